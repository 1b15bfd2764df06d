/** Is a figure of a rule in the words that are quoted? `14 500 €` is in « 14,5 k€ », `15 octobre 2022` in « 15/10/2022 ». */
import { isFigure, wordsOf } from '../fingerprint/words.ts';
import { monthNumber } from '../1-syntax/tokens/literals.ts';
import type { FigureLiteral } from './figures.ts';

/** In thousandths: a figure has at most three decimals in a text. */
type Thousandths = number;

const IN_LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt:20 trente:30 ' +
    'quarante:40 cinquante:50 soixante:60 cent:100 mille:1000 moitié:50 premier:1 première:1 second:2 seconde:2 deuxième:2'
  )
    .split(' ')
    .map((word, rank) => {
      const [spelled = '', value] = word.split(':');
      return [spelled, value === undefined ? rank : Number(value)];
    }),
);
const TIMES: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  mille: 1000,
  million: 1_000_000,
  millions: 1_000_000,
};

export function spellsFigure(quotation: string, figure: FigureLiteral): boolean {
  const words = wordsOf(quotation).map(({ text }) => text);
  const values = new Set(words.flatMap((word, rank) => valuesOf(word, words[rank + 1])));
  const says = (value: number): boolean => values.has(Math.round(value * 1000));
  switch (figure.kind) {
    case 'date': {
      const { year, month, day } = figure.value;
      const months = words.map((word) => monthNumber(word.replace('aout', 'août'))).filter((rank) => rank > 0);
      // « en 2020 » is from its first day to its last.
      const bound = (month === 1 && day === 1) || (month === 12 && day === 31);
      const inFigures = words.some((word, rank) => Number(word) === day && Number(words[rank + 1]) === month);
      if (months.length === 0 && !inFigures) return bound && says(year);
      const years = [...values].filter((value) => value >= 1_000_000 && value < 10_000_000);
      return says(day) && (months.includes(month) || inFigures) && (years.length === 0 || says(year));
    }
    case 'duration':
      return says(figure.count);
    default:
      return says(Number(figure.value.digits) / 10 ** figure.value.decimals);
  }
}

function valuesOf(word: string, next: string | undefined): Thousandths[] {
  const value = isFigure(word) ? Number(word.replace(',', '.')) : IN_LETTERS[word];
  if (value === undefined || Number.isNaN(value)) return [];
  const factor = (next !== undefined && TIMES[next]) || 1;
  return [Math.round(value * 1000), Math.round(value * factor * 1000)];
}
