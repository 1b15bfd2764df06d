import { describe, expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const versions = (...lines: string[]) =>
  diagnose(`calcul x : montant {\n${lines.map((line) => `  en vigueur ${line}`).join('\n')}\n}`);

describe('versions of a value', () => {
  test('from the oldest to the newest, nothing to say', () => {
    expect(
      versions(
        "depuis l'origine : 1 €",
        'du 1er janvier 2021 : 2 €',
        'du 1er juillet 2022, connu le 15 juin 2022 : 3 €',
        // Corrected afterwards.
        'du 1er juillet 2022, connu le 1er août 2022 : 4 €',
      ),
    ).toEqual([]);
  });

  test('out of order', () => {
    expect(versions('du 1er juillet 2022 : 2 €', 'du 1er juin 2022 : 3 €')).toEqual([['V001', '1er juin 2022']]);
    expect(versions('du 1er juillet 2022 : 2 €', "depuis l'origine : 3 €")).toEqual([
      ['V001', "en vigueur depuis l'origine : 3 €"],
    ]);
    expect(
      versions('du 1er juillet 2022, connu le 2 juin 2022 : 2 €', 'du 1er juillet 2022, connu le 1er juin 2022 : 3 €'),
    ).toEqual([['V001', '1er juillet 2022']]);
  });

  test('twice the same dates', () => {
    expect(versions('du 1er juin 2022 : 2 €', 'du 1er juin 2022 : 3 €')).toEqual([['V002', '1er juin 2022']]);
  });

  test('of a whole barème, and of a cell', () => {
    const places = 'étape e « E » { champ places : entier « Places » }\n';
    const scale = (first: string, second: string) =>
      diagnose(`${places}barème b : montant {
  selon places
  en vigueur ${first} { 1 et + : 1 € puis 2 € en vigueur du 1er mars 2022 }
  en vigueur ${second} { 1 et + : 3 € puis 2 € en vigueur depuis l'origine }
}`).map(([code]) => code);
    expect(scale("depuis l'origine", 'du 1er juin 2022')).toEqual(['V002']);
    expect(scale('du 1er juin 2022', "depuis l'origine")).toEqual(['V001', 'V002']);
  });

  test('each version of a barème is checked as a barème', () => {
    const found = diagnose(`étape e « E » { champ places : entier « Places » }
barème b : montant {
  selon places
  en vigueur depuis l'origine {
    1 à 4 : 1 €
    6 et + : 2 €
  }
  en vigueur du 1er juin 2022 { 1 et + : 10 }
}`);
    expect(found).toEqual([
      ['B008', '6 et +'],
      ['T001', '10'],
    ]);
  });
});

describe('a dossier deposited before the first version', () => {
  const opening = (date: string) =>
    diagnose(`fenêtre F « F » { candidature du ${date} au 30 avril 2023 }
calcul x : montant { en vigueur du 1er mars 2022 : 2 € }`);
  test('would be undetermined', () => expect(opening('28 février 2022')).toEqual([['V003', '1er mars 2022']]));
  test('cannot be', () => expect(opening('1er mars 2022')).toEqual([]));
});
