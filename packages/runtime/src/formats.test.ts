import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

type Vérifier = (texte: string) => string | null;
const chiffres = (n: number) => fc.stringMatching(new RegExp(`^\\d{${n}}$`));
/** The ten texts that one digit makes of a beginning: the key is one of them. */
const suites = (début: string): string[] => Array.from({ length: 10 }, (_, clé) => début + clé);
const justes = (vérifier: Vérifier, textes: readonly string[]): string[] =>
  textes.filter((texte) => vérifier(texte) === null);

describe('what is refused', () => {
  const refusés: readonly (readonly [string, Vérifier, string])[] = [
    ['FINESS', vérifierFiness, ''],
    ['FINESS, key', vérifierFiness, '750712185'],
    ['SIREN', vérifierSiren, ''],
    ['SIREN, key', vérifierSiren, '130025266'],
    ['SIRET', vérifierSiret, ''],
    ['SIRET, key', vérifierSiret, '13002526500014'],
    ['IBAN', vérifierIban, ''],
    ['IBAN, key', vérifierIban, 'FR7630006000011234567890188'],
    ['courriel', vérifierCourriel, ''],
    ['téléphone', vérifierTéléphone, ''],
    ['code postal', vérifierCodePostal, ''],
    ['code postal, none', vérifierCodePostal, '00000'],
    ['commune', vérifierCommune, ''],
  ];

  test.each(refusés)('is told in a sentence: %s', (_nom, vérifier, texte) => {
    expect(vérifier(texte)).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is told with what to write, which is accepted', () => {
    for (const [, vérifier, texte] of refusés) {
      const [, exemple] = /(?:Exemple : |ressembler à « )(.*?)(?: »)?\.$/.exec(vérifier(texte) ?? '') ?? [];
      if (exemple !== undefined) expect(vérifier(exemple.replaceAll(' ', ''))).toBe(null);
    }
  });

  test('a wrong key is told otherwise than a wrong shape', () => {
    for (const [rang, [nom, vérifier, texte]] of refusés.entries())
      if (nom.includes(',')) expect(vérifier(texte)).not.toBe(refusés[rang - 1]?.[1]('') ?? null);
  });
});

describe('numbers with a key', () => {
  test.each([
    ['FINESS', vérifierFiness, 8],
    ['SIREN', vérifierSiren, 8],
    ['SIRET', vérifierSiret, 13],
  ] as const)('%s: one last digit is right, and two neighbours that swap places are seen', (_nom, vérifier, n) => {
    fc.assert(
      fc.property(
        chiffres(n).filter((début) => !début.startsWith('356000000')),
        fc.nat(n - 1),
        (début, rang) => {
          const [juste, ...autres] = justes(vérifier, suites(début));
          expect(autres).toEqual([]);
          expect(juste).toHaveLength(n + 1);
          const [a = '', b = ''] = juste?.slice(rang, rang + 2) ?? '';
          // Luhn's key sees every swap but that of 0 and 9.
          if (a === b || a + b === '09' || a + b === '90') return;
          expect(vérifier(`${juste?.slice(0, rang)}${b}${a}${juste?.slice(rang + 2)}`)).not.toBe(null);
        },
      ),
    );
  });

  test('have their length, and nothing around', () => {
    for (const [vérifier, numéro] of [
      [vérifierFiness, '750712184'],
      [vérifierSiren, '130025265'],
      [vérifierSiret, '13002526500013'],
      [vérifierSiret, '35600000000001'],
      [vérifierCodePostal, '35000'],
      [vérifierTéléphone, '0123456789'],
      [vérifierTéléphone, '+33123456789'],
      [vérifierFiness, '2A0000014'],
      [vérifierFiness, '2B0000014'],
      [vérifierIban, 'FR7630006000011234567890189'],
    ] as const) {
      expect(vérifier(numéro)).toBe(null);
      for (const autre of [
        `0${numéro}`,
        `${numéro}0`,
        numéro.slice(1),
        numéro.slice(0, -1),
        ` ${numéro}`,
        `${numéro}\n`,
      ])
        if (!autre.startsWith('+')) expect([autre, vérifier(autre)]).not.toEqual([autre, null]);
    }
  });

  test('the establishments of La Poste have a sum of digits that is a multiple of 5, or the usual key', () => {
    fc.assert(
      fc.property(chiffres(4), (nic) => {
        const siens = justes(vérifierSiret, suites(`356000000${nic}`));
        const somme = (texte: string): number => [...texte].reduce((total, chiffre) => total + Number(chiffre), 0);
        for (const siret of suites(`356000000${nic}`)) if (somme(siret) % 5 === 0) expect(siens).toContain(siret);
        expect(siens.filter((siret) => somme(siret) % 5 !== 0).length).toBeLessThanOrEqual(1);
        expect(siens.length).toBeGreaterThanOrEqual(2);
      }),
    );
    expect(vérifierSiret('13002526500000')).not.toBe(null);
  });

  test('of Corse hold a letter, A or B', () => {
    expect(justes(vérifierFiness, ['2A0000000', '2B9999999', '2C0000000', '3A0000000', '2a0000000'])).toEqual([
      '2A0000000',
      '2B9999999',
    ]);
  });

  test('IBAN: one key is right for an account, and a digit or a letter that becomes another is seen', () => {
    const compte = fc.stringMatching(/^[A-Z0-9]{11,30}$/);
    fc.assert(
      fc.property(fc.constantFrom('DE', 'ES', 'LU', 'MT'), compte, fc.nat(), (pays, reste, place) => {
        const clés = Array.from({ length: 97 }, (_, rang) => String(rang + 2).padStart(2, '0'));
        const [juste = '', ...autres] = justes(
          vérifierIban,
          clés.map((clé) => pays + clé + reste),
        );
        expect(autres).toEqual([]);
        expect(juste).not.toBe('');
        const rang = 4 + (place % reste.length);
        const suivants = '01234567890ABCDEFGHIJKLMNOPQRSTUVWXYZA';
        const autre = suivants[suivants.indexOf(juste[rang] ?? '') + 1];
        expect(vérifierIban(juste.slice(0, rang) + autre + juste.slice(rang + 1))).not.toBe(null);
      }),
    );
  });

  test('IBAN: a French one counts 27 characters, another 15 to 34', () => {
    // Their keys are right: only their lengths tell them apart.
    const avecClé = (pays: string, reste: string): string | undefined =>
      justes(
        (texte) => (vérifierIban(`DE${texte.slice(2)}`) === null ? null : ''),
        Array.from({ length: 97 }, (_, clé) => `DE${String(clé + 2).padStart(2, '0')}${reste}`),
      ).map((texte) => pays + texte.slice(2))[0];
    expect(avecClé('DE', '0'.repeat(11))).toHaveLength(15);
    expect(avecClé('DE', '0'.repeat(30))).toHaveLength(34);
    expect([avecClé('DE', '0'.repeat(10)), avecClé('DE', '0'.repeat(31))]).toEqual([undefined, undefined]);
    expect(vérifierIban('FR7630006000011234567890189')).toBe(null);
    for (const n of [22, 24]) {
      const court = Array.from({ length: 97 }, (_, clé) => `FR${String(clé + 2).padStart(2, '0')}${'0'.repeat(n)}`);
      expect(justes(vérifierIban, court)).toEqual([]);
    }
  });
});

describe('addresses and places', () => {
  test('courriel', () => {
    const bons = ['nom@exemple.fr', 'p.n+x@sous.exemple.fr', `${'a'.repeat(243)}@exemple.fr`];
    expect(justes(vérifierCourriel, bons)).toEqual(bons);
    const mauvais = [
      'nom',
      'nom@exemple',
      '@exemple.fr',
      'nom@',
      'nom@.fr',
      'nom@exemple.',
      'nom@exemple..fr',
      'a nom@exemple.fr',
      'nom@exemple.fr suite',
      'nom@exem ple.fr',
      'nom@exemple.f r',
      'Nom <nom@exemple.fr>',
      'a@b@exemple.fr',
      `${'a'.repeat(244)}@exemple.fr`,
    ];
    expect(justes(vérifierCourriel, mauvais)).toEqual([]);
  });

  test('téléphone: ten digits, or the code of the country and 8 to 15 digits in all', () => {
    const bons = ['0123456789', '0912345678', '+26226212', '+123456789012345'];
    expect(justes(vérifierTéléphone, bons)).toEqual(bons);
    const mauvais = [
      '0023456789',
      '1123456789',
      '012345678',
      '01234567890',
      '+1234567',
      '+1234567890123456',
      '+',
      '33123456789',
    ];
    expect(justes(vérifierTéléphone, mauvais)).toEqual([]);
  });

  test('code postal: of the départements, 01 to 95, then 97 and 98', () => {
    const tous = Array.from({ length: 100 }, (_, rang) => `${String(rang).padStart(2, '0')}001`);
    const attendus = tous.filter((_, rang) => (rang >= 1 && rang <= 95) || rang === 97 || rang === 98);
    expect(justes(vérifierCodePostal, tous)).toEqual(attendus);
  });

  test('commune: begins with a letter, holds what names hold, 100 characters at most', () => {
    const bonnes = ['Y', 'Île-d’Aix', "L'Haÿ-les-Roses", 'Lyon (3e)', 'St. Paul', 'e\u0301vry', 'É'.repeat(100)];
    expect(justes(vérifierCommune, bonnes)).toEqual(bonnes);
    const mauvaises = ['3e', '-', 'É'.repeat(101), 'Rennes!', 'Rennes\n', ' Rennes', '<b>', 'a_b'];
    expect(justes(vérifierCommune, mauvaises)).toEqual([]);
  });
});
