import { expect, test } from 'vitest';
import { typeset } from './typography.ts';

test('texts are set as French readers expect, however they were typed', () => {
  expect(typeset("L'établissement : entre 18 000 € et 1 320 000 € ?")).toBe(
    'L’établissement\u00A0: entre 18\u202F000\u00A0€ et 1\u202F320\u202F000\u00A0€\u00A0?',
  );
  expect(typeset('« oui » à 30 %')).toBe('«\u00A0oui\u00A0» à 30\u00A0%');
  expect(typeset('en 2022, 120 jours')).toBe('en 2022, 120 jours');
});

test('setting a text twice changes nothing', () => {
  const once = typeset("C'est « ceci » : 21 500 € !");
  expect(typeset(once)).toBe(once);
});
