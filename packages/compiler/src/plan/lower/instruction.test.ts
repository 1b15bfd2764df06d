import { analyse } from '@guichet/language';
import { expect, test } from 'vitest';
import { lower } from './lower.ts';

test.each([
  ['3 mois', '3\u00a0mois'],
  ['80 jours ouvrés', '80\u00a0jours ouvrés'],
])('a time limit of %s is announced as it is written', (written, announced) => {
  const text = `programme p « P » { }\ninstruction { délai ${written} }`;
  expect(lower(analyse([{ path: 'f', text }])).examination?.délai).toBe(announced);
});
