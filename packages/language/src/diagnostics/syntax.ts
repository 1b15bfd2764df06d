/** How it is written: words, punctuation, blocks. */
import { suggestions } from '../2-names/suggestions.ts';
import { entry, enumerate, type None, quote } from './entry.ts';

export const syntax = {
  S001: entry<{ text: string }>({
    severity: 'erreur',
    title: 'Signe inconnu',
    message: ({ text }) => `Le signe ${quote(text)} n'a pas de sens ici.`,
    help: () => 'Retirez-le, ou placez-le entre guillemets « … » s’il fait partie d’un texte.',
  }),
  S002: entry<{ found: string; where: string; words: readonly string[] }>({
    severity: 'erreur',
    title: 'Mot hors de sa place',
    message: ({ found, where }) => `${quote(found)} ne peut pas s'écrire ${where}.`,
    help: ({ found, words, where }) => {
      const near = suggestions(found, words);
      if (near.length > 0) return `Vouliez-vous dire ${enumerate(near, 'ou')} ?`;
      if (words.length === 0) return undefined;
      return words.length > 12
        ? `Une déclaration commence par ${enumerate(words, 'ou')}.`
        : `On peut écrire ${where} : ${enumerate(words, 'ou')}.`;
    },
  }),
  S003: entry<{ found: string }>({
    severity: 'erreur',
    title: 'Suite inattendue',
    message: ({ found }) => `${quote(found)} est de trop : ce qui précède est déjà complet.`,
    help: () => 'Retirez-le, ou ajoutez le signe qui manque avant lui.',
  }),
  S004: entry<None>({
    severity: 'erreur',
    title: 'Guillemet non fermé',
    message: () => 'Le texte ouvert ici n’est pas refermé.',
    help: () => 'Ajoutez « » » à la fin du texte.',
  }),
  S005: entry<None>({
    severity: 'erreur',
    title: 'Valeur manquante',
    message: () => 'Il manque ici une valeur.',
    help: () => 'Écrivez un nom, un nombre, un montant, une date ou un calcul.',
  }),
  S006: entry<{ word: string; where: string }>({
    severity: 'erreur',
    title: 'Répétition',
    message: ({ word, where }) => `${quote(word)} ne peut s'écrire qu'une fois ${where}.`,
    help: () => 'Gardez une seule des deux.',
  }),
  S007: entry<{ what: string; line: number }>({
    severity: 'erreur',
    title: 'Accolade manquante',
    message: ({ what, line }) => `Il manque l'accolade « } » qui ferme ${what} ligne ${line}.`,
    help: () => 'Ajoutez « } » ici.',
  }),
  S008: entry<None>({
    severity: 'erreur',
    title: 'Accolade en trop',
    message: () => 'Cette accolade « } » ne ferme rien.',
    help: () => 'Retirez-la, ou ajoutez l’accolade « { » qui devrait lui répondre.',
  }),
  S009: entry<{ expected: string; found: string | undefined }>({
    severity: 'erreur',
    title: 'Élément manquant',
    message: ({ expected, found }) =>
      `Il manque ${expected}${found === undefined ? ' à la fin de cette ligne' : ` avant ${found}`}.`,
  }),
  S010: entry<{ what: string; word: string }>({
    severity: 'erreur',
    title: 'Nom manquant',
    message: ({ what }) => `Il manque un nom : ${what} a toujours un nom.`,
    help: ({ word }) => `Écrivez par exemple « ${word} mon_nom ».`,
  }),
  S011: entry<{ what: string; word: string; name: string | undefined }>({
    severity: 'erreur',
    title: 'Libellé manquant',
    message: ({ what }) => `Il manque le libellé : ${what} a toujours un libellé entre guillemets.`,
    help: ({ word, name }) => `Écrivez ${word}${name === undefined ? '' : ` ${name}`} « Le libellé ».`,
  }),
  S012: entry<{ what: string }>({
    severity: 'erreur',
    title: 'Contenu manquant',
    message: ({ what }) => `Il manque le contenu, entre accolades : ${what} en a toujours un.`,
    help: () => 'Ajoutez « { … } ».',
  }),
  S013: entry<None>({
    severity: 'erreur',
    title: 'Fichier illisible',
    message: () => 'Ce fichier n’est pas un texte : il n’a pas été lu.',
    help: () => 'Enregistrez le programme comme texte, en UTF-8.',
  }),
  S014: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Mot réservé',
    message: ({ word }) => `${quote(word)} est un mot de la langue : il ne peut pas servir de nom.`,
    help: ({ word }) => `Choisissez un autre nom, par exemple « ${word}_1 ».`,
  }),
  S015: entry<None>({
    severity: 'erreur',
    title: 'Deux-points manquants',
    message: () => 'Il manque « : » devant le type.',
    help: () => 'Écrivez par exemple « champ nom : texte ».',
  }),
  S020: entry<None>({
    severity: 'erreur',
    title: 'Date impossible',
    message: () => 'Cette date n’existe pas.',
  }),
  S021: entry<None>({
    severity: 'erreur',
    title: 'Durée fractionnaire',
    message: () => 'Une durée se compte en nombre entier.',
  }),
  S022: entry<None>({
    severity: 'erreur',
    title: 'Heure impossible',
    message: () => 'Cette heure n’existe pas.',
    help: () => 'Écrivez par exemple « 14 h » ou « 14 h 30 ».',
  }),
  S023: entry<None>({
    severity: 'erreur',
    title: 'Date attendue',
    message: () => 'Il faut une date ici.',
    help: () => 'Écrivez par exemple « 15 mars 2023 ».',
  }),
  S024: entry<None>({
    severity: 'erreur',
    title: 'Durée attendue',
    message: () => 'Il faut une durée ici.',
    help: () => 'Écrivez par exemple « 4 mois » ou « 120 jours ».',
  }),
  S030: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Portée incertaine',
    message: ({ word }) => `On ne sait pas si ${quote(word)} porte sur toute la somme ou sur un seul de ses termes.`,
    help: () => 'Ajoutez des parenthèses autour de ce qui est plafonné ou arrondi.',
  }),
  S031: entry<None>({
    severity: 'erreur',
    title: 'Deux définitions',
    message: () => 'Ce calcul est défini deux fois.',
    help: () => 'Gardez soit « = … » ou « vaut … », soit les cas « si … : … ».',
  }),
};
