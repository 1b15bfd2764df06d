import { analyse } from '@guichet/language';
import { expect, test } from 'vitest';
import { evaluate, interpret } from '../interpreter.ts';
import { situation } from '../evaluation.ts';
import { lower } from './lower.ts';

const plan = lower(
  analyse([
    {
      path: 'f',
      text: `programme p « P » { }
étape e « E » { champ nom : texte « Nom » champ suivi : oui/non « Suivi ? » }
volet v « V » { domaine a « A » { } domaine b « B » { } }
unicité u « Une fois » { par nom, domaine quand suivi }`,
    },
  ]),
);

test.each([
  [true, [true, false]],
  [false, [false, false]],
])('by domaine, what is asked for counts only where its condition holds: %s', (suivi, expected) => {
  const scope = interpret(plan, situation(plan, { nom: 'a', suivi, 'v.demandés': ['a'] }, { instant: 0 }));
  const entries = plan.uniqueness.flatMap((one) => one.entries);
  expect(entries.map(({ condition }) => condition && evaluate(condition, scope))).toEqual(expected);
});
