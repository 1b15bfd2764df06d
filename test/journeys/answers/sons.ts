import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  au: '2022-10-15',
  answers: {
    rôle: 'éditeur',
    couloir: 'médico_social',
    commande_le: '2022-09-01',
    commande_anticipée: false,
    'couloir_médico_social.demandés': ['DUI'],
    'couloir_médico_social.essms': 35,
    'DUI.montant_ht': 3_500_000,
    'DUI.montant_ttc': 4_200_000,
  },
  shown: ['43 120 €', '42 000 €'],
};
