import { expect, test } from 'vitest';
import { momentDe } from './visite.ts';

test('the instant is the clock, or the visited date in Paris, in demonstration only', () => {
  const horloge = () => 1_700_000_000_999;
  expect(momentDe(undefined, false, horloge)).toEqual({ instant: 1_700_000_000, visite: null });
  expect(momentDe('2022-10-15', true, horloge)).toEqual({ instant: 1_665_784_800, visite: '2022-10-15' });
  expect(momentDe('2022-10-15T09:00', true, horloge).instant).toBe(1_665_817_200);
  expect(() => momentDe('2022-10-15', false, horloge)).toThrow('démonstration');
  expect(() => momentDe('2022-02-29', true, horloge)).toThrow('n’existe pas');
});
