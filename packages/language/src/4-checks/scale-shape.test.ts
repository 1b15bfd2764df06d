/** One mistake about all the rows of a barème is said once; one about the names around it says what to write. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

const found = (body: string) => {
  const text = `programme p « P » { }
étape e « E » {
  champ n : entier « N »
  champ k : choix { rouge « Rouge », vert « Vert » } « K »
  champ lieu : région « Région »
}
barème b : montant « B » {
${body}
}
condition c { exige b > 1 € et n > 0 et k ≠ vert et lieu ≠ Corse sinon « Non. » }
`;
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  return diagnostics.map(({ code, span, help }) => [code, text.slice(span.start, span.end), help]);
};

test.each([
  ['no columns', '  selon n\n  1 à 9 : 1 € | 2 €\n  10 et + : 3 € | 4 €', 'B003', '1 à 9 : 1 € | 2 €'],
  [
    'one column too few',
    '  selon n\n  colonnes k = rouge | sinon\n  1 à 9 : 1 €\n  10 et + : 3 €',
    'B003',
    '1 à 9 : 1 €',
  ],
  ['rows of a number, read by a choix', '  selon k\n  1 à 9 : 1 €\n  10 et + : 3 €', 'T011', '1 à 9'],
  ['and by tranches', '  selon k par tranches\n  1 à 9 : 1 €\n  10 et + : 3 €', 'T011', '1 à 9'],
  ['« et » between what is read', '  selon k et n\n  rouge, 1 et + : 1 €\n  vert, 1 et + : 3 €', 'S040', 'k et n'],
  ['colonnes :', '  selon n\n  colonnes : k = rouge | sinon\n  1 et + : 1 € | 2 €', 'S040', 'colonnes :'],
  ['a key that is missing', '  selon k, n\n  1 et + : 1 €\n  vert, 1 et + : 3 €', 'B004', '1 et + : 1 €'],
])('%s', (_, body, code, words) => {
  expect(found(body).map((each) => each.slice(0, 2))).toEqual([[code, words]]);
});

test('an option alone, where yes or no is asked, is compared with its question', () => {
  const said = found('  selon n\n  colonnes rouge | sinon\n  1 et + : 1 € | 2 €');
  expect(said.map(([code]) => code)).toEqual(['N001']);
  expect(said[0]?.[2]).toContain('k = rouge');
});
