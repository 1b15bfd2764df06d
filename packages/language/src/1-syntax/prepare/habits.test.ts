/** Words that are said elsewhere are read as they were meant, and said once. */
import { expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';

const text = (rule: string) => `programme p « P » { }
étape e « E » {
  champ lieu : région « Région »
  champ prix : montant « Prix »
}
calcul plafond : montant « Plafond » {
${rule}
}
condition assez { exige prix ≤ plafond sinon « Non. » }
condition ici { exige lieu ≠ Corse sinon « Non. » }
`;

test.each([
  ["  en vigueur depuis l'origine : 1 €\n  en vigueur à compter du 1er mars 2022 : 2 €", 'en vigueur à compter du'],
  ["  en vigueur depuis l'origine : 1 €\n  en vigueur depuis le 1er mars 2022 : 2 €", 'en vigueur depuis le'],
  ["  en vigueur depuis l'origine : 1 €\n  à partir du 1er mars 2022 : 2 €", 'à partir du'],
  ["  en vigueur depuis l'origine : 1 €\n  en vigueur du 1er mars 2022 au 31 mai 2022 : 2 €", 'au 31 mai 2022'],
  ["  en vigueur depuis l'origine = 1 €", '='],
  ["  si lieu = Provence-Alpes-Côte d'Azur : 1 €\n  sinon : 2 €", "Provence-Alpes-Côte d'Azur"],
  ['  si lieu = Pays de la Loire : 1 €\n  sinon : 2 €', 'Pays de la Loire'],
  ['  vaut 1 €\n  exception « Corse » si lieu = Corse : 2 €', 'si'],
  ['  vaut prix × 30 %\n  arrondi au centime par défaut', 'par défaut'],
])('%s', (rule, words) => {
  const whole = text(rule);
  const { diagnostics } = analyse([{ path: 'essai.guichet', text: whole }]);
  expect(diagnostics.map(({ span }) => whole.slice(span.start, span.end))).toEqual([words]);
});

test('a version without a date says what it may be', () => {
  const { diagnostics } = analyse([
    { path: 'essai.guichet', text: text("  en vigueur depuis l'origine : 1 € puis 2 €\n  en vigueur demain : 2 €") },
  ]);
  expect(diagnostics.some(({ message }) => message.includes('depuis l’origine'))).toBe(true);
});
