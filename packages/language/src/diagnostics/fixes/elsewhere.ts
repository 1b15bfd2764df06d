/** Dates and signs as they are written elsewhere. */
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
  {
    pattern: /(?<!\d)(1er|\d{1,2})\s+(\p{L}+)\s+(\d{4})(?!\d)/gu,
    here: (_, day, word = '', year) => {
      const [month, other] = suggestions(word, MONTHS);
      return month !== undefined && other === undefined && isSure(word, month) ? `${day} ${month} ${year}` : undefined;
    },
  },
  { pattern: /\boui\s*(?:ou|\/)?\s+non\b/g, here: () => 'oui/non' },
  { pattern: /(?<=[\p{L}\d)]\s)x(?=\s[\p{L}\d(])/gu, here: () => '×' },
];

/** What is underlined, and what stands around it, when it is one of these. */
export function fromElsewhere({ span, text }: Where): Fix | undefined {
  const start = lineStart(text, span.start);
  const line = text.slice(start, lineEnd(text, span.start));
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
