import { describe, expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

test('an end before its beginning, in every version', () => {
  expect(diagnose('calendrier {\n  période p « P » du 3 mars 2022 au 2 mars 2022\n}')).toEqual([
    ['C001', 'du 3 mars 2022 au 2 mars 2022'],
  ]);
  expect(
    diagnose(
      'fenêtre F « F » { candidature du 1er mars 2022 au 2 mars 2022, puis du 1er mars 2022 au 28 février 2022 }',
    ).map(([code]) => code),
  ).toEqual(['C001']);
  expect(
    diagnose('calendrier {\n  période p « P » du 3 mars 2022 à 14 h au 3 mars 2022 à 13 h 59\n}').map(([code]) => code),
  ).toEqual(['C001']);
});

test('one day, and dates that are unknown', () => {
  expect(
    diagnose(
      'calendrier {\n  période p « P » du 3 mars 2022 au 3 mars 2022\n  période q « Q » du inconnu « ? » au 3 mars 2022\n}',
    ),
  ).toEqual([]);
});

const windows = (second: string) =>
  diagnose(
    `fenêtre A « A » { candidature du 1er mars 2022 au 30 avril 2022 }\nfenêtre B « B » { candidature ${second} }`,
  );

test('windows that overlap, by a day', () => {
  expect(windows('du 30 avril 2022 au 30 mai 2022')).toEqual([['C002', 'du 30 avril 2022 au 30 mai 2022']]);
  expect(windows('du 1er mai 2022 au 30 mai 2022')).toEqual([]);
  // The last dates published are those that hold.
  expect(windows('du 1er avril 2022 au 30 mai 2022, puis du 1er mai 2022 au 30 mai 2022')).toEqual([]);
});

const examined = (end: string) =>
  diagnose(`instruction { délai 4 mois }
fenêtre A « A » {
  candidature du 1er mars 2022 au 30 avril 2022
  instruction du 1er mars 2022 au ${end}
}`).map(([code]) => code);

test('an instruction longer than its limit', () => {
  expect(examined('30 juin 2022')).toEqual([]);
  expect(examined('2 juillet 2022')).toEqual(['C003']);
});

test('a window needs a candidature', () => {
  expect(diagnose('fenêtre A « A » { mesure du 1er mars 2022 au 30 avril 2022 }')).toEqual([['C004', 'A']]);
});

test('a report leads forward, to a window that exists', () => {
  const text = (to: string) => `fenêtre A « A » { candidature du 1er mars 2022 au 30 avril 2022 }
fenêtre B « B » {
  candidature du 1er mai 2022 au 30 mai 2022
  report vers ${to}
}
fenêtre C « C » { candidature du 1er juin 2022 au 30 juin 2022 }`;
  expect(diagnose(text('C'))).toEqual([]);
  expect(diagnose(text('A'))).toEqual([['C005', 'A']]);
  expect(diagnose(text('B'))).toEqual([['C005', 'B']]);
  expect(diagnose(text('D'))).toEqual([['N006', 'D']]);
});

describe('a deposit that is cut short once it is open', () => {
  const cut = (change: string) =>
    diagnose(`fenêtre A « A » { candidature du 1er mars 2022 au 30 juin 2022, puis ${change} }`);

  test.each([
    ['du 1er mars 2022 au 13 mai 2022 à compter du 15 mai 2022', true],
    ['du 1er mars 2022 au 14 mai 2022 à compter du 15 mai 2022', false],
    ['du 1er mars 2022 au 30 avril 2022 à compter du 1er mars 2022', false],
    ['du 1er mars 2022 au 31 juillet 2022 à compter du 15 mai 2022', false],
    ['du 1er avril 2022 au 30 juin 2022 à compter du 15 mars 2022', true],
    ['du 1er avril 2022 au 30 juin 2022 à compter du 1er mars 2022', false],
    ['du 1er mars 2022 au 13 mai 2022', false],
  ])('%s', (change, reported) => {
    expect(cut(change)).toEqual(reported ? [['C007', change]] : []);
  });

  test('of a période, when it is for the deposit', () => {
    const text = (forDeposit: string) =>
      `calendrier { période p « P » du 1er mars 2022 au 30 juin 2022, puis du 1er mars 2022 au 30 avril 2022 à compter du 15 mai 2022${forDeposit} }`;
    expect(diagnose(text(', pour le dépôt')).map(([code]) => code)).toEqual(['C007']);
    expect(diagnose(text(''))).toEqual([]);
  });
});
