import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vérifierFiness, vérifierIban, vérifierSiren, vérifierSiret, vérifierTéléphone } from './formats.ts';
import { FORMES } from './formes.ts';
import { lireSaisie, vérifierForme, vérifierRéponse, écrireSaisie } from './saisie.ts';
import type { Champ, TypeChamp } from './programme.ts';

const lu = (type: TypeChamp, texte: string): unknown => {
  const saisie = lireSaisie(type, texte);
  return 'réponse' in saisie ? saisie.réponse : 'erreur';
};
const champ = (type: TypeChamp): Champ => ({
  chemin: 'x',
  libellé: 'X',
  type,
  facultatif: false,
  simulé: false,
  sources: [],
});

describe('what a person types', () => {
  test('is read with all the spaces and signs that French numbers take', () => {
    for (const texte of ['21500', '21 500', '21\u00A0500', '21\u202F500 €', ' 21 500,00 € '])
      expect(lu({ genre: 'montant' }, texte)).toBe(2_150_000);
    expect(lu({ genre: 'montant' }, '6 500,5')).toBe(650_050);
    expect(lu({ genre: 'taux' }, '12,50 %')).toBe('12.5');
    expect(lu({ genre: 'date' }, '1/9/2022')).toBe('2022-09-01');
    expect(lu({ genre: 'téléphone' }, '01.23 45-67 89')).toBe('0123456789');
    expect(lu({ genre: 'finess juridique' }, '750 712 184')).toBe('750712184');
    expect(lu({ genre: 'entier' }, '')).toBe(null);
  });

  test('is refused with a sentence when it cannot be read', () => {
    const refus: readonly [TypeChamp['genre'], string][] = [
      ['entier', '4,5'],
      ['entier', 'douze'],
      ['montant', '12 €/mois'],
      ['taux', 'x'],
      ['date', '31/2/2022'],
      ['décimal', '1.2.3'],
    ];
    for (const [genre, texte] of refus) expect(lireSaisie({ genre } as TypeChamp, texte)).toHaveProperty('erreur');
  });

  test('is written back as it can be typed again', () => {
    const cas: readonly [TypeChamp, fc.Arbitrary<number | string>][] = [
      [{ genre: 'entier' }, fc.integer({ min: 0, max: FORMES.plusGrand })],
      [{ genre: 'montant' }, fc.integer({ min: 0, max: FORMES.plusGrand })],
      [{ genre: 'taux' }, fc.integer({ min: 0, max: 10_000 }).map((n) => String(n / 100))],
      [
        { genre: 'date' },
        fc
          .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      ],
    ];
    for (const [type, réponses] of cas)
      fc.assert(
        fc.property(réponses, (réponse) => {
          expect(lu(type, écrireSaisie(type, réponse))).toBe(réponse);
        }),
      );
  });
});

describe('numbers that France gives', () => {
  test('are checked with their keys', () => {
    expect([vérifierFiness('750712184'), vérifierFiness('330781196'), vérifierFiness('2A0000014')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(vérifierSiren('130025265')).toBe(null);
    expect(vérifierSiret('13002526500013')).toBe(null);
    expect(vérifierIban('FR7630006000011234567890189')).toBe(null);
    expect([vérifierTéléphone('0123456789'), vérifierTéléphone('+262262123456')]).toEqual([null, null]);
  });

  test('one wrong digit is always seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['750712184', vérifierFiness],
          ['130025265', vérifierSiren],
          ['13002526500013', vérifierSiret],
        ) as fc.Arbitrary<[string, (texte: string) => string | null]>,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ([numéro, vérifier], place, écart) => {
          const rang = place % numéro.length;
          const chiffre = (Number(numéro[rang]) + écart) % 10;
          expect(vérifier(numéro.slice(0, rang) + chiffre + numéro.slice(rang + 1))).not.toBe(null);
        },
      ),
    );
  });
});

describe('answers', () => {
  test('of any JSON whatever are accepted or refused, never a crash', () => {
    const types: readonly TypeChamp[] = [
      { genre: 'oui/non' },
      { genre: 'entier' },
      { genre: 'montant' },
      { genre: 'taux' },
      { genre: 'date' },
      { genre: 'texte', longueur: 5 },
      { genre: 'siret' },
      { genre: 'choix', options: [{ id: 'a', libellé: 'A' }] },
      { genre: 'choix multiple', options: [{ id: 'a', libellé: 'A' }] },
      { genre: 'liste', minimum: 1, maximum: 3, champs: [] },
      { genre: 'pièce', formats: ['pdf'], tailleMaximale: 1, plusieurs: false },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.jsonValue(), (type, json) => {
        expect([null, 'string']).toContain(
          vérifierForme(type, json) === null ? null : typeof vérifierForme(type, json),
        );
      }),
    );
  });

  test('that a database cannot hold are refused', () => {
    for (const texte of ['a\0b', '\uD800'])
      expect(vérifierForme({ genre: 'paragraphe', longueur: 100 }, texte)).toBe(FORMES.texte);
  });

  test('out of their bounds are refused with the bound', () => {
    expect(vérifierRéponse(champ({ genre: 'entier', minimum: 1 }), 0)).toContain('1');
    expect(vérifierRéponse(champ({ genre: 'montant', maximum: 8_000_000 }), 8_000_001)).toContain('80\u202F000\u00A0€');
    expect(vérifierRéponse(champ({ genre: 'entier', minimum: 1 }), 1)).toBe(null);
  });
});

describe('code postal et commune', () => {
  const juge = (genre: 'code postal' | 'commune', texte: string) =>
    vérifierRéponse(champ({ genre }), lu({ genre }, texte)) === null;

  test.each(['35000', '01000', '20200', '97400', '98713', '35 000'])('%s est un code postal', (texte) => {
    expect(juge('code postal', texte)).toBe(true);
  });
  test.each(['12 abc', '3500', '350000', '00100', '96000', '99123', '2A004'])('%s n’en est pas un', (texte) => {
    expect(juge('code postal', texte)).toBe(false);
  });
  test.each(['Rennes', 'L’Haÿ-les-Roses', "Saint-Ouen-l'Aumône", 'Lyon 3e', 'Y'])('%s est une commune', (texte) => {
    expect(juge('commune', texte)).toBe(true);
  });
  test.each(['35000 Rennes', '35000', '-', 'a'.repeat(101)])('%s n’en est pas une', (texte) => {
    expect(juge('commune', texte)).toBe(false);
  });
});
