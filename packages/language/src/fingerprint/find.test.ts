/** Searching an empreinte against searching the words themselves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_GAP, Searchable, type Finding } from './find.ts';
import { SPAN, fingerprintOf } from './fingerprint.ts';
import { isFigure } from './words.ts';

const look = (words: readonly string[], ...passages: (readonly string[])[]): Finding =>
  new Searchable(fingerprintOf('essai.txt', [words.join(' ')])).find(passages);

/** Where `passage` stands. */
function places(words: readonly string[], passage: readonly string[]): number[] {
  return words.flatMap((_, start) => (passage.every((word, rank) => words[start + rank] === word) ? [start] : []));
}

/** The kind of finding, and the passage that it is about. */
function expected(words: readonly string[], passages: readonly (readonly string[])[]): unknown {
  let ends: readonly number[] | undefined;
  for (const [passage, cited] of passages.entries()) {
    const pair = passages.length === 1 && cited.length === 2 && cited.some(isFigure);
    if (cited.length < SPAN && !pair) return { kind: 'short', passage };
    const starts = places(words, cited);
    if (starts.length === 0) return { kind: 'absent', passage };
    const before = ends;
    const linked = starts.filter(
      (start) => before === undefined || before.some((end) => start >= end && start - end <= LONGEST_GAP),
    );
    if (linked.length === 0) return { kind: 'apart', passage };
    ends = linked.map((start) => start + cited.length);
  }
  return passages.length === 0 ? { kind: 'short', passage: 0 } : { kind: 'found' };
}

/** Few words, so that they come back; long enough for two passages to be too far apart. */
const document = fc.array(fc.constantFrom('a', 'b', 'c', '12'), { minLength: 1, maxLength: 130 });

describe('passages', () => {
  test('are found where the words are, one after the other, and not too far apart', () => {
    const cuts = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 3 });
    fc.assert(
      fc.property(document, cuts, fc.option(fc.nat(), { freq: 3 }), (words, places_, altered) => {
        const passages = places_.map(([place, length]) => {
          const start = place % words.length;
          return words.slice(start, start + length);
        });
        const last = passages.at(-1);
        if (altered !== null && last && last.length > 0) last[altered % last.length] = 'b';
        const { kind, ...found } = look(words, ...passages);
        const where = 'passage' in found ? { passage: found.passage } : {};
        expect({ kind, ...where }).toEqual(expected(words, passages));
      }),
      { numRuns: 500 },
    );
  });

  test('start where it is said, each after the one before', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (words, first, second) => {
        const passages = [first, second].map((place) => words.slice(place % words.length).slice(0, 4));
        const found = look(words, ...passages);
        if (found.kind !== 'found') return;
        for (const [rank, start] of found.starts.entries())
          expect(places(words, passages[rank] ?? [])).toContain(start);
        const [a = 0, b = 0] = found.starts;
        expect(b - a - (passages[0]?.length ?? 0)).toBeGreaterThanOrEqual(0);
        expect(b - a - (passages[0]?.length ?? 0)).toBeLessThanOrEqual(LONGEST_GAP);
      }),
    );
  });

  test('may be as far apart as the limit, and no further', () => {
    const filler = (count: number) => Array.from({ length: count }, (_, rank) => `mot${'x'.repeat(rank + 1)}`);
    const [a, b] = [
      ['un', 'deux', 'trois'],
      ['quatre', 'cinq', 'six'],
    ];
    const far = (count: number) => look([...a, ...filler(count), ...b], a, b).kind;
    expect([far(0), far(LONGEST_GAP), far(LONGEST_GAP + 1)]).toEqual(['found', 'found', 'apart']);
  });
});

describe('where a quotation breaks', () => {
  const unlike = Array.from({ length: 30 }, (_, rank) => `mot${'x'.repeat(rank + 1)}`);

  test('is the first word that is not the one of the document, with how many stand there instead', () => {
    const change = fc.record({
      start: fc.nat(10),
      length: fc.integer({ min: 6, max: 14 }),
      at: fc.nat(),
      /** Words that the document has there. */
      missing: fc.nat(3),
    });
    fc.assert(
      fc.property(change, ({ start, length, at, missing }) => {
        const cited = unlike.slice(start, start + length);
        const rank = at % length;
        const quotation = [...cited.slice(0, rank), 'autre', ...cited.slice(rank + missing)];
        const after = quotation.length - rank - 1;
        const found = look(unlike, quotation);
        // Less than a sequence is left on either side: nothing of it is found.
        const instead = rank >= SPAN && after >= SPAN ? { instead: missing } : {};
        const gap = rank < SPAN && after < SPAN ? {} : { gap: { rank, ...instead } };
        expect(found).toEqual({ kind: 'absent', passage: 0, ...gap });
      }),
    );
  });

  test('a word of the document may stand in its place', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 3, max: 9 }), fc.nat(), (start, length, at) => {
        const cited = unlike.slice(start, start + length);
        const rank = at % length;
        const searched = new Searchable(fingerprintOf('essai.txt', [unlike.join(' ')]));
        expect(searched.replacement(cited.with(rank, 'autre'), rank, ['faux', ...unlike, 'loin'])).toBe(cited[rank]);
        expect(searched.replacement(cited.with(rank, 'autre'), rank, ['faux', 'loin'])).toBeUndefined();
      }),
    );
  });
});
