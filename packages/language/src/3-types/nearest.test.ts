import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

function suggestionsFor(expressions: readonly string[]): readonly unknown[] {
  const calculations = expressions.map(
    (each, index) => `calcul total_${index} : montant « Total » {\n vaut ${each}\n}`,
  );
  const text = ['programme p « P » { }', 'étape projet « Projet » {', ' champ achats : montant « Achats »', '}'];
  const { diagnostics } = analyse([{ path: 'p.guichet', text: [...text, ...calculations].join('\n') }]);
  return diagnostics.flatMap(({ code, params }) =>
    code === 'N001' ? [(params as { suggestions: readonly string[] }).suggestions] : [],
  );
}

test('a wrong name is told of with what it may have meant', () => {
  expect(suggestionsFor(['achat'])).toEqual([['achats']]);
});

test('when hardly any name is known, they are no longer guessed one by one', () => {
  const unknown = Array.from({ length: 120 }, (_, index) => `inconnu_au_bataillon_${index}`);
  const found = suggestionsFor([...unknown, 'achat']);
  expect(found).toHaveLength(121);
  expect(found.at(-1)).toEqual([]);
});
