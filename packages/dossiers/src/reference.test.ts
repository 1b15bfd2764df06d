import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caractèreDeContrôle, lireRéférence, préfixe, tirerRéférence } from './reference.ts';

const hasard = fc.array(fc.nat(29), { minLength: 4, maxLength: 4 });
const référence = fc
  .tuple(fc.constantFrom('sun-es', 'sons', 'esms-numerique', 'a-b'), fc.integer({ min: 2000, max: 2099 }), hasard)
  .map(([slug, année, tirages]) => {
    let rang = 0;
    // Once the four draws are used, the others follow: the loop ends.
    return tirerRéférence(slug, année, (borne) => ((tirages[rang % 4] ?? 0) + Math.floor(rang++ / 4)) % borne);
  });

test('the check character is that of ISO 7064 MOD 37-2', () => {
  // Example of the standard for this system, as used by ISBT 128 donation numbers.
  expect(caractèreDeContrôle('G123498654321')).toBe('H');
});

test('the prefix comes from the name of the folder, whatever it is', () => {
  const attendus = {
    'sun-es': 'SUN',
    sons: 'SONS',
    'esms-numerique': 'ESMS',
    'a-b-c': 'ABC',
    'été-2024': 'ETE',
    x: 'X',
  };
  for (const [slug, attendu] of Object.entries(attendus)) expect(préfixe(slug)).toBe(attendu);
});

test('a reference is read back however it is typed', () => {
  fc.assert(
    fc.property(référence, (texte) => {
      expect(texte).toMatch(/^[A-Z0-9]{1,4}-20\d\d-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]$/);
      expect(lireRéférence(texte)).toBe(texte);
      expect(lireRéférence(` ${texte.toLowerCase().replaceAll('-', ' ')} `)).toBe(texte);
    }),
  );
});

test('one wrong character, or two swapped, is always noticed', () => {
  const lettre = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const faux = fc.tuple(référence, fc.nat(20), lettre).map(([texte, position, autre]) => {
    const serré = texte.replaceAll('-', '');
    const rang = position % (serré.length - 1);
    const [avant, a, b, après] = [
      serré.slice(0, rang),
      serré.charAt(rang),
      serré.charAt(rang + 1),
      serré.slice(rang + 2),
    ];
    return [avant + autre + b + après, avant + b + a + après].filter((altéré) => altéré !== serré);
  });
  const passés = fc
    .sample(faux, 1000)
    .flat()
    .filter((altéré) => lireRéférence(altéré) !== null);
  expect(passés).toEqual([]);
});

test('what cannot be a reference is none', () => {
  expect(['', 'SUN', 'SUN-2022-7KQ4', 'SUN-2022-7KQ4-', 'SUN-20A2-7KQ4-M', '*'.repeat(12)].map(lireRéférence)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});
