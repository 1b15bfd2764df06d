/**
 * Comma-separated values as spreadsheets write them: `;`, `,` or tabs, quotes, CRLF, a byte-order mark. Each cell keeps
 * its place in the file.
 */
export interface Cell {
  /** Trimmed, without its quotes. */
  readonly text: string;
  /** Places in the file; `offsets` has that of each character, and of what follows the last. */
  readonly start: number;
  readonly end: number;
  readonly offsets: readonly number[];
}

export interface Csv {
  /** Lines that hold something. */
  readonly lines: readonly (readonly Cell[])[];
  /** Where a quote is opened and never closed. */
  readonly unclosed?: number;
}

export function readCsv(text: string): Csv {
  const separator = separatorOf(text);
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let unclosed: number | undefined;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const endLine = () => {
    // Spreadsheets end a table with lines of separators alone.
    if (line.some((cell) => cell.text !== '')) lines.push(line);
    line = [];
  };
  for (;;) {
    const { characters, offsets, end, closed } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    if (!closed) unclosed ??= at;
    line.push(trimmed(characters, offsets, at, end));
    // What stands between a closing quote and the separator is not said to be anything.
    at = end;
    while (at < text.length && text[at] !== separator && !isBreak(text[at])) at++;
    if (text[at] === separator) {
      at++;
      continue;
    }
    endLine();
    if (at >= text.length) return { lines, ...(unclosed !== undefined && { unclosed }) };
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** The sign that cuts the first line most often; `;` before the others, as French spreadsheets write. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/);
  const count = (sign: string): number => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Raw {
  readonly characters: string;
  readonly offsets: readonly number[];
  readonly end: number;
  readonly closed: boolean;
}

function plain(text: string, from: number, separator: string): Raw {
  let end = from;
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end++;
  const offsets = Array.from({ length: end - from + 1 }, (_, index) => from + index);
  return { characters: text.slice(from, end), offsets, end, closed: true };
}

/** `"…"`, in which `""` is one quote. */
function quoted(text: string, from: number): Raw {
  let characters = '';
  const offsets: number[] = [];
  let at = from + 1;
  for (; at < text.length; at++) {
    if (text[at] === '"' && text[at + 1] !== '"') break;
    offsets.push(at);
    characters += text[at];
    if (text[at] === '"') at++;
  }
  offsets.push(at);
  const closed = at < text.length;
  return { characters, offsets, end: closed ? at + 1 : at, closed };
}

function trimmed(characters: string, offsets: readonly number[], start: number, end: number): Cell {
  const text = characters.trim();
  if (text === '') return { text, start, end, offsets: [start] };
  const first = characters.indexOf(text);
  const own = offsets.slice(first, first + text.length + 1);
  return { text, start: own[0] ?? start, end: own.at(-1) ?? end, offsets: own };
}
