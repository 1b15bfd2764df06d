/** Text → tree. Total: whatever the text, a tree comes out, and what could not be read is reported in place. */
import type { IToken, Rule as GrammarRule } from 'chevrotain';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Builder } from './builder.ts';
import type { CstNode } from './cst.ts';
import { file as fileRule, KINDS } from './constructs/file.ts';
import { allRules } from './grammar.ts';
import { GuichetParser } from './parser.ts';
import { balanceBraces } from './prepare/braces.ts';
import { assignWords, declaredUnits } from './prepare/words.ts';
import { reportProblem } from './syntax-errors.ts';
import { lex, type Lexed } from './tokens/lexer.ts';
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

/** Tokens → CST, balanced and with the words told apart. */
function parseTree(lexed: readonly IToken[], units: ReadonlySet<string>, b: Builder) {
  const tokens = balanceBraces(lexed, b);
  assignWords(tokens, units);
  return { tokens, ...theParser().parse(fileRule, tokens) };
}

/** What the formatter needs of a text; `undefined` when it is not well written. */
export function parseForFormat(text: string): { tokens: IToken[]; comments: IToken[]; cst: CstNode } | undefined {
  const [parsed] = parseFiles([{ path: '', text }]);
  if (!parsed || parsed.diagnostics.length > 0) return undefined;
  const lexed = lex(text);
  const { tokens, cst } = parseTree(lexed.tokens, new Set(declaredUnits(lexed.tokens)), new Builder(''));
  return { tokens, comments: lexed.comments, cst };
}

/** All files of a programme: the units that one declares are known in all. */
export function parseFiles(files: readonly SourceFile[], moreUnits: readonly string[] = []): Parsed[] {
  const lexed = files.map(({ text }) => (isBinary(text) ? undefined : lex(text)));
  const units = new Set([...moreUnits, ...lexed.flatMap((each) => (each ? declaredUnits(each.tokens) : []))]);
  return files.map((file, index) => parseTokens(file, lexed[index], units));
}

function isBinary(text: string): boolean {
  return text.includes('\u0000');
}

function parseTokens(file: SourceFile, lexed: Lexed | undefined, units: ReadonlySet<string>): Parsed {
  const before = new Builder(file.path);
  if (!lexed) {
    before.report('S013', { file: file.path, start: 0, end: 0 }, {});
    return { declarations: [], diagnostics: before.diagnostics, comments: [], lost: new Set() };
  }
  for (const { start, end, text } of lexed.unreadable.slice(0, 50)) {
    before.report('S001', { file: file.path, start, end }, { text: text.length > 20 ? `${text.slice(0, 20)}…` : text });
  }
  const { cst, problems } = parseTree(lexed.tokens, units, before);

  const b = new Builder(file.path, new Set(problems.map(({ found }) => found.startOffset)));
  for (const problem of problems) reportProblem(problem, b);
  const body = fileRule.build(cst, b);
  return {
    declarations: body.inOrder(...KINDS),
    diagnostics: onePerLine([...before.diagnostics, ...b.diagnostics], file.text),
    comments: lexed.comments,
    lost: b.lost,
  };
}

/** Of the errors of writing on one line, the first is the mistake; the others are most often its echo. */
function onePerLine(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  const seen = new Set<number>();
  return [...diagnostics]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span, severity }) => {
      if (severity !== 'erreur') return true;
      const line = text.lastIndexOf('\n', span.start - 1);
      return !seen.has(line) && seen.add(line);
    });
}
