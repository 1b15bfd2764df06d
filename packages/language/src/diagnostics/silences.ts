/**
 * `// tait B006 : l'ordre est celui de l'annexe`: an avertissement that was weighed is not said again. It stands at the
 * end of its line, or alone just above it. An error is never silenced.
 */
import type { SourceFile } from '../1-syntax/parse.ts';
import { lex } from '../1-syntax/tokens/lexer.ts';
import type { Span } from '../1-syntax/tree.ts';
import { catalogue, type Code } from './catalogue.ts';
import { type Diagnostic, diagnostic, sortDiagnostics } from './diagnostic.ts';
import type { Entry } from './entry.ts';

interface Silence {
  readonly code: string;
  readonly span: Span;
  /** Where what it silences begins. */
  readonly from: number;
  readonly to: number;
}

/** `informations`: what the compiler tells only to who asks. */
type Phase = 'analysis' | 'compilation' | 'informations';

const COMMENT = /^\/\/\s*tait(?=\s|$)/;

/** What is left to say, with what is wrong in the silences; `phase`: who found all of `found`. */
export function silence(
  files: readonly SourceFile[],
  found: readonly Diagnostic[],
  phase: Phase,
): readonly Diagnostic[] {
  const written = files.filter(({ text }) => /\/\/\s*tait/.test(text));
  if (written.length === 0) return found;
  const wrong: Diagnostic[] = [];
  const silences = written.flatMap((file) => read(file, wrong));
  const used = new Set<Silence>();
  const left = found.filter((each) => {
    if (each.severity === 'erreur') return true;
    const by = silences.filter((silenced) => covers(silenced, each));
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  // In a programme that has errors, what would be said of the rest is not known.
  if (!found.some(({ severity }) => severity === 'erreur'))
    for (const each of silences)
      if (
        !used.has(each) &&
        isFoundBy(each.code, phase) &&
        !wrong.some(
          ({ code, span }) =>
            code === 'S051' &&
            span.start <= each.span.start &&
            each.span.end <= span.end &&
            span.file === each.span.file,
        )
      )
        wrong.push(diagnostic('S052', each.span, { code: each.code }));
  const said = phase === 'analysis' ? wrong : wrong.filter(({ code }) => code === 'S052');
  return sortDiagnostics([...left, ...said]);
}

function covers({ code, span, from, to }: Silence, found: Diagnostic): boolean {
  return found.code === code && found.span.file === span.file && found.span.start >= from && found.span.start < to;
}

function isFoundBy(code: string, phase: Phase): boolean {
  const entry = entryOf(code);
  if (!entry) return false;
  return phase === (entry.asked ? 'informations' : entry.compiled ? 'compilation' : 'analysis');
}

function entryOf(code: string): Entry<unknown> | undefined {
  return Object.hasOwn(catalogue, code) ? (catalogue[code as Code] as Entry<unknown>) : undefined;
}

function read({ path, text }: SourceFile, wrong: Diagnostic[]): Silence[] {
  return lex(text).comments.flatMap(({ image, startOffset }) => {
    const head = COMMENT.exec(image)?.[0];
    if (head === undefined) return [];
    const place = (start: number, length: number): Span => ({
      file: path,
      start: startOffset + start,
      end: startOffset + start + length,
    });
    const colon = image.indexOf(':');
    const list = image.slice(head.length, colon < 0 ? undefined : colon);
    const codes = [...list.matchAll(/[\p{L}\d]+/gu)].filter(([word]) => word !== 'et');
    if (colon < 0 || image.slice(colon + 1).trim() === '')
      wrong.push(diagnostic('S051', place(0, image.trimEnd().length), { code: codes[0]?.[0] ?? 'D010' }));
    const [from, to] = reach(text, startOffset, startOffset + image.length);
    return codes.flatMap(({ 0: code, index }) => {
      const span = place(head.length + index, code.length);
      const entry = entryOf(code);
      if (!entry) wrong.push(diagnostic('S053', span, { code, codes: Object.keys(catalogue) }));
      else if (entry.severity === 'erreur') wrong.push(diagnostic('S050', span, { code, title: entry.title }));
      else return [{ code, span, from, to }];
      return [];
    });
  });
}

/** The line that the comment ends; when it has its own, the next that says something. */
function reach(text: string, start: number, end: number): readonly [number, number] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(line, start).trim() !== '') return [line, end];
  const next = /(?:\s*\/\/[^\n]*)*\s*/y;
  next.lastIndex = end;
  const first = end + (next.exec(text)?.[0].length ?? 0);
  const stop = text.indexOf('\n', first);
  return [first, stop < 0 ? text.length + 1 : stop + 1];
}
