import { expect, test } from 'vitest';
import { rational } from '../rational.ts';
import type { Outcome } from './backwards.ts';
import { inWords } from './words.ts';

const number = (from: number, to: number, verdict: Outcome['verdict']): Outcome => ({
  verdict,
  from: rational(BigInt(from)),
  to: rational(BigInt(to)),
});
const ESSMS = { genre: 'entier', unité: 'ESSMS' } as const;
const said = (outcomes: readonly Outcome[], verdict: Outcome['verdict'] = 'always'): string | undefined =>
  inWords({ outcomes, exact: true }, verdict, ESSMS)?.replaceAll('\u00a0', ' ');

test('from, up to, between, alone, whatever', () => {
  const found = [number(0, 7, 'never'), number(8, 8, 'always'), number(9, 12, 'it depends'), number(13, 99, 'always')];
  expect(said(found)).toBe('8 ESSMS ou à partir de 13 ESSMS');
  expect(said(found, 'never')).toBe('jusqu’à 7 ESSMS');
  expect(said(found, 'it depends')).toBe('de 9 ESSMS à 12 ESSMS');
  expect(said([number(0, 99, 'always')])).toBe('quelle que soit la réponse');
  expect(said([number(0, 99, 'never')])).toBeUndefined();
});

test('dates', () => {
  const day = (from: string, to: string, verdict: Outcome['verdict']): Outcome => ({ verdict, from, to });
  const outcomes = [day('1900-01-01', '2022-03-01', 'always'), day('2022-03-02', '2199-12-31', 'never')];
  expect(inWords({ outcomes, exact: true }, 'always', { genre: 'date' })).toBe('jusqu’au 1er mars 2022');
  expect(inWords({ outcomes, exact: true }, 'never', { genre: 'date' })).toBe('à partir du 2 mars 2022');
});
