/** Dates, ranges and amounts as they are written elsewhere. */
import { isSure, suggestions } from '../../spelling/suggestions.ts';
import { MONTHS } from '../../1-syntax/tokens/literals.ts';
import type { Span } from '../../1-syntax/tree.ts';
import type { Fix } from '../fix.ts';
import { lineEnd, lineStart, replace } from './fixer.ts';

interface Where {
  readonly span: Span;
  readonly text: string;
}

interface Writing {
  /** On the line, over the place that is underlined. */
  readonly pattern: RegExp;
  /** What it is here; `undefined`: it was something else. */
  readonly here: (...groups: string[]) => string | undefined;
}

const WRITINGS: readonly Writing[] = [
  { pattern: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g, here: (_, day, month, year) => date(day, month, year) },
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, here: (_, year, month, day) => date(day, month, year) },
  {
    pattern: /(?<!\d)(1er|\d{1,2})\s+(\p{L}+)\s+(\d{4})(?!\d)/gu,
    here: (_, day, word = '', year) => {
      const [month, other] = suggestions(word, MONTHS);
      return month !== undefined && other === undefined && isSure(word, month) ? `${day} ${month} ${year}` : undefined;
    },
  },
  { pattern: /(?<=^\s*)(\d[\d \u00a0\u202f]*)\s?\+(?=\s*(?::|$|\d))/g, here: (_, from = '') => `${from.trim()} et +` },
  {
    pattern: /(?<=^\s*)(\d[\d \u00a0\u202f]*?)\s*(?:[-–—]|\ba\b|\bto\b)\s*(\d+)(?=\s*:)/g,
    here: (_, from = '', to) => `${from.trim()} à ${to}`,
  },
  { pattern: /(?<=\d)\s*pour\s?cents?\b/g, here: () => '\u00a0%' },
  { pattern: /(?<=\d)\s?(K€|k\s€)/g, here: () => '\u00a0k€' },
  { pattern: /\boui\s*(?:ou|\/)?\s+non\b/g, here: () => 'oui/non' },
  { pattern: /(?<=[\p{L}\d)]\s)x(?=\s[\p{L}\d(])/gu, here: () => '×' },
];

/** Beyond, it is no line that someone wrote. */
const LONGEST = 400;

/** What is underlined, and what stands around it, when it is one of these. */
export function fromElsewhere({ span, text }: Where): Fix | undefined {
  const start = lineStart(text, span.start);
  const line = text.slice(start, lineEnd(text, span.start));
  if (line.length > LONGEST) return undefined;
  for (const { pattern, here } of WRITINGS) {
    for (const match of line.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const written = here(...match);
      if (written === undefined || written === match[0] || to < span.start || from > span.end) continue;
      return replace({ ...span, start: from, end: to }, match[0].trim(), written, true);
    }
  }
  return undefined;
}

function date(day: string | undefined, month: string | undefined, year: string | undefined): string | undefined {
  const name = MONTHS[Number(month) - 1];
  const number = Number(day);
  return name === undefined || number < 1 || number > 31
    ? undefined
    : `${number === 1 ? '1er' : number} ${name} ${year}`;
}
