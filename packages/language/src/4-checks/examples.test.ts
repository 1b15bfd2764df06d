import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ l : liste de 0 à 3 « L » { champ a : entier « A » }
}
calcul x : entier = n + 1
`;
const example = (body: string) => diagnose(`${FORM}exemple « Cas » {\n${body}\n}`);

test('what is given and expected exists, and has its type', () => {
  expect(example('avec n = 3, l = [{ a = 1 }, { a = 2 }]\nattendu x = 4')).toEqual([]);
  expect(example('avec m = 3\nattendu x = 4')).toEqual([['N001', 'm']]);
  expect(example('avec n = 3\nattendu totale = 4')).toEqual([['N001', 'totale']]);
  expect(example('avec n = oui\nattendu x = 4 €')).toEqual([
    ['T001', 'oui'],
    ['T001', '4 €'],
  ]);
  expect(example('avec l = [{ b = 1 }]\nattendu x = 4')).toEqual([['N001', 'b']]);
  expect(example('avec n = [{ a = 1 }]\nattendu x = 4')).toEqual([['T008', 'n']]);
});

test('it expects something, and gives each value once', () => {
  expect(example('avec n = 3')).toEqual([['X001', '« Cas »']]);
  expect(example('avec n = 3, n = 4\nattendu x = 4')).toEqual([['X002', 'n']]);
  expect(example('avec l = [{ a = 1, a = 2 }]\nattendu x = non renseigné')).toEqual([['X002', 'a']]);
  expect(example('avec x = 4\nattendu x = 4')).toEqual([['X003', 'x']]);
});
