/**
 * One way to lay out a programme: idempotent, keeps every comment and the meaning of every word.
 *
 * A text that is not well written is returned as it is: its layout may be what tells where the mistake is.
 */
import { parseFiles, parseForFormat } from '../1-syntax/parse.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { alignTables } from './align.ts';
import { layOut, type Line } from './lines.ts';
import { structureOf } from './structure.ts';

export function format(text: string): string {
  const parsed = parseForFormat(text);
  if (!parsed) return text;
  const lines = layOut(parsed.tokens, parsed.comments, structureOf(parsed.cst));
  alignTables(lines);
  return lines.map(write).join('');
}

/** Why a text is returned as it is, when it is. */
export function formatObstacle(text: string): Diagnostic | undefined {
  return parseFiles([{ path: '', text }])[0]?.diagnostics[0];
}

function write({ indent, text, blankBefore, comment }: Line): string {
  const line = `${' '.repeat(indent)}${text}${comment === undefined ? '' : `  ${comment}`}`.trimEnd();
  return `${blankBefore ? '\n' : ''}${line}\n`;
}
