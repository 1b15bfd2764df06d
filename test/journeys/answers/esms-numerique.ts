import type { Scenario } from './types.ts';

/** The worked example of the slides that contradicts its own rule: 64 ESSMS in the national call. */
export const scenario: Scenario = {
  au: '2022-06-15',
  answers: {
    territoire: 'Bretagne',
    membre_ght: false,
    nature: 'acquisition',
    secteur: 'PH',
    référencé: true,
    solution_unique: true,
    consultation: 'sad',
    engagement_prévu: '2022-09-01',
    déploiement_prévu: '2023-12-01',
    'organismes[].essms': 64,
    'organismes[].essms_gérés': 80,
    autre_fonds_européen: false,
    déjà_financé: false,
  },
  shown: ['1 128 500 €', '755 500 €', '373 000 €', '564 250 €', '1 123 000 €'],
};
