/** Text → tree. Total: whatever the text, a tree comes out, and what could not be read is reported in place. */
import type { Rule as GrammarRule } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Lines } from '../diagnostics/lines.ts';
import { type Block, cut, parseBlock, standsApart } from './blocks.ts';
import { Builder } from './builder.ts';
import type { CstNode } from './cst.ts';
import { file as fileRule } from './constructs/file.ts';
import { allRules, is, type Rule } from './grammar.ts';
import { type Edit, editOf, moved, type Remembered } from './memory.ts';
import { FILE_WORK, mended } from './mend.ts';
import { GuichetParser } from './parser.ts';
import { prepare } from './prepare/prepare.ts';
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
  /** Blocks of which the line that opens them was lost. */
  readonly orphans: number;
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
export function parseForFormat(text: string): { tokens: Token[]; comments: Token[]; cst: CstNode } | undefined {
  const [parsed] = parseFiles([{ path: '', text }]);
  if (!parsed || parsed.diagnostics.length > 0) return undefined;
  const { tokens, comments } = lex(text);
  assignWords(tokens, new Set(declaredUnits(tokens)));
  return { tokens, comments, cst: theParser().parse(fileRule, tokens).cst };
}

/** What was read of each file, by its path: given again, what did not change is not read again. */
export type Memory = Map<string, Remembered & { readonly units: ReadonlySet<string>; readonly parsed: Parsed }>;

/** All files of a programme: the units that one declares are known in all. */
export function parseFiles(
  files: readonly SourceFile[],
  moreUnits: readonly string[] = [],
  memory: Memory = new Map(),
): Parsed[] {
  const drafts = files.map((file) => {
    const known = memory.get(file.path);
    const edit = known && known.text !== file.text ? editOf(known, file.text) : undefined;
    if (known && (edit || known.text === file.text)) return { file, known, edit, declared: unitsOf(known, edit) };
    const lexed = lexedOf(file.text);
    return { file, lexed, declared: declaredUnits(lexed.tokens) };
  });
  const units = new Set([...moreUnits, ...drafts.flatMap(({ declared }) => declared)]);
  return drafts.map(({ file, known, edit, lexed }) => {
    const same = known && sameMembers(known.units, units) ? known : undefined;
    if (same && !edit) return same.parsed;
    const read = same && edit ? edited(file, same, edit, units) : readFile(file, lexed ?? lexedOf(file.text), units);
    memory.set(file.path, { text: file.text, units, ...read });
    return read.parsed;
  });
}

function unitsOf({ blocks }: Remembered, edit: Edit | undefined): readonly string[] {
  const kept = edit ? [...blocks.slice(0, edit.first), ...blocks.slice(edit.next)] : blocks;
  return [...kept.flatMap(({ units }) => units), ...(edit?.units ?? [])];
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** Bytes that are no text, or a text in another encoding: « Ã© » for « é ». */
function isBinary(text: string): boolean {
  return text.includes('\u0000') || /\ufffd|Ã[\u0080-\u00bf]|Â[«»]/.test(text);
}

/** Of bytes that are no text, nothing is read. */
function lexedOf(text: string): Lexed & { readonly binary: boolean } {
  const binary = isBinary(text);
  return { ...lex(binary ? '' : text), binary };
}

function readFile(file: SourceFile, lexed: ReturnType<typeof lexedOf>, units: ReadonlySet<string>) {
  const b = new Builder(file.path);
  const { binary } = lexed;
  if (binary) b.report('S013', { file: file.path, start: 0, end: 0 }, {});
  const { tokens, sure } = prepare(lexed, b);
  const cuts = cut(tokens);
  const blocks: Block[] = [];
  let effort = 0;
  for (const each of cuts) {
    const block = readBlock(file, each, units, FILE_WORK - effort);
    effort += block.effort ?? 0;
    blocks.push(block);
  }
  const apart = sure && !binary && effort < FILE_WORK / 2 && cuts.every(standsApart);
  return { blocks, apart, parsed: joined(file, blocks, b.diagnostics) };
}

function edited(file: SourceFile, { blocks }: Remembered, edit: Edit, units: ReadonlySet<string>) {
  const read = edit.cuts.map((each) => readBlock(file, each, units, FILE_WORK / 2));
  const after = blocks.slice(edit.next).map((block) => moved(block, edit.by));
  const all = [...blocks.slice(0, edit.first), ...read, ...after];
  const effort = all.reduce((sum, each) => sum + (each.effort ?? 0), 0);
  // So much is broken that it would not all be tried in a file that is read at once.
  if (effort >= FILE_WORK / 2) return readFile(file, lexedOf(file.text), units);
  return { blocks: all, apart: true, parsed: joined(file, all, []) };
}

function joined({ text }: SourceFile, blocks: readonly Block[], diagnostics: readonly Diagnostic[]): Parsed {
  return {
    declarations: blocks.flatMap(({ declarations }) => declarations),
    ...onePerLine([...diagnostics, ...blocks.flatMap((block) => block.diagnostics)], text),
    lost: new Set(blocks.flatMap(({ lost }) => lost)),
  };
}

function readBlock(file: SourceFile, tokens: Token[], units: ReadonlySet<string>, work: number): Block {
  const block = parseBlock(theParser(), file.path, tokens, units);
  return block.diagnostics.length === 0 ? block : mended(theParser(), file, tokens, units, block, work);
}

/** `1.643`, `12/02/2022`. */
function isLiteral({ code, params }: Diagnostic): boolean {
  return code === 'S041' || (code === 'S040' && 'found' in params && /^\d+([/.-])\d+\1\d+$/.test(String(params.found)));
}

/** Of the errors of writing on one line, the first is the mistake; the others are most often its echo. */
function onePerLine(diagnostics: readonly Diagnostic[], text: string): Pick<Parsed, 'diagnostics' | 'orphans'> {
  if (diagnostics.length === 0) return { diagnostics, orphans: 0 };
  const seen = new Set<number>();
  const unread = new Set<number>();
  const lines = new Lines(text);
  const words = text.split(/\r\n?|\n/);
  const sorted = [...diagnostics].sort((a, b) => a.span.start - b.span.start);
  const orphaned = orphansOf(sorted, lines);
  const kept = sorted.filter((each) => {
    if (each.severity !== 'erreur') return true;
    if (orphaned.has(each)) return false;
    const line = lines.at(each.span.start);
    // A number or a date written otherwise is one, whatever was read before it.
    const echo = isLiteral(each)
      ? unread.has(line)
      : seen.has(line) || (seen.has(line - 1) && isRepeated(words[line - 1], words[line]));
    if (!isLiteral(each)) unread.add(line);
    return !echo && seen.add(line);
  });
  return { diagnostics: kept, orphans: sorted.filter(({ code }) => code === 'S008' || code === 'S019').length };
}

/**
 * Where the line that opens a block was lost, what the block holds has no place there, and its brace closes nothing: the
 * first of these tells it. And where a brace was added for it, what follows has no place in what it opens.
 */
function orphansOf(sorted: readonly Diagnostic[], lines: Lines): ReadonlySet<Diagnostic> {
  const found = new Set<Diagnostic>();
  sorted.forEach((last, index) => {
    if (last.code !== 'S008' && last.code !== 'S002') return;
    const near = sorted.slice(0, index).filter(({ span }) => lines.at(last.span.start) - lines.at(span.start) < NEAR);
    if (last.code === 'S002') {
      if (near.some(({ code }) => code === 'S019')) found.add(last);
      return;
    }
    const inside = near.filter(({ code }) => code === 'S002' || code === 'S006');
    if (inside.length > 0) for (const each of [...inside.slice(1), last]) found.add(each);
  });
  return found;
}

/** Lines of a block that somebody reads at once. */
const NEAR = 60;

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
    const last = token.endOffset;
    token.startOffset = offsets[token.startOffset] ?? token.startOffset;
    token.endOffset = (offsets[last + 1] ?? last + 1) - 1;
  }
  const { cst, problems } = theParser().parse(rule, tokens);
  return problems.length === 0 ? rule.build(cst, b) : undefined;
}

const FRENCH_NUMBER = /^[\d\s\u00a0\u202f]+(?:,\d+)?$/;
