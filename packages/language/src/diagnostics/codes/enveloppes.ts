/** F, how much money there is, and how it is shared: enveloppe. */
import { entry, enumerate, type None, quote } from '../entry.ts';

const GIVEN = `programme essai « Essai » { }
choix Secteur « Secteur » { ville « Ville », campagne « Campagne » }
étape demande « La demande » {
  champ secteur : Secteur « Secteur »
  champ besoin : montant « Besoin »
  champ lits : entier « Lits »
}
`;

const PAR_SECTEUR = `
      enveloppe annuelle « Enveloppe » de besoin {
        par secteur
        montants { ville : 2 M€, campagne : 1 M€ }
        non fongible
        partage au prorata
        arrondi à l'euro inférieur
        reste non attribué
      }`;

const UNIQUE = `
      enveloppe annuelle « Enveloppe » de besoin {
        montant 2 M€
        partage au prorata
        arrondi à l'euro inférieur
        reste non attribué
      }`;

export const enveloppes = {
  F021: entry<{ actual: string }>({
    severity: 'erreur',
    title: 'Enveloppe répartie par autre chose qu’un choix',
    message: ({ actual }) => `Une enveloppe se répartit par un choix ; ${quote('par')} nomme ici ${actual}.`,
    why: 'Chaque enveloppe a son montant : il faut pouvoir les nommer toutes.',
    help: () => 'Nommez une région, ou une question dont les réponses sont proposées.',
    given: GIVEN,
    before: PAR_SECTEUR.replace('par secteur', 'par ⟦lits⟧').replace(
      '{ ville : 2 M€, campagne : 1 M€ }',
      '{ autre : 2 M€ }',
    ),
    after: PAR_SECTEUR,
  }),
  F022: entry<None>({
    severity: 'erreur',
    title: 'Montant d’enveloppe calculé',
    message: () => 'Le montant d’une enveloppe, ou son plafond, est le même pour tous : il se donne en chiffres.',
    why: 'Une enveloppe qui dépendrait de la réponse d’un candidat n’aurait pas de montant pour les autres.',
    help: () => 'Écrivez une somme, par exemple « 2 M€ », ou « inconnu » suivi de la raison.',
    given: GIVEN,
    before: UNIQUE.replace('montant 2 M€', 'montant ⟦besoin⟧'),
    after: UNIQUE,
  }),
  F023: entry<{ write: string }>({
    severity: 'erreur',
    title: 'Enveloppe sans montant',
    message: () => 'Rien ne dit combien il y a dans cette enveloppe.',
    why: 'On ne peut partager que ce que l’on connaît.',
    help: ({ write }) => `Ajoutez ${quote(write)}, ou « inconnu » suivi de la raison.`,
    given: GIVEN,
    before: UNIQUE.replace('montant 2 M€', '').replace('annuelle', '⟦annuelle⟧'),
    after: UNIQUE,
  }),
  F024: entry<{ write: string }>({
    severity: 'erreur',
    title: 'Montant de trop',
    message: () => '« par » donne plusieurs enveloppes, et « montant » une seule.',
    why: 'On ne saurait pas de quelle enveloppe ce montant est celui.',
    help: ({ write }) =>
      write === 'par'
        ? 'Dites par quoi l’enveloppe se répartit, par exemple « par région », ou donnez un seul « montant ».'
        : 'Donnez un montant à chacune dans « montants { … } », ou retirez « par ».',
    given: GIVEN,
    before: PAR_SECTEUR.replace('non fongible', 'non fongible\n        montant ⟦3 M€⟧'),
    after: PAR_SECTEUR,
  }),
  F025: entry<None>({
    severity: 'erreur',
    title: 'Fongibilité non précisée',
    message: () => 'Rien ne dit si ce qu’une enveloppe laisse peut servir aux autres.',
    why: 'Le montant accordé aux dossiers d’une enveloppe trop petite en dépend.',
    help: () => 'Écrivez « fongible » ou « non fongible ».',
    given: GIVEN,
    before: PAR_SECTEUR.replace('        non fongible\n', '').replace('annuelle', '⟦annuelle⟧'),
    after: PAR_SECTEUR,
  }),
  F026: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Deux montants pour une enveloppe',
    message: ({ name }) => `${quote(name)} a déjà un montant.`,
    why: 'On ne saurait pas lequel des deux est le bon.',
    help: () => 'Gardez un seul des deux montants.',
    given: GIVEN,
    before: PAR_SECTEUR.replace('campagne : 1 M€', 'campagne : 1 M€, ⟦ville⟧ : 3 M€'),
    after: PAR_SECTEUR,
  }),
  F027: entry<{ missing: readonly string[] }>({
    severity: 'erreur',
    title: 'Enveloppe oubliée',
    message: ({ missing }) =>
      `Il n'y a pas de montant pour ${enumerate(missing.slice(0, 5))}${missing.length > 5 ? ` (et ${missing.length - 5} autres)` : ''}.`,
    why: 'Les dossiers de cette enveloppe ne recevraient rien.',
    help: ({ missing }) =>
      `Ajoutez par exemple ${quote(`${missing[0] ?? ''} : 1 M€`)}, ou une ligne « autre » pour tout ce qui manque.`,
    given: GIVEN,
    before: PAR_SECTEUR.replace(', campagne : 1 M€', '').replace('annuelle', '⟦annuelle⟧'),
    after: PAR_SECTEUR,
  }),
  F028: entry<None>({
    severity: 'erreur',
    title: 'Partage non précisé',
    message: () => 'Rien ne dit comment partager cette enveloppe quand elle ne suffit pas.',
    why: 'Deux lecteurs de la règle n’accorderaient pas les mêmes montants.',
    help: () =>
      'Écrivez « partage au prorata », « partage à parts égales », « partage par rang selon … », ou « partage inconnu » suivi de la raison.',
    given: GIVEN,
    before: UNIQUE.replace('        partage au prorata\n', '').replace('annuelle', '⟦annuelle⟧'),
    after: UNIQUE,
  }),
  F029: entry<None>({
    severity: 'erreur',
    title: 'Égalité non départagée',
    message: () => 'Rien ne dit qui est servi d’abord quand deux dossiers ont le même rang.',
    why: 'Le dernier euro irait à l’un ou à l’autre au hasard.',
    help: () => 'Ajoutez par exemple « , à égalité selon date du dépôt ».',
    given: GIVEN,
    before: UNIQUE.replace('partage au prorata', '⟦partage par rang selon lits décroissant⟧'),
    after: UNIQUE.replace(
      'partage au prorata',
      'partage par rang selon lits décroissant, à égalité selon date du dépôt',
    ),
  }),
  F030: entry<{ written: boolean }>({
    severity: 'erreur',
    title: 'Arrondi du partage',
    message: ({ written }) =>
      written ? 'Un partage s’arrondit à l’inférieur.' : 'Rien ne dit comment arrondir les parts de cette enveloppe.',
    why: 'Arrondies autrement, les parts pourraient dépasser l’enveloppe.',
    help: () => 'Écrivez « arrondi à l’euro inférieur » ou « arrondi au centime inférieur ».',
    given: GIVEN,
    before: UNIQUE.replace(/arrondi à l.euro inférieur/, (words) => `⟦${words.replace(' inférieur', '')}⟧`),
    after: UNIQUE,
  }),
  F031: entry<{ ordered: boolean }>({
    severity: 'erreur',
    title: 'Reste non précisé',
    message: ({ ordered }) =>
      ordered
        ? 'Rien ne dit ce que devient ce que l’arrondi laisse dans l’enveloppe.'
        : 'Le reste va aux premiers, mais rien ne dit qui ils sont.',
    why: 'Les derniers euros resteraient sans règle.',
    help: ({ ordered }) =>
      ordered
        ? 'Écrivez « reste non attribué », « reste aux premiers » ou « reste au plus fort reste ».'
        : 'Ajoutez au partage, par exemple, « , à égalité selon date du dépôt ».',
    given: GIVEN,
    before: UNIQUE.replace('        reste non attribué\n', '').replace('annuelle', '⟦annuelle⟧'),
    after: UNIQUE,
  }),
  F032: entry<None>({
    severity: 'erreur',
    title: 'Plafond au-delà de l’enveloppe',
    message: () => 'Ce plafond dépasse l’enveloppe : il n’arrêterait personne.',
    why: 'C’est sans doute une faute de frappe.',
    help: () => 'Écrivez une part d’au plus 100 %, ou une somme.',
    given: GIVEN,
    before: UNIQUE.replace('montant 2 M€', 'montant 2 M€\n        plafond ⟦600 %⟧ par dossier'),
    after: UNIQUE.replace('montant 2 M€', 'montant 2 M€\n        plafond 60 % par dossier'),
  }),
};
