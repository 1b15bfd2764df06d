/** C, dates: periods, windows, time limits. */
import { entry, type None, quote } from '../entry.ts';

export const calendriers = {
  C001: entry<None>({
    severity: 'erreur',
    title: 'Fin avant le début',
    message: () => 'Cette période finit avant d’avoir commencé.',
    why: 'Le guichet n’ouvrirait jamais.',
    help: () => 'Vérifiez l’année et l’ordre des deux dates.',
    before: `
      calendrier {
        période dépôt « Dépôt » ⟦du 3 mars 2022 au 2 mars 2022⟧
      }`,
    after: `
      calendrier {
        période dépôt « Dépôt » du 3 mars 2022 au 2 mars 2023
      }`,
  }),
  C002: entry<{ first: string; second: string }>({
    severity: 'erreur',
    title: 'Fenêtres qui se recouvrent',
    message: ({ first, second }) =>
      `On pourrait candidater le même jour dans les fenêtres ${quote(first)} et ${quote(second)}.`,
    why: 'Ce jour-là, on ne saurait pas dans quelle fenêtre compte un dossier.',
    help: () => 'Les fins sont comprises : une fenêtre commence au plus tôt le lendemain de la précédente.',
    before: `
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
      fenêtre F2 « Fenêtre 2 » { candidature ⟦du 30 avril 2022 au 30 mai 2022⟧ }`,
    after: `
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
      fenêtre F2 « Fenêtre 2 » { candidature du 1er mai 2022 au 30 mai 2022 }`,
  }),
  C003: entry<{ limit: string }>({
    severity: 'avertissement',
    title: 'Instruction trop longue',
    message: ({ limit }) => `Cette instruction dure plus longtemps que le délai fixé, de ${limit}.`,
    why: 'Les services annonceraient au candidat deux dates qui se contredisent.',
    help: () => 'Allongez le délai, ou avancez la fin de l’instruction.',
    before: `
      instruction { délai 4 mois }
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        instruction ⟦du 1er mars 2022 au 2 juillet 2022⟧
      }`,
    after: `
      instruction { délai 4 mois }
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        instruction du 1er mars 2022 au 30 juin 2022
      }`,
  }),
  C004: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Fenêtre sans candidature',
    message: ({ name }) => `La fenêtre ${quote(name)} ne dit pas quand candidater.`,
    why: 'Personne ne pourrait y déposer de dossier.',
    help: () => 'Ajoutez par exemple « candidature du 1er mars 2023 au 30 avril 2023 ».',
    before: `
      fenêtre ⟦F1⟧ « Fenêtre 1 » { mesure du 1er mai 2022 au 30 juin 2022 }`,
    after: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        mesure du 1er mai 2022 au 30 juin 2022
      }`,
  }),
  C005: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Report en arrière',
    message: ({ name }) => `Un report ne peut pas mener à ${quote(name)}, qui n'est pas une fenêtre suivante.`,
    why: 'Un dossier reporté doit l’être vers une fenêtre qui n’est pas encore passée.',
    help: () => 'Nommez une fenêtre qui commence plus tard, ou retirez le report.',
    before: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        report vers ⟦F1⟧
      }
      fenêtre F2 « Fenêtre 2 » { candidature du 1er mai 2022 au 30 juin 2022 }`,
    after: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        report vers F2
      }
      fenêtre F2 « Fenêtre 2 » { candidature du 1er mai 2022 au 30 juin 2022 }`,
  }),
  C006: entry<None>({
    severity: 'erreur',
    title: 'Changements en désordre',
    message: () => 'Ce changement ne peut pas avoir été connu avant le précédent.',
    why: 'La date qui vaut est celle du dernier changement connu : dans le désordre, le précédent ne vaudrait jamais.',
    help: () => 'Rangez les changements dans l’ordre où ils ont été connus : « puis … à compter du … ».',
    before: `
      calendrier {
        échéance réponse « Réponse » 1er mars 2022, puis 1er avril 2022 à compter du 5 février 2022, puis ⟦1er mai 2022⟧
      }`,
    after: `
      calendrier {
        échéance réponse « Réponse » 1er mars 2022, puis 1er avril 2022 à compter du 5 février 2022,
          puis 1er mai 2022 à compter du 20 mars 2022
      }`,
  }),
  C007: entry<{ since: string; end: string; left: 'early' | 'late' }>({
    severity: 'avertissement',
    title: 'Dépôt écourté après coup',
    message: ({ since, end, left }) =>
      left === 'late'
        ? `Ce changement n’a été connu que le ${since}, mais il arrête le dépôt dès le ${end} : des dossiers déposés entre-temps ne seraient plus dans les dates.`
        : `Ce changement n’a été connu que le ${since}, mais le dépôt était déjà ouvert, et il ne l’ouvre que le ${end} : des dossiers déjà déposés ne seraient plus dans les dates.`,
    why: 'Un dossier déposé à temps, d’après les dates publiées ce jour-là, serait refusé par celles que l’on a changées ensuite.',
    help: () => 'Vérifiez les dates ; un dépôt écourté s’arrête au plus tôt le jour où on le fait savoir.',
    before: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 juin 2022, puis ⟦du 1er mars 2022 au 30 avril 2022 à compter du 15 mai 2022⟧
      }`,
    after: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 juin 2022, puis du 1er mars 2022 au 15 mai 2022 à compter du 15 mai 2022
      }`,
  }),
  C008: entry<{ phase: 'instruction' | 'mesure' }>({
    severity: 'avertissement',
    title: 'Phases en désordre',
    message: ({ phase }) =>
      `Cette ${phase} est finie avant que l’on puisse candidater : les phases d’une fenêtre se suivent.`,
    why: 'On annoncerait aux candidats une étape qui serait passée avant leur dépôt.',
    help: () => 'Vérifiez l’année et l’ordre des dates : candidature, instruction, mesure.',
    before: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        mesure ⟦du 1er juillet 2021 au 31 décembre 2021⟧
      }`,
    after: `
      fenêtre F1 « Fenêtre 1 » {
        candidature du 1er mars 2022 au 30 avril 2022
        mesure du 1er juillet 2022 au 31 décembre 2022
      }`,
  }),
  C009: entry<None>({
    severity: 'avertissement',
    title: 'Dépôt dit deux fois',
    message: () =>
      'On peut déposer pendant cette période et pendant les fenêtres : le guichet ouvre aux dates des unes et des autres.',
    why: 'Un dossier déposé hors de toute fenêtre n’en a aucune : ce qui dépend de « fenêtre » y est sans objet.',
    help: () =>
      'Retirez « pour le dépôt » : les fenêtres disent déjà quand candidater. Ou faites de cette période une fenêtre de plus.',
    before: `
      calendrier {
        période ⟦campagne⟧ « Campagne » du 15 février 2022 au 30 juin 2022, pour le dépôt
      }
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }`,
    after: `
      fenêtre F1 « Fenêtre 1 » { candidature du 1er mars 2022 au 30 avril 2022 }`,
  }),
  C010: entry<None>({
    severity: 'erreur',
    title: 'Jours ouvrés dans un calcul',
    message: () => 'Les jours ouvrés ne se calculent pas : ils dépendent des jours fériés et des fermetures.',
    why: 'Deux services trouveraient deux dates différentes pour le même dossier.',
    help: () => 'Comptez en jours, en mois ou en ans. Seul le délai d’une instruction s’écrit en jours ouvrés.',
    before: 'calcul limite : date = ouverture + ⟦10 jours ouvrés⟧',
    after: 'calcul limite : date = ouverture + 14 jours',
  }),
};
