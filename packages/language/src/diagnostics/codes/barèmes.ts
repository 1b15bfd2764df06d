/** B, the rows and columns of barèmes. */
import { entry, type None, plural, quote } from '../entry.ts';

export const barèmes = {
  B001: entry<None>({
    severity: 'erreur',
    title: 'Barème sans entrée',
    message: () => 'Ce barème a des lignes, mais ne dit pas selon quoi elles se lisent.',
    why: 'Sans entrée, on ne peut pas choisir la ligne qui s’applique.',
    help: () => 'Ajoutez par exemple « selon taille ».',
    before: `
      barème ⟦aide⟧ : montant {
        1 et + : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 et + : 500 €
      }`,
  }),
  B002: entry<None>({
    severity: 'erreur',
    title: 'Barème sans ligne',
    message: () => 'Ce barème n’a aucune ligne.',
    why: 'Il ne donnerait de montant à personne.',
    help: () => 'Ajoutez des lignes, ou « inconnu » suivi de la raison si le document manque.',
    before: `
      barème ⟦aide⟧ : montant {
        selon places
      }`,
    after: `
      barème aide : montant {
        selon places
        inconnu « L'annexe 3 n'est pas jointe à l'instruction »
      }`,
  }),
  B003: entry<{ cells: number; columns: number; named: boolean }>({
    severity: 'erreur',
    title: 'Nombre de cellules',
    message: ({ cells, columns }) => `Cette ligne a ${plural(cells, 'valeur')} pour ${plural(columns, 'colonne')}.`,
    why: 'Une valeur absente ou décalée d’une colonne irait au mauvais candidat.',
    help: ({ cells, named }) =>
      named || cells < 2
        ? 'Donnez une valeur par colonne, séparées par « | » ; « sans objet » là où il n’y en a pas.'
        : `Sous « selon », dites quand vaut chaque colonne : ${quote(`colonnes condition${' | …'.repeat(cells - 2)} | sinon`)}.`,
    before: `
      barème aide : montant {
        selon places
        colonnes public | sinon
        ⟦1 et + : 500 €⟧
      }`,
    after: `
      barème aide : montant {
        selon places
        colonnes public | sinon
        1 et + : 500 € | 400 €
      }`,
  }),
  B004: entry<{ keys: number; inputs: number }>({
    severity: 'erreur',
    title: 'Nombre de clés',
    message: ({ keys, inputs }) =>
      `Cette ligne a ${plural(keys, 'clé')} alors que le barème se lit selon ${plural(inputs, 'entrée')}.`,
    why: 'On ne saurait pas pour quelles réponses la ligne s’applique.',
    help: () => 'Donnez une clé par entrée, séparées par des virgules.',
    before: `
      barème aide : montant {
        selon places, public
        ⟦1 et + : 500 €⟧
      }`,
    after: `
      barème aide : montant {
        selon places, public
        1 et +, oui : 500 €
        1 et +, non : 400 €
      }`,
  }),
  B005: entry<None>({
    severity: 'erreur',
    title: 'Colonne jamais lue',
    message: () => 'La colonne « sinon » doit être la dernière : celles qui la suivent ne seraient jamais lues.',
    why: 'Les colonnes se lisent de gauche à droite, et « sinon » prend tout ce qui reste.',
    help: () => 'Placez la colonne « sinon » à droite, avec ses valeurs.',
    before: `
      barème aide : montant {
        selon places
        colonnes sinon | ⟦public⟧
        1 et + : 400 € | 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        colonnes public | sinon
        1 et + : 500 € | 400 €
      }`,
  }),
  B006: entry<None>({
    severity: 'avertissement',
    title: 'Lignes en désordre',
    message: () => 'Cette ligne devrait se trouver plus haut : les lignes vont de la plus petite à la plus grande.',
    why: 'Dans un tableau en désordre, un trou ou une erreur se voit mal.',
    help: () => 'Déplacez-la à son rang.',
    before: `
      barème aide : montant {
        selon places
        5 et + : 500 €
        ⟦1 à 4⟧ : 600 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 4 : 600 €
        5 et + : 500 €
      }`,
  }),
  B007: entry<{ value: string; meets: boolean }>({
    severity: 'erreur',
    title: 'Lignes qui se recouvrent',
    message: ({ value }) => `${quote(value)} est déjà pris par une autre ligne.`,
    why: 'Pour cette valeur, le barème donnerait deux résultats.',
    help: ({ value, meets }) =>
      meets
        ? `Les bornes sont comprises : pour que la première s'arrête avant, écrivez-la « … à moins de ${value} ».`
        : 'Les bornes sont comprises : si une ligne finit à 49, la suivante commence à 50.',
    before: `
      barème aide : montant {
        selon places
        1 à 5 : 600 €
        ⟦5 et +⟧ : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 5 : 600 €
        6 et + : 500 €
      }`,
  }),
  B008: entry<{ value: string; after: string; row?: string }>({
    severity: 'erreur',
    title: 'Trou entre deux lignes',
    message: ({ value }) => `Aucune ligne ne prend ${quote(value)}.`,
    why: 'Un candidat dans ce cas n’aurait pas de montant.',
    help: ({ value, after, row }) =>
      row === undefined
        ? `La ligne précédente finit à ${after} : écrivez-la « … à moins de … », jusqu'au nombre où celle-ci commence.`
        : `La ligne précédente finit à ${after} : commencez celle-ci à ${value}, ou écrivez la ligne qui manque, par exemple « ${row} ».`,
    before: `
      barème aide : montant {
        selon places
        1 à 4 : 600 €
        ⟦6 et +⟧ : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 4 : 600 €
        5 et + : 500 €
      }`,
  }),
  B009: entry<{ last: string; row?: string }>({
    severity: 'information',
    title: 'Dernière tranche fermée',
    message: ({ last }) => `Au-delà de ${quote(last)}, aucune ligne ne donne de valeur.`,
    why: 'Un candidat au-delà de la dernière tranche n’aurait pas de montant : c’est peut-être voulu.',
    help: ({ last, row }) =>
      row === undefined
        ? `Si c'est voulu, écrivez cette ligne « … à moins de ${last} », puis « ${last} et + : sans objet ».`
        : `Si c'est voulu, écrivez « ${row} ».`,
    before: `
      barème aide : montant {
        selon places
        0 à 4 : 600 €
        ⟦5 à 1 000⟧ : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        0 à 4 : 600 €
        5 à 1 000 : 500 €
        1 001 et + : sans objet
      }`,
  }),
  B010: entry<{ mode: string; quantity?: string; columns?: string }>({
    severity: 'erreur',
    title: 'Tranches sans quantité',
    message: ({ mode }) => `Un barème ${quote(mode)} se lit selon une quantité, en lignes comme « 1 à 49 ».`,
    why: 'Seule une quantité se découpe en tranches, chacune payée à son prix.',
    help: ({ mode, quantity, columns }) => {
      if (quantity === undefined) return `Retirez « ${mode} », ou lisez le barème selon un nombre.`;
      const first = `Écrivez « selon ${quantity} ${mode} »`;
      return columns === undefined
        ? `${first}, et un barème pour chaque autre cas.`
        : `${first}, et mettez l'autre donnée en colonnes : « ${columns} ».`;
    },
    before: `
      barème aide : montant {
        selon ⟦secteur⟧ par tranches
        enfance : 500 €
        autonomie : 600 €
      }`,
    after: `
      barème aide : montant {
        selon secteur
        enfance : 500 €
        autonomie : 600 €
      }`,
  }),
  B011: entry<{ from: string; to: string }>({
    severity: 'erreur',
    title: 'Bornes inversées',
    message: ({ from, to }) => `Cette ligne va de ${from} à ${to} : elle ne prend aucune valeur.`,
    why: 'Aucun candidat n’atteindrait jamais cette ligne.',
    help: ({ from, to }) => `Écrivez « ${to} à ${from} ».`,
    before: `
      barème aide : montant {
        selon places
        ⟦5 à 1⟧ : 600 €
        6 et + : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 5 : 600 €
        6 et + : 500 €
      }`,
  }),
  B016: entry<{ mode: string }>({
    severity: 'erreur',
    title: 'Tranche sans dernière unité',
    message: ({ mode }) => `Un barème ${quote(mode)} compte des unités : chaque tranche dit la dernière qu'elle paye.`,
    why: 'Sans elle, on ne saurait pas combien d’unités la tranche paye.',
    help: () => 'Écrivez la dernière unité de la tranche : « 1 à 49 », et non « 1 à moins de 50 ».',
    before: `
      barème aide : montant {
        selon places par tranches
        ⟦1 à moins de 50⟧ : 600 €
        50 et + : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places par tranches
        1 à 49 : 600 €
        50 et + : 500 €
      }`,
  }),
};
