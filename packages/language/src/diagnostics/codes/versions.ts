/** V: values that changed, when they are in force and when that was known. */
import { entry } from '../entry.ts';

export const versions = {
  V001: entry<{ date: string; previous: string }>({
    severity: 'erreur',
    title: 'Versions en désordre',
    message: ({ date, previous }) => `Cette version (${date}) devrait venir avant la précédente (${previous}).`,
    why: 'La dernière version en vigueur vaut : dans le désordre, on ne saurait plus laquelle l’emporte.',
    help: () => 'Rangez les versions de la plus ancienne à la plus récente.',
    before: `
      calcul plafond : montant {
        en vigueur du 1er juillet 2022 : 3 500 €
        en vigueur du ⟦1er janvier 2021⟧ : 3 000 €
      }`,
    after: `
      calcul plafond : montant {
        en vigueur du 1er janvier 2021 : 3 000 €
        en vigueur du 1er juillet 2022 : 3 500 €
      }`,
  }),
  V002: entry<{ date: string }>({
    severity: 'erreur',
    title: 'Deux versions pour une date',
    message: ({ date }) => `Deux versions portent les mêmes dates : ${date}.`,
    why: 'La seconde cacherait toujours la première.',
    help: () => 'Retirez-en une, ou dites quand la seconde a été connue : « connu le … ».',
    before: `
      calcul plafond : montant {
        en vigueur du 1er juillet 2022 : 3 500 €
        en vigueur du ⟦1er juillet 2022⟧ : 3 600 €
      }`,
    after: `
      calcul plafond : montant {
        en vigueur du 1er juillet 2022 : 3 500 €
        en vigueur du 1er juillet 2022, connu le 1er septembre 2022 : 3 600 €
      }`,
  }),
  V003: entry<{ deposit: string; first: string }>({
    severity: 'avertissement',
    title: 'Rien avant la première version',
    message: ({ deposit, first }) =>
      `On peut déposer dès le ${deposit}, mais cette règle ne dit rien avant le ${first}.`,
    why: 'Un dossier déposé avant la première version aurait un résultat indéterminé.',
    help: () => 'Écrivez d’abord la valeur qui précède : « en vigueur depuis l’origine : … ».',
    before: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
      }
      calcul plafond : montant {
        en vigueur du ⟦1er avril 2022⟧ : 3 500 €
      }`,
    after: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
      }
      calcul plafond : montant {
        en vigueur depuis l'origine : 3 000 €
        en vigueur du 1er avril 2022 : 3 500 €
      }`,
  }),
};
