/** Text → tree. Total: whatever the text, a tree comes out, and what could not be read is reported in place. */
import type { IToken, Rule as GrammarRule } from 'chevrotain';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import { type Block, cut, parseBlock } from './blocks.ts';
import { Builder } from './builder.ts';
import type { CstNode } from './cst.ts';
import { file as fileRule } from './constructs/file.ts';
import { allRules, is, type Rule } from './grammar.ts';
import { type Blocks, shifted } from './memory.ts';
import { GuichetParser } from './parser.ts';
import { balanceBraces } from './prepare/braces.ts';
import { readPhrases } from './prepare/phrases.ts';
import { readSlips } from './prepare/slips.ts';
import { assignWords, declaredUnits } from './prepare/words.ts';
import { lex, type Lexed } from './tokens/lexer.ts';
import { Nombre } from './tokens/literals.ts';
import type { TopLevel } from './tree.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Parsed {
  readonly declarations: readonly TopLevel[];
  readonly diagnostics: readonly Diagnostic[];
  readonly comments: readonly IToken[];
  /** Names in what could not be read. */
  readonly lost: ReadonlySet<string>;
}

let parser: GuichetParser | undefined;
/** Built once: it costs more than many parses. */
function theParser(): GuichetParser {
  parser ??= new GuichetParser(allRules(), { validate: false });
  return parser;
}

/** The productions of all rules, by name: what the reference is written from. */
export function theGrammar(): Readonly<Record<string, GrammarRule>> {
  const productions = Object.entries(theParser().getGAstProductions());
  return Object.fromEntries(productions.map(([name, rule]) => [name.slice(1), rule]));
}

/** What the formatter needs of a text; `undefined` when it is not well written. */
export function parseForFormat(text: string): { tokens: IToken[]; comments: IToken[]; cst: CstNode } | undefined {
  const [parsed] = parseFiles([{ path: '', text }]);
  if (!parsed || parsed.diagnostics.length > 0) return undefined;
  const { tokens, comments } = lex(text);
  assignWords(tokens, new Set(declaredUnits(tokens)));
  return { tokens, comments, cst: theParser().parse(fileRule, tokens).cst };
}

/** What was read of each file, by its path: given again, it is not read again. */
export type Memory = Map<string, Remembered>;

interface Remembered {
  readonly text: string;
  readonly declaredUnits: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly parsed: Parsed;
  readonly blocks: Blocks;
}

/** All files of a programme: the units that one declares are known in all. */
export function parseFiles(
  files: readonly SourceFile[],
  moreUnits: readonly string[] = [],
  memory: Memory = new Map(),
): Parsed[] {
  const prepared = files.map((file) => {
    const known = memory.get(file.path);
    if (known?.text === file.text) return { file, known, declared: known.declaredUnits };
    const lexed = lex(isBinary(file.text) ? '' : file.text);
    return { file, known, lexed, declared: declaredUnits(lexed.tokens) };
  });
  const units = new Set([...moreUnits, ...prepared.flatMap(({ declared }) => declared)]);
  return prepared.map(({ file, known, lexed, declared }) => {
    const sameUnits = known !== undefined && sameMembers(known.units, units);
    if (sameUnits && known.text === file.text) return known.parsed;
    const read = readFile(file, lexed ?? lex(file.text), units, sameUnits ? known.blocks : undefined);
    memory.set(file.path, { text: file.text, declaredUnits: declared, units, ...read });
    return read.parsed;
  });
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** Bytes that are no text, or a text in another encoding: « Ã© » for « é ». */
function isBinary(text: string): boolean {
  return text.includes('\u0000') || /\ufffd|Ã[\u0080-\u00bf]|Â[«»]/.test(text);
}

function readFile(file: SourceFile, lexed: Lexed, units: ReadonlySet<string>, known: Blocks | undefined) {
  const b = new Builder(file.path);
  if (isBinary(file.text)) b.report('S013', { file: file.path, start: 0, end: 0 }, {});
  for (const { start, end, text } of lexed.unreadable.slice(0, 50)) {
    b.report('S001', { file: file.path, start, end }, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text });
  }
  const endless = lexed.comments.at(-1);
  const unclosed = endless?.image.startsWith('/*') === true && !/..\*\/$/s.test(endless.image);
  if (unclosed) b.report('S045', { ...b.span(endless), end: endless.startOffset + 2 }, {});
  // What it swallows closes no block: that is said already.
  const tokens = balanceBraces(readSlips(readPhrases(lexed.tokens, b), b), unclosed ? new Builder(file.path) : b);
  // Where braces were added or left out, the same text may be read otherwise.
  const memorable = tokens === lexed.tokens;
  const blocks = new Map<string, Block>();
  const read = cut(tokens).map((each) => {
    const start = each[0]!.startOffset;
    const text = file.text.slice(start, each.at(-1)!.endOffset! + 1);
    const same = memorable ? known?.get(text) : undefined;
    const block = same ? shifted(same, start - same.start) : parseBlock(theParser(), file.path, each, units);
    if (memorable) blocks.set(text, block);
    return block;
  });
  const parsed: Parsed = {
    declarations: read.flatMap(({ declarations }) => declarations),
    diagnostics: onePerLine([...b.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)], file.text),
    comments: lexed.comments,
    lost: new Set(read.flatMap(({ lost }) => [...lost])),
  };
  return { parsed, blocks };
}

/** Of the errors of writing on one line, the first is the mistake; the others are most often its echo. */
function onePerLine(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const seen = new Set<number>();
  const lines = new Lines(text);
  const words = text.split(/\r\n?|\n/);
  return [...diagnostics]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span, severity }) => {
      if (severity !== 'erreur') return true;
      const line = lines.at(span.start);
      const echo = seen.has(line) || (seen.has(line - 1) && isRepeated(words[line - 1], words[line]));
      return !echo && seen.add(line);
    });
}

/** What the next line begins with, written for what ends the line: the mistake is there. */
function isRepeated(line = '', next = ''): boolean {
  const first = /^\s*(\S+)/.exec(next)?.[1];
  return first !== undefined && first === /(\S+)\s*$/.exec(line)?.[1];
}

/**
 * A piece of text that stands alone, such as the cell of a table; `undefined` when it cannot be read. `offsets`: the
 * place of each of its characters in the file.
 */
export function parsePiece<T>(
  rule: Rule<T>,
  text: string,
  offsets: readonly number[],
  units: ReadonlySet<string>,
  b: Builder,
): T | undefined {
  const { tokens, unreadable, comments } = lex(text);
  const foreign = tokens.some((token) => is(token, Nombre) && !FRENCH_NUMBER.test(token.image));
  if (tokens.length === 0 || unreadable.length > 0 || comments.length > 0 || foreign) return undefined;
  assignWords(tokens, units);
  for (const token of tokens) {
    const last = token.endOffset ?? token.startOffset;
    token.startOffset = offsets[token.startOffset] ?? token.startOffset;
    token.endOffset = (offsets[last + 1] ?? last + 1) - 1;
  }
  const { cst, problems } = theParser().parse(rule, tokens);
  return problems.length === 0 ? rule.build(cst, b) : undefined;
}

const FRENCH_NUMBER = /^[\d\s\u00a0\u202f]+(?:,\d+)?$/;
