/** S001 to S019, how it is written: words, punctuation, blocks. */
import { suggestions } from '../../spelling/suggestions.ts';
import { entry, enumerate, type None, quote } from '../entry.ts';

/** Where the words that begin a clause are written. */
const HOMES: Readonly<Record<string, string>> = {
  champ: 'une étape, un volet ou un prérequis',
  pièce: 'une étape, un volet ou un prérequis',
  exige: 'une condition ou un domaine',
  vaut: 'un calcul',
  colonnes: 'un barème',
  colonne: 'un état',
  domaine: 'un volet',
  versement: 'un échéancier',
  période: 'un calendrier',
  échéance: 'un calendrier',
  candidature: 'une fenêtre',
  numérateur: 'un indicateur',
  dénominateur: 'un indicateur',
  cible: 'un indicateur',
  délai: 'une instruction',
  décisions: 'une instruction',
  avec: 'un exemple',
  attendu: 'un exemple',
};

export const syntax = {
  S001: entry<{ text: string }>({
    severity: 'erreur',
    title: 'Signe inconnu',
    message: ({ text }) => `Le signe ${quote(text)} n'a pas de sens ici.`,
    why: 'Une règle ne peut être calculée que si chaque signe y a un sens.',
    help: () => 'Retirez-le, ou placez-le entre guillemets « … » s’il fait partie d’un texte.',
    before: 'calcul reste = places ⟦§⟧ 4',
    after: 'calcul reste = places + 4',
  }),
  S002: entry<{ found: string; where: string; words: readonly string[] }>({
    severity: 'erreur',
    title: 'Mot hors de sa place',
    message: ({ found, where }) => `${quote(found)} ne peut pas s'écrire ${where}.`,
    why: 'Un mot mal orthographié serait une règle oubliée : rien n’est donc ignoré en silence.',
    help: ({ found, words, where }) => {
      const near = suggestions(found, words);
      if (near.length > 0) return `Vouliez-vous dire ${enumerate(near, 'ou')} ?`;
      const home = Object.hasOwn(HOMES, found) ? HOMES[found] : undefined;
      if (home !== undefined) return `${quote(found)} s'écrit dans ${home}.`;
      if (words.length === 0) return undefined;
      return words.length > 12
        ? `Une déclaration commence par ${enumerate(words, 'ou')}.`
        : `On peut écrire ${where} : ${enumerate(words, 'ou')}.`;
    },
    before: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents » { ⟦plancher⟧ 1 }
      }`,
    after: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents » { minimum 1 }
      }`,
  }),
  S003: entry<{ found: string }>({
    severity: 'erreur',
    title: 'Suite inattendue',
    message: ({ found }) => `${quote(found)} est de trop : ce qui précède est déjà complet.`,
    why: 'Deux mots côte à côte ne disent pas ce qu’il faut en faire : il manque parfois un signe entre eux.',
    help: ({ found }) =>
      found === ','
        ? 'Retirez-la : les lignes d’un bloc se suivent sans virgule.'
        : found === 'plancher'
          ? 'Un plancher est la plus grande de deux valeurs : écrivez par exemple « maximum de aide, 500 € ».'
          : 'Retirez-le, ou ajoutez le signe qui manque avant lui.',
    before: `
      condition assez_grand {
        exige places > 2 ⟦montant⟧
        sinon « L'établissement est trop petit. »
      }`,
    after: `
      condition assez_grand {
        exige places > 2
        sinon « L'établissement est trop petit. »
      }`,
  }),
  S004: entry<None>({
    severity: 'erreur',
    title: 'Guillemet non fermé',
    message: () => 'Le texte ouvert ici n’est pas refermé.',
    why: 'On ne peut pas savoir où finit ce texte, ni donc où reprend la règle.',
    help: () => 'Ajoutez le guillemet fermant à la fin du texte.',
    before: `
      étape équipe « L'équipe » {
        aide ⟦« Comptez les titulaires.⟧
        champ agents : entier « Agents »
      }`,
    after: `
      étape équipe « L'équipe » {
        aide « Comptez les titulaires. »
        champ agents : entier « Agents »
      }`,
  }),
  S005: entry<None>({
    severity: 'erreur',
    title: 'Valeur manquante',
    message: () => 'Il manque ici une valeur.',
    why: 'Le calcul s’arrête au milieu : il ne donnerait aucun résultat.',
    help: () => 'Écrivez un nom, un nombre, un montant, une date ou un calcul.',
    before: 'calcul agrandi = places +⟦⟧',
    after: 'calcul agrandi = places + 4',
  }),
  S006: entry<{ word: string; where: string }>({
    severity: 'erreur',
    title: 'Répétition',
    message: ({ word, where }) => `${quote(word)} ne peut s'écrire qu'une fois ${where}.`,
    why: 'Entre deux textes qui se contredisent, rien ne dit lequel est le bon.',
    help: () => 'Gardez un seul des deux.',
    before: `
      condition assez_grand {
        exige places > 2
        sinon « L'établissement est trop petit. »
        ⟦sinon « Il faut plus de 2 places. »⟧
      }`,
    after: `
      condition assez_grand {
        exige places > 2
        sinon « Il faut plus de 2 places. »
      }`,
  }),
  S007: entry<{ what: string; line: number }>({
    severity: 'erreur',
    title: 'Accolade manquante',
    message: ({ what, line }) => `Il manque l'accolade « } » qui ferme ${what} ligne ${line}.`,
    why: 'Sans elle, ce qui suit semblerait faire partie du bloc ouvert plus haut.',
    help: () => 'Ajoutez « } » ici.',
    before: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents ⟦»⟧

      calcul double = places × 2`,
    after: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents »
      }

      calcul double = places × 2`,
  }),
  S008: entry<None>({
    severity: 'erreur',
    title: 'Accolade en trop',
    message: () => 'Cette accolade « } » ne ferme rien.',
    why: 'Un bloc a peut-être été fermé trop tôt : ce qui le suit n’y serait plus.',
    help: () => 'Retirez-la, ou ajoutez l’accolade « { » qui devrait lui répondre.',
    before: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents »
      }
      ⟦}⟧`,
    after: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents »
      }`,
  }),
  S009: entry<{ expected: string; found: string | undefined; advice?: string }>({
    severity: 'erreur',
    title: 'Élément manquant',
    message: ({ expected, found }) =>
      `Il manque ${expected}${found === undefined ? ' à la fin de cette ligne' : ` avant ${found}`}.`,
    why: 'Ce qui est écrit commence une tournure de la langue et ne la finit pas.',
    help: ({ expected, advice }) =>
      advice ??
      (/^«[^»]*»$/.test(expected)
        ? `Ajoutez ${expected}, ou retirez ce qui est commencé.`
        : 'Complétez, ou retirez ce qui est commencé.'),
    before: `
      calendrier {
        période dépôt « Dépôt » du 3 mars 202⟦2⟧
      }`,
    after: `
      calendrier {
        période dépôt « Dépôt » du 3 mars 2022 au 30 avril 2022
      }`,
  }),
  S010: entry<{ what: string; word: string }>({
    severity: 'erreur',
    title: 'Nom manquant',
    message: ({ what }) => `Il manque un nom : ${what} a toujours un nom.`,
    why: 'C’est par son nom que le reste du programme s’en sert.',
    help: ({ word }) => (word === '' ? 'Écrivez un nom avant le libellé.' : `Écrivez par exemple « ${word} mon_nom ».`),
    before: '⟦calcul⟧ : entier = places × 2',
    after: 'calcul double : entier = places × 2',
  }),
  S011: entry<{ what: string; word: string; name: string | undefined }>({
    severity: 'erreur',
    title: 'Libellé manquant',
    message: ({ what }) => `Il manque le libellé : ${what} a toujours un libellé entre guillemets.`,
    why: 'Le libellé est ce que lit le candidat ; le nom ne sert qu’à la règle.',
    help: ({ word, name }) => `Écrivez ${word}${name === undefined ? '' : ` ${name}`} « Le libellé ».`,
    before: 'étape ⟦équipe⟧ { champ agents : entier « Agents » }',
    after: "étape équipe « L'équipe » { champ agents : entier « Agents » }",
  }),
  S012: entry<{ what: string }>({
    severity: 'erreur',
    title: 'Contenu manquant',
    message: ({ what }) => `Il manque le contenu, entre accolades : ${what} en a toujours un.`,
    why: 'Cette déclaration ne dirait rien.',
    help: () => 'Ajoutez « { … } ».',
    before: 'barème ⟦aide⟧ : montant « Aide »',
    after: `
      barème aide : montant « Aide » {
        selon places
        1 et + : 100 €
      }`,
  }),
  S013: entry<None>({
    severity: 'erreur',
    title: 'Fichier illisible',
    message: () => 'Ce fichier n’est pas un texte : il n’a pas été lu.',
    why: 'Un document de bureautique ou une image, même renommés, ne contiennent pas de règle lisible.',
    help: () => 'Enregistrez le programme comme texte, en UTF-8.',
    given: '',
    before: '⟦⟧programme essai « Essai\u0000 » { }',
    after: 'programme essai « Essai » { }',
  }),
  S014: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Mot réservé',
    message: ({ word }) => `${quote(word)} est un mot de la langue : il ne peut pas servir de nom.`,
    why: 'On ne saurait plus, en le lisant, si c’est le nom ou le mot de la langue.',
    help: ({ word }) => `Choisissez un autre nom, par exemple « ${word}_1 ».`,
    before: 'calcul ⟦selon⟧ = 4',
    after: 'calcul selon_taille = 4',
  }),
  S015: entry<None>({
    severity: 'erreur',
    title: 'Deux-points manquants',
    message: () => 'Il manque « : » devant le type.',
    why: 'Les deux-points séparent le nom de ce qu’il contient : sans eux, on pourrait lire un nom en deux mots.',
    help: () => 'Écrivez par exemple « champ nom : texte ».',
    before: `
      étape équipe « L'équipe » {
        champ permanente ⟦oui/non⟧ « Permanente ? »
      }`,
    after: `
      étape équipe « L'équipe » {
        champ permanente : oui/non « Permanente ? »
      }`,
  }),
  S016: entry<None>({
    severity: 'erreur',
    title: 'Imbrication trop profonde',
    message: () => 'Il y a ici trop de parenthèses, ou de blocs, les uns dans les autres.',
    why: 'Personne ne pourrait relire une telle règle.',
    help: () => 'Donnez un nom à chaque partie : un calcul par étape du raisonnement.',
    before: `calcul reste = ${'('.repeat(62)}⟦(⟧places${')'.repeat(63)}`,
    after: 'calcul reste = ((places))',
  }),
  S017: entry<None>({
    severity: 'erreur',
    title: 'Calcul trop long',
    message: () => 'Ce calcul enchaîne trop d’opérations.',
    why: 'Personne ne pourrait relire une telle règle.',
    help: () => 'Découpez-le en plusieurs calculs nommés ; pour une longue somme, écrivez « somme de a, b, c ».',
    before: `calcul total = ⟦${'places + '.repeat(200)}places⟧`,
    after: 'calcul total = places + places',
  }),
  S018: entry<None>({
    severity: 'erreur',
    title: 'Guillemets d’ailleurs',
    message: () => 'Les guillemets de ce texte ne sont pas ceux de la langue, ou en contiennent d’autres.',
    why: 'On ne peut pas être sûr de l’endroit où ce texte finit.',
    help: () => 'Écrivez le texte entre « et », et les mots cités à l’intérieur entre “ et ”.',
    before: "étape équipe « L'équipe » { champ agents : entier ⟦'Agents'⟧ }",
    after: "étape équipe « L'équipe » { champ agents : entier « Agents » }",
  }),
  S019: entry<{ what: string }>({
    severity: 'erreur',
    title: 'Accolade ouvrante manquante',
    message: ({ what }) => `Il manque l'accolade « { » qui ouvre ${what}.`,
    why: 'Sans elle, ce qui suit semblerait se trouver hors du bloc.',
    help: () => 'Ajoutez « { » à la fin de cette ligne.',
    before: `
      étape équipe « L'équipe ⟦»⟧
        champ agents : entier « Agents »
      }`,
    after: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents »
      }`,
  }),
};
