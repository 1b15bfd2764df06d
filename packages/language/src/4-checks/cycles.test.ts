import { expect, test } from 'vitest';
import { diagnose, messages } from '../testing/diagnose.ts';

test('a calcul that reads itself', () => {
  expect(diagnose('calcul x : entier = x + 1')).toEqual([['D003', 'x']]);
});

test('a circle of several, said once, with its path', () => {
  const text = 'calcul x : entier = y\ncalcul y : entier = z\ncalcul z : entier = x';
  expect(diagnose(text)).toEqual([['D003', 'x']]);
  expect(messages(text)[0]).toContain('x → y → z → x');
});

test('a question asked depending on its own answer', () => {
  const text = `étape e « E » {
  champ a : oui/non « A » { quand b }
}
calcul b : oui/non = a`;
  expect(diagnose(text)).toEqual([['D003', 'a']]);
});

test('a domaine offered depending on what it holds', () => {
  const text = `volet v « V » {
  domaine d « D » {
    quand d.x
    champ x : oui/non « X »
  }
}`;
  expect(diagnose(text).map(([code]) => code)).toEqual(['D003']);
});

test.each([
  ['a volet', 'volet v « V » {\n  quand f\n  exige prérequis r\n  domaine d « D » { champ x : texte « X » }\n}'],
  [
    'a domaine',
    'volet v « V » {\n  domaine d « D » {\n    quand f\n    exige prérequis r\n    champ x : texte « X »\n  }\n}',
  ],
])('%s asked for depending on the prérequis that it requires', (_, part) => {
  const text = (read: string) => `prérequis r « R » {
  champ a : oui/non « A »
  satisfait quand a
}
étape e « E » { champ b : oui/non « B » }
calcul f : oui/non = ${read}
${part}`;
  expect(diagnose(text('r.a')).map(([code]) => code)).toEqual(['D003']);
  expect(diagnose(text('r')).map(([code]) => code)).toEqual(['D003']);
  expect(diagnose(text('b'))).toEqual([]);
});

test('éligible in one of its conditions', () => {
  expect(diagnose('condition c {\n  exige éligible\n  sinon « Non. »\n}')).toEqual([['D003', 'c']]);
  expect(diagnose('condition c {\n  indicative\n  exige éligible\n  sinon « Non. »\n}')).toEqual([]);
});

test('a versement may be read by what it does not depend on', () => {
  const text = `étape e « E » { champ m : montant « M » }
échéancier v de m { versement avance 30 % versement solde le reste }
calcul dû : montant = avance + solde`;
  expect(diagnose(text)).toEqual([]);
  expect(diagnose(`${text}\néchéancier w de dû { versement x le reste }\ncalcul y = x`)).toEqual([]);
  expect(diagnose(text.replace('de m', 'de dû')).map(([code]) => code)).toEqual(['D003']);
});
