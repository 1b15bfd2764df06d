import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  au: '2022-10-15',
  answers: {
    catégorie: 'établissement_de_santé',
    territoire: 'bretagne',
    membre_ght: false,
    activité_connue: true,
    'dmp.demandés': ['sortie', 'biologie'],
    'sortie.déjà_financé': false,
    'sortie.forfait_standard': 10_000_000,
    'biologie.déjà_financé': false,
    'biologie.forfait_demandé': 2_000_000,
  },
  shown: ['130 000 €'],
};
