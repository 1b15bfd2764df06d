/** Random programmes, as they are and disturbed: formatting changes nothing but the layout. */
import { expect, test } from 'vitest';
import { lex } from '../1-syntax/tokens/lexer.ts';
import { analyse } from '../analyse.ts';
import { withoutSpans } from '../testing/diagnose.ts';
import { commentsOf, disturbed } from '../testing/generator/layout.ts';
import { randomProgramme } from '../testing/generator/programme.ts';
import { format } from './format.ts';

const COUNT = Number(process.env['PROGRAMMES'] ?? 25);

const treeOf = (text: string) => withoutSpans(analyse([{ path: 'f', text }]).tree);
const isSound = (text: string) =>
  analyse([{ path: 'f', text }]).diagnostics.every(({ severity }) => severity !== 'erreur');

/** Each comment, with how many words stand before it. */
function placesOf(text: string): [string, number][] {
  const { tokens, comments } = lex(text);
  return comments.map(({ image, startOffset }) => [
    commentsOf(image).join(),
    tokens.filter((token) => token.startOffset < startOffset).length,
  ]);
}

test('once is twice, the tree stays, and every comment at its place', () => {
  let tried = 0;
  for (let seed = 1; seed <= COUNT; seed++) {
    const text = randomProgramme(seed, 1 + (seed % 3));
    for (const changes of [0, 3, 30]) {
      const given = disturbed(text, seed * 7 + changes, changes);
      // A line break may have changed what is said.
      if (!isSound(given)) continue;
      tried++;
      const once = format(given);
      expect(format(once), `graine ${seed}, ${changes}`).toBe(once);
      expect(treeOf(once), `graine ${seed}, ${changes}`).toEqual(treeOf(given));
      expect(placesOf(once), `graine ${seed}, ${changes}`).toEqual(placesOf(given));
    }
  }
  expect(tried).toBeGreaterThan(COUNT * 2);
}, 120_000);
