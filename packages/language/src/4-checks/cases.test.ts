import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { allValues, conditions, QUESTIONS, type Values } from '../testing/conditions.ts';
import { diagnose, messages } from '../testing/diagnose.ts';

const FORM = `choix Secteur { groupe autonomie { PA PH } AHI }
étape e « E » {
  champ n : entier « N » { minimum 0 maximum 20 }
  champ p : entier « P »
  champ o : oui/non « O »
  champ k : choix { rouge, vert, bleu } « K »
  champ s : Secteur « S »
}
fenêtre F1 « 1 » { candidature du 1er mars 2022 au 30 avril 2022 }
calcul vif : oui/non = k = rouge
`;
const cases = (...lines: string[]) => diagnose(`${FORM}calcul x : montant {\n${lines.join('\n')}\n}`);
const columns = (line: string, quand = '') =>
  diagnose(
    `${FORM}barème x : montant {\n  ${quand}\n  selon n\n  colonnes ${line}\n  0 et + : ${line.replace(/[^|]+/g, ' 1 € ')}\n}`,
  );

test.each([
  ['the same again', ['si n ≥ 5 : 1 €', 'si n ≥ 5 : 2 €', 'sinon : 3 €'], [['D045', 'n ≥ 5']]],
  ['two together', ['si s est autonomie : 1 €', 'si s = AHI : 2 €', 'si s = PH : 3 €'], [['D045', 's = PH']]],
  ['narrower', ['si o : 1 €', 'si o et n > 4 : 2 €', 'sinon : 3 €'], [['D045', 'o et n > 4']]],
  ['of something else', ['si vif : 1 €', 'si vif et o : 2 €', 'sinon : 3 €'], [['D045', 'vif et o']]],
  ['a missing value', ['si p < 5 : 1 €', 'si p > 5 : 2 €'], [['D046', 'x']]],
  ['a missing option', ['si k = rouge : 1 €', 'si k = vert : 2 €'], [['D046', 'x']]],
  ['a missing combination', ['si n < 5 et k = rouge : 1 €', 'si n ≥ 5 ou k = vert : 2 €'], [['D047', 'x']]],
  ['up to the last answer', ['si n ≤ 5 : 1 €', 'si n ≤ 19 : 2 €'], [['D047', 'x']]],
])('%s', (_, lines, expected) => {
  expect(cases(...lines)).toEqual(expected);
});

test.each([
  ['all values', ['si n < 5 : 1 €', 'si n ≥ 5 : 2 €']],
  ['all options', ['si s est autonomie : 1 €', 'si s = AHI : 2 €']],
  ['all that is accepted', ['si n ≤ 5 : 1 €', 'si n ≤ 20 : 2 €']],
  ['a single case', ['si n > 5 : 1 €']],
  ['different things', ['si n > 5 : 1 €', 'si k = rouge : 2 €']],
  ['a yes that all require', ['si o et n < 5 : 1 €', 'si o et n ≥ 5 : 2 €']],
  ['what another calcul decides', ['si vif : 1 €', 'si k = rouge : 2 €', 'sinon : 3 €']],
  ['`sinon` when nothing applies', ['si o : 1 €', 'si non o : 2 €', 'sinon : 3 €']],
  ['what no window holds', ['si fenêtre = F1 : 1 €', 'sinon : 2 €']],
])('correct: %s', (_, lines) => {
  expect(cases(...lines)).toEqual([]);
});

test('columns', () => {
  expect(columns('k = rouge | k = vert')).toEqual([['D046', 'x']]);
  expect(columns('o | non o | o et n > 4')).toEqual([['D045', 'o et n > 4']]);
  expect(columns('o | non o')).toEqual([]);
  expect(columns('o | s = PA')).toEqual([]);
  expect(columns('k = rouge | k = vert', 'quand k ≠ bleu')).toEqual([]);
  expect(columns('k = rouge | k = vert', 'quand vif')).toEqual([]);
});

test('the value that falls through is told', () => {
  const [said] = messages(`${FORM}calcul x : montant {\n  si p < 5 et o : 1 €\n  si p > 5 et o : 2 €\n}`);
  expect(said).toContain('p = 5');
});

/** The cases that are told of, whether by themselves or beside the first that the same one hides. */
function neverReached(text: string): string[] {
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  const told = diagnostics.filter(({ code }) => code === 'D045');
  const beside = told.flatMap(({ related = [] }) => related.filter(({ message }) => message.includes('non plus')));
  return [...told, ...beside].map(({ span }) => text.slice(span.start, span.end));
}

test('cases that one hides are told of together', () => {
  const text = `${QUESTIONS}calcul x : montant {\n  si n > 1 : 1 €\n  si n > 2 : 2 €\n  si n > 3 : 3 €\n  sinon : 0 €\n}`;
  expect(diagnose(text).filter(([code]) => code === 'D045')).toEqual([['D045', 'n > 2']]);
  expect(neverReached(text)).toEqual(['n > 2', 'n > 3']);
});

test('what is said is what value by value tells', () => {
  const names = fc.subarray(['n', 'm', 'k', 'o'] as const, { minLength: 1, maxLength: 3 });
  const lists = names.chain((chosen) =>
    fc.record({ chosen: fc.constant(chosen), list: fc.array(conditions(chosen, 1), { minLength: 2, maxLength: 5 }) }),
  );
  fc.assert(
    fc.property(lists, ({ chosen, list }) => {
      const all = allValues(chosen);
      const text = `${QUESTIONS}calcul x : montant {\n${list.map((each) => `  si ${each.text} : 1 €`).join('\n')}\n}`;
      const first = (values: Values) => list.findIndex(({ holds }) => holds(values) === true);
      const read = new Set(all.map(first));
      const hidden = list.flatMap(({ text: written, holds }, index) =>
        !read.has(index) && all.some((values) => holds(values) === true) ? [written] : [],
      );
      const found = diagnose(text);
      expect(neverReached(text).toSorted()).toEqual(hidden.toSorted());

      const known = all.filter((values) => chosen.every((name) => values[name] !== undefined));
      for (const said of messages(text)) {
        if (!said.startsWith('Aucun cas')) continue;
        const witness = known.filter((values) =>
          chosen.every((name) => {
            const value = new RegExp(`\\b${name} = (\\S+?)[,.\\s]`).exec(said)?.[1];
            const written = values[name] === true ? 'oui' : values[name] === false ? 'non' : String(values[name]);
            return value === undefined || value.replace('−', '-') === written;
          }),
        );
        expect(witness.length).toBeGreaterThan(0);
        if (!list.some(({ text: written }) => /\bo\b/.test(written)))
          for (const values of witness) expect(first(values)).toBe(-1);
      }
      const only = chosen.length === 1 && chosen[0] !== 'o' && hidden.length === 0 && read.size > 1;
      if (only) {
        const missing = known.some((values) => first(values) === -1);
        expect(found.some(([code]) => code === 'D046' || code === 'D047')).toBe(missing);
      }
    }),
    { numRuns: 200 },
  );
});
