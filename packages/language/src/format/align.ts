/** The columns of a barème line up, figures to the right. */
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
    const figures = rows.map((row) => row[column] ?? '').filter((cell) => column > 0 && /^−?\d/.test(cell));
    const figureWidth = Math.max(0, ...figures.map(widthOf));
    for (const row of rows) {
      const cell = row[column];
      if (cell !== undefined && figures.includes(cell))
        row[column] = cell.padStart(figureWidth + cell.length - widthOf(cell));
    }
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
