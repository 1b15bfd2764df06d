/** T, types and units. */
import { entry, type None, quote } from '../entry.ts';

export const types = {
  T001: entry<{ expected: string; actual: string; help?: string | undefined }>({
    severity: 'erreur',
    title: 'Type inattendu',
    message: ({ expected, actual }) => `Il faut ici ${expected}, et non ${actual}.`,
    why: 'Un nombre n’est pas un montant, ni un taux : confondre les deux fausse le résultat sans que rien ne l’annonce.',
    help: ({ help }) => help ?? 'Vérifiez la valeur, ou le type qui est annoncé pour elle.',
    before: 'calcul aide : montant = ⟦500⟧',
    after: 'calcul aide : montant = 500 €',
  }),
  T002: entry<{ left: string; right: string; operator: string; help?: string | undefined }>({
    severity: 'erreur',
    title: 'Opération impossible',
    message: ({ left, right, operator }) =>
      operator === '+' || operator === '−'
        ? `On ne peut pas ${operator === '+' ? 'additionner' : 'soustraire'} ${left} et ${right}.`
        : `On ne peut pas ${operator === '×' ? 'multiplier' : 'diviser'} ${left} par ${right}.`,
    why: 'Des euros et des places ne s’ajoutent pas : le résultat n’aurait pas de sens.',
    help: ({ operator, help }) =>
      help ??
      (operator === '+' || operator === '−'
        ? 'Les deux côtés doivent se compter de la même façon.'
        : 'Vérifiez ce que chaque côté représente.'),
    before: 'calcul aide = ⟦budget + places⟧',
    after: 'calcul aide = budget + places × 100 €',
  }),
  T003: entry<{ left: string; right: string; help?: string | undefined }>({
    severity: 'erreur',
    title: 'Comparaison impossible',
    message: ({ left, right }) => `On ne peut pas comparer ${left} et ${right}.`,
    why: 'Seules des valeurs de même nature se comparent ; autrement la réponse serait due au hasard.',
    help: ({ help }) => help ?? 'Vérifiez ce que chaque côté représente.',
    before: 'calcul important = budget > ⟦500⟧',
    after: 'calcul important = budget > 500 €',
  }),
  T004: entry<{ type: string }>({
    severity: 'erreur',
    title: 'Ordre impossible',
    message: ({ type }) =>
      `${type[0]?.toUpperCase()}${type.slice(1)} n'a pas d'ordre : on peut seulement dire « = » ou « ≠ ».`,
    why: 'Rien ne dit laquelle de ces valeurs est la plus grande.',
    help: () => 'Comparez avec « = » ou « ≠ », ou nommez les valeurs voulues avec « dans [ …, … ] ».',
    before: 'calcul concerné = ⟦secteur⟧ > enfance',
    after: 'calcul concerné = secteur ≠ enfance',
  }),
  T005: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Champ d’une liste',
    message: ({ name }) => `${quote(name)} a une valeur pour chaque élément de la liste.`,
    why: 'La liste peut compter plusieurs éléments : il faut dire comment leurs valeurs se réunissent.',
    help: ({ name }) =>
      `Dites laquelle : « somme de ${name} », « maximum de ${name} », « nombre de … où … » ou « tous … où … ».`,
    before: 'calcul capacité = ⟦membres.lits⟧',
    after: 'calcul capacité = somme de membres.lits',
  }),
  T006: entry<{ first: string; other: string }>({
    severity: 'erreur',
    title: 'Valeurs de types différents',
    message: ({ first, other }) => `Toutes les valeurs doivent être du même type : ici ${other}, ailleurs ${first}.`,
    why: 'Le résultat serait tantôt d’une nature, tantôt d’une autre.',
    help: () => 'Donnez à toutes les valeurs la même nature, par exemple des montants.',
    before: 'calcul aide = si public alors budget sinon ⟦places⟧',
    after: 'calcul aide = si public alors budget sinon places × 100 €',
  }),
  T007: entry<{ rounding: string; type: string }>({
    severity: 'erreur',
    title: 'Arrondi impossible',
    message: ({ rounding, type }) => `${quote(`arrondi ${rounding}`)} ne s'applique pas à ${type}.`,
    why: 'Un arrondi qui ne change rien cache souvent une autre intention.',
    help: ({ type }) =>
      type === 'un taux'
        ? 'Un taux reste exact : arrondissez le montant qu’il donne.'
        : 'Un montant s’arrondit « à l’euro » ou « au centime », un nombre « à l’unité ».',
    before: "calcul double = ⟦places arrondi à l'euro⟧",
    after: 'calcul double = places',
  }),
  T008: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Pas une liste',
    message: ({ name }) => `${quote(name)} n'est pas une liste.`,
    why: 'Il n’y a là qu’une valeur : on ne peut pas en compter plusieurs.',
    help: () => 'Seul un champ « liste de … à … » se parcourt avec « nombre de », « tous » ou « au moins un ».',
    before: 'calcul effectif = nombre de ⟦budget⟧',
    after: 'calcul effectif = nombre de membres',
  }),
  T009: entry<None>({
    severity: 'erreur',
    title: 'Liste dans une liste',
    message: () => 'Une liste ne peut pas contenir une autre liste.',
    why: 'Un formulaire à deux niveaux de listes ne se remplit pas sans erreur.',
    help: () => 'Sortez la liste intérieure, ou demandez plutôt un nombre ou un total.',
    before: `
      étape réseau « Le réseau » {
        champ antennes : liste de 1 à 9 « Antennes » {
          champ ⟦salles⟧ : liste de 1 à 9 « Salles » { champ surface : entier « Surface » }
        }
      }`,
    after: `
      étape réseau « Le réseau » {
        champ antennes : liste de 1 à 9 « Antennes » {
          champ surface : entier « Surface de ses salles »
        }
      }`,
  }),
  T010: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Type manquant',
    message: ({ name }) => `Le champ ${quote(name)} n'a pas de type.`,
    why: 'Le type dit comment la question se pose : une case, un montant, une date…',
    help: ({ name }) => `Écrivez par exemple « champ ${name} : oui/non ».`,
    before: `
      étape équipe « L'équipe » {
        champ ⟦permanente⟧ « Permanente ? »
      }`,
    after: `
      étape équipe « L'équipe » {
        champ permanente : oui/non « Permanente ? »
      }`,
  }),
  T011: entry<{ key: string; input: string }>({
    severity: 'erreur',
    title: 'Clé qui ne convient pas',
    message: ({ key, input }) => `Cette clé est ${key}, alors que la ligne se lit selon ${input}.`,
    why: 'Aucune réponse ne pourrait jamais atteindre cette ligne.',
    help: () => 'Écrivez la clé comme la valeur selon laquelle le barème se lit.',
    before: `
      barème aide : montant {
        selon places
        ⟦1 € à 3 €⟧ : 500 €
        autre : 600 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 3 : 500 €
        autre : 600 €
      }`,
  }),
  T012: entry<{ name: string; kind: string }>({
    severity: 'erreur',
    title: 'Pas une date',
    message: ({ name, kind }) => `${quote(name)} est ${kind} : elle n'a pas une date mais deux.`,
    why: 'Selon que l’on compte depuis le début ou depuis la fin, le délai change.',
    help: ({ name }) => `Écrivez « début de ${name} » ou « fin de ${name} ».`,
    before: `
      calendrier { période dépôt « Dépôt » du 1er mars 2022 au 30 avril 2022 }
      calcul départ : date = ⟦dépôt⟧`,
    after: `
      calendrier { période dépôt « Dépôt » du 1er mars 2022 au 30 avril 2022 }
      calcul départ : date = fin de dépôt`,
  }),
  T013: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Ni début ni fin',
    message: ({ name }) => `${quote(name)} n'est ni une période, ni une fenêtre, ni une échéance.`,
    why: 'Seul ce qui est au calendrier a un début et une fin.',
    help: () => 'Nommez une période, une fenêtre ou une échéance du calendrier.',
    before: 'calcul départ = début de ⟦budget⟧',
    after: `
      calendrier { période dépôt « Dépôt » du 1er mars 2022 au 30 avril 2022 }
      calcul départ = début de dépôt`,
  }),
  T014: entry<None>({
    severity: 'erreur',
    title: 'Champ hors d’une liste',
    message: () => 'Seul un champ de type « liste de … à … » peut contenir d’autres champs.',
    why: 'Une question ordinaire n’attend qu’une réponse.',
    help: () => 'Écrivez les champs l’un après l’autre, ou donnez au premier le type « liste de … à … ».',
    before: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents » { champ ⟦titulaires⟧ : entier « Titulaires » }
      }`,
    after: `
      étape équipe « L'équipe » {
        champ agents : entier « Agents »
        champ titulaires : entier « Titulaires »
      }`,
  }),
  T015: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Résultat impossible à donner',
    message: ({ name }) =>
      `${quote(name)} n'est ni une réponse ni un résultat : un exemple ne peut pas lui donner de valeur.`,
    why: 'Un exemple part de réponses et vérifie des résultats ; le reste ne dépend pas du candidat.',
    help: () => 'Nommez un champ ou un calcul, ou donnez la date du dépôt.',
    before: `
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
      exemple « Dix places » {
        avec ⟦F1⟧ = oui
        attendu éligible = oui
      }`,
    after: `
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
      exemple « Dix places » {
        avec places = 10
        attendu éligible = oui
      }`,
  }),
  T016: entry<None>({
    severity: 'erreur',
    title: 'Limite qui dépend d’autre chose',
    message: () => 'Une limite est une valeur écrite : un nombre, une part, un montant ou un jour.',
    why: 'Le formulaire annonce la limite avant toute réponse : elle ne peut pas venir d’une autre question, ni d’un calcul.',
    help: () => 'Écrivez la valeur. Pour comparer deux réponses, écrivez une condition : « exige fin ≥ début ».',
    before: `
      étape travaux « Les travaux » {
        champ début : date « Début » { minimum ⟦date du dépôt⟧ }
      }`,
    after: `
      étape travaux « Les travaux » {
        champ début : date « Début »
      }
      condition à_venir « Des travaux à venir » {
        exige travaux.début ≥ date du dépôt
        sinon « Les travaux commencent après le dépôt. »
      }`,
  }),
  T017: entry<{ type: string }>({
    severity: 'erreur',
    title: 'Question sans limite',
    message: ({ type }) => `« minimum » et « maximum » limitent un nombre ou une date, et non ${type}.`,
    why: 'La limite serait sans effet.',
    help: () => 'Retirez-la. Pour un texte, « longueur 80 » en limite les caractères.',
    before: `
      étape identité « Identité » {
        champ sigle : texte « Sigle » { maximum ⟦10⟧ }
      }`,
    after: `
      étape identité « Identité » {
        champ sigle : texte « Sigle » { longueur 10 }
      }`,
  }),
  T018: entry<{ name?: string | undefined; type: string; option?: string | undefined }>({
    severity: 'erreur',
    title: '« dans » une seule valeur',
    message: ({ name, type }) =>
      `${name === undefined ? 'Ceci' : quote(name)} est ${type}, qui n'a pas plusieurs réponses.`,
    why: 'Une réponse ne se cherche que parmi plusieurs : celles d’un choix multiple, ou des valeurs entre crochets.',
    help: ({ name = '…', option }) =>
      option === undefined
        ? 'Nommez les valeurs voulues entre crochets : « x dans [a, b] ».'
        : `Écrivez ${quote(`${name} = ${option}`)}, ou plusieurs valeurs entre crochets : ${quote(`${name} dans [${option}, …]`)}.`,
    before: 'calcul concerné = enfance dans ⟦secteur⟧',
    after: 'calcul concerné = secteur = enfance',
  }),
  T019: entry<{ name?: string | undefined }>({
    severity: 'erreur',
    title: 'Réponse à nommer',
    message: ({ name }) => `${name === undefined ? 'Ceci' : quote(name)} n'est pas une réponse de ce choix multiple.`,
    why: 'Les réponses d’un choix multiple se cherchent une à une, par leur nom.',
    help: () => 'Nommez la réponse : « quartier dans publics ». Pour plusieurs, écrivez « ou » ou « et » entre elles.',
    before: `
      choix Public { enfants « Enfants », aînés « Aînés » }
      étape publics « Les publics » {
        champ principal : Public « Public principal »
        champ accueillis : choix multiple Public « Publics accueillis »
      }
      calcul ouvert = ⟦principal⟧ dans accueillis`,
    after: `
      choix Public { enfants « Enfants », aînés « Aînés » }
      étape publics « Les publics » {
        champ principal : Public « Public principal »
        champ accueillis : choix multiple Public « Publics accueillis »
      }
      calcul ouvert = enfants dans accueillis`,
  }),
};
