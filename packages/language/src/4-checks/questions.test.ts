import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const asked = (first: string, second: string) =>
  diagnose(`étape un « Un » { ${first} }\nétape deux « Deux » { ${second} }\ncalcul c = a\ncalcul d = b`);

test('what is asked on an answer comes after it', () => {
  const [a, b] = ['champ a : entier « A »', 'champ b : entier « B »'];
  expect(asked(`${a} { quand b > 3 }`, b)).toEqual([['D048', 'b']]);
  expect(asked(`quand b > 3 ${a}`, b)).toEqual([['D048', 'b']]);
  expect(asked(a, `${b} { quand a > 3 }`)).toEqual([]);
  expect(asked(`${a} ${b} { quand a > 3 }`, '')).toEqual([]);
});
