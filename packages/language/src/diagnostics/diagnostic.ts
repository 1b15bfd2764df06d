/** One thing to say about a programme, in place. */
import type { Span } from '../1-syntax/tree.ts';
import { catalogue, type Code, type Params } from './catalogue.ts';
import { type Entry, type Severity, typeset } from './entry.ts';
import type { Fix } from './fix.ts';

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** What to write. */
  readonly help?: string;
  readonly related?: readonly Related[];
  /** What the message was made of, for whoever corrects. */
  readonly params: object;
  /** What could be written instead; the sure ones first. */
  readonly fixes?: readonly Fix[];
}

export function diagnostic<C extends Code>(
  code: C,
  span: Span,
  params: Params<C>,
  related: readonly Related[] = [],
): Diagnostic {
  const { severity, message, help } = catalogue[code] as unknown as Entry<Params<C>>;
  const advice = help(params);
  return {
    code,
    severity,
    message: typeset(message(params)),
    span,
    params,
    ...(advice !== undefined && { help: typeset(advice) }),
    ...(related.length > 0 && { related: related.map((each) => ({ ...each, message: typeset(each.message) })) }),
  };
}

/** Where diagnostics are reported to, whatever the phase. */
export type Report = <C extends Code>(code: C, span: Span, params: Params<C>, related?: readonly Related[]) => void;

/** In the order of the text; the same said twice of the same place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter(({ code, span, message }) => {
      const key = `${code}|${span.file}|${span.start}|${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.span.file, b.span.file) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        compare(a.code, b.code),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
