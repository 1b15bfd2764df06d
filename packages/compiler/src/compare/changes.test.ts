import { format } from '@guichet/language';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { GENRES, type Genre } from './kinds.ts';
import type { Comparaison } from './report.ts';
import type { Version } from './side.ts';
import { EDITS, PROGRAMME, edited, versionOf, type Edit } from './testing/programme.ts';

const BEFORE = versionOf(PROGRAMME);

function compared(before: Version, after: Version): Comparaison {
  const comparison = compare(before, after, { situations: 0 });
  if (!comparison)
    throw new Error(
      [before, after]
        .flatMap(({ compilation }) => compilation.analysis.diagnostics.map((one) => JSON.stringify(one)))
        .join('\n'),
    );
  return comparison;
}

const genres = ({ changements }: Comparaison): readonly Genre[] => changements.map(({ genre }) => genre);

test('a programme and itself, laid out or not, are the same', () => {
  for (const text of [PROGRAMME, format(PROGRAMME), PROGRAMME.replaceAll('\n', '\n\n// commentaire\n')])
    expect(compared(BEFORE, versionOf(text))).toMatchObject({ changements: [], saut: { portée: 'aucun' } });
});

describe('each edit', { timeout: 30_000 }, () => {
  test.each(EDITS.map((edit) => ({ title: edit[0], edit })))(
    '$title: is said, and its reverse in reverse',
    ({ edit }) => {
      const after = edited(edit);
      const there = genres(compared(BEFORE, after));
      expect(there).not.toEqual([]);
      expect(there).not.toContain('construction changée');
      const back = genres(compared(after, BEFORE));
      expect([...back].sort()).toEqual(there.map((genre) => GENRES[genre].inverse).sort());
    },
  );
});

test('every kind of change has an edit that shows it', { timeout: 60_000 }, () => {
  const shown = new Set(
    EDITS.flatMap((edit) => [...genres(compared(BEFORE, edited(edit))), ...genres(compared(edited(edit), BEFORE))]),
  );
  // The last resort has none: each construct says its own.
  const unseen = Object.keys(GENRES).filter((genre) => !shown.has(genre as Genre));
  expect(unseen).toEqual(['construction changée']);
});

test('reads as a manual', { timeout: 60_000 }, async () => {
  await expect(EDITS.map(page).join('\n')).toMatchFileSnapshot('__snapshots__/changements.txt');
});

function page(edit: Edit): string {
  const [title, from, to] = edit;
  const lines = (text: string, mark: string): string =>
    text
      .trim()
      .split('\n')
      .map((line) => `  ${mark} ${line.trim()}`)
      .join('\n');
  const { changements, saut } = compared(BEFORE, edited(edit));
  return [
    `${title} (${saut.portée})`,
    lines(from, '−'),
    lines(to, '+'),
    ...changements.map(({ genre, phrase, portée }) => `    ${genre}, ${portée} : ${phrase}`),
    '',
  ].join('\n');
}
