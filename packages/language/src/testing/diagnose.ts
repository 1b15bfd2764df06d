/** For tests: what is said of a text, and which words are underlined. */
import { analyse } from '../analyse.ts';
import type { Code } from '../diagnostics/catalogue.ts';

export const HEADER = 'programme p « P » { }\n';

/** A text without its own `programme` gets one. */
export function whole(text: string): string {
  return /^programme\b/m.test(text) ? text : `${HEADER}${text}`;
}

/** `['N001', 'tail']` for each diagnostic, in order. */
export function diagnose(text: string): [Code, string][] {
  const complete = whole(text);
  const { diagnostics } = analyse([{ path: 'essai.guichet', text: complete }]);
  return diagnostics.map(({ code, span }) => [code, complete.slice(span.start, span.end)]);
}

export function messages(text: string): string[] {
  const { diagnostics } = analyse([{ path: 'essai.guichet', text: whole(text) }]);
  return diagnostics.map(({ message, help }) => (help === undefined ? message : `${message} ${help}`));
}

/** The same, without spans, for comparing trees. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'span' ? [] : [[key, withoutSpans(inner)]])),
  );
}
