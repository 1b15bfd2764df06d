import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { SAMPLE } from '../testing/sample.ts';
import { withoutSpans } from '../testing/diagnose.ts';
import { format, formatObstacle } from './format.ts';

/** Ordinary spaces, to read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const shown = (text: string) => plain(format(text));
const treeOf = (text: string) => withoutSpans(analyse([{ path: 'f', text }]).tree);

test('the sample', async () => {
  await expect(plain(format(SAMPLE))).toMatchFileSnapshot('./__snapshots__/exemple.guichet');
});

test('formatting twice is formatting once, and the meaning stays', () => {
  // A line break, a tab or a comment wherever a space stands outside texts.
  const spaces = [...SAMPLE.matchAll(/«[^»]*»|\/\/.*|( )/g)].filter(([, space]) => space).map(({ index }) => index);
  const changes = fc.array(
    fc.tuple(fc.constantFrom(...spaces), fc.constantFrom('\n', '\t', '   ', ' /* note */ ', '\n\n\n', ' // note\n')),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(changes, (pieces) => {
      let text = SAMPLE;
      for (const [at, replacement] of [...new Map(pieces)].sort(([a], [b]) => b - a)) {
        text = text.slice(0, at) + replacement + text.slice(at + 1);
      }
      if (analyse([{ path: 'f', text }]).diagnostics.length > 0) return;
      const once = format(text);
      expect(format(once)).toBe(once);
      expect(treeOf(once)).toEqual(treeOf(text));
      const comments = (value: string) => value.match(/\/\* note \*\/|\/\/ note/g)?.length ?? 0;
      expect(comments(once)).toBe(comments(text));
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('French signs and no-break spaces', () => {
  expect(format('calcul x = (2*3 <= 12500 €)   //fin')).toBe('calcul x = (2 × 3 ≤ 12\u202f500\u00a0€)  //fin\n');
  expect(format('calcul x = "texte"')).toBe('calcul x = «\u00a0texte\u00a0»\n');
  expect(format('calcul x = 5 - -3 / 2')).toBe('calcul x = 5 − −3 ÷ 2\n');
  expect(format('étape e «E» { champ a: montant / site «A» }\nunité site')).toBe(
    'étape e «\u00a0E\u00a0» { champ a : montant/site «\u00a0A\u00a0» }\nunité site\n',
  );
});

test('statements have a line each, comments stay', () => {
  expect(
    shown(`// tête
étape e « E » { champ a : entier champ b : choix { x, y } // deux
   aide « Aide » }


/* suite */ calcul z = a
  + 3
`),
  ).toBe(`// tête
étape e « E » {
  champ a : entier
  champ b : choix { x, y }  // deux
  aide « Aide »
}

/* suite */
calcul z = a
  + 3
`);
});

test('the columns of a barème line up', () => {
  expect(
    shown(`barème b : montant {
  selon n par tranches
  colonnes o | secteur est autonomie
  1 à 49 : 14 500 € | 12 000 €
  50 et + : 3 000 € | sans objet // fin
}`),
  ).toBe(`barème b : montant {
  selon n par tranches
  colonnes   o        | secteur est autonomie
  1 à 49 :   14 500 € | 12 000 €
  50 et + :   3 000 € | sans objet  // fin
}
`);
});

test('amounts line up on their comma', () => {
  expect(
    shown(`barème b : montant {
  selon n
  1 : 12 500,50 €
  2 : −3 €
  3 : 4,5 k€
  4 : sans objet
}`),
  ).toBe(`barème b : montant {
  selon n
  1 :  12 500,50 €
  2 :      −3 €
  3 :       4,5 k€
  4 :  sans objet
}
`);
});

test('a text with an error is left alone', () => {
  const text = 'calcul   x = )\n étape';
  expect(format(text)).toBe(text);
});

test('nothing', () => {
  expect(format('')).toBe('');
  expect(format('\n\n// seul\n\n')).toBe('// seul\n');
});

test('why a text is left as it is: the first mistake of writing', () => {
  expect(formatObstacle('calcul a = = 3\ncalcul b = 4 +')?.span.start).toBe('calcul a ='.length);
  expect(formatObstacle('calcul a = b')).toBeUndefined();
});
