/** For each mistake: found, in its place, once, and nothing else is said. */
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import type { SourceFile } from './1-syntax/parse.ts';
import { correct } from './diagnostics/correct.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
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

/** The lines of one that are not in the other. */
const apart = (text: string, other: string): string =>
  text
    .split('\n')
    .filter((line) => !other.split('\n').includes(line))
    .map((line) => `\n  ${line.trim()}`)
    .join('');

test('what is told of each, what is sure and is written, and what is left to say then', async () => {
  const check = (files: readonly SourceFile[]) => analyse(files).diagnostics;
  const say = (all: readonly Diagnostic[]) =>
    all.map(({ message, help }) => `\n  ! ${message}${help === undefined ? '' : ` ${help}`}`).join('');
  const told = BROKEN.flatMap(([what, replaced, by]) => {
    const text = WHOLE.replace(replaced, by);
    const { files, diagnostics, corrections } = correct([{ path: 'essai.guichet', text }], check);
    const before = check([{ path: 'essai.guichet', text }]);
    const after = files[0]!.text;
    if (before.length === 0) return [];
    if (corrections.length === 0) return [`${what}${apart(text, WHOLE)}${say(before)}\n`];
    return [`${what}${apart(text, after)}${say(before)}\n  →${apart(after, text)}${say(diagnostics)}\n`];
  });
  await expect(told.join('\n')).toMatchFileSnapshot('__snapshots__/broken.txt');
});

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

const BLOCKS = `programme p « P » { }
étape e « E » {
  champ a : entier « A »
  champ statut : choix { public « X », privé « Y » } « B » {
    aide « Une aide. »
    quand a > 3
  }
}
volet v « V » {
  aide « Le volet. »
  domaine soins « D » {
    aide « Le domaine. »
    exige a > 2
    sinon « Non. »
    calcul prime : montant « M » {
      vaut a × 3 €
    }
  }
}
calcul t : montant = (si statut = public alors soins.prime sinon 0 €)
`;

test.each([
  ['of a champ', '  champ statut : choix { public « X », privé « Y » } « B » {\n'],
  ['of a domaine', '  domaine soins « D » {\n'],
  ['of a calcul', '    calcul prime : montant « M » {\n'],
  ['of an étape', 'étape e « E » {\n'],
])('the line that opens a block was lost, %s: one message', (_, line) => {
  expect(found(BLOCKS)).toEqual([]);
  expect(found(BLOCKS.replace(line, ''))).toEqual([expect.anything()]);
});

test('a brace too many does not hide a name that is misspelled', () => {
  const text = BLOCKS.replace('quand a > 3', 'quand a > 3 }').replace('alors soins.prime', 'alors soins.primes');
  expect(found(text).map(([code]) => code)).toEqual(['S008', 'N002']);
});

test.each([
  [
    'étape e « E » { champ t : choix { public « P », hors-contrat « H » } « T » }\ncalcul a = t ≠ hors-contrat\ncalcul b = t = hors-contrat',
    'S040 hors-contrat',
  ],
  [
    'étape e « E » { champ t : entier « T » }\nétape f « F » { champ t : entier « T » }\ncalcul a = t\ncalcul b = t + 2',
    'N003 t',
  ],
  [
    'instruction { délai 4 mois }\ninstruction { délai 2 mois }\nfenêtre F « F » {\n candidature du 1er mars 2022 au 2 mars 2022\n instruction du 3 mars 2022 au 2 mars 2023\n}',
    'D002 instruction',
  ],
  ['instruction { délai quatre mois }', 'S040 quatre'],
  ['calcul a = 1er mars 2022 + quatre ans', 'S040 quatre'],
  ['source s « S » { date demain }', 'S009 demain'],
])('%s: said once, where it is', (text, expected) => {
  expect(found(`programme p « P » { }\n${text}`).map((each) => each.join(' '))).toEqual([expected]);
});
