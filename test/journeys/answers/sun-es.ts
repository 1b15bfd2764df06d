import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  au: '2022-10-15',
  answers: {
    catégorie: 'sanitaire',
    territoire: 'Bretagne',
    membre_ght: false,
    activité_connue: true,
    'audit.audit_réalisé_le': '2021-05-10',
    'dmp.demandés': ['sortie', 'biologie'],
    'sortie.déjà_financé': false,
    'sortie.forfait_standard': 10_000_000,
    'biologie.déjà_financé': false,
    'biologie.forfait_demandé': 2_000_000,
  },
  shown: ['130 000 €'],
};
