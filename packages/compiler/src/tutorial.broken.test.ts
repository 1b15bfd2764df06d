/** Each mistake in the tutorial is one message, in its place; and what is sure gives the tutorial back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correct, type SourceFile } from '@guichet/language';
import { expect, test } from 'vitest';
import { BROKEN } from '../test/broken-tutorial.ts';
import { compile } from './compile.ts';

const PAGE = join(import.meta.dirname, '../../../docs/manuel/01-premier-programme.md');
const TUTORIAL = [...readFileSync(PAGE, 'utf8').matchAll(/```guichet\n([\s\S]*?)```/g)]
  .map(([, text]) => text)
  .join('\n');

const check = (files: readonly SourceFile[]) => compile(files, '1.0.0').diagnostics;
const files = (text: string) => [{ path: 'velo.guichet', text }];
/** Blanks and empty lines aside. */
const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

test('the tutorial itself', () => {
  expect(check(files(TUTORIAL))).toEqual([]);
});

test.each(BROKEN)('%j → %j: %s', (written, instead, code, underlined, corrected) => {
  expect(TUTORIAL).toContain(written);
  const text = TUTORIAL.replace(written, () => instead);
  const said = check(files(text));
  expect(said.map(({ code: found, span }) => [found, text.slice(span.start, span.end)])).toEqual([[code, underlined]]);
  if (!corrected) return;
  const put = correct(files(text), check);
  expect(plain(put.files[0]!.text)).toBe(plain(TUTORIAL));
});
