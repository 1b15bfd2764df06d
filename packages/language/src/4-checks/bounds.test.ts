/** `borné par`: what can be told without an answer, and nothing else. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

test.each([
  ['120 € et 50 €', ['D052']],
  ['50 € et 120 €', []],
  ['50 € et 50 €', []],
  ['n × 120 € et n × 50 €', ['D052']],
  ['120 € × n et n × 50 €', ['D052']],
  ['n × 50 € et n × 120 €', []],
  ['n × 120 € et m × 50 €', []],
  ['120 € et n × 50 €', []],
  ['debt × 120 € et debt × 50 €', []],
  ['gap × 120 € et gap × 50 €', []],
  ['n × 1 € + 120 € et n × 1 € + 50 €', []],
  ['120 € ÷ n et 50 € ÷ n', []],
  ['2 × 60 € et 50 €', []],
  ['60 € et 2 × 25 €', []],
  ['120 € × n et 50 €', []],
])('borné par %s', (bounds, expected) => {
  const text = `programme p « P » { }
étape e « E » {
  champ n : entier « N »
  champ m : entier « M »
  champ debt : entier « Dette » { minimum −5 }
}
calcul gap = n − m
calcul aide : montant « Aide » {
  inconnu « L'arrêté n'est pas publié. »
  borné par ${bounds}
}
calcul reste : montant = aide + gap × m × debt × 1 €`;
  const errors = analyse([{ path: 'essai.guichet', text }]).diagnostics.filter(({ severity }) => severity === 'erreur');
  expect(errors.map(({ code }) => code)).toEqual(expected);
});
