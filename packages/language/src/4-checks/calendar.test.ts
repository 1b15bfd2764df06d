import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

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

describe('any dates', () => {
  const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre'.split(' ');
  const days = fc.nat(240);
  const written = (day: number): string => {
    const date = new Date(Date.UTC(2022, 0, 1 + day));
    const [dayOfMonth, month] = [date.getUTCDate(), MONTHS[date.getUTCMonth()]];
    return `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${month} 2022`;
  };
  const dates = (from: number, to: number): string => `du ${written(from)} au ${written(to)}`;
  const found = (text: string) => analyse([{ path: 'f', text: whole(text) }]).diagnostics;
  const codes = (text: string) => found(text).map(({ code }) => code);

  test('two windows overlap when a day is in both', () => {
    fc.assert(
      fc.property(days, days, fc.nat(40), fc.nat(40), (a, b, long, short) => {
        const text = `fenêtre A « A » { candidature ${dates(a, a + long)} }
fenêtre B « B » { candidature ${dates(b, b + short)} }`;
        const [reported, ...others] = found(text);
        expect(others).toEqual([]);
        expect(reported?.code).toBe(a <= b + short && b <= a + long ? 'C002' : undefined);
        if (reported) expect(reported.params).toEqual({ first: 'A', second: 'B' });
      }),
    );
  });

  test('a period ends when it begins or after', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(codes(`calendrier { période p « P » ${dates(from, to)} }`)).toEqual(to < from ? ['C001'] : []);
      }),
    );
  });

  test('an instruction lasts as long as its limit at most', () => {
    const limits = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('mois', 'jours', 'ans', 'jours ouvrés'));
    fc.assert(
      fc.property(limits, fc.nat(27), fc.nat(200), ([count, unit], from, length) => {
        const start = new Date(Date.UTC(2022, 0, 1 + from));
        if (unit === 'mois') start.setUTCMonth(start.getUTCMonth() + count);
        if (unit === 'jours') start.setUTCDate(start.getUTCDate() + count);
        const last = unit === 'ans' || unit === 'jours ouvrés' ? Infinity : start.getTime();
        const text = `instruction { délai ${count} ${unit} }
fenêtre A « A » { candidature ${dates(from, from)} instruction ${dates(from, from + length)} }`;
        const reported = found(text);
        const expected = Date.UTC(2022, 0, 1 + from + length) > last;
        expect(reported.map(({ code, params }) => [code, params])).toEqual(
          expected ? [['C003', { limit: `${count} ${unit}` }]] : [],
        );
        const where = reported[0]?.related?.map(({ span }) => whole(text).slice(span.start, span.end));
        if (expected) expect(where).toEqual([`${count} ${unit}`]);
      }),
    );
    const year = (end: string) => `instruction { délai 1 an }
fenêtre A « A » { candidature ${dates(0, 0)} instruction du 1er janvier 2022 au ${end} }`;
    expect([codes(year('1er janvier 2023')), codes(year('2 janvier 2023'))]).toEqual([[], ['C003']]);
  });

  test('a deposit is cut short when one of its days, before the change was known, is no longer in it', () => {
    fc.assert(
      fc.property(days, fc.nat(20), days, fc.nat(20), days, (opened, long, opens, short, known) => {
        const [closed, closes] = [opened + long, opens + short];
        const change = `${dates(opens, closes)} à compter du ${written(known)}`;
        const [reported, ...others] = found(`fenêtre A « A » { candidature ${dates(opened, closed)}, puis ${change} }`);
        const deposits = Array.from({ length: long + 1 }, (_, rank) => opened + rank).filter((day) => day < known);
        const [late, early] = [deposits.some((day) => day > closes), deposits.some((day) => day < opens)];
        expect(others).toEqual([]);
        expect(reported?.code).toBe(late || early ? 'C007' : undefined);
        if (!reported) return;
        const plain = (params: object | undefined): object =>
          Object.fromEntries(
            Object.entries(params ?? {}).map(([key, value]) => [key, String(value).replaceAll('\u00A0', ' ')]),
          );
        expect(plain(reported.params)).toEqual({
          since: written(known),
          end: written(late ? closes : opens),
          left: late ? 'late' : 'early',
        });
      }),
      { numRuns: 300 },
    );
  });

  test('changes come in the order in which they were known; one that was always known comes first', () => {
    const since = fc.array(fc.option(days, { freq: 4 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(since, (all) => {
        const versions = all.map((day) => dates(0, 240) + (day === null ? '' : ` à compter du ${written(day)}`));
        const wrong = all.filter((day, rank) => {
          const before = all.slice(0, rank).findLast((each) => each !== null);
          return before !== undefined && before !== null && (day === null || day <= before);
        });
        expect(codes(`calendrier { période p « P » ${versions.join(', puis ')} }`)).toEqual(wrong.map(() => 'C006'));
      }),
    );
  });

  test('a report leads to a window that opens after', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const text = `fenêtre A « A » { candidature ${dates(a, a)} report vers B }
fenêtre B « B » { candidature ${dates(b, b)} }`;
        expect(codes(text).filter((code) => code === 'C005')).toEqual(b <= a ? ['C005'] : []);
      }),
    );
  });
});

test.each([
  [', pour le dépôt', ['C009 p']],
  [', pour le dépôt, quand date du dépôt > 1er mars 2022', []],
  ['', []],
])('a window, and a period%s', (end, expected) => {
  const found = diagnose(`calendrier {
  période p « P » du 1er janvier 2022 au 30 juin 2022${end}
}
fenêtre A « A » { candidature du 1er mars 2022 au 30 avril 2022 }`);
  expect(found.map((each) => each.join(' '))).toEqual(expected);
});

test('a period and a window whose names are missing', () => {
  const text = `calendrier {
  période « P » du 1er janvier 2022 au 30 juin 2022, pour le dépôt
}
fenêtre « A » { candidature du 1er mars 2022 au 30 avril 2022 }`;
  expect(diagnose(text).map(([code]) => code)).toEqual(['S010', 'S010']);
});

test('working days are announced, never computed', () => {
  expect(diagnose('instruction { délai 80 jours ouvrés }')).toEqual([]);
  expect(diagnose('instruction { délai 1 jour ouvré }')).toEqual([]);
  const text = 'étape e « E » { champ d : date « D » }\ncalcul c : date « C » = d + 10 jours ouvrés';
  expect(diagnose(text)).toEqual([['C010', '10 jours ouvrés']]);
});
