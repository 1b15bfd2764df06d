import { expect, test } from 'vitest';
import { reasoned, said } from '../../../../test/reasoned.ts';

const condition = (requires: string, when = ''): string =>
  `condition c « C » {\n${when && `quand ${when}\n`}  exige ${requires}\n  sinon « Non. »\n}`;
const POSTS = 'calcul postes : entier « Postes » {\n  si public : places\n}\n';
const DOUBLED = `${POSTS}calcul doublés : entier = postes × 2\n`;
const WHOLE = POSTS.replace('places\n', 'places\n  sinon : 0\n');
const MEANT = POSTS.replace('places\n', 'places\n  sinon : sans objet\n');
const ALL = POSTS.replace('places\n', 'places\n  si non public : 3\n');

test.each([
  ['read', POSTS, 'postes ≥ 5', '', ['R013: postes ≥ 5']],
  ['read by another', DOUBLED, 'doublés ≥ 5', '', ['R013: doublés ≥ 5']],
  ['and always met otherwise', POSTS.replace('places\n', 'places + 5\n'), 'postes ≥ 5', '', ['R013: postes ≥ 5']],
  ['with another', POSTS, 'postes ≥ 5 et places > 2', '', ['R013: postes ≥ 5 et places > 2']],
  ['something else would do', POSTS, 'postes ≥ 5 ou places > 2', '', []],
  ['its nothing is given a value', POSTS, '(postes à défaut 0) ≥ 5', '', []],
  ['asked in its only case', POSTS, 'postes ≥ 5', 'public', []],
  ['asked in another case too', POSTS, 'postes ≥ 5', 'secteur = enfance', ['R013: postes ≥ 5']],
  ['with « sinon »', WHOLE, 'postes ≥ 5', '', []],
  ['said to be nothing', MEANT, 'postes ≥ 5', '', []],
  ['all cases', ALL, 'postes ≥ 5', '', []],
])('%s', (_, calculation, requires, when, expected) => {
  expect(reasoned(calculation + condition(requires, when))).toEqual(expected);
});

test('the calcul is shown, with the answers', () => {
  const [{ related, params } = { related: [], params: {} }] = said(POSTS + condition('postes ≥ 5'));
  expect(related).toHaveLength(1);
  expect(params).toMatchObject({ calcul: 'Postes', witness: ' (public = non)' });
});

test('advice refuses nobody anyway', () => {
  expect(reasoned(POSTS + condition('postes ≥ 5').replace('exige', 'indicative\n  exige'))).toEqual([]);
});

test('inside a domaine', () => {
  const text = `volet v « V » {
  domaine d « D » {
    calcul postes : entier { si public : places }
    condition c « C » {
      exige postes ≥ 5
      sinon « Non. »
    }
  }
}`;
  expect(reasoned(text)).toEqual(['R013: postes ≥ 5']);
});
