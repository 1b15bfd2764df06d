import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, messages, whole } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ y : année « Y »
  champ x : décimal « X »
  champ m : montant « M »
  champ t : taux « T »
  champ d : date « D »
  champ o : oui/non « O »
  champ k : choix { rouge, vert } « K »
}
`;
const WIDER = `étape e « E » {
  champ n : entier « N » { minimum 1 maximum 9 }
  champ k : choix { rouge, vert, bleu } « K »
  champ suite : entier « S » { quand k = rouge }
  champ o : oui/non « O »
}
fenêtre F1 « 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
fenêtre F2 « 2 » { candidature du 1er juin 2022 au 30 juin 2022 }
calcul double : entier = n × 2
calcul couleur : oui/non = k = rouge
`;
const wider = (selon: string, rows: string) => diagnose(`${WIDER}barème b : montant {\n  selon ${selon}\n${rows}\n}`);
const scale = (selon: string, rows: string) => diagnose(`${FORM}barème b : montant {\n  selon ${selon}\n${rows}\n}`);

test.each([
  ['whole numbers by 1', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €\n10 et + : 3 €'],
  ['amounts by the cent', 'm', '0 € à 1 000 € : 1 €\n1 000,01 € et + : 2 €'],
  ['rates, to less than a bound', 't', '0 % à moins de 30 % : 1 €\n30 % et + : 2 €'],
  ['whole numbers, to less than a bound', 'n', '1 à moins de 5 : 1 €\n5 à moins de 9 : 2 €\n9 et + : 3 €'],
  ['amounts, to less than a bound', 'm', '0 € à moins de 9 € : 1 €\n9 € et + : 2 €'],
  ['days', 'd', '1er mars 2022 à 31 mars 2022 : 1 €\n1er avril 2022 et + : 2 €'],
  ['a row for the others', 'n', '1 à 4 : 1 €\nautre : 2 €'],
  ['values one by one', 'n', '1 : 1 €\n2 : 2 €'],
  ['not from zero', 'n', '15 et + : 1 €'],
  ['by two inputs', 'n, o', '1 à 4, oui : 1 €\n5 et +, oui : 2 €\n1 à 9, non : 3 €\n10 et +, non : 4 €'],
  ['options', 'k', 'rouge : 1 €\nvert : 2 €'],
  ['unknown beyond', 'n', '1 à 4 : 1 €\ninconnu « Manque »'],
])('correct: %s', (_, selon, rows) => {
  expect(scale(selon, rows)).toEqual([]);
});

test.each([
  ['a gap', 'n', '1 à 4 : 1 €\n6 et + : 2 €', [['B008', '6 et +']]],
  ['a gap of a cent', 'm', '0 € à 10 € : 1 €\n10,02 € et + : 2 €', [['B008', '10,02 € et +']]],
  [
    'a gap of a day',
    'd',
    '1er mars 2022 à 30 mars 2022 : 1 €\n1er avril 2022 et + : 2 €',
    [['B008', '1er avril 2022 et +']],
  ],
  ['a gap in rates', 't', '0 % à 30 % : 1 €\n31 % et + : 2 €', [['B008', '31 % et +']]],
  ['a bound that two rows have', 't', '0 % à 30 % : 1 €\n30 % et + : 2 €', [['B007', '30 % et +']]],
  ['a bound that none has', 'n', '1 à moins de 5 : 1 €\n6 et + : 2 €', [['B008', '6 et +']]],
  ['nothing above a rate', 't', '0 % à 30 % : 1 €', [['B009', '0 % à 30 %']]],
  ['a row without any value', 'm', '5 € à moins de 5 € : 1 €\n5 € et + : 2 €', [['B011', '5 € à moins de 5 €']]],
  ['tranches', 'n par tranches', '1 à moins de 5 : 1 €\n5 et + : 2 €', [['B016', '1 à moins de 5']]],
  ['an overlap', 'n', '1 à 5 : 1 €\n5 et + : 2 €', [['B007', '5 et +']]],
  ['a row after the open one', 'n', '1 et + : 1 €\n5 à 6 : 2 €', [['B012', '5 à 6']]],
  ['rows in disorder', 'n', '5 et + : 1 €\n1 à 4 : 2 €', [['B006', '1 à 4']]],
  [
    'rows in disorder under one option',
    'k, n',
    'rouge, 5 et + : 1 €\nvert, 1 et + : 2 €\nrouge, 1 à 4 : 3 €',
    [['B006', '1 à 4']],
  ],
  ['no last row', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €', [['B009', '5 à 9']]],
  ['bounds the wrong way', 'n', '4 à 1 : 1 €\n5 et + : 2 €', [['B011', '4 à 1']]],
  ['one key too few', 'n, o', '1 et + : 1 €', [['B004', '1 et + : 1 €']]],
  ['one cell too many', 'n', '1 et + : 1 € | 2 €', [['B003', '1 et + : 1 € | 2 €']]],
  ['an option twice', 'k', 'rouge : 1 €\nvert ou rouge : 2 €', [['B007', 'rouge']]],
  ['tranches of a date', 'd par tranches', '1er mars 2022 et + : 1 €', [['B010', 'd']]],
  ['tranches of an amount', 'm au volume', '0 € et + : 1 €', [['B010', 'm']]],
  ['numbers where rates are read', 't', '0 % à 30 % : 1 €\n30 et + : 2 €', [['T011', '30 et +']]],
  ['no quantity for tranches', 'k par tranches', 'rouge : 1 €\nvert : 2 €', [['B010', 'k']]],
])('%s', (_, selon, rows, expected) => {
  expect(scale(selon, rows)).toEqual(expected);
});

test.each([
  ['all that the form accepts', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €'],
  ['windows', 'fenêtre', 'F1 : 1 €\nF2 : 2 €'],
  ['a cell by other', 'n, k', '1 à 4, rouge : 1 €\n1 à 4, autre : 2 €\nautre, vert : 3 €\n5 à 9, rouge ou bleu : 4 €'],
  ['what is never asked together', 'suite, k', '1 et +, rouge : 1 €'],
  ['what is made of the same answers', 'n, double', '1 à 4, 2 à 8 : 1 €\n5 à 9, 9 et + : 2 €'],
  ['a condition that leaves out the rest', 'n, k\nquand k = rouge', '1 à 9, rouge : 1 €'],
  ['a condition that may leave out the rest', 'k\nquand couleur', 'rouge : 1 €'],
  ['`selon` of all options', 'n', '1 à 9 : selon k { rouge : 1 €, vert ou bleu : 2 € }'],
])('correct: %s', (_, selon, rows) => {
  expect(wider(selon, rows)).toEqual([]);
});

test.each([
  ['one cell', 'n, k', '1 à 9, rouge : 1 €\n1 à 4, vert ou bleu : 2 €\n5 à 9, vert : 3 €', [['B013', '5 à 9, vert']]],
  ['one cell of a window', 'fenêtre, o', 'F1, oui : 1 €\nF1, non : 1 €\nF2, oui : 2 €', [['B013', 'F2, oui']]],
  ['an option that nobody thought of', 'k', 'rouge : 1 €\nvert : 2 €', [['B014', 'vert']]],
  [
    'an option that nobody thought of, whatever else is answered',
    'o, k\nquand o ou n ≥ 5',
    'oui, rouge ou vert : 1 €\nnon, rouge : 2 €\nnon, vert : 3 €',
    [['B014', 'non, vert']],
  ],
  ['the same in a `selon`', 'n', '1 à 9 : selon k { rouge : 1 €, vert : 2 € }', [['B014', 'vert']]],
  ['the last answers', 'n', '1 à 4 : 1 €\n5 à 8 : 2 €', [['B009', '5 à 8']]],
  ['the first answers', 'n', '2 à 4 : 1 €\n5 à 9 : 2 €', [['B015', '2 à 4']]],
  ['`autre` first', 'k', 'autre : 1 €\nrouge : 2 €', [['B012', 'rouge']]],
  ['a row that two others hide', 'n', '1 à 4 : 1 €\n5 à 9 : 2 €\n3 à 6 : 3 €', [['B012', '3 à 6']]],
  [
    'an overlap in one cell',
    'n, k',
    '1 à 5, rouge : 1 €\n5 à 9, rouge ou vert : 2 €\nautre, autre : 3 €',
    [['B007', '5 à 9, rouge ou vert']],
  ],
])('%s', (_, selon, rows, expected) => {
  expect(wider(selon, rows)).toEqual(expected);
});

test('the combination that falls through is told, and the row to write', () => {
  const [said] = messages(
    `${WIDER}barème b : montant {\n  selon n, k\n  1 à 9, rouge : 1 €\n  1 à 4, vert ou bleu : 2 €\n  5 à 9, vert : 3 €\n}`,
  );
  expect(said?.replace(/\u00a0/g, ' ')).toBe(
    'Aucune ligne ne prend n = 5 et k = bleu. Écrivez la ligne qui manque, par exemple « 5 à 9, bleu : sans objet ».',
  );
});

/** What tells a missing row. */
const GAPS: ReadonlySet<string> = new Set(['B008', 'B009', 'B013', 'B014', 'B015']);

/** Rows over n (1 to 9), k (three options) and o, and the same gone through value by value. */
const KEYS = {
  n: fc.oneof(
    fc.record({ from: fc.integer({ min: 1, max: 9 }), more: fc.nat({ max: 5 }) }).map(({ from, more }) => ({
      text: more === 0 ? `${from}` : from + more >= 9 ? `${from} et +` : `${from} à ${from + more}`,
      takes: (value: unknown) =>
        Number(value) >= from && (from + more >= 9 && more > 0 ? true : Number(value) <= from + more),
      other: false,
    })),
    fc.constant({ text: 'autre', takes: () => true, other: true }),
  ),
  k: fc.oneof(
    fc.subarray(['rouge', 'vert', 'bleu'], { minLength: 1 }).map((options) => ({
      text: options.join(' ou '),
      takes: (value: unknown) => options.includes(String(value)),
      other: false,
    })),
    fc.constant({ text: 'autre', takes: () => true, other: true }),
  ),
  o: fc.oneof(
    fc.boolean().map((yes) => ({
      text: yes ? 'oui' : 'non',
      takes: (value: unknown) => value === (yes ? 'oui' : 'non'),
      other: false,
    })),
    fc.constant({ text: 'autre', takes: () => true, other: true }),
  ),
};
const VALUES: Record<string, readonly (number | string)[]> = {
  n: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  k: ['rouge', 'vert', 'bleu'],
  o: ['oui', 'non'],
};

test('what is said is what value by value tells', () => {
  const inputs = fc.subarray(['n', 'k', 'o'] as const, { minLength: 2 });
  const tables = inputs.chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(fc.tuple(...names.map((name) => KEYS[name])), { minLength: 1, maxLength: 8 }),
    }),
  );
  fc.assert(
    fc.property(tables, ({ names, rows }) => {
      const text = `${WIDER}barème b : montant {\n  selon ${names.join(', ')}\n${rows
        .map((keys) => `  ${keys.map((key) => key.text).join(', ')} : 1 €`)
        .join('\n')}\n}`;
      const all = names.reduce<(number | string)[][]>(
        (points, name) => points.flatMap((point) => VALUES[name]!.map((value) => [...point, value])),
        [[]],
      );
      const takes = (row: (typeof rows)[number], point: (number | string)[]) =>
        row.every((key, rank) => key.takes(point[rank]));
      const read = (row: number) => all.some((point) => rows.findIndex((each) => takes(each, point)) === row);
      // A row with « autre » also takes what is *sans objet*.
      const hidden = rows.some(
        (row, index) =>
          !row.some(({ other }) => other) &&
          !rows.slice(0, index).some((each) => each.some(({ other }) => other)) &&
          !read(index),
      );
      const missing = all.filter((point) => !rows.some((row) => takes(row, point)));
      const codes = diagnose(text).map(([code]) => code);
      if (hidden) expect(codes).toContain('B012');
      const tangled = codes.some((code) => code === 'B007' || code === 'B012');
      const gaps = codes.some((code) => GAPS.has(code));
      if (!tangled) expect(gaps).toBe(missing.length > 0);
      for (const said of messages(text)) {
        const values = names.map((name) => new RegExp(`\\b${name} = (\\S+?)[,.\\s]`).exec(said)?.[1]);
        if (!said.startsWith('Aucune ligne') || values.every((value) => value === undefined)) continue;
        const witness = all.filter((point) =>
          values.every((value, rank) => value === undefined || value === String(point[rank])),
        );
        expect(witness.length).toBeGreaterThan(0);
        for (const point of witness) expect(missing).toContainEqual(point);
      }
    }),
    { numRuns: 150 },
  );
});

test('of tables without overlap, each missing cell is told', () => {
  const cuts = fc.subarray([2, 3, 4, 5, 6, 7, 8, 9], { maxLength: 4 });
  const grids = fc.record({ cuts: fc.tuple(cuts, cuts, cuts), kept: fc.infiniteStream(fc.nat({ max: 9 })) });
  fc.assert(
    fc.property(grids, ({ cuts: byOption, kept }) => {
      const all = ['rouge', 'vert', 'bleu'].flatMap((option, rank) => {
        const starts = [1, ...byOption[rank]!];
        return starts.map((from, index) => ({ option, from, to: (starts[index + 1] ?? 10) - 1 }));
      });
      const rows = all.filter(() => kept.next().value !== 0);
      if (rows.length === 0) return;
      const written = rows.map(
        ({ option, from, to }) => `  ${from === to ? from : `${from} à ${to}`}, ${option} : 1 €`,
      );
      const found = diagnose(`${WIDER}barème b : montant {\n  selon n, k\n${written.join('\n')}\n}`);
      const gaps = found.filter(([code]) => GAPS.has(code));
      expect(gaps.length > 0).toBe(rows.length < all.length);
      expect(found.length).toBe(gaps.length);
    }),
    { numRuns: 150 },
  );
});

test('of any table, each missing row is written, and those that are written leave nothing that is missing or taken twice', () => {
  const rows = fc.array(fc.tuple(KEYS.k, KEYS.o, KEYS.n), { minLength: 1, maxLength: 6 });
  const told = (written: readonly string[]) => {
    const text = whole(`${WIDER}barème b : montant {\n  selon k, o, n\n${written.join('\n')}\n}`);
    return analyse([{ path: 'f', text }]).diagnostics.filter(({ code }) => code !== 'B006');
  };
  fc.assert(
    fc.property(rows, (keys) => {
      const written = keys.map((row) => `${row.map(({ text }) => text).join(', ')} : 1 €`);
      let missing = told(written);
      fc.pre(missing.every(({ code }) => GAPS.has(code)));
      for (let times = 0; missing.length > 0 && times < 20; times++) {
        expect(missing.filter(({ code, params }) => !GAPS.has(code) || !('row' in params))).toEqual([]);
        written.push(...missing.map(({ params }) => (params as { row: string }).row));
        missing = told(written);
      }
      expect(missing).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['o, n', 'oui, 1 à 4 : 1 €\nnon, 1 à 4 : 1 €\noui, 6 et + : 1 €\nnon, 6 et + : 1 €', [['B008', '6 et +']]],
  ['o, n', 'oui, 1 à 4 : 1 €\nnon, 1 à 4 : 1 €', [['B009', '1 à 4']]],
  ['n, o', '1 à 4, oui : 1 €\n1 à 4, non : 1 €\n6 et +, oui : 1 €\n6 et +, non : 1 €', [['B008', '6 et +']]],
])('of several inputs, the key beside which a number falls through is underlined: %s', (selon, rows, expected) => {
  expect(scale(selon, rows)).toEqual(expected);
});

test('a row whose option is called like a word that follows the input', () => {
  const text = (rows: string) =>
    `étape e « E » { champ f : choix { forfait « F », autrement « A » } « F » champ o : oui/non « O » }\nbarème b : montant {\n${rows}\n}`;
  expect(diagnose(text('selon f\nforfait : 1 €\nautre : 2 €'))).toEqual([]);
  expect(diagnose(text('selon f, o\nforfait, oui : 1 €\nautre, autre : 2 €'))).toEqual([]);
});

test('numbers with decimals, of what may have some', () => {
  expect(scale('x', '0 à 2,5 : 1 €\n2,6 et + : 1 €').map(([code]) => code)).toEqual(['B008']);
  expect(scale('n', '0 à 2,5 : 1 €\n3 et + : 1 €')).toEqual([['T011', '0 à 2,5']]);
});

test('the value that falls through is told', () => {
  const text = `${FORM}barème b : montant {\n  selon m\n  0 € à 10 000 € : 1 €\n  10 000,02 € et + : 2 €\n}`;
  expect(messages(text)[0]).toContain('10\u202f000,01\u00a0€');
});

test('silent when the input itself is unknown', () => {
  expect(scale('inconnue', '1 à 49 : 1 €\n50 et + : 2 €')).toEqual([['N001', 'inconnue']]);
});

test.each([
  ['a condition', 'exige n ≥ 2', []],
  ['the combination of two', 'exige n ≥ 1 et n ≠ 1', []],
  ['one that leaves a value', 'exige n > 0', ['B015']],
  ['one that only advises', 'indicative\nexige n ≥ 2', ['B015']],
  ['one that is not always asked', 'quand o\nexige n ≥ 2', ['B015']],
])('answers before the first row, under %s', (_, condition, expected) => {
  const rows =
    FORM.replace('« N »', '« N » { minimum 0 }') + 'barème b : montant { selon n\n2 à 4 : 1 €\n5 et + : 2 € }\n';
  const codes = diagnose(`${rows}condition c « C » {\n${condition}\nsinon « Non. »\n}`).map(([code]) => code);
  expect(codes).toEqual(expected);
});

test.each([
  ['what he must be', 'exige n ≥ 2\nsinon « Non. »'],
  ['a condition of his', 'condition c « C » { exige n ≥ 2 sinon « Non. » }'],
])('answers before the first row, excluded by the candidat: %s', (_, rule) => {
  const text = (rules: string) =>
    `candidat moi « M » {\nchamp n : entier « N » { minimum 0 }\n${rules}\n}\nbarème b : montant { selon n\n2 à 4 : 1 €\n5 et + : 2 € }`;
  expect(diagnose(text(rule))).toEqual([]);
  expect(diagnose(text('')).map(([code]) => code)).toEqual(['B015']);
});

test('answers before the first row, excluded by the domaine', () => {
  const text = `${FORM.replace('« N »', '« N » { minimum 0 }')}volet v « V » {
  domaine a « A » {
    exige n ≥ 2
    sinon « Non. »
    barème b : montant { selon n\n2 à 4 : 1 €\n5 et + : 2 € }
  }
  domaine z « Z » {
    barème b : montant { selon n\n3 à 4 : 1 €\n5 et + : 2 € }
  }
}`;
  expect(diagnose(text)).toEqual([['B015', '3 à 4']]);
});

test.each([
  ['o, n', { mode: 'par tranches', quantity: 'n', columns: 'colonnes o | sinon' }],
  ['k, n', { mode: 'par tranches', quantity: 'n', columns: 'colonnes k = rouge | …' }],
  ['ks, n', { mode: 'par tranches', quantity: 'n' }],
  ['k', { mode: 'par tranches' }],
])('tranches of what is no quantity, selon %s: by columns, where something is counted', (selon, params) => {
  const text = whole(
    `${FORM}étape f « F » { champ ks : choix multiple { rouge, vert } « K » }\nbarème b : montant {\n  selon ${selon} par tranches\n  autre : 1 €\n}`,
  );
  const { diagnostics } = analyse([{ path: 'f', text }]);
  expect(diagnostics.filter(({ code }) => code === 'B010').map((each) => each.params)).toEqual([params]);
});

test.each([
  ['k, n', 'rouge, 1 à 4 : 1 €\nrouge, 5 à 9 : 2 €\nvert, 5 à 9 : 3 €\nbleu, 5 à 9 : 4 €', 'vert ou bleu, 1 à 4'],
  ['k, n', 'rouge, 1 à 9 : 1 €\nvert, 1 à 4 : 3 €\nvert, 6 à 9 : 3 €\nbleu, 1 à 9 : 4 €', 'vert, 5'],
  ['n, o', '1 à 3, oui : 1 €\n1 à 3, non : 1 €\n5 à 9, oui : 3 €\n5 à 9, non : 3 €', '4, autre'],
])('the row that is missing is written: %s', (inputs, rows, keys) => {
  const text = whole(`${WIDER}barème b : montant {\n  selon ${inputs}\n${rows}\n}`);
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  expect(diagnostics.flatMap(({ params }) => ('row' in params ? [params.row] : []))).toEqual([`${keys} : sans objet`]);
});

test.each([
  ['n', '1 à 4|6 et +', 'B008', { value: '5', after: '4', row: '5 : sans objet' }],
  ['n', '1 000 à 4 000|4 002 et +', 'B008', { value: '4 001', after: '4 000', row: '4 001 : sans objet' }],
  ['y', '2020 à 2021|2024 et +', 'B008', { value: '2022', after: '2021', row: '2022 à 2023 : sans objet' }],
  ['m', '0 € à 10 €|10,02 € et +', 'B008', { value: '10,01 €', after: '10 €', row: '10,01 € : sans objet' }],
  [
    'm',
    '0 € à 1 000 €|1 002 € et +',
    'B008',
    { value: '1 000,01 €', after: '1 000 €', row: '1 000,01 € à 1 001,99 € : sans objet' },
  ],
  [
    'm',
    '0 € à moins de 10 €|12 € et +',
    'B008',
    { value: '10 €', after: '9,99 €', row: '10 € à 11,99 € : sans objet' },
  ],
  ['t', '0 % à 30 %|31 % et +', 'B008', { value: '30,1 %', after: '30 %' }],
  ['x', '0 à 3|4 et +', 'B008', { value: '3,1', after: '3' }],
  ['x', '0 à moins de 3|4 et +', 'B008', { value: '3', after: '3', row: '3 à moins de 4 : sans objet' }],
  [
    'd',
    '1er mars 2022 à 28 mars 2022|1er avril 2022 et +',
    'B008',
    { value: '29 mars 2022', after: '28 mars 2022', row: '29 mars 2022 à 31 mars 2022 : sans objet' },
  ],
  [
    'k, n',
    'rouge, 1 à 4|rouge, 6 et +|vert, 1 et +',
    'B013',
    { value: 'k = rouge et n = 5', row: 'rouge, 5 : sans objet' },
  ],
  ['k, o', 'rouge, oui|vert, oui|vert, non', 'B013', { value: 'k = rouge et o = non', row: 'rouge, non : sans objet' }],
  ['n', '1 à 5|4 et +', 'B007', { value: '4', meets: false }],
  ['n', '1 à 5|5 et +', 'B007', { value: '5', meets: false }],
  ['m', '0 € à 5 €|4,5 € et +', 'B007', { value: '4,50 €', meets: false }],
  ['m', '0 € à 5 €|4,50 € et +', 'B007', { value: '4,50 €', meets: false }],
  ['m', '0 € à 5 €|5 € et +', 'B007', { value: '5 €', meets: false }],
  ['t', '0 % à 5 %|5 % et +', 'B007', { value: '5 %', meets: true }],
  ['k', 'rouge', 'B014', { value: 'vert', row: 'vert : sans objet' }],
  ['o', 'oui', 'B014', { value: 'non', row: 'non : sans objet' }],
  ['n', '1 à 4', 'B009', { last: '4', row: '5 et + : sans objet' }],
])('what falls through, or is taken twice, is written as an editor writes it: %s, %s', (by, keys, code, params) => {
  const rows = keys.split('|').map((key) => `${key} : 1 €`);
  const text = whole(`${FORM}barème b : montant {\n  selon ${by}\n${rows.join('\n')}\n}`);
  const { diagnostics } = analyse([{ path: 'f', text }]);
  const plain = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/[\u00a0\u202f]/g, ' ') : value);
  const said = diagnostics.map((each) => [
    each.code,
    Object.fromEntries(Object.entries(each.params).map(([key, value]) => [key, plain(value)])),
  ]);
  expect(said).toEqual([[code, params]]);
});
