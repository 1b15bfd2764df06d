/** L: the files of tables that barèmes are read from. */
import { entry, enumerate, type None, plural, quote } from '../entry.ts';

const BARÈME = 'barème aide : montant depuis « annexe.csv » { selon places }';

export const tableaux = {
  L001: entry<{ path: string; suggestions: readonly string[] }>({
    severity: 'erreur',
    title: 'Tableau introuvable',
    message: ({ path }) => `Le fichier ${quote(path)} n’est pas dans le dossier du programme.`,
    why: 'Sans ce tableau, le barème n’a aucune ligne.',
    help: ({ suggestions }) =>
      suggestions.length > 0
        ? `Vouliez-vous dire ${enumerate(suggestions, 'ou')} ?`
        : 'Placez-le à côté du programme, ou dans son dossier « tables ».',
    before: 'barème aide : montant depuis ⟦« anexe.csv »⟧ { selon places }',
    after: BARÈME,
    table: { before: 'places;aide\n1 à 9;500 €\n10 et +;400 €\n', after: 'places;aide\n1 à 9;500 €\n10 et +;400 €\n' },
  }),
  L002: entry<{ wanted: string; found: readonly string[] }>({
    severity: 'erreur',
    title: 'Colonne introuvable',
    message: ({ wanted }) => `Aucune colonne de ce tableau ne s’appelle ${quote(wanted)}.`,
    why: 'La première ligne dit ce que contient chaque colonne.',
    help: ({ wanted, found }) =>
      `Les colonnes s’appellent ${enumerate(found)} : renommez celle qui donne ${quote(wanted)}.`,
    before: BARÈME,
    after: BARÈME,
    table: {
      before: '⟦nombre;aide⟧\n1 à 9;500 €\n10 et +;400 €\n',
      after: 'places;aide\n1 à 9;500 €\n10 et +;400 €\n',
    },
  }),
  L003: entry<{ cells: number; columns: number }>({
    severity: 'erreur',
    title: 'Ligne incomplète',
    message: ({ cells, columns }) =>
      `Cette ligne du tableau a ${plural(cells, 'case')} pour ${plural(columns, 'colonne')}.`,
    why: 'On ne saurait pas à quelle colonne appartient chaque case.',
    help: () => 'Donnez une case par colonne. Une case qui contient le séparateur s’écrit entre guillemets droits.',
    before: BARÈME,
    after: BARÈME,
    table: { before: 'places;aide\n⟦1 et +⟧\n', after: 'places;aide\n1 et +;500 €\n' },
  }),
  L004: entry<None>({
    severity: 'erreur',
    title: 'Case vide',
    message: () => 'Cette case est vide.',
    why: 'Vide ne veut dire ni zéro, ni inconnu, ni sans objet : il faut choisir.',
    help: () => 'Écrivez une valeur, « 0 € », « inconnu » ou « sans objet ».',
    before: BARÈME,
    after: BARÈME,
    table: {
      before: 'places;aide\n1 à 9;⟦⟧\n10 et +;400 €\n',
      after: 'places;aide\n1 à 9;sans objet\n10 et +;400 €\n',
    },
  }),
  L005: entry<{ text: string; what: string }>({
    severity: 'erreur',
    title: 'Case illisible',
    message: ({ text, what }) => `${quote(text)} n’est pas ${what}.`,
    why: 'Une case mal lue donnerait un autre montant.',
    help: ({ text }) => {
      const range = /^(\d[\d\s]*?)\s*[-–—]\s*(\d[\d\s]*)$/.exec(text);
      return range
        ? `Écrivez ${quote(`${range[1]} à ${range[2]}`)}.`
        : 'Les nombres s’écrivent à la française : « 1 234,50 ».';
    },
    before: BARÈME,
    after: BARÈME,
    table: { before: 'places;aide\n1 et +;⟦1,234.50⟧\n', after: 'places;aide\n1 et +;1 234,50\n' }, // the comma is no separator: « ; » cuts first
  }),
  L006: entry<{ problem: 'encodage' | 'guillemet' | 'vide' }>({
    severity: 'erreur',
    title: 'Tableau illisible',
    message: ({ problem }) =>
      problem === 'encodage'
        ? 'Ce tableau n’est pas écrit en UTF-8 : ce caractère ne peut pas être lu.'
        : problem === 'guillemet'
          ? 'Ce guillemet droit n’est jamais refermé.'
          : 'Ce tableau n’a aucune ligne.',
    why: 'Le reste du tableau ne peut pas être lu sûrement.',
    help: ({ problem }) =>
      problem === 'encodage'
        ? 'Enregistrez-le de nouveau, au format « CSV UTF-8 ».'
        : problem === 'guillemet'
          ? 'Ajoutez le guillemet qui manque ; dans une case, un guillemet s’écrit deux fois.'
          : 'La première ligne nomme les colonnes ; les suivantes donnent les valeurs.',
    before: BARÈME,
    after: BARÈME,
    table: {
      before: 'places;aide\n1 à 9;⟦"⟧500 €\n10 et +;400 €\n',
      after: 'places;aide\n1 à 9;"500 €"\n10 et +;400 €\n',
    },
  }),
  L007: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Colonne jamais lue',
    message: ({ name }) => `La colonne ${quote(name)} de ce tableau n’est pas lue.`,
    why: 'Ce qu’elle contient ne change aucun résultat.',
    help: () => 'Ajoutez-la aux « colonnes » du barème, ou retirez-la du tableau.',
    before: 'barème aide : montant depuis « annexe.csv » { selon places colonnes public | sinon }',
    after: 'barème aide : montant depuis « annexe.csv » { selon places colonnes public | sinon }',
    table: {
      before: 'places;public;sinon;⟦note⟧\n1 et +;500 €;400 €;"à revoir"\n',
      after: 'places;public;sinon\n1 et +;500 €;400 €\n',
    },
  }),
  L008: entry<{ path: string }>({
    severity: 'avertissement',
    title: 'Tableau jamais lu',
    message: ({ path }) => `Aucun barème ne lit le tableau ${quote(path)}.`,
    why: 'On le croirait appliqué : ce qu’il contient ne change aucun résultat.',
    help: ({ path }) => `Lisez-le dans un barème, « depuis "${path}" », ou rangez-le hors du dossier du programme.`,
    before: 'barème aide : montant { selon places 0 et + : 500 € }',
    after: BARÈME,
    table: { before: '⟦places;aide⟧\n0 et +;500 €\n', after: 'places;aide\n0 et +;500 €\n' },
  }),
};
