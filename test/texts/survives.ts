/** Whatever the text: no exception, under a second, and every position inside the file. */
import { analyse, format, renderDiagnostics, type Diagnostic, type SourceFile, type Span } from '@guichet/language';

const SECOND = 1000;

export function survives(file: SourceFile): readonly Diagnostic[] {
  const before = performance.now();
  const { diagnostics } = analyse([file]);
  const elapsed = performance.now() - before;
  // A machine that is busy elsewhere makes any text slow: only what is slow twice is.
  if (elapsed > SECOND) {
    const { user } = process.threadCpuUsage();
    analyse([file]);
    const again = (process.threadCpuUsage().user - user) / 1000;
    if (again > SECOND) throw new Error(`${Math.round(again)} ms`);
  }
  let last = 0;
  for (const { span, related = [], message, code } of diagnostics) {
    inside(span, file);
    for (const each of related) inside(each.span, file);
    if (span.start < last) throw new Error(`${code}: not in the order of the text`);
    last = span.start;
    if (/undefined|NaN|\[object/.test(message)) throw new Error(`${code}: ${message}`);
  }
  return diagnostics;
}

/** What is shown of them, and the formatter, cope too. */
export function showsAndFormats(file: SourceFile, diagnostics: readonly Diagnostic[]): void {
  renderDiagnostics(diagnostics, [file]);
  format(file.text);
}

function inside({ start, end }: Span, { text }: SourceFile): void {
  if (!(start >= 0 && end >= start && end <= text.length))
    throw new Error(`${start}–${end} is not inside 0–${text.length}`);
}
