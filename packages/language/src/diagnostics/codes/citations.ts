/** X02x: the words that are quoted, proved by the empreinte of their source. */
import type { Unreadable } from '../../fingerprint/file.ts';
import { LONGEST_GAP } from '../../fingerprint/find.ts';
import { entry, quote } from '../entry.ts';

const AGAIN = 'Refaites-la avec « guichet source ajouter », à partir du document.';

const PARTIAL =
  'L’empreinte ne porte que les passages cités quand elle a été faite. Si ces mots sont dans le document, refaites-la avec « guichet source ajouter --extraits ».';

const WHY: Record<Unreadable, string> = {
  'autre format': 'ce n’est pas une empreinte',
  'version inconnue': 'elle a été faite par une version plus récente de Guichet',
  abîmée: 'son contenu a été modifié ou tronqué',
};

/** A long quotation is shown by its last words. */
const end = (words: string) => quote(words.length > 60 ? `…${words.slice(-50)}` : words);
const start = (words: string) => quote(words.length > 60 ? `${words.slice(0, 50)}…` : words);

interface Absent {
  readonly source: string;
  /** The empreinte holds the quoted passages only. */
  readonly partial: boolean;
  /** The first word that is not the one of the document, between those that precede and those that follow. */
  readonly word?: string;
  readonly before?: string;
  readonly after?: string;
  /** What the document says instead, or how many words it has there. */
  readonly instead?: string | number | undefined;
}

/** The programme of most examples: a rule that quotes an arrêté, whose empreinte is at hand. */
function quoting({ words = 'dix places au moins', fingerprint = '« sources/arrêté.empreinte »' } = {}): string {
  return `
      source arrêté « Arrêté » {
        empreinte ${fingerprint}
      }
      condition assez « Assez de places » {
        exige places ≥ 10
        sinon « Il faut dix places au moins. »
        source arrêté « ${words} »
      }`;
}

export const citations = {
  X020: entry<Absent>({
    severity: 'erreur',
    title: 'Citation introuvable',
    message: ({ source, word, before, after }) => {
      if (word === undefined) return `${quote(source)} ne contient pas ces mots, à la suite et dans cet ordre.`;
      if (before !== undefined) return `Dans ${quote(source)}, ${quote(word)} ne suit pas ${end(before)}.`;
      return `Dans ${quote(source)}, ${quote(word)} ne précède pas ${start(after ?? '')}.`;
    },
    why: 'La citation est la preuve de la règle : des mots que le document ne contient pas ne prouvent rien.',
    help: ({ partial, word = '', instead }) => {
      if (partial) return PARTIAL;
      if (typeof instead === 'string') return `Le document dit ${quote(instead)} : citez-le tel quel.`;
      if (instead === 0) return `Retirez ${quote(word)} : le document ne l'a pas à cet endroit.`;
      if (instead === 1) return 'Un seul mot diffère : recopiez celui du document.';
      if (instead !== undefined)
        return `Le document a ${instead} mots à cet endroit : recopiez-les, ou passez-les avec « … ».`;
      return 'Recopiez quelques mots du document, tels quels ; pour en passer, écrivez « … » entre deux passages.';
    },
    before: quoting({ words: '⟦douze⟧ places au moins' }),
    after: quoting(),
  }),
  X021: entry<{ alone: boolean }>({
    severity: 'avertissement',
    title: 'Citation trop courte',
    message: () => 'Ces mots sont trop peu nombreux pour que l’empreinte les prouve.',
    why: 'Un ou deux mots se retrouvent partout : les trouver ne dirait rien de la règle.',
    help: ({ alone }) =>
      alone
        ? 'Citez au moins trois mots de suite, ou deux dont un chiffre.'
        : 'De chaque côté de « … », citez au moins trois mots de suite.',
    before: quoting({ words: '⟦dix places⟧' }),
    after: quoting(),
  }),
  X022: entry<{ path: string }>({
    severity: 'erreur',
    title: 'Empreinte absente',
    message: ({ path }) => `Le fichier ${quote(path)} n'existe pas.`,
    why: 'Sans elle, aucune citation de cette source n’est vérifiée.',
    help: () => 'Faites-le avec « guichet source ajouter », à partir du document.',
    before: quoting({ fingerprint: '⟦« sources/arrete.empreinte »⟧' }),
    after: quoting(),
  }),
  X023: entry<{ path: string; why: Unreadable }>({
    severity: 'erreur',
    title: 'Empreinte illisible',
    message: ({ path, why }) => `L'empreinte ${quote(path)} ne peut pas être lue : ${WHY[why]}.`,
    why: 'Une empreinte abîmée ne prouve plus rien.',
    help: ({ why }) => (why === 'version inconnue' ? 'Mettez Guichet à jour.' : AGAIN),
    before: quoting({ fingerprint: '⟦« sources/abîmée.empreinte »⟧' }),
    after: quoting(),
  }),
  X024: entry<{ document: string; count: number }>({
    severity: 'erreur',
    title: 'Empreinte d’un autre document',
    message: ({ document, count }) =>
      `Cette empreinte est celle de ${quote(document)} : aucune des ${count} citations de la source ne s'y trouve.`,
    why: 'Il est plus probable que les fichiers aient été intervertis que toutes les citations inventées.',
    help: () => `Vérifiez le nom du fichier. ${AGAIN}`,
    before: `
      source arrêté « Arrêté » {
        empreinte ⟦« sources/note.empreinte »⟧
      }
      calcul aide : montant « Aide » {
        vaut 1 000 € × places arrondi à l'euro
        source arrêté « 1 000 € par place »
      }
      condition assez « Assez de places » {
        exige places ≥ 10
        sinon « Il faut dix places au moins. »
        source arrêté « dix places au moins »
        source arrêté « son taux d'occupation atteint 70 % »
      }`,
    after: `
      source arrêté « Arrêté » {
        empreinte « sources/arrêté.empreinte »
      }
      calcul aide : montant « Aide » {
        vaut 1 000 € × places arrondi à l'euro
        source arrêté « 1 000 € par place »
      }
      condition assez « Assez de places » {
        exige places ≥ 10
        sinon « Il faut dix places au moins. »
        source arrêté « dix places au moins »
        source arrêté « son taux d'occupation atteint 70 % »
      }`,
  }),
  X025: entry<{ name: string; count: number }>({
    severity: 'information',
    title: 'Source sans empreinte',
    message: ({ name, count }) =>
      count > 1
        ? `Les ${count} citations de ${quote(name)} ne sont pas vérifiées : cette source n'a pas d'empreinte.`
        : `La citation de ${quote(name)} n'est pas vérifiée : cette source n'a pas d'empreinte.`,
    why: 'Les autres sources ont une empreinte : celle-ci est peut-être un oubli. Une page publique se cite aussi par un repère, qui n’est pas vérifié.',
    help: () => 'Faites-la avec « guichet source ajouter ».',
    before: `
      source arrêté « Arrêté » {
        empreinte « sources/arrêté.empreinte »
      }
      source ⟦guide⟧ « Guide »
      condition assez « Assez de places » {
        exige places ≥ 10
        sinon « Il faut dix places au moins. »
        source arrêté « dix places au moins »
        source guide « dix places »
      }`,
    after: `
      source arrêté « Arrêté » {
        empreinte « sources/arrêté.empreinte »
      }
      source guide « Guide »
      condition assez « Assez de places » {
        exige places ≥ 10
        sinon « Il faut dix places au moins. »
        source arrêté « dix places au moins »
        source guide repère « page 3 »
      }`,
  }),
  X026: entry<{ words: string }>({
    severity: 'erreur',
    title: 'Passages éloignés',
    message: ({ words }) => `${start(words)} ne vient pas, dans le document, après ce qui précède « … ».`,
    why: 'Deux passages pris loin l’un de l’autre, ou en sens inverse, peuvent faire dire au document ce qu’il ne dit pas.',
    help: () =>
      `Citez les passages dans leur ordre ; « … » passe au plus ${LONGEST_GAP} mots. Sinon, faites deux citations.`,
    before: quoting({ words: 'dix places au moins … ⟦1 000 € par place⟧' }),
    after: quoting({ words: '1 000 € par place … dix places au moins' }),
  }),
  X030: entry<{ title: string; figure: string; others: number }>({
    severity: 'avertissement',
    title: 'Chiffre sans source',
    message: ({ title, figure, others }) =>
      others > 0
        ? `Aucune source ne porte ${quote(figure)}, ni ${others > 1 ? `les ${others} autres chiffres` : 'l’autre chiffre'} de ${quote(title)}.`
        : `Aucune source ne porte ${quote(figure)}, dans ${quote(title)}.`,
    why: 'Qui lit la règle doit pouvoir remonter au texte : un chiffre sans source est peut-être inventé.',
    help: () => 'Ajoutez « source », le nom du document et les quelques mots qui portent le chiffre.',
    before: `
      source arrêté « Arrêté » {
        empreinte « sources/arrêté.empreinte »
      }
      calcul aide : montant « Aide » {
        vaut ⟦1 000 €⟧ × places
      }`,
    after: `
      source arrêté « Arrêté » {
        empreinte « sources/arrêté.empreinte »
      }
      calcul aide : montant « Aide » {
        vaut 1 000 € × places
        source arrêté « 1 000 € par place »
      }`,
  }),
};
