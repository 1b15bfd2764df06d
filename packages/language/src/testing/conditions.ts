/** For tests: random conditions over four questions, and the same read value by value. */
import fc from 'fast-check';

export const QUESTIONS = `étape e « E » {
  champ n : entier « N »
  champ m : entier « M »
  champ k : choix { rouge, vert, bleu } « K »
  champ o : oui/non « O »
}
`;

export type Values = Readonly<Record<'n' | 'm' | 'k' | 'o', number | string | boolean | undefined>>;
/** `undefined`: *sans objet*. */
export type Verdict = boolean | undefined;

export interface Condition {
  readonly text: string;
  readonly holds: (values: Values) => Verdict;
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '≤': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '≠': (a, b) => a !== b,
  '≥': (a, b) => a >= b,
  '>': (a, b) => a > b,
};

const small = fc.integer({ min: 0, max: 6 });

function about<T>(name: keyof Values, text: string, test: (value: T) => boolean): Condition {
  const holds = (values: Values): Verdict => (values[name] === undefined ? undefined : test(values[name] as T));
  return { text, holds };
}

const compared = (name: 'n' | 'm') =>
  fc
    .tuple(fc.constantFrom(...Object.keys(COMPARISONS)), small, fc.boolean())
    .map(([sign, bound, flipped]) =>
      flipped
        ? about<number>(name, `${bound} ${sign} ${name}`, (value) => COMPARISONS[sign]!(bound, value))
        : about<number>(name, `${name} ${sign} ${bound}`, (value) => COMPARISONS[sign]!(value, bound)),
    );

const comparisons = (names: readonly (keyof Values)[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    ...names.flatMap((name) => {
      if (name === 'n' || name === 'm') {
        const between = fc
          .tuple(small, small)
          .map((bounds) => [Math.min(...bounds), Math.max(...bounds)] as const)
          .map(([a, b]) => about<number>(name, `${name} entre ${a} et ${b}`, (value) => a <= value && value <= b));
        return [compared(name), between];
      }
      if (name === 'o') return [fc.constant(about<boolean>('o', 'o', (value) => value))];
      const options = fc.subarray(['rouge', 'vert', 'bleu'], { minLength: 1 });
      return [
        options.map((chosen) => about<string>('k', `k dans [${chosen.join(', ')}]`, (value) => chosen.includes(value))),
        options.map(([one = '']) => about<string>('k', `k = ${one}`, (value) => value === one)),
      ];
    }),
  );

export function conditions(names: readonly (keyof Values)[], depth = 2): fc.Arbitrary<Condition> {
  if (depth === 0) return comparisons(names);
  const smaller = conditions(names, depth - 1);
  const joined = fc.tuple(smaller, smaller);
  return fc.oneof(
    { weight: 2, arbitrary: comparisons(names) },
    {
      weight: 1,
      arbitrary: smaller.map(({ text, holds }) => ({
        text: `non ${inside(text)}`,
        holds: (values: Values) => {
          const held = holds(values);
          return held === undefined ? undefined : !held;
        },
      })),
    },
    { weight: 2, arbitrary: joined.map(([a, b]) => together(a, b, 'et', false)) },
    { weight: 2, arbitrary: joined.map(([a, b]) => together(a, b, 'ou', true)) },
  );
}

const inside = (text: string) => (text.includes(' ') ? `(${text})` : text);

/** `et` is decided by one non, `ou` by one oui. */
function together(a: Condition, b: Condition, word: string, deciding: boolean): Condition {
  const holds = (values: Values): Verdict => {
    const held = new Set([a.holds(values), b.holds(values)]);
    if (held.has(deciding)) return deciding;
    return held.has(undefined) ? undefined : !deciding;
  };
  return { text: `${inside(a.text)} ${word} ${inside(b.text)}`, holds };
}

/** All that matters: every number beside a bound, every option, *sans objet*. */
export function allValues(names: readonly (keyof Values)[]): Values[] {
  const numbers = [-1, 0, 1, 2, 3, 4, 5, 6, 7, undefined];
  const of = {
    n: numbers,
    m: numbers,
    k: ['rouge', 'vert', 'bleu', undefined],
    o: [true, false, undefined],
  } as const;
  const nothing: Values = { n: undefined, m: undefined, k: undefined, o: undefined };
  return names.reduce<Values[]>(
    (points, name) => points.flatMap((point) => of[name].map((value) => ({ ...point, [name]: value }))),
    [nothing],
  );
}
