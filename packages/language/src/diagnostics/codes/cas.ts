/** What rows, cases and conditions take between them: nothing missing, nothing that is never read. */
import { entry, type None, quote } from '../entry.ts';

const missingRow = ({ row }: { readonly row?: string }): string =>
  row === undefined
    ? 'Écrivez la ligne qui manque, au besoin avec « sans objet ».'
    : `Écrivez la ligne qui manque, par exemple « ${row} ».`;

export const cas = {
  B012: entry<{ rows: number; other: boolean }>({
    severity: 'erreur',
    title: 'Ligne jamais lue',
    message: ({ rows }) =>
      rows > 1
        ? 'Cette ligne n’est jamais lue : celles qui la précèdent prennent déjà toutes ses valeurs.'
        : 'Cette ligne n’est jamais lue : une autre, plus haut, prend déjà toutes ses valeurs.',
    why: 'Les lignes se lisent de haut en bas : ce qu’elle donne ne serait jamais accordé à personne.',
    help: ({ other }) =>
      other ? 'Placez la ligne « autre » en dernier.' : 'Supprimez-la, corrigez ses bornes, ou placez-la plus haut.',
    before: `
      barème aide : montant {
        selon secteur
        autre : 500 €
        ⟦enfance⟧ : 600 €
      }`,
    after: `
      barème aide : montant {
        selon secteur
        enfance : 600 €
        autre : 500 €
      }`,
  }),
  B013: entry<{ value: string; row?: string }>({
    severity: 'erreur',
    title: 'Case manquante',
    message: ({ value }) => `Aucune ligne ne prend ${value}.`,
    why: 'Un candidat dans ce cas n’aurait pas de montant, alors que ses voisins dans le tableau en ont un.',
    help: missingRow,
    before: `
      barème aide : montant {
        selon places, secteur
        1 à 4, enfance : 600 €
        5 et +, enfance : 500 €
        ⟦1 à 4, autonomie⟧ : 700 €
      }`,
    after: `
      barème aide : montant {
        selon places, secteur
        1 à 4, enfance : 600 €
        5 et +, enfance : 500 €
        1 à 4, autonomie : 700 €
        5 et +, autonomie : 550 €
      }`,
  }),
  B014: entry<{ value: string; row?: string }>({
    severity: 'avertissement',
    title: 'Réponse sans ligne',
    message: ({ value }) => `Aucune ligne ne prend ${value}.`,
    why: 'Cette réponse est possible : celui qui la donne n’aurait pas de montant.',
    help: missingRow,
    before: `
      barème aide : montant {
        selon secteur, public
        enfance, oui : 600 €
        ⟦enfance, non⟧ : 500 €
      }`,
    after: `
      barème aide : montant {
        selon secteur, public
        enfance, oui : 600 €
        enfance, non : 500 €
        autonomie, autre : sans objet
      }`,
  }),
  B015: entry<{ value: string; row: string }>({
    severity: 'information',
    title: 'Première tranche tardive',
    message: ({ value }) => `La réponse ${quote(value)} est possible, mais la première ligne commence plus haut.`,
    why: 'Un candidat avant la première tranche n’aurait pas de montant : c’est peut-être voulu.',
    help: ({ row }) => `Si c'est voulu, écrivez « ${row} ».`,
    before: `
      étape taille « La taille » {
        champ lits : entier « Lits » { minimum 1 }
      }
      barème aide : montant {
        selon lits
        ⟦2 à 4⟧ : 600 €
        5 et + : 500 €
      }`,
    after: `
      étape taille « La taille » {
        champ lits : entier « Lits » { minimum 1 }
      }
      barème aide : montant {
        selon lits
        1 à 4 : 600 €
        5 et + : 500 €
      }`,
  }),
  D045: entry<{ cases: number }>({
    severity: 'erreur',
    title: 'Cas jamais atteint',
    message: ({ cases }) =>
      cases > 1
        ? 'Ce cas n’est jamais atteint : ceux qui le précèdent prennent déjà toutes ses valeurs.'
        : 'Ce cas n’est jamais atteint : un autre, plus haut, prend déjà toutes ses valeurs.',
    why: 'Le premier cas qui convient l’emporte : ce que dit celui-ci ne s’appliquerait à personne.',
    help: () => 'Placez ce cas plus haut, ou corrigez l’une des conditions.',
    before: `
      calcul aide : montant {
        si places ≥ 5 : 500 €
        si ⟦places ≥ 10⟧ : 600 €
        sinon : 0 €
      }`,
    after: `
      calcul aide : montant {
        si places ≥ 10 : 600 €
        si places ≥ 5 : 500 €
        sinon : 0 €
      }`,
  }),
  D046: entry<{ value: string }>({
    severity: 'avertissement',
    title: 'Valeur sans cas',
    message: ({ value }) => `Aucun cas ne prend ${value}.`,
    why: 'Pour cette valeur, le résultat serait « sans objet ».',
    help: () => 'Écrivez le cas qui manque, ou « sinon » en dernier, au besoin avec « sans objet ».',
    before: `
      calcul ⟦aide⟧ : montant {
        si places < 5 : 600 €
        si places > 5 : 500 €
      }`,
    after: `
      calcul aide : montant {
        si places < 5 : 600 €
        si places ≥ 5 : 500 €
      }`,
  }),
  D047: entry<{ value: string }>({
    severity: 'information',
    title: 'Cas qui s’arrêtent',
    message: ({ value }) => `Aucun cas ne prend ${value}.`,
    why: 'Au-delà des bornes écrites, le résultat serait « sans objet » : c’est peut-être voulu.',
    help: () => 'Si c’est voulu, écrivez en dernier « sinon : sans objet ».',
    before: `
      calcul ⟦aide⟧ : montant {
        si places < 5 : 600 €
        si places < 10 : 500 €
      }`,
    after: `
      calcul aide : montant {
        si places < 5 : 600 €
        si places < 10 : 500 €
        sinon : sans objet
      }`,
  }),
  D050: entry<None>({
    severity: 'avertissement',
    title: 'Condition contradictoire',
    message: () => 'Cette condition n’est jamais remplie : ce qu’elle demande se contredit.',
    why: 'Elle écarterait tout le monde.',
    help: () => 'Vérifiez les bornes, le sens des comparaisons, et le choix entre « et » et « ou ».',
    before: `
      condition taille « La taille convient » {
        exige ⟦places ≥ 5 et places < 3⟧
        sinon « La taille ne convient pas. »
      }`,
    after: `
      condition taille « La taille convient » {
        exige places ≥ 3 et places < 5
        sinon « La taille ne convient pas. »
      }`,
  }),
  D051: entry<None>({
    severity: 'avertissement',
    title: 'Condition toujours vraie',
    message: () => 'Cette condition est toujours remplie : elle n’écarte aucune valeur.',
    why: 'Elle ne vérifierait rien.',
    help: () => 'Vérifiez les bornes, le sens des comparaisons, et le choix entre « et » et « ou ».',
    before: `
      condition taille « La taille convient » {
        exige ⟦places ≥ 5 ou places < 8⟧
        sinon « La taille ne convient pas. »
      }`,
    after: `
      condition taille « La taille convient » {
        exige places ≥ 5 et places < 8
        sinon « La taille ne convient pas. »
      }`,
  }),
  D052: entry<{ low: string; high: string; word: 'borné par' | 'entre' }>({
    severity: 'erreur',
    title: 'Bornes d’une valeur inversées',
    message: ({ low, high }) => `${quote(low)} dépasse ${quote(high)} : les bornes sont à l'envers.`,
    why: 'Le candidat lirait « entre 1 000 € et 500 € », et les totaux seraient encadrés à l’envers.',
    help: ({ low, high, word }) => `Écrivez ${quote(`${word} ${high} et ${low}`)}.`,
    before: `
      calcul forfait : montant {
        inconnu « L'arrêté n'est pas publié. »
        borné par ⟦places × 120 € et places × 50 €⟧
      }`,
    after: `
      calcul forfait : montant {
        inconnu « L'arrêté n'est pas publié. »
        borné par places × 50 € et places × 120 €
      }`,
  }),
  D060: entry<{ witness: string }>({
    severity: 'erreur',
    title: 'Exceptions qui se contredisent',
    message: ({ witness }) => `Deux exceptions donnent deux valeurs différentes à la fois : par exemple, ${witness}.`,
    why: 'Aucune des deux ne l’emporte : le résultat serait indéterminé.',
    help: () =>
      'Précisez leurs conditions, ou écrivez une exception de plus pour les cas communs et retirez-les des deux.',
    before: `
      calcul seuil : entier = 15 {
        exception « Petite enfance » quand secteur = enfance : 8
        exception « Secteur public » quand ⟦public⟧ : 10
      }`,
    after: `
      calcul seuil : entier = 15 {
        exception « Petite enfance » quand secteur = enfance : 8
        exception « Secteur public » quand public et secteur ≠ enfance : 10
      }`,
  }),
};
