/** Words that are said elsewhere are read as they were meant, and said once. */
import { expect, test } from 'vitest';
import { analyse } from '../../../analyse.ts';

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

const WHOLE = `programme p « P » { }
étape e « E » {
  champ k : choix { rouge « Rouge », vert « Vert » } « K »
  champ a : montant « A »
  champ b : montant « B »
}
calcul total : montant « Total » = somme de a, b
condition c « C » {
  exige k dans [rouge] et total > 1 €
  sinon « Non. »
}
échéancier versements « V » de total {
  versement avance « Avance » 30 %
  versement solde « Solde » le reste
}
calendrier {
  période dépôt « Dépôt » du 1er mars 2022 au 3 mars 2022, pour le dépôt, quand k = rouge
  échéance réponse « Réponse » 3 juin 2022
}
fenêtre F1 « F » {
  candidature du 1er mai 2022 au 3 mai 2022
  mesure du 1er juin 2022 au 3 juin 2022
}
instruction {
  service « S »
  décisions acceptée, non_acceptée avec motif
}
unicité u « U » {
  par a, b
  sinon « Non. »
}
`;

test.each([
  ['{ rouge « Rouge », vert « Vert » }', '{\nrouge de feu « Rouge »\n vert « Vert » }', ['S040', 'rouge de feu']],
  ['du 1er mars 2022 au 3 mars 2022', 'du 01/03/2022 au 03/03/2022', ['S040', '01/03/2022'], ['S040', '03/03/2022']],
  ['{ rouge « Rouge », vert « Vert » }', '{\n- rouge « Rouge »\n vert « Vert » }', ['S044', '-']],
  ['{ rouge « Rouge », vert « Vert » }', '{\nrouge : « Rouge »\n vert « Vert » }', ['S040', 'rouge :']],
  [
    'choix { rouge « Rouge », vert « Vert » } « K »',
    'choix { rouge « Rouge », vert « Vert » } « K » { si a > 1 € }',
    ['S046', 'si'],
  ],
  ['exige k', 'si k', ['S046', 'si']],
  ['k dans [rouge]', "k n'est pas rouge", ['S040', "n'est pas"]],
  ['k dans [rouge]', '(k = rouge et k = vert)', ['D050', '(k = rouge et k = vert) et total > 1 €']],
  ['« Total »', 'Total TTC', ['S040', 'Total TTC']],
  ['dans [rouge]', 'dans (rouge)', ['S040', '(rouge)']],
  ['somme de a, b', 'somme de a b', ['S009', 'b']],
  ['le reste', 'reste', ['S040', 'reste']],
  ['30 %', '−30 %', ['E007', '−30 %']],
  ['quand k', 'si k', ['S046', 'si']],
  ['» du 1er', '» de 1er', ['S046', 'de']],
  ['période dépôt', 'échéance dépôt', ['S046', 'échéance']],
  ['» 3 juin', '» le 3 juin', ['S040', 'le 3']],
  [
    'mesure du 1er juin 2022 au 3 juin 2022',
    'mesure du 1er juin 2021 au 3 juin 2021',
    ['C008', 'du 1er juin 2021 au 3 juin 2021'],
  ],
  ['non_acceptée', 'non acceptée', ['S040', 'non acceptée']],
  ['par a, b', 'par a et b', ['S040', 'a et b']],
])('%s → %s', (words, by, ...expected) => {
  const found = (whole: string) =>
    analyse([{ path: 'essai.guichet', text: whole }]).diagnostics.map(({ code, span }) => [
      code,
      whole.slice(span.start, span.end),
    ]);
  expect(found(WHOLE)).toEqual([]);
  expect(WHOLE).toContain(words);
  expect(found(WHOLE.replace(words, by))).toEqual(expected);
});
