/** One table → the rows of its barème, each key and each value at its place in the file. */
import type { Builder } from '../builder.ts';
import { expression } from '../expressions/expression.ts';
import { rowKey } from '../expressions/keys.ts';
import { parsePiece } from '../parse.ts';
import type { Expression, RowKey, ScaleNode, ScaleRowNode, Span } from '../tree.ts';
import { type Cell, type Csv, readCsv } from './csv.ts';

export interface Reading {
  readonly b: Builder;
  readonly units: ReadonlySet<string>;
  /** What an input or a column may be called at the head of its column: as written, or by its label. */
  readonly namesOf: (expression: Expression | undefined) => readonly string[];
}

/** The barème with the rows of the table; what cannot be read is reported, and left out. */
export function readTable(scale: ScaleNode, text: string, reading: Reading): ScaleNode {
  const { b } = reading;
  const place = (start: number, end: number): Span => ({ file: b.file, start, end });
  const broken = /[\0\ufffd]/.exec(text);
  if (broken) {
    b.report('L006', place(broken.index, broken.index + 1), { problem: 'encodage' });
    return scale;
  }
  const csv = readCsv(text);
  if (csv.unclosed !== undefined) {
    b.report('L006', place(csv.unclosed, csv.unclosed + 1), { problem: 'guillemet' });
    return scale;
  }
  const [header, ...lines] = csv.lines;
  if (!header || lines.length === 0) {
    b.report('L006', place(0, 0), { problem: 'vide' });
    return scale;
  }
  const layout = layOut(scale, header, reading);
  if (!layout) return scale;
  const rows = lines.flatMap((line) => rowOf(line, header, layout, scale, reading) ?? []);
  return { ...scale, columns: layout.columns, rows };
}

interface Layout {
  /** Rank of the column of each input, then of each value. */
  readonly inputs: readonly number[];
  readonly values: readonly number[];
  readonly columns: ScaleNode['columns'];
}

function layOut(scale: ScaleNode, header: Csv['lines'][number], reading: Reading): Layout | undefined {
  const { b, namesOf } = reading;
  const headings = header.map(({ text }) => spoken(text));
  const line = lineOf(header, b);
  const find = (wanted: Expression | undefined): number => {
    const names = namesOf(wanted);
    const rank = headings.findIndex((heading) => names.some((name) => spoken(name) === heading));
    if (rank < 0) b.report('L002', line, { wanted: names[0] ?? '', found: header.map(({ text }) => text) });
    return rank;
  };
  const inputs = scale.inputs.map(find);
  const declared = scale.columns.map(find);
  if ([...inputs, ...declared].some((rank) => rank < 0)) return undefined;
  const others = header.flatMap(({ text }, rank) =>
    text === '' || inputs.includes(rank) || declared.includes(rank) ? [] : [rank],
  );
  if (scale.columns.length > 0) {
    for (const rank of others) b.report('L007', spanOf(header[rank]!, b), { name: header[rank]!.text });
    return { inputs, values: declared, columns: scale.columns };
  }
  if (others.length === 0) {
    b.report('L002', line, { wanted: scale.name?.text ?? 'la valeur', found: header.map(({ text }) => text) });
    return undefined;
  }
  const columns = others.length === 1 ? [] : others.map((rank) => conditionOf(header[rank]!, reading));
  return columns.includes('unread')
    ? undefined
    : { inputs, values: others, columns: columns as readonly (Expression | undefined)[] };
}

/** The heading of a column among several is its condition, or `sinon`. */
function conditionOf(cell: Cell, reading: Reading): Expression | undefined | 'unread' {
  if (spoken(cell.text) === 'sinon') return undefined;
  const condition = pieceOf(expression, cell, reading);
  if (condition) return condition;
  reading.b.report('L005', spanOf(cell, reading.b), { text: cell.text, what: 'une condition' });
  return 'unread';
}

function rowOf(
  line: readonly Cell[],
  header: readonly Cell[],
  { inputs, values }: Layout,
  scale: ScaleNode,
  reading: Reading,
): ScaleRowNode | undefined {
  const { b } = reading;
  const extra = line.slice(header.length).some(({ text }) => text !== '');
  if (line.length < header.length || extra) {
    b.report('L003', lineOf(line, b), { cells: line.length, columns: header.length });
    return undefined;
  }
  const keys = inputs.map((rank) => keyOf(line[rank]!, reading));
  const cells = values.map((rank) => valueOf(line[rank]!, scale, reading));
  if (![...keys, ...cells].every((part) => part !== undefined)) return undefined;
  return { keys: keys as RowKey[], cells: cells as Expression[], span: lineOf(line, b) };
}

function keyOf(cell: Cell, reading: Reading): RowKey | undefined {
  if (isEmpty(cell, reading)) return undefined;
  const key = pieceOf(rowKey, cell, reading);
  if (!key) {
    const what = 'une clé : « 5 », « 1 à 10 », « 50 et + », une option, « oui », « non » ou « autre »';
    reading.b.report('L005', spanOf(cell, reading.b), { text: cell.text, what });
  }
  return key;
}

function valueOf(cell: Cell, scale: ScaleNode, reading: Reading): Expression | undefined {
  const { b } = reading;
  if (isEmpty(cell, reading)) return undefined;
  const span = spanOf(cell, b);
  if (spoken(cell.text) === 'inconnu')
    return { kind: 'unknown', reason: { text: `Le tableau ${fileName(b.file)} ne le dit pas`, span }, span };
  const value = pieceOf(expression, cell, reading);
  if (!value || !isData(value)) {
    b.report('L005', span, {
      text: cell.text,
      what: 'une valeur : « 500 € », « 30 % », « inconnu » ou « sans objet »',
    });
    return undefined;
  }
  // In a column of amounts, a bare number counts euros.
  return value.kind === 'number' && !value.unit && scale.type?.kind === 'montant'
    ? { kind: 'amount', value: value.value, span: value.span }
    : value;
}

/** A table holds data, and names of the programme: what is computed is written in the programme. */
function isData(value: Expression): boolean {
  if (value.kind === 'negate') return isData(value.operand);
  return DATA.has(value.kind);
}

const DATA: ReadonlySet<Expression['kind']> = new Set([
  'number',
  'amount',
  'rate',
  'date',
  'duration',
  'boolean',
  'text',
  'name',
  'unknown',
  'sans objet',
]);

function isEmpty(cell: Cell, { b }: Reading): boolean {
  if (cell.text === '') b.report('L004', spanOf(cell, b), {});
  return cell.text === '';
}

function pieceOf<T>(rule: Parameters<typeof parsePiece<T>>[0], cell: Cell, { b, units }: Reading): T | undefined {
  // All the spaces that may stand between thousands are one.
  return parsePiece(rule, cell.text.replace(/[\u2007\u2009\u200a]/g, '\u202f'), cell.offsets, units, b);
}

function spanOf({ start, end }: Cell, { file }: Builder): Span {
  return { file, start, end };
}

function lineOf(line: readonly Cell[], b: Builder): Span {
  return { file: b.file, start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0 };
}

function fileName(path: string): string {
  return `« ${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)} »`;
}

/** Two headings that are read alike. */
function spoken(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’]/g, "'")
    .trim()
    .toLocaleLowerCase('fr');
}
