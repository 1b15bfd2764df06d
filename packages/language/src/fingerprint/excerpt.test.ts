import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, isOf } from './excerpt.ts';
import { readFingerprint, writeFingerprint } from './file.ts';
import { fingerprintOf, NOT_KEPT } from './fingerprint.ts';
import { Searchable } from './find.ts';
import { passagesOf, wordsOf } from './words.ts';

const TEXT = `Le groupement compte au moins 15 ESSMS, ou 8 pour la Corse. L'établissement perçoit 30 % du montant forfaitaire
défini dès l'acceptation de la candidature, puis le reste à l'atteinte des cibles d'usage.`;
const WHOLE = fingerprintOf('article.txt', [TEXT]);
const passages = (quotation: string) => passagesOf(quotation).map((words) => words.map(({ text }) => text));
const find = (fingerprint: typeof WHOLE, quotation: string) =>
  new Searchable(fingerprint).find(passages(quotation)).kind;

test('what was quoted is proved, what was not is not', () => {
  const quoted = ['15 ESSMS', 'du montant forfaitaire défini', 'au moins 15 … pour la Corse'];
  const excerpt = excerptOf(WHOLE, quoted.map(passages));
  for (const quotation of quoted) expect(find(excerpt, quotation)).toBe('found');
  for (const quotation of [
    '30 %',
    'du montant forfaitaire défini dès',
    '30 % du montant',
    'la candidature, puis le reste',
  ])
    expect(find(excerpt, quotation)).toBe('absent');
});

test('nothing of what surrounds a quotation is kept, and the file says the same again', () => {
  const words = wordsOf(TEXT).length;
  const spans = fc.array(fc.tuple(fc.nat(words - 5), fc.integer({ min: 3, max: 5 })), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (chosen) => {
      const all = wordsOf(TEXT).map(({ text }) => text);
      const excerpt = excerptOf(
        WHOLE,
        chosen.map(([start, length]) => [all.slice(start, start + length)]),
      );
      const covered = new Set(
        chosen.flatMap(([start, length]) => Array.from({ length: length - 2 }, (_, at) => start + at)),
      );
      expect(excerpt.sequences).toEqual(WHOLE.sequences.map((each, rank) => (covered.has(rank) ? each : NOT_KEPT)));
      expect(excerpt.pairs).toEqual([]);
      expect(readFingerprint(writeFingerprint(excerpt))).toEqual(excerpt);
      expect(isOf(excerpt, WHOLE)).toBe(true);
    }),
  );
  expect(
    isOf(excerptOf(WHOLE, [passages('du montant forfaitaire')]), fingerprintOf('article.txt', [`Voici. ${TEXT}`])),
  ).toBe(false);
});
