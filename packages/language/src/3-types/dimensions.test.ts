/**
 * Types against dimensional analysis: a value is a power of the euro and of each unit, and what has no type in the
 * language (€², 1/site) is refused. All pairs of values, under all operators, in one programme.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { whole } from '../testing/diagnose.ts';
import { FORM as QUESTIONS } from '../testing/form.ts';
import { typeName } from './describe.ts';

const FORM = `${QUESTIONS}étape de_plus « E » {
  champ ds : décimal site « Y »
  champ pq : montant/message « P »
}
`;

/** A number, an amount or a rate: what it counts, in powers. */
interface Quantity {
  readonly type: string;
  readonly euro: number;
  readonly site: number;
  readonly message: number;
  readonly whole: boolean;
  readonly ratio: boolean;
  /** Written without unit nor sign: its value. */
  readonly bare?: string;
}

const NONE = { euro: 0, site: 0, message: 0, whole: false, ratio: false };
const QUANTITIES: Readonly<Record<string, Quantity>> = {
  n: { ...NONE, type: 'entier', whole: true },
  s: { ...NONE, type: 'entier site', site: 1, whole: true },
  q: { ...NONE, type: 'entier message', message: 1, whole: true },
  x: { ...NONE, type: 'décimal' },
  ds: { ...NONE, type: 'décimal site', site: 1 },
  m: { ...NONE, type: 'montant', euro: 1 },
  p: { ...NONE, type: 'montant/site', euro: 1, site: -1 },
  pq: { ...NONE, type: 'montant/message', euro: 1, message: -1 },
  t: { ...NONE, type: 'taux', ratio: true },
  '0': { ...NONE, type: 'entier', whole: true, bare: '0' },
  '1': { ...NONE, type: 'entier', whole: true, bare: '1' },
  '7': { ...NONE, type: 'entier', whole: true, bare: '7' },
  '2,5': { ...NONE, type: 'décimal', bare: '2,5' },
  '3 site': { ...NONE, type: 'entier site', site: 1, whole: true },
  '30 %': { ...NONE, type: 'taux', ratio: true },
  '12 €': { ...NONE, type: 'montant', euro: 1 },
};
const DATES: Readonly<Record<string, string>> = { d: 'date', i: 'instant', '3 jours': 'durée', '9 mois': 'durée' };
const OTHERS: Readonly<Record<string, string>> = {
  o: 'oui/non',
  texte_libre: 'texte',
  siret: 'SIRET',
  k: 'choix',
  ks: 'choix (plusieurs réponses)',
};
const ALL = [...Object.keys(QUANTITIES), ...Object.keys(DATES), ...Object.keys(OTHERS)];

/** The type of each expression, or the code of the one mistake in it. */
function judged(expressions: readonly string[]): ReadonlyMap<string, string> {
  const text = whole(FORM + expressions.map((expression, rank) => `calcul v${rank} = ${expression}\n`).join(''));
  const { names, types, diagnostics } = analyse([{ path: 'f', text }]);
  const mistakes = new Map<string, string>();
  for (const { code, span } of diagnostics) {
    const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
    const name = /^calcul (v\d+)/.exec(`${line}${text.slice(span.start, span.end)}`)?.[1] ?? line;
    mistakes.set(name, [mistakes.get(name), code].filter(Boolean).join(' '));
  }
  const symbols = new Map(names.symbols.map((symbol) => [symbol.path, symbol]));
  return new Map(
    expressions.map((expression, rank) => {
      const symbol = symbols.get(`v${rank}`);
      return [expression, mistakes.get(`v${rank}`) ?? (symbol ? typeName(types.ofSymbol(symbol)) : 'absent')];
    }),
  );
}

/** All pairs. */
function pairs(operator: string): readonly (readonly [string, string, string])[] {
  return ALL.flatMap((a) => ALL.map((b) => [a, b, `${a} ${operator} ${b}`] as const));
}

function check(operator: string, expected: (a: string, b: string) => string): void {
  const all = pairs(operator);
  const found = judged(all.map(([, , expression]) => expression));
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(all.map(([a, b, expression]) => [expression, expected(a, b)])),
  );
}

/** The name of what has these powers, if it has one. */
function named({ euro, site, message, whole: integral, ratio }: Omit<Quantity, 'type'>): string | undefined {
  const unit = site === 1 && message === 0 ? 'site' : site === 0 && message === 1 ? 'message' : undefined;
  const per = site === -1 && message === 0 ? 'site' : site === 0 && message === -1 ? 'message' : undefined;
  const none = site === 0 && message === 0;
  if (euro === 1 && none) return 'montant';
  if (euro === 1 && per !== undefined) return `montant/${per}`;
  if (euro !== 0 || !(none || unit !== undefined)) return undefined;
  if (ratio && none) return 'taux';
  return [integral ? 'entier' : 'décimal', unit].filter(Boolean).join(' ');
}

const counted = ({ site, message }: Quantity): boolean => site !== 0 || message !== 0;
const perUnit = ({ euro, site, message }: Quantity): boolean => euro === 1 && site + message < 0;

function product(a: Quantity, b: Quantity): string | undefined {
  // An amount of money is an amount, however many there are of it.
  const [amount, number] = a.euro === 1 ? [a, b] : [b, a];
  if (amount.euro === 1 && !perUnit(amount) && number.euro === 0) return 'montant';
  return named({
    euro: a.euro + b.euro,
    site: a.site + b.site,
    message: a.message + b.message,
    whole: a.whole && b.whole,
    ratio: a.ratio || b.ratio,
  });
}

function quotient(a: Quantity, b: Quantity): string | undefined {
  const powers = { euro: a.euro - b.euro, site: a.site - b.site, message: a.message - b.message };
  const alone = powers.euro === 0 && powers.site === 0 && powers.message === 0;
  // What is divided by its like is a ratio; a number by a number may be anything.
  const ratio = a.ratio || (alone && (a.euro === 1 || counted(a)));
  // Two prices of different things have no ratio.
  if (a.euro === 1 && b.euro === 1 && !alone) return undefined;
  return named({ ...powers, whole: false, ratio });
}

/** Both may be added, subtracted or compared. */
function common(a: Quantity, b: Quantity): string | undefined {
  const zero = (one: Quantity, other: Quantity): boolean => one.bare === '0' && (other.euro === 1 || other.ratio);
  if (zero(a, b)) return b.type;
  if (zero(b, a)) return a.type;
  if (a.euro !== b.euro) return undefined;
  if (a.euro === 1) return a.type === b.type ? a.type : undefined;
  if (a.ratio && b.ratio) return 'taux';
  if (a.ratio || b.ratio) {
    const other = a.ratio ? b : a;
    return counted(other) || other.bare !== undefined ? undefined : 'taux';
  }
  if (counted(a) && counted(b) && (a.site !== b.site || a.message !== b.message)) return undefined;
  const { site, message } = counted(a) ? a : b;
  return named({ euro: 0, site, message, whole: a.whole && b.whole, ratio: false });
}

const quantities = (a: string, b: string): readonly [Quantity, Quantity] | undefined => {
  const [x, y] = [QUANTITIES[a], QUANTITIES[b]];
  return x && y && [x, y];
};

describe('arithmetic', () => {
  test('×: powers are added', () => {
    check('×', (a, b) => {
      const both = quantities(a, b);
      return (both && product(...both)) ?? 'T002';
    });
  });

  test('÷: powers are subtracted', () => {
    check('÷', (a, b) => {
      const both = quantities(a, b);
      return (both && quotient(...both)) ?? 'T002';
    });
  });

  test.each(['+', '−'] as const)(
    '%s: of the same powers; a date moves by a durée, two dates are one apart',
    (operator) => {
      check(operator, (a, b) => {
        const both = quantities(a, b);
        // The `1` of `1 − part` is the whole.
        if (both?.some(({ bare }) => bare === '1') && both.some(({ ratio }) => ratio)) return 'taux';
        if (both) return common(...both) ?? 'T002';
        const [x, y] = [DATES[a], DATES[b]];
        if (!x || !y || (x === 'durée' && y === 'durée')) return 'T002';
        if (y === 'durée') return x;
        if (x === 'durée') return operator === '+' ? y : 'T002';
        return operator === '−' ? 'durée' : 'T002';
      });
    },
  );
});

describe('comparisons', () => {
  const comparable = (a: string, b: string): boolean => {
    const both = quantities(a, b);
    if (both) return common(...both) !== undefined;
    const kind = (name: string): string =>
      /^(date|instant)$/.test(DATES[name] ?? '')
        ? 'a day'
        : /^(texte|SIRET)$/.test(OTHERS[name] ?? '')
          ? 'a text'
          : (DATES[name] ?? OTHERS[name] ?? name);
    const zero = (name: string, other: string): boolean => name === '0' && DATES[other] === 'durée';
    // Each question has a list of its own.
    return kind(a) === kind(b) || zero(a, b) || zero(b, a);
  };
  const ordered = (name: string): boolean => OTHERS[name] === undefined;

  test.each(['=', '≠'])('%s: of what is of one kind', (operator) => {
    check(operator, (a, b) => (comparable(a, b) ? 'oui/non' : 'T003'));
  });

  test.each(['<', '≥'])('%s: of what is of one kind and has an order', (operator) => {
    check(operator, (a, b) => (!comparable(a, b) ? 'T003' : ordered(a) ? 'oui/non' : 'T004'));
  });
});
