import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const cells = (text: string) => readCsv(text).lines.map((line) => line.map((cell) => cell.text));

test.each([
  ['a;b\n1;2\n', 'semicolons'],
  ['a,b\r\n1,2\r\n', 'commas, as Windows writes lines'],
  ['a\tb\n1\t2', 'tabs, no last line break'],
  ['a;b\r1;2\r', 'the line breaks of old Macintoshes'],
  ['a;b\n\r\n1;2', 'line breaks of two kinds'],
  ['\ufeffa;b\n1;2\n', 'a byte-order mark'],
  ['"a";"b"\n"1";"2"\n;\n\n', 'quotes, and empty lines'],
])('%j: %s', (text) => {
  expect(cells(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a separator, a line break and a quote in a quoted cell', () => {
  expect(cells('a;b\n"1;2";"x ""y""\nz"\n')[1]).toEqual(['1;2', 'x "y"\nz']);
});

test('a quote that is never closed', () => {
  expect(readCsv('a;b\n1;"2\n').unclosed).toBe(6);
  expect(readCsv('a;b\n1;"2"\n')).not.toHaveProperty('unclosed');
});

test('whatever the text, each character of a cell is at its place', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '"', '\n', '\r', '\t', '1', '\ufeff') }),
      (text) => {
        for (const { text: content, offsets, start, end } of readCsv(text).lines.flat()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          [...content].forEach((character, index) => expect(text[offsets[index]!]).toBe(character));
        }
      },
    ),
  );
});
