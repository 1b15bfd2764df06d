import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { withoutSpans } from '../testing/diagnose.ts';
import { disturbed } from '../testing/generator/layout.ts';
import { randomProgramme } from '../testing/generator/programme.ts';
import { Random } from '../testing/generator/random.ts';
import { format } from './format.ts';
import { applyEdits, formatRange } from './range.ts';

const COUNT = Number(process.env['PROGRAMMES'] ?? 20);

const treeOf = (text: string) => withoutSpans(analyse([{ path: 'f', text }]).tree);

/** The text, with what stands between `⟦` and `⟧` laid out. */
function laidOut(marked: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  return applyEdits(text, formatRange(text, start, marked.indexOf('⟧') - 1)).replace(/[\u00a0\u202f]/g, ' ');
}

test('only the statements of the range change', () => {
  expect(laidOut('calcul  a=1\n\n⟦calcul  b=2⟧\n\ncalcul  c=3\n')).toBe('calcul  a=1\n\ncalcul b = 2\n\ncalcul  c=3\n');
  expect(laidOut('étape e « E » {\n   champ a:entier\n ⟦champ b:entier⟧\n champ c:entier }')).toBe(
    'étape e « E » {\n   champ a:entier\n  champ b : entier\n champ c:entier }',
  );
});

test('a comment above goes with its statement', () => {
  expect(laidOut('calcul  a=1\n      // sur b\ncalcul  ⟦b⟧=2 //fin\ncalcul  c=3')).toBe(
    'calcul  a=1\n// sur b\ncalcul b = 2  //fin\ncalcul  c=3',
  );
});

test('a file with an error is left alone', () => {
  expect(formatRange('calcul  a = )\ncalcul  b=2', 0, 30)).toEqual([]);
});

test('edits are as small as can be, in order', () => {
  expect(formatRange('calcul a =  1\n', 0, 14)).toEqual([{ start: 11, end: 12, text: '' }]);
});

test('on random programmes: the tree stays, and the whole is `format`', () => {
  for (let seed = 1; seed <= COUNT; seed++) {
    const text = disturbed(randomProgramme(seed, 2), seed, 25);
    if (analyse([{ path: 'f', text }]).diagnostics.some(({ severity }) => severity === 'erreur')) continue;
    const random = new Random(seed);
    const whole = format(text);
    expect(applyEdits(text, formatRange(text, 0, text.length)), `graine ${seed}`).toBe(whole);
    for (let tries = 0; tries < 3; tries++) {
      const start = random.integer(0, text.length);
      const edits = formatRange(text, start, start + random.integer(0, 300));
      const changed = applyEdits(text, edits);
      expect(treeOf(changed), `graine ${seed}`).toEqual(treeOf(text));
      expect(format(changed), `graine ${seed}`).toBe(whole);
    }
  }
}, 120_000);
