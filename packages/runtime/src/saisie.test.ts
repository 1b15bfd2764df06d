import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { écrireMontant, écrireNombre } from './affichage.ts';
import { champ as question } from './essais/champ.ts';
import {
  vérifierCodePostal,
  vérifierCommune,
  vérifierCourriel,
  vérifierFiness,
  vérifierIban,
  vérifierSiren,
  vérifierSiret,
  vérifierTéléphone,
} from './formats.ts';
import { FORMES } from './formes.ts';
import { nombreDe } from './nombres.ts';
import { lireSaisie, vérifierForme, vérifierRéponse, écrireSaisie } from './saisie.ts';
import type { Champ, FichierJoint, TypeChamp } from './programme/formulaire.ts';

const lu = (type: TypeChamp, texte: string): unknown => {
  const saisie = lireSaisie(type, texte);
  return 'réponse' in saisie ? saisie.réponse : 'erreur';
};
const champ = (type: TypeChamp): Champ => question('x', type, 'X');

const options = ['a', 'b', 'c'].map((id) => ({ id, libellé: id.toUpperCase() }));
const ORGANISMES = { 'finess juridique': 0, 'finess géographique': 0, siret: 0, siren: 0, iban: 0, 'code postal': 0 };
const NUMÉROS = Object.keys(ORGANISMES) as (keyof typeof ORGANISMES)[];
/** One of each kind. */
const TYPES: readonly TypeChamp[] = [
  ...(['oui/non', 'entier', 'décimal', 'taux', 'montant', 'date', 'courriel', 'téléphone', 'commune'] as const).map(
    (genre) => ({ genre }),
  ),
  ...NUMÉROS.map((genre) => ({ genre })),
  { genre: 'texte', longueur: 5 },
  { genre: 'paragraphe', longueur: 5 },
  { genre: 'choix', options },
  { genre: 'choix multiple', options },
  { genre: 'liste', minimum: 2, maximum: 3, champs: [] },
  { genre: 'pièce', formats: ['pdf'], tailleMaximale: 1, plusieurs: false },
];
const type = <G extends TypeChamp['genre']>(genre: G): TypeChamp => TYPES.find((un) => un.genre === genre) as TypeChamp;

describe('what a person types', () => {
  test('is read with all the spaces and signs that French numbers take', () => {
    for (const texte of ['21500', '21 500', '21\u00A0500', '21\u202F500 €', ' 21 500,00 € '])
      expect(lu({ genre: 'montant' }, texte)).toBe(2_150_000);
    expect(lu({ genre: 'montant' }, '6 500,5')).toBe(650_050);
    expect(lu({ genre: 'taux' }, '12,50 %')).toBe('12.5');
    expect(lu({ genre: 'date' }, '1/9/2022')).toBe('2022-09-01');
    expect(lu({ genre: 'téléphone' }, '01.23 45-67 89')).toBe('0123456789');
    expect(lu({ genre: 'finess juridique' }, '750 712 184')).toBe('750712184');
    for (const un of TYPES) expect([lu(un, ''), lu(un, ' \u00A0')]).toEqual([null, null]);
    expect(lu({ genre: 'entier' }, ' 1\u202F000 ')).toBe(1000);
    expect(lu({ genre: 'décimal' }, '-1 000,5')).toBe('-1000.5');
    expect([lu({ genre: 'oui/non' }, 'oui'), lu({ genre: 'oui/non' }, 'non ')]).toEqual([true, false]);
    for (const genre of NUMÉROS) expect(lu({ genre }, ' 2a 00\u00A0b ')).toBe('2A00B');
    expect(lu({ genre: 'téléphone' }, '0033 (1) 23 45 67 89')).toBe('+33123456789');
    expect(lu({ genre: 'téléphone' }, '01 00 33 45 67')).toBe('0100334567');
    for (const genre of ['texte', 'commune'] as const) expect(lu(type(genre), ' a  b\n\nc ')).toBe('a b c');
    for (const genre of ['paragraphe', 'courriel', 'choix'] as const)
      expect(lu(type(genre), ' a  b\nc ')).toBe('a  b\nc');
    expect(lu(type('texte'), 'e\u0301')).toBe('é');
  });

  test('of a decimal is kept exact, written in one way only', () => {
    const chiffres = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
    const décimaux = fc.tuple(fc.constantFrom('', '-'), chiffres(1, 15), fc.constantFrom(',', '.'), chiffres(0, 6));
    fc.assert(
      fc.property(
        décimaux,
        fc.constantFrom<'décimal' | 'taux'>('décimal', 'taux'),
        ([signe, entier, virgule, reste], genre) => {
          const texte = signe + entier + (reste === '' ? '' : virgule + reste);
          const réponse = lu({ genre }, texte) as string;
          expect(nombreDe(réponse)).toEqual(nombreDe(texte.replace(',', '.')));
          expect(réponse).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(réponse).not.toBe('-0');
          expect(vérifierForme({ genre }, réponse)).toBe(null);
        },
      ),
    );
    expect([
      lu({ genre: 'décimal' }, '-0,50'),
      lu({ genre: 'décimal' }, '-00'),
      lu({ genre: 'décimal' }, '100'),
    ]).toEqual(['-0.5', '0', '100']);
  });

  test('of a date may be separated by signs or spaces, or be as it is stored', () => {
    for (const texte of ['01/09/2022', '1-9-2022', '1.9.2022', '1 9 2022', '2022-09-01', ' 1/9/2022 '])
      expect(lu({ genre: 'date' }, texte)).toBe('2022-09-01');
    for (const texte of [
      '1/9/22',
      '1//9/2022',
      'le 1/9/2022',
      '1/9/2022 à 8 h',
      '1x9/2022',
      '1/9x2022',
      '111/9/2022',
      '1/9/20222',
    ])
      expect([texte, lu({ genre: 'date' }, texte)]).toEqual([texte, 'erreur']);
  });

  test('is refused with a sentence when it cannot be read', () => {
    const refus: readonly [TypeChamp['genre'], ...string[]][] = [
      ['entier', '4,5', 'douze', '-1', '12a', 'a12', '1'.repeat(16)],
      ['montant', '12 €/mois', '€12', '12 € €', '1,234', '-1', 'x1', '1x', '1'.repeat(14)],
      ['taux', 'x', '%12', '12 %%', '1,2,3', '1,1234567', '1,', '1'.repeat(16)],
      ['décimal', '1.2.3', 'x1', '1x', '--1', ',5', '1,1234567', '1,'],
      ['date', '31/2/2022'],
      ['oui/non', 'peut-être'],
      ['choix multiple', 'a'],
      ['liste', 'a'],
      ['pièce', 'a'],
    ];
    for (const [genre, ...textes] of refus)
      for (const texte of textes) {
        const saisie = lireSaisie(type(genre), texte);
        expect([texte, saisie]).toEqual([texte, { erreur: expect.stringMatching(/^\p{Lu}.*\.$/u) }]);
        const [, exemples = ''] = /Exemple : (.*)\.$/.exec('erreur' in saisie ? saisie.erreur : '') ?? [];
        for (const exemple of exemples.split(' ou ').filter(Boolean))
          expect([exemple, lireSaisie(type(genre), exemple)]).toEqual([exemple, { réponse: expect.anything() }]);
        if (!['oui/non', 'choix multiple', 'liste', 'pièce'].includes(genre)) expect(exemples).not.toBe('');
      }
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
      [{ genre: 'décimal' }, fc.integer().map((n) => String(n / 1000))],
      [{ genre: 'téléphone' }, fc.stringMatching(/^(0[1-9]\d{8}|\+\d{8,15})$/)],
      [{ genre: 'courriel' }, fc.constant('nom@exemple.fr')],
      [{ genre: 'siret' }, fc.stringMatching(/^\d{14}$/)],
    ];
    for (const [type, réponses] of cas)
      fc.assert(
        fc.property(réponses, (réponse) => {
          expect(lu(type, écrireSaisie(type, réponse))).toBe(réponse);
        }),
      );
    for (const oui of [true, false])
      expect(lu({ genre: 'oui/non' }, écrireSaisie({ genre: 'oui/non' }, oui))).toBe(oui);
    for (const un of TYPES) expect(écrireSaisie(un, undefined)).toBe('');
  });

  test('is written back as one reads it', () => {
    expect(écrireSaisie({ genre: 'entier' }, 21_500)).toBe(écrireNombre(21_500));
    expect(`${écrireSaisie({ genre: 'montant' }, 650_050)}\u00A0€`).toBe(écrireMontant(650_050));
    expect(écrireSaisie({ genre: 'taux' }, '1012.5')).toBe('1\u202F012,5');
    expect(écrireSaisie({ genre: 'date' }, '2022-09-01')).toBe('01/09/2022');
    expect(écrireSaisie({ genre: 'téléphone' }, '0123456789')).toBe('01\u00A023\u00A045\u00A067\u00A089');
    expect(écrireSaisie({ genre: 'téléphone' }, '+33123456789')).toBe('+33\u00A01\u00A023\u00A045\u00A067\u00A089');
    expect(écrireSaisie({ genre: 'téléphone' }, '0123')).toBe('01\u00A023');
    for (const étranger of ['+262262123456', '+3312345678', '012345678901', '+3231234567', '+10123456789'])
      expect(écrireSaisie({ genre: 'téléphone' }, étranger)).toBe(étranger);
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

const fichier = (id: string, avec: Partial<Record<keyof FichierJoint, unknown>> = {}): object => ({
  id,
  nom: 'preuve.pdf',
  type: 'application/pdf',
  taille: 10,
  ...avec,
});
const fichiers = (n: number): object[] => Array.from({ length: n }, (_, rang) => fichier(`f${rang}`));

/** Answers of each kind: right ones, then wrong ones with what is said of them. */
const CAS: readonly (readonly [TypeChamp, readonly unknown[], Readonly<Record<string, readonly unknown[]>>])[] = [
  [type('oui/non'), [true, false], { [FORMES.ouiNon]: ['oui', 1, null] }],
  [
    type('entier'),
    [0, -3, FORMES.plusGrand, -FORMES.plusGrand],
    { [FORMES.entier]: [1.5, '1', FORMES.plusGrand + 1, -FORMES.plusGrand - 1, null, true, [1]] },
  ],
  [type('montant'), [150], { [FORMES.entier]: [1.5, '150'] }],
  ...(['décimal', 'taux'] as const).map(
    (genre) =>
      [
        type(genre),
        ['12.5', '-3', '0.123456'],
        { [FORMES.nombre]: [12.5, ['12.5'], '1.', '12,5', '1.1234567', '1'.repeat(16), 'x1', '1x', '', null] },
      ] as const,
  ),
  [type('date'), ['2022-02-28'], { [FORMES.date]: ['2022-02-29', '28/02/2022', ['2022-02-28'], 20_220_228, null] }],
  ...(['texte', 'paragraphe'] as const).map(
    (genre) =>
      [
        type(genre),
        ['', '12345'],
        { [FORMES.texte]: [12, ['1'], null, 'a\0', '\uD800'], [FORMES.tropLong(5)]: ['123456'] },
      ] as const,
  ),
  ...(['courriel', 'téléphone', 'commune', ...NUMÉROS] as const).map(
    (genre) =>
      [
        type(genre),
        ['', 'x'.repeat(254)],
        { [FORMES.texte]: [12, null], [FORMES.tropLong(254)]: ['x'.repeat(255)] },
      ] as const,
  ),
  [type('choix'), ['a', 'c'], { [FORMES.choix]: ['d', '', ['a'], null] }],
  [type('choix multiple'), [[], ['b', 'a']], { [FORMES.choix]: [['a', 'd'], ['a', 'a'], 'a', null] }],
  [
    type('liste'),
    [[], ['a', 'B_-9'], ['a', 'b', 'c'], ['x'.repeat(40)]],
    {
      [FORMES.auPlus(3)]: [
        ['a', 'b', 'c', 'd'],
        ['a', 'a'],
        ['a', 'b c'],
        ['a', ''],
        [1],
        ['x'.repeat(41)],
        'ab',
        null,
      ],
    },
  ],
  [
    type('pièce'),
    [[], fichiers(50), [fichier('x'.repeat(255))]],
    {
      [FORMES.fichier]: [
        fichiers(51),
        [fichier('a'), null],
        [fichier('a'), 'f'],
        [fichier('x'.repeat(256))],
        [fichier('a', { nom: 1 })],
        [fichier('a', { type: undefined })],
        [fichier('a', { taille: '10' })],
        [fichier('a', { taille: 1.5 })],
        fichier('a'),
        null,
      ],
    },
  ],
];

describe('answers', () => {
  test.each(CAS)('$genre: the right shape is taken, the wrong one told', (un, justes, fausses) => {
    expect(justes.map((réponse) => vérifierForme(un, réponse))).toEqual(justes.map(() => null));
    for (const [message, réponses] of Object.entries(fausses)) {
      expect(réponses.map((réponse) => vérifierForme(un, réponse))).toEqual(réponses.map(() => message));
      expect(réponses.map((réponse) => vérifierRéponse(champ(un), réponse))).toEqual(réponses.map(() => message));
    }
  });

  test('have a case of each kind, and a sentence for each mistake', () => {
    expect(new Set(CAS.map(([un]) => un.genre))).toEqual(new Set(TYPES.map(({ genre }) => genre)));
    for (const message of [...Object.values(FORMES), FORMES.auPlus(1000), FORMES.tropLong(1000)])
      if (typeof message === 'string') expect(message).toMatch(/^\p{Lu}[^.]*\.$/u);
    expect([FORMES.auPlus(1000), FORMES.tropLong(1000)].every((texte) => texte.includes(écrireNombre(1000)))).toBe(
      true,
    );
  });

  test('of any JSON whatever are accepted or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), fc.jsonValue(), (un, json) => {
        const message = vérifierRéponse(champ(un), json);
        expect(message === null || message.length > 0).toBe(true);
      }),
    );
  });

  test('of a number that France gives are refused for its key', () => {
    const clés = {
      'finess juridique': vérifierFiness,
      'finess géographique': vérifierFiness,
      siret: vérifierSiret,
      siren: vérifierSiren,
      iban: vérifierIban,
      'code postal': vérifierCodePostal,
      courriel: vérifierCourriel,
      téléphone: vérifierTéléphone,
      commune: vérifierCommune,
    };
    for (const [genre, vérifier] of Object.entries(clés)) {
      expect(vérifier('?')).not.toBe(null);
      expect(vérifierRéponse(champ({ genre } as TypeChamp), '?')).toBe(vérifier('?'));
    }
    expect(vérifierRéponse(champ({ genre: 'siret' }), '13002526500013')).toBe(null);
  });

  test('that are complete and right have nothing wrong', () => {
    const justes = {
      'oui/non': false,
      décimal: '1.5',
      taux: '70',
      date: '2022-01-01',
      texte: 'a',
      paragraphe: 'b',
      choix: 'a',
    };
    for (const [genre, réponse] of Object.entries(justes))
      expect(vérifierRéponse(champ(type(genre as TypeChamp['genre'])), réponse)).toBe(null);
    expect(vérifierRéponse(champ(type('choix multiple')), ['a'])).toBe(null);
  });

  test('out of their bounds are refused with the bound', () => {
    for (const [genre, écrire] of [
      ['entier', (n: number) => écrireNombre(n)],
      ['montant', écrireMontant],
    ] as const) {
      const juge = (n: number, bornes: object) => vérifierRéponse(champ({ genre, ...bornes }), n);
      const bornes = { minimum: 1000, maximum: 2000 };
      expect([1000, 1500, 2000].map((n) => juge(n, bornes))).toEqual([null, null, null]);
      expect([juge(999, bornes), juge(2001, bornes)]).toEqual([
        expect.stringContaining(` ${écrire(1000)}.`),
        expect.stringContaining(` ${écrire(2000)}.`),
      ]);
      expect(juge(999, bornes)?.replace(écrire(1000), '')).not.toBe(juge(2001, bornes)?.replace(écrire(2000), ''));
      expect([juge(-5, {}), juge(5_000_000, {}), juge(-5, { maximum: 0 }), juge(5, { minimum: 0 })]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });

  test('of a list or of files are counted', () => {
    const liste = (minimum: number) => champ({ genre: 'liste', minimum, maximum: 9, champs: [] });
    expect([vérifierRéponse(liste(2), ['a', 'b']), vérifierRéponse(liste(0), [])]).toEqual([null, null]);
    expect(vérifierRéponse(liste(2), ['a'])).toMatch(/^\p{Lu}.* 2\u00A0éléments\.$/u);
    expect(vérifierRéponse(liste(1), [])).toMatch(/^\p{Lu}.* 1\u00A0élément\.$/u);
    const pièce = (plusieurs: boolean) => champ({ genre: 'pièce', formats: ['pdf'], tailleMaximale: 1, plusieurs });
    expect(vérifierRéponse(pièce(true), fichiers(50))).toBe(null);
    expect(vérifierRéponse(pièce(false), fichiers(1))).toBe(null);
    expect(vérifierRéponse(pièce(false), fichiers(2))).toMatch(/^\p{Lu}.* seul .*\.$/u);
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
