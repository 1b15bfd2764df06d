import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, messages, whole } from '../testing/diagnose.ts';

const schedule = (payments: string) =>
  diagnose(
    `étape e « E » {\n  champ m : montant « M »\n  champ t : taux « T »\n}\néchéancier v de m {\n${payments}\n}`,
  );

test.each([
  ['a rest', 'versement a 30 %\nversement b le reste'],
  ['exactly the whole', 'versement a 33,3 %\nversement b 66,7 %'],
  ['a share that is computed, and a rest', 'versement a t\nversement b le reste'],
  [
    'shares that change together',
    'versement a 30 % puis 40 % en vigueur du 1er mars 2022\nversement b 70 % puis 60 % en vigueur du 1er mars 2022',
  ],
  ['a share that changes, and a rest', 'versement a 30 % puis 40 % en vigueur du 1er mars 2022\nversement b le reste'],
  [
    'a rest of nothing, until one share is less',
    'versement a 100 % puis 90 % en vigueur du 1er mars 2022\nversement b le reste',
  ],
])('correct: %s', (_, payments) => {
  expect(schedule(payments)).toEqual([]);
});

test.each([
  ['more than the whole', 'versement a 60 %\nversement b 50 %', 'E003', '50 %'],
  ['less than the whole', 'versement a 60 %\nversement b 39,9 %', 'E004', '39,9 %'],
  ['two rests', 'versement a le reste\nversement b le reste', 'E002', 'b'],
  ['a rest of nothing', 'versement a 100 %\nversement b le reste', 'E005', 'b'],
  ['a share that is computed, and no rest', 'versement a t\nversement b 50 %', 'E006', '50 %'],
  ['no payment', '', 'E001', 'v'],
  [
    'a share that is declared nowhere, which is all there is to say',
    'versement a xyzzy\nversement b 50 %',
    'N001',
    'xyzzy',
  ],
  [
    'more than the whole, one day',
    'versement a 60 % puis 70 % en vigueur du 1er mars 2022\nversement b 40 % puis 30 % en vigueur du 1er mai 2022',
    'E003',
    '40 %',
  ],
  [
    'less than the whole, until the other is known',
    'versement a 60 % puis 50 % en vigueur du 1er mars 2022\nversement b 40 % puis 50 % en vigueur du 1er mars 2022, connu le 1er mai 2022',
    'E004',
    '40 %',
  ],
  ['nothing left, ever', 'versement a 100 % puis 100 % en vigueur du 1er mars 2022\nversement b le reste', 'E005', 'b'],
])('%s', (_, payments, code, place) => {
  expect(schedule(payments)).toEqual([[code, place]]);
});

test('the day on which the shares no longer make the whole is said', () => {
  const said = messages(
    `étape e « E » { champ m : montant « M » }
échéancier v de m {
  versement a 60 % puis 70 % en vigueur du 1er mars 2022
  versement b 40 %
}`,
  );
  expect(said.join()).toMatch(/110.% du montant, à compter du 1er.mars.2022/);
});

test('shares that change make the whole on every day, or the first day on which they do not is said', () => {
  const tenths = fc.integer({ min: 200, max: 400 });
  const share = fc.record({ first: tenths, then: fc.option(tenths), month: fc.nat(3) });
  const months = ['mars', 'avril', 'mai', 'juin'];
  const rate = (n: number): string => String(n / 10).replace('.', ',');
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), (shares, exact, rest) => {
      // One share in two completes the others, as they are at first.
      const others = shares.slice(1).reduce((sum, { first }) => sum + first, 0);
      if (exact && shares[0] && others < 1000) shares[0].first = 1000 - others;
      const at = (day: number): number =>
        shares.reduce((sum, { first, then, month }) => sum + (then !== null && month <= day ? then : first), 0);
      const payments = shares.map(
        ({ first, then, month }, rank) =>
          `versement p${rank} ${rate(first)} %${then === null ? '' : ` puis ${rate(then)} % en vigueur du 1er ${months[month]} 2022`}`,
      );
      const text = whole(`étape e « E » { champ m : montant « M » }
échéancier v de m {
  ${[...payments, ...(rest ? ['versement r le reste'] : [])].join('\n  ')}
}`);
      const { diagnostics } = analyse([{ path: 'f', text }]);
      const days = [-1, ...months.keys()].filter(
        (day) => day < 0 || shares.some(({ then, month }) => then !== null && month === day),
      );
      const say = (code: string, day: number | undefined) =>
        day === undefined
          ? []
          : [[code, { total: rate(at(day)), ...(day >= 0 && { since: `1er ${months[day]} 2022` }) }]];
      const over = say(
        'E003',
        days.find((day) => at(day) > 1000),
      );
      const short = say(
        'E004',
        days.find((day) => at(day) < 1000),
      );
      const expected = over.length > 0 ? over : rest ? (short.length > 0 ? [] : [['E005', {}]]) : short;
      const plain = (params: object): object =>
        Object.fromEntries(
          Object.entries(params).map(([key, value]) => [key, String(value).replaceAll('\u00A0', ' ')]),
        );
      expect(diagnostics.map(({ code, params }) => [code, plain(params)])).toEqual(expected);
      // The other shares are shown.
      const words = diagnostics[0]?.related?.map(({ span }) => text.slice(span.start, span.end)) ?? [];
      if (diagnostics.length > 0)
        expect(words.length).toBe(rest && over.length === 0 ? shares.length : shares.length - 1);
    }),
    { numRuns: 200 },
  );
});
