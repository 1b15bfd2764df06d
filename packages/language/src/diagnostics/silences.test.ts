import { describe, expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';
import { format } from '../format/format.ts';

/** A barème whose second row is out of order. */
const barème = (end: string, above = '') => `étape e « E » { champ n : entier « N » }
barème b : montant {
  selon n
  5 et + : 5 €
${above}  1 à 4  : 6 €${end}
}`;

describe('an avertissement is silenced', () => {
  test('at the end of its line', () => {
    expect(diagnose(barème(''))).toEqual([['B006', '1 à 4']]);
    expect(diagnose(barème(" // tait B006 : l'ordre de l'annexe"))).toEqual([]);
  });
  test('just above it, several lines of comment included', () => {
    expect(diagnose(barème('', "  // tait B006 : l'ordre de l'annexe\n"))).toEqual([]);
    expect(diagnose(barème('', "  // tait B006 : l'ordre\n  // de l'annexe\n\n"))).toEqual([]);
  });
  test('with others', () => {
    expect(diagnose(barème(' // tait B006 et B009 : annexe'))).toEqual([['S052', 'B009']]);
  });
  test('and nowhere else', () => {
    expect(diagnose(`// tait B006 : ailleurs\n${barème('')}`)).toEqual([
      ['S052', 'B006'],
      ['B006', '1 à 4'],
    ]);
  });
});

test('a reason is required', () => {
  expect(diagnose(barème(' // tait B006'))).toEqual([['S051', '// tait B006']]);
  expect(diagnose(barème(' // tait B006 :  '))).toEqual([['S051', '// tait B006 :']]);
});

test('an error is not silenced', () => {
  expect(diagnose('calcul x = inconnu // tait N001 : plus tard')).toEqual([
    ['N001', 'inconnu'],
    ['S050', 'N001'],
  ]);
});

test('a code that does not exist', () => {
  expect(diagnose(barème(' // tait B999 : annexe')).map(([code]) => code)).toEqual(['B006', 'S053']);
});

test('where there are errors, nothing is said of what is not silenced', () => {
  expect(diagnose('calcul x = inconnu\ncalcul y = 4 // tait D010 : montré ailleurs').map(([code]) => code)).toEqual([
    'N001',
  ]);
});

test('an ordinary comment, a text: nothing', () => {
  expect(diagnose('calcul x = 4 // taité\ncalcul y « a // tait B006 » = x')).toEqual([]);
});

test('the formatter keeps it', () => {
  const text = barème(" // tait B006 : l'ordre de l'annexe");
  expect(format(text)).toContain("// tait B006 : l'ordre de l'annexe");
  expect(diagnose(format(text))).toEqual([]);
});
