/** The columns of a barème line up, and in them the units of figures, whatever follows their comma. */
import type { Line } from './lines.ts';

export function alignTables(lines: readonly Line[]): void {
  const tables = new Map<number, Line[]>();
  lines.forEach((line, index) => {
    // A row that goes on to the next line is left as it is.
    const next = lines[index + 1];
    const whole = next === undefined || next.indent <= line.indent;
    if (line.table >= 0 && whole && line.cells.length > 0)
      tables.set(line.table, [...(tables.get(line.table) ?? []), line]);
  });
  for (const rows of tables.values()) alignRows(rows);
}

function alignRows(lines: readonly Line[]): void {
  const rows = lines.map(cellsOf);
  const count = Math.max(...rows.map(({ length }) => length));
  for (let column = 0; column < count; column++) {
    const wholes = rows.map((row) => (column > 0 ? wholeOf(row[column] ?? '') : 0));
    const widest = Math.max(...wholes);
    rows.forEach((row, index) => {
      if (wholes[index]! > 0) row[column] = ' '.repeat(widest - wholes[index]!) + row[column]!;
    });
    const width = Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
    for (const row of rows) {
      const cell = row[column];
      if (cell !== undefined) row[column] = cell + ' '.repeat(width - widthOf(cell));
    }
  }
  lines.forEach((line, index) => {
    const [key = '', ...cells] = rows[index]!;
    line.text = `${key}  ${cells.join(' | ')}`.trimEnd();
  });
}

/** How wide a figure is before its comma, or before its unit; 0: no figure. */
function wholeOf(cell: string): number {
  return widthOf(/^−?\d[\d\u00a0\u202f]*(?<=\d)/.exec(cell)?.[0] ?? '');
}

/** Key with its `:`, then each cell. */
function cellsOf({ text, cells }: Line): string[] {
  const starts = [0, ...cells];
  return starts.map((start, index) => {
    const end = cells[index] ?? text.length;
    const cell = text.slice(start, end);
    return (index === 0 ? cell : cell.replace(/\|$/, '')).trim();
  });
}

function widthOf(text: string): number {
  return [...text].length;
}
