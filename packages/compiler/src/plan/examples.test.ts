import { expect, test } from 'vitest';
import { compile } from '../compile.ts';

test.each([
  ['taux', 'places ÷ 9', '44,44 %', 'exactement 4 ÷ 9'],
  ['montant', 'budget ÷ 3', '33,33 €', 'exactement 100 € ÷ 3'],
  ['montant', 'budget ÷ 3', '34 €', '33,33 €'],
])('a %s that differs only beyond what is written is told exactly', (type, rule, expected, found) => {
  const text = `programme essai « Essai » { }
    étape demande « La demande » {
      champ places : entier « Nombre de places »
      champ budget : montant « Budget »
    }
    calcul c : ${type} « Part » { interne vaut ${rule} }
    exemple « Un » {
      avec places = 4, budget = 100 €
      attendu c = ${expected}
    }`;
  const messages = compile([{ path: 'essai.guichet', text }], '1.0.0').diagnostics.map(({ message }) => message);
  const said = messages.map((message) => message.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(said).toEqual([`L’exemple attend ${expected} pour « Part » ; la règle donne ${found}.`]);
});

const FORM = `programme essai « Essai » { }
étape demande « La demande » { champ places : entier « Nombre de places » }
`;

test('of values that depend on each other, the first that differs is told', () => {
  const text = `${FORM}calcul base : montant = places × 100 €
calcul aide : montant = base plafonné à 1 000 €
calcul autre_aide : montant = places × 5 €
exemple « Dix places » {
  avec places = 4
  attendu aide = 500 €, base = 500 €, autre_aide = 30 €
}`;
  const { diagnostics } = compile([{ path: 'essai.guichet', text }], '1.0.0');
  const said = diagnostics.map(({ span }) => text.slice(span.start, span.end));
  expect(said).toEqual(['base = 500 €', 'autre_aide = 30 €']);
});

test.each(['par tranches', 'au volume'])('rows in disorder count like rows in order, %s', (mode) => {
  const rows = ['1 à 9 : 100 €', '10 à 19 : 50 €', '20 et + : 10 €'];
  const results = [rows, rows.toReversed(), [rows[1], rows[0], rows[2]]].map((written) => {
    const text = `${FORM}barème aide : montant {\n  selon places ${mode}\n  ${written.join('\n  ')}\n}
exemple « E » {\n  avec places = 25\n  attendu aide = 1 €\n}`;
    return compile([{ path: 'essai.guichet', text }], '1.0.0').examples.map(({ failures }) => failures[0]?.found);
  });
  expect(new Set(results.flat()).size).toBe(1);
});
