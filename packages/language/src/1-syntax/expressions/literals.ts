/** Numbers, amounts, rates, dates, durations: all that begins with a figure. */
import type { Token } from '../tokens/token.ts';
import type { Builder } from '../builder.ts';
import { type CstNode, token, tokens } from '../cst.ts';
import { next, once, type Rule, rule } from '../grammar.ts';
import { K, NomUnité } from '../tokens/keywords.ts';
import { Euro, Heure, KiloEuro, MégaEuro, Mois, monthNumber, Nombre, PourCent, Premier } from '../tokens/literals.ts';
import type { DateLiteral, Decimal, DurationLiteral, Literal } from '../tree.ts';

const DURATION_WORDS = [K.jours, K.jour, K.mois, K.ans, K.an];

const after = once(($) => [
  { ALT: () => $.consume(0, PourCent) },
  { ALT: () => $.consume(0, Euro) },
  { ALT: () => $.consume(0, KiloEuro) },
  { ALT: () => $.consume(0, MégaEuro) },
  {
    ALT: () => {
      $.consume(1, Mois);
      $.consume(2, Nombre);
    },
  },
  {
    ALT: () => {
      $.or(2, [{ ALT: () => $.consume(0, K.jours) }, { ALT: () => $.consume(0, K.jour) }]);
      $.option(2, () => $.or(3, [{ ALT: () => $.consume(0, K.ouvrés) }, { ALT: () => $.consume(0, K.ouvré) }]));
    },
  },
  { ALT: () => $.consume(0, K.mois) },
  { ALT: () => $.consume(0, K.ans) },
  { ALT: () => $.consume(0, K.an) },
  { ALT: () => $.consume(0, NomUnité) },
]);

const kinds = once(($) => {
  const unit = () => $.or(1, after($));
  return [
    {
      ALT: () => {
        $.consume(0, Premier);
        $.consume(0, Mois);
        $.consume(0, Nombre);
      },
    },
    {
      ALT: () => {
        $.consume(1, Nombre);
        $.option(1, unit);
      },
    },
  ];
});

const time = once(($) => ({
  GATE: () => next($, Heure, 2),
  DEF: () => {
    $.consume(0, K.à);
    $.consume(0, Heure);
  },
}));

export const figure: Rule<Literal> = rule(
  'nombre littéral',
  ($) => {
    $.or(0, kinds($));
    $.option(3, time($));
  },
  (node, b) => buildFigure(node, b),
);

function buildFigure(node: CstNode, b: Builder): Literal {
  const date = dateOf(node, b);
  if (date) return date;
  const span = b.span(node);
  const value = decimalOf(token(node, Nombre)?.image ?? '0');
  if (node.parts.length === 1) return { kind: 'number', value, span };
  if (token(node, PourCent)) return { kind: 'rate', value, span };
  if (token(node, Euro)) return { kind: 'amount', value, span };
  if (token(node, KiloEuro)) return { kind: 'amount', value: shifted(value, 3), span };
  if (token(node, MégaEuro)) return { kind: 'amount', value: shifted(value, 6), span };
  const unit = durationUnit(node);
  if (unit) {
    if (value.decimals > 0) b.report('S021', span, {});
    return { kind: 'duration', count: Number(value.digits / 10n ** BigInt(value.decimals)), unit, span };
  }
  const name = b.name(token(node, NomUnité));
  return { kind: 'number', value, ...(name && { unit: name }), span };
}

function durationUnit(node: CstNode): DurationLiteral['unit'] | undefined {
  const word = DURATION_WORDS.find((type) => token(node, type));
  if (word === undefined) return undefined;
  if (word === K.jours || word === K.jour)
    return token(node, K.ouvrés) || token(node, K.ouvré) ? 'jours ouvrés' : 'jours';
  return word === K.mois ? 'mois' : 'ans';
}

function dateOf(node: CstNode, b: Builder): DateLiteral | undefined {
  const month = token(node, Mois);
  if (!month) return undefined;
  const numbers = tokens(node, Nombre);
  const first = token(node, Premier);
  const [dayToken, yearToken] = first ? [first, numbers[0]] : numbers;
  // An impossible date is reported; bounded, it stays one that days can be counted to.
  const value = {
    year: Math.min(wholeOf(yearToken), 9999),
    month: monthNumber(month.image),
    day: first ? 1 : Math.min(wholeOf(dayToken), 99),
  };
  const span = b.span(node);
  if (!yearToken || yearToken.image === '')
    b.report('S026', span, { write: `${first ? '1er' : value.day === 1 ? '1er' : value.day} ${month.image}` });
  else if (/^\d\d$/.test(yearToken.image)) {
    const day = first ? '1er' : value.day;
    const found = `${day} ${month.image}\u00a0${yearToken.image}`;
    b.report('S040', span, { found, write: `${day} ${month.image} 20${yearToken.image}` });
  } else if (!isDate(value)) b.report('S020', span, {});
  const hour = token(node, Heure);
  if (!hour) return { kind: 'date', value, span };
  const [h = 0, m = 0] = (hour.image.match(/\d+/g) ?? []).map(Number);
  if (h > 23 || m > 59) b.report('S022', b.span(hour), {});
  return { kind: 'date', value, time: { hour: Math.min(h, 23), minute: Math.min(m, 59) }, span };
}

function wholeOf(number: Token | undefined): number {
  return Number((number?.image ?? '0').replace(/[^\d]/g, '').slice(0, 9));
}

export function isDate({ year, month, day }: DateLiteral['value']): boolean {
  if (year < 1900 || year > 2200) return false;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days;
}

/** `21 500,50` → 2150050 × 10^−2. */
export function decimalOf(image: string): Decimal {
  const figures = image.replace(/[^\d,]/g, '');
  if (!figures.includes(',')) return { digits: BigInt(figures), decimals: 0 };
  const [whole = '0', fraction = ''] = figures.split(',');
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

function shifted(value: Decimal, zeros: number): Decimal {
  return value.decimals >= zeros
    ? { digits: value.digits, decimals: value.decimals - zeros }
    : { digits: value.digits * 10n ** BigInt(zeros - value.decimals), decimals: 0 };
}

/** The date of a clause that takes nothing else. */
export function asDate(literal: Literal | undefined, b: Builder): DateLiteral | undefined {
  if (literal === undefined || literal.kind === 'date') return literal;
  b.report('S023', literal.span, {});
  return undefined;
}

/** The same, where rules change from one day to the next. */
export function asDay(literal: Literal | undefined, b: Builder): DateLiteral | undefined {
  const date = asDate(literal, b);
  if (date?.time) b.report('S025', date.span, {});
  return date;
}
