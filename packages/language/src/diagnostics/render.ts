/** Diagnostics as a terminal shows them: place, code, the line with its words underlined, what to write. */
import type { Span } from '../1-syntax/tree.ts';
import type { Diagnostic } from './diagnostic.ts';
import { DIRECTION, type Severity } from './entry.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

const TAB = '    ';

/** Gives a colour to a part of what is shown. */
export type Paint = (part: Severity | 'place' | 'margin' | 'related' | 'help', text: string) => string;

const plain: Paint = (_, text) => text;

export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly File[],
  paint: Paint = plain,
): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return diagnostics.map((diagnostic) => render(diagnostic, texts, paint)).join('\n');
}

function render(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>, paint: Paint): string {
  const { severity, code, message, span, help, related = [] } = diagnostic;
  const show = (each: Span, mark: string, part: Severity | 'related') => {
    const [line, marks] = excerpt(each, texts, mark);
    if (line && marks)
      lines.push(paint('margin', line[0]) + line[1], paint('margin', marks[0]) + paint(part, marks[1]));
  };
  const lines = [
    `${paint('place', placeOf(span, texts))} ${paint(severity, `${severity} ${code}`)}`,
    `  ${paint('place', message)}`,
  ];
  show(span, '^', severity);
  for (const each of related) {
    lines.push(`  ${placeOf(each.span, texts)} ${each.message}`);
    show(each.span, '-', 'related');
  }
  if (help !== undefined) lines.push(paint('help', `  → ${help}`));
  return `${lines.join('\n')}\n`;
}

/** `fichier:ligne:colonne`, both from 1; columns count characters. */
function placeOf(span: Span, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(span.file);
  if (text === undefined) return span.file;
  const { line, before } = lineAt(text, span.start);
  return `${span.file}:${line}:${[...before].length + 1}`;
}

function lineAt(text: string, offset: number): { line: number; start: number; before: string } {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < start; index = text.indexOf('\n', index + 1)) line++;
  return { line, start, before: text.slice(start, offset) };
}

/** The line, and what is wrong in it underlined, each after its margin; of a place on several lines, the first. */
function excerpt(span: Span, texts: ReadonlyMap<string, string>, mark: string): (readonly [string, string])[] {
  const text = texts.get(span.file);
  if (text === undefined) return [];
  const { line, start, before } = lineAt(text, span.start);
  const end = text.indexOf('\n', start);
  const content = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  const marked = content.slice(span.start - start, Math.max(span.end - start, span.start - start));
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    [`  ${number} │ `, flat(content)],
    [`  ${margin} │ `, ' '.repeat(width(before)) + mark.repeat(Math.max(width(marked), 1))],
  ];
}

// oxlint-disable-next-line no-control-regex -- they are what is replaced
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/** Tabs as spaces; what would move the cursor is shown as `·`. */
function flat(text: string): string {
  return text.replaceAll('\t', TAB).replaceAll(CONTROL, '·').replaceAll(DIRECTION, '·');
}

/** Columns that a text takes: marks none, wide characters two. */
function width(text: string): number {
  let columns = 0;
  for (const character of flat(text)) columns += /\p{M}|\u200b|\ufeff/u.test(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  );
}
