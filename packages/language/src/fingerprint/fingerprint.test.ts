import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computing } from '../testing/duration.ts';
import { readFingerprint, writeFingerprint } from './file.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { LONGEST_GAP, Searchable } from './find.ts';
import { passagesOf, wordsOf } from './words.ts';

const WORDS = [
  ...'le la de et à en du pour par sur établissement été œuvre cœur fichier rendez-vous forfait'.split(' '),
  ...'SUN-ES montant Ségur naïve où ça 15 16 2022 30 % € 14,5 1200 50ème finance efficace'.split(' '),
];
const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 120 });
/** A text and a span of it. */
const textAndSpan = someWords.chain((words) => {
  return fc
    .tuple(fc.nat(words.length - 3), fc.integer({ min: 3, max: 40 }))
    .map(([start, length]) => ({ words, start, span: words.slice(start, start + length) }));
});

function searchable(text: string): Searchable {
  return new Searchable(fingerprintOf('essai.txt', [text]));
}
function look(document: string | Searchable, ...passages: readonly string[]) {
  const where = typeof document === 'string' ? searchable(document) : document;
  return where.find(passages.map((passage) => wordsOf(passage).map(({ text }) => text)));
}

/** A word that is no other's. */
function letters(rank: number): string {
  return `mot${[...String(rank)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

/** The same words, with other typography. */
const typography = fc
  .array(fc.nat(6), { minLength: 40, maxLength: 40 })
  .map((choices) => (words: readonly string[]) => {
    const spelled = words.map((word, rank) => {
      const middle = Math.ceil(word.length / 2);
      const letters = /^\p{L}{4,}$/u.test(word);
      switch (choices[rank % choices.length]) {
        case 0:
          return word.normalize('NFD');
        case 1:
          return word.replace('œ', 'oe').replace('ffi', 'ﬃ').replace('fi', 'ﬁ');
        case 2:
          return letters ? `${word.slice(0, middle)}-\n  ${word.slice(middle)}` : word;
        case 3:
          return letters ? `${word.slice(0, middle)}\u00ad${word.slice(middle)}` : `« ${word} »`;
        case 4:
          return `“${word}”,`;
        case 5:
          return word.toUpperCase().replace('1200', '1\u202f200');
        default:
          return word.replace('-', '\u2011').replace('1200', '1 200');
      }
    });
    return spelled.join(choices[0] === 0 ? '\u00a0; ' : choices[0] === 1 ? ' – \n' : '\t');
  });

describe('a span of a text', () => {
  test('is found, wherever it stands', () => {
    fc.assert(
      fc.property(textAndSpan, ({ words, span }) => {
        expect(look(words.join(' \n'), span.join(' '))).toMatchObject({ kind: 'found', starts: [expect.any(Number)] });
      }),
    );
  });

  test('is found whatever the typography of the text and of the quotation', () => {
    fc.assert(
      fc.property(textAndSpan, typography, typography, ({ words, span }, inText, inQuotation) => {
        expect(look(inText(words), inQuotation(span))).toMatchObject({ kind: 'found' });
      }),
    );
  });

  test('with one word changed is not found, and no word after it is said to break', () => {
    const changed = fc.tuple(textAndSpan, fc.nat(), fc.constantFrom('jamais', '17', '14,6', 'ETABLISSEMENT'));
    fc.assert(
      fc.property(changed, ([{ words, span }, at, other]) => {
        const rank = at % span.length;
        const found = look(words.join(' '), span.with(rank, other).join(' '));
        expect(found.kind).toBe('absent');
        const changedWords = wordsOf(span.slice(0, rank + 1).join(' ')).length;
        if (found.kind === 'absent') expect(found.gap?.rank ?? 0).toBeLessThan(changedWords);
      }),
    );
  });

  test('with two words swapped, or one left out, is not found unless the text says so too', () => {
    fc.assert(
      fc.property(textAndSpan, fc.nat(), ({ words, span }, at) => {
        const flat = (list: readonly string[]) =>
          ` ${wordsOf(list.join(' '))
            .map(({ text }) => text)
            .join(' ')} `;
        const rank = at % (span.length - 1);
        const swapped = span.with(rank, span[rank + 1]!).with(rank + 1, span[rank]!);
        for (const other of [swapped, span.toSpliced(rank, 1)]) {
          if (other.length < 3) continue;
          const really = flat(words).includes(flat(other));
          expect(look(words.join(' '), other.join(' ')).kind).toBe(really ? 'found' : 'absent');
        }
      }),
    );
  });
});

describe('words and figures are never mistaken', () => {
  const TEXT =
    'Il faut 15 ESSMS au moins, soit 1 200 places et −5 % de charges en 2021-2024 ; un taux de 14,5 % puis à 30%.';
  test.each([
    ['il faut 15 ESSMS', true],
    ['il faut 16 ESSMS', false],
    ['soit 1200 places', true],
    ['soit 1\u202f200 places', true],
    ['soit 1 201 places', false],
    ['soit 200 places', false],
    ['et -5 % de', true],
    ['et 5 % de', false],
    ['charges en 2021–2024', true],
    ['taux de 14.5 %', true],
    ['taux de 145 %', false],
    ['puis a 30 %', false],
    ['15 ESSMS', true],
    ['30 %', true],
    ['31 %', false],
    ['5 %', false],
  ])('%s', (quotation, expected) => {
    expect(look(TEXT, quotation).kind).toBe(expected ? 'found' : 'absent');
  });

  test('too few words prove nothing', () => {
    for (const quotation of ['', '15', 'places et', 'charges']) expect(look(TEXT, quotation).kind).toBe('short');
  });
});

describe('« mots … autres mots »', () => {
  const filler = (count: number) => Array.from({ length: count }, (_, rank) => letters(rank)).join(' ');
  test('passages in their order, not too far apart', () => {
    const text = `le premier passage cité ${filler(20)} le second passage cité ${filler(60)} le dernier passage cité`;
    expect(look(text, 'le premier passage', 'second passage cité').kind).toBe('found');
    expect(look(text, 'second passage cité', 'le premier passage')).toEqual({ kind: 'apart', passage: 1 });
    expect(look(text, 'second passage cité', 'le dernier passage')).toEqual({ kind: 'apart', passage: 1 });
    expect(look(text, 'le premier passage', 'le 15')).toEqual({ kind: 'short', passage: 1 });
    expect(LONGEST_GAP).toBeLessThan(60);
  });
});

test.each([
  ['one word, again and again', 'mot '.repeat(30_000), `${'mot '.repeat(50)}… ${'mot '.repeat(50)}… mot mot fin`],
  ['hyphens and line ends', 'a-\n \n'.repeat(30_000), '-\n\n\n\t-'.repeat(10_000)],
  ['figures', '1 111 '.repeat(30_000), `${'1 111 '.repeat(500)}2`],
  ['ellipses', '… '.repeat(30_000), '… a b c '.repeat(2000)],
])('a strange text is read as fast as another: %s', (_, document, quotation) => {
  const took = computing(() => {
    searchable(document).find(passagesOf(quotation).map((words) => words.map(({ text }) => text)));
  });
  expect(took).toBeLessThan(3000);
});

describe('the break', () => {
  const TEXT = 'pour les établissements, 30 % du montant forfaitaire défini est versé à la signature de la convention';
  test.each([
    ['30 % du montant forfaitaire maximal', { rank: 5 }],
    ['40 % du montant forfaitaire défini', { rank: 0 }],
    ['30 % du montant défini est versé à', { rank: 4, instead: 2 }],
    ['30 % du montant forfaitaire bien défini est versé', { rank: 5, instead: 0 }],
    ['du montant forfaitaire fixé est versé à', { rank: 3, instead: 1 }],
    ['rien de tel ici', undefined],
  ])('%s', (quotation, gap) => {
    expect(look(TEXT, quotation)).toEqual({ kind: 'absent', passage: 0, ...(gap && { gap }) });
  });
});

describe('the file', () => {
  const pages = fc.array(
    someWords.map((words) => words.join(' ')),
    { minLength: 1, maxLength: 4 },
  );
  test('says again what was written, and is the same every time', () => {
    fc.assert(
      fc.property(pages, (texts) => {
        const made = fingerprintOf('essai.pdf', texts);
        const text = writeFingerprint(made);
        expect(readFingerprint(text)).toEqual(made);
        expect(readFingerprint(text.replaceAll('\n', '\r\n'))).toEqual(made);
        expect(writeFingerprint(fingerprintOf('essai.pdf', texts))).toBe(text);
      }),
    );
  });

  test('any accident is noticed', () => {
    const text = writeFingerprint(fingerprintOf('essai.txt', [WORDS.join(' ')]));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, other) => {
        const damaged = text.slice(0, at) + other + text.slice(at + 1);
        if (damaged !== text) expect(typeof readFingerprint(damaged)).toBe('string');
      }),
    );
    expect(readFingerprint('')).toBe('autre format');
    expect(readFingerprint(text.replace('guichet 1', 'guichet 2'))).toBe('version inconnue');
  });

  test('is what it was: the same bytes for ever', () => {
    const made = fingerprintOf('arrêté.txt', ['Une aide de 1 000 € par place, pour dix places au moins.', 'Page 2.']);
    expect(writeFingerprint(made)).toMatchSnapshot();
  });

  test('does not change where the document does not', () => {
    const before = Array.from({ length: 400 }, (_, rank) => letters(rank));
    const lines = (words: readonly string[]) => {
      return writeFingerprint(fingerprintOf('essai.txt', [words.join(' ')])).split('\n');
    };
    const [old, renewed] = [lines(before), lines(before.toSpliced(200, 0, 'ajout'))];
    const section = (all: readonly string[]) => all.slice(all.indexOf('suites'), all.indexOf('paires'));
    const kept = section(renewed).filter((line) => section(old).includes(line));
    expect(section(renewed).length - kept.length).toBeLessThanOrEqual(2);
  });
});

test('a quotation of three words that are nowhere is found less than once in a hundred thousand, in 7 000 words', () => {
  const words = Array.from({ length: 7000 }, (_, rank) => letters((rank * 7919) % 3001));
  const document = searchable(words.join(' '));
  const found = Array.from({ length: 20_000 }, (_, rank) =>
    look(document, `faux${letters(rank)} vrai${letters(rank)} autre`),
  );
  expect(found.filter(({ kind }) => kind === 'found')).toEqual([]);
  const { sequences } = document.fingerprint as Fingerprint;
  expect(sequences.length / 2 ** 30).toBeLessThan(1 / 100_000);
});
