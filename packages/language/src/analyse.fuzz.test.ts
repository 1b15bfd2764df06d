/** Whatever the text: no exception, and every position inside the file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { format } from './format/format.ts';
import { renderDiagnostics } from './diagnostics/render.ts';
import { SAMPLE } from './testing/sample.ts';

const words = [...new Set(SAMPLE.match(/[\p{L}_\d.]+|«[^»]*»|\S/gu))];

function survives(text: string): void {
  const files = [{ path: 'f', text }];
  const { diagnostics } = analyse(files);
  for (const { span, message } of diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  renderDiagnostics(diagnostics, files);
  format(text);
}

test('any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 200 });
}, 60_000);

test('the words of the language in any order', () => {
  const text = fc.array(fc.constantFrom(...words, '\n'), { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(fc.property(text, survives), { numRuns: 300 });
}, 60_000);

test('a correct programme with a piece removed, repeated or replaced', () => {
  const piece = fc.tuple(
    fc.nat(SAMPLE.length),
    fc.nat(40),
    fc.constantFrom('', '{', '}', '«', '»', '"', ':', '\u0301', ...words),
  );
  const mutated = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => {
    let text = SAMPLE;
    for (const [at, length, replacement] of pieces) text = text.slice(0, at) + replacement + text.slice(at + length);
    return text;
  });
  fc.assert(fc.property(mutated, survives), { numRuns: 100 });
}, 60_000);

test('decomposed letters are the same programme, in the places of the text as given', () => {
  const text = SAMPLE.replace('calcul ouverts', 'calcul ouvèrts = tröp\ncalcul ouverts').normalize('NFD');
  const { diagnostics } = analyse([{ path: 'f', text }]);
  expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
    ['N001', 'tröp'.normalize('NFD')],
  ]);
});
