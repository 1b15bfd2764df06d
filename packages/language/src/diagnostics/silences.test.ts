import { describe, expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';
import { format } from '../format/format.ts';
import { silence } from './silences.ts';

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

describe('one that has no reason, and silences nothing, is told once', () => {
  const form = 'étape e « E » { champ n : entier « N » }\n';
  test('for want of a reason', () => {
    expect(diagnose(`${form}calcul x : entier « X » = n // tait B006`)).toEqual([['S051', '// tait B006']]);
  });
  test('and another, which has one, for silencing nothing', () => {
    expect(
      diagnose(`${form}calcul x : entier « X » = n // tait B006\ncalcul y : entier « Y » = n // tait B009 : annexe`),
    ).toEqual([
      ['S051', '// tait B006'],
      ['S052', 'B009'],
    ]);
  });
  test('in files of the same length too', () => {
    const file = (path: string, comment: string) => ({
      path,
      text: `// ${'.'.repeat(30 - comment.length)}\n${comment}`,
    });
    const files = [file('a', '// tait B006'), file('b', '// tait B006 : annexe')];
    expect(silence(files, [], 'analysis').map(({ code, span }) => [code, span.file])).toEqual([
      ['S051', 'a'],
      ['S052', 'b'],
    ]);
  });
});

test('who finds a code says that nothing is silenced, and only that once the rest was said', () => {
  const files = [
    { path: 'f', text: '// tait B006 : a\n// tait R001 : b\n// tait R010 : c\n// tait X999 : d\n// tait B006' },
  ];
  const said = (phase: Parameters<typeof silence>[2]) =>
    silence(files, [], phase).map(({ code, params }) => [code, params]);
  expect(said('analysis').map(([code]) => code)).toEqual(['S052', 'S053', 'S051']);
  expect(said('compilation')).toEqual([['S052', { code: 'R001' }]]);
  expect(said('informations')).toEqual([['S052', { code: 'R010' }]]);
});
