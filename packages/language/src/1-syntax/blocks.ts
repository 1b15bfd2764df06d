/**
 * A file is cut before each of its declarations, and they are parsed apart: an error cannot leave its declaration,
 * and one that did not change need not be read again (`memory.ts`).
 */
import type { Token } from './tokens/token.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Builder } from './builder.ts';
import { file as fileRule, KINDS, topLevel } from './constructs/file.ts';
import { is } from './grammar.ts';
import type { GuichetParser } from './parser.ts';
import { assignWords, declaredUnits } from './prepare/words.ts';
import { reportProblem } from './syntax-errors.ts';
import { Identifiant, Nom } from './tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante, Texte } from './tokens/literals.ts';
import type { TopLevel } from './tree.ts';

export interface Block {
  readonly start: number;
  /** Units that it declares. */
  readonly units: readonly string[];
  readonly declarations: readonly TopLevel[];
  readonly diagnostics: readonly Diagnostic[];
  /** Places that could not be read, said or not. */
  readonly unread: number;
  /** Tokens that were read again to tell what was meant. */
  readonly effort?: number;
  /** Names in what could not be read. */
  readonly lost: readonly string[];
}

const STARTS = new Set(Object.values(topLevel).flatMap(({ starts }) => starts));
const AFTER = [Nom, Texte, AccoladeOuvrante];

/** Braces are balanced: a declaration begins a line outside of all blocks, no further right than the one before. */
export function cut(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { tokenType } = tokens[index]!;
    if (index > from && depth === 0 && STARTS.has(tokenType) && begins(tokens, index, tokens[from]!)) {
      blocks.push(tokens.slice(from, index));
      from = index;
    }
    if (tokenType === AccoladeOuvrante) depth++;
    if (tokenType === AccoladeFermante) depth--;
  }
  if (tokens.length > from) blocks.push(tokens.slice(from));
  return blocks;
}

function begins(tokens: readonly Token[], index: number, first: Token): boolean {
  const token = tokens[index]!;
  if (token.startLine === tokens[index - 1]!.endLine || token.startColumn > first.startColumn) return false;
  return isHead(tokens[index + 1]);
}

function isHead(following: Token | undefined): boolean {
  return following !== undefined && AFTER.some((type) => is(following, type));
}

/** Is it cut off from what precedes, whatever that is? */
export function standsApart([first, following]: readonly Token[]): boolean {
  return first!.startColumn === 1 && STARTS.has(first!.tokenType) && isHead(following);
}

export function parseBlock(parser: GuichetParser, file: string, tokens: Token[], units: ReadonlySet<string>): Block {
  assignWords(tokens, units);
  const start = tokens[0]!.startOffset;
  const declared = declaredUnits(tokens);
  const { cst, problems, tooDeep } = parser.parse(fileRule, tokens);
  if (tooDeep) return { ...unread(file, tokens, tooDeep), units: declared };
  const reported = problems.length > 0 ? new Set(problems.map(({ found }) => found.startOffset)) : undefined;
  const b = new Builder(file, start, reported);
  // What is missing before a `}` is most often what was lost above.
  for (const [index, problem] of problems.entries())
    if (index === 0 || !is(problem.found, AccoladeFermante)) reportProblem(problem, b);
  const declarations = fileRule.build(cst, b).inOrder(...KINDS);
  return {
    start,
    units: declared,
    declarations,
    // A line that was read as a row, or as a case, makes a second definition.
    diagnostics: problems.length > 0 ? b.diagnostics.filter(({ code }) => code !== 'S031') : b.diagnostics,
    unread: problems.length + b.strays,
    lost: b.lost,
  };
}

function unread(file: string, tokens: readonly Token[], at: Token): Omit<Block, 'units'> {
  const start = tokens[0]!.startOffset;
  const b = new Builder(file, start);
  b.report('S016', b.span(at), {});
  const names = tokens.filter((token) => is(token, Identifiant)).map(({ image }) => image);
  return { start, declarations: [], diagnostics: b.diagnostics, unread: tokens.length, lost: names };
}
