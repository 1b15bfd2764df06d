/** A name, a label, a figure, a sign, a word or a line that is lost: what is told, for each of the sample. */
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { SAMPLE } from './testing/sample.ts';

test.each([
  ['name', /(?<=^ *\p{Ll}[\p{L}_]* )[\p{L}_][\p{L}\d_]*(?= *(?:$|[:«{=]))/gmu],
  ['label', /«[^»\n]*»/gu],
  ['figure', /\d[\d ]*(?:,\d+)?/gu],
  ['sign', /[^\p{L}\d\s«»_](?=[^«»]*(?:«|$))/gu],
  ['word', /(?<=[^\p{L}\d_])\p{Ll}[\p{L}_]*(?=[ :,.)\n])(?=[^«»]*(?:«|$))/gu],
  ['line', /(?<=\n).*\S.*\n/gu],
])('a %s', async (what, piece) => {
  const told = [...SAMPLE.matchAll(piece)].map((lost) => {
    const text = SAMPLE.slice(0, lost.index) + SAMPLE.slice(lost.index + lost[0].length);
    const said = analyse([{ path: 'essai.guichet', text }]).diagnostics.map(({ code, message, span }) => {
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      return `\n  ${code} ${text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')}`.trimEnd() + ` · ${message}`;
    });
    return `${shown(lost)}${said.join('')}\n`;
  });
  await expect(told.join('')).toMatchFileSnapshot(`__snapshots__/lost-${what}.txt`);
});

/** Its line, and in it what was lost. */
function shown({ index, 0: piece }: RegExpExecArray): string {
  const start = SAMPLE.lastIndexOf('\n', index - 1) + 1;
  const end = SAMPLE.indexOf('\n', index + piece.trimEnd().length);
  return `${SAMPLE.slice(start, index)}⟦${piece.trimEnd()}⟧${SAMPLE.slice(index + piece.trimEnd().length, end)}`.trim();
}
