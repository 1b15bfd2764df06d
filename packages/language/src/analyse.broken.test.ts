/** For each mistake: found, in its place, once, and nothing else is said. */
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { BROKEN, WHOLE } from './testing/broken.ts';

function found(text: string): [string, string][] {
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  return diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)]);
}

test('the programme itself', () => {
  expect(found(WHOLE)).toEqual([]);
});

for (const [what, replaced, by, ...expected] of BROKEN) {
  test(`${what}`, () => {
    expect(WHOLE).toContain(replaced);
    expect(found(WHOLE.replace(replaced, by))).toEqual(expected);
  });
}

test.each([
  ['tabs', WHOLE.replaceAll('  ', '\t')],
  ['CR', WHOLE.replaceAll('\n', '\r')],
  ['CRLF', WHOLE.replaceAll('\n', '\r\n')],
  ['a BOM', `\ufeff${WHOLE}`],
  ['decomposed letters', WHOLE.normalize('NFD')],
  ['no-break spaces', WHOLE.replaceAll('  ', '\u00a0\u00a0')],
])('%s: nothing to say', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['bytes', '\u007fELF\u0002\u0000'],
  ['another encoding', WHOLE.replaceAll('é', '\ufffd')],
  ['an encoding taken for another', WHOLE.replaceAll('é', 'Ã©')],
])('%s: no text', (_, text) => {
  expect(found(text).map(([code]) => code)).toEqual(['S013']);
});

test('n mistakes are n errors, on the lines where they are', () => {
  // Of each family, one: far enough from each other to be told apart.
  const some = new Set(['a word misspelled', 'no colon in a case', '=>', '1-49', '15/03/2022', 'x for ×']);
  const chosen = BROKEN.filter(([what]) => some.has(what));
  const text = chosen.reduce((made, [, replaced, by]) => made.replace(replaced, by), WHOLE);
  const expected = chosen
    .flatMap(([, , , ...each]) => each)
    .toSorted((a, b) => text.indexOf(a[1]) - text.indexOf(b[1]));
  expect(
    found(text)
      .map(([code]) => code)
      .toSorted(),
  ).toEqual(expected.map(([code]) => code).toSorted());
});
