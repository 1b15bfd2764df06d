/** The one Chevrotain parser: all rules of the registry, recovery on. */
import { EmbeddedActionsParser, type ParserMethod, type TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import type { CstNode, CstPart } from './cst.ts';
import { type Dsl, is, type Rule } from './grammar.ts';
import { OneTokenLookahead } from './lookahead.ts';
import { QuickReader } from './quick.ts';
import { Nom } from './tokens/keywords.ts';
import { CrochetFermant, DeuxPoints, Égal, ParenthèseFermante, Texte, Virgule } from './tokens/literals.ts';
import { vocabulary } from './tokens/vocabulary.ts';

/** Names and punctuation may be made up; numbers, keywords and braces never: a made-up brace would end a block. */
const INSERTABLE = new Set<TokenType>([Nom, Texte, DeuxPoints, Égal, Virgule, ParenthèseFermante, CrochetFermant]);
const JOINING = new Set<TokenType>([DeuxPoints, Égal, Virgule]);
const PUNCTUATION: readonly TokenType[] = [DeuxPoints, Égal, Virgule, ParenthèseFermante, CrochetFermant];

/** Chevrotain looks its rules up as members: the mark keeps ours (`option`, `type`) apart from its own. */
const MARK = '§';
const nameOf = (member: string) => member.replace(MARK, '');

/** What a parser error is about; messages are made from it in `syntax-errors.ts`. */
export interface ParseProblem {
  /** The token that was expected, by its name, or '' when any of several was. */
  readonly expected: string;
  readonly found: Token;
  readonly previous: Token;
  readonly rule: string;
}

interface Reading {
  readonly cst: CstNode;
  readonly problems: readonly ParseProblem[];
  /** Where it gave up: rules that hold rules, deeper than anybody writes. */
  readonly tooDeep?: Token;
}

/** Some 60 parentheses. Everything that goes through a tree may go down as far as that. */
const DEEPEST = 128;

class TooDeep extends Error {
  readonly token: Token;

  constructor(token: Token) {
    super();
    this.token = token;
  }
}

/**
 * It makes its own nodes rather than Chevrotain's CST, which costs more than the parsing: one list of parts, in order,
 * with nothing that the builder does not read.
 */
export class GuichetParser extends EmbeddedActionsParser {
  private readonly methods = new Map<string, ParserMethod<[], void>>();
  private defining = true;
  /** Of the nodes that are being read, each inside of the one before; a node takes its own when it ends. */
  private parts!: CstPart[];
  private keys!: (TokenType | string)[];
  /** Of the node that is being read: where its text begins, when it has any. */
  private from!: number;
  /** As what the rule to come is called. */
  private key = '';
  /** End of the last token that was read. */
  private readTo!: number;
  private depth!: number;
  /** For what is well written. */
  readonly quick: QuickReader;

  constructor(rules: readonly Rule<unknown>[], options: { validate: boolean }) {
    const lookahead = new OneTokenLookahead();
    super(vocabulary, {
      recoveryEnabled: true,
      maxLookahead: 1,
      lookaheadStrategy: lookahead,
      skipValidations: !options.validate,
      errorMessageProvider: {
        buildMismatchTokenMessage: ({ expected, ruleName }) => `${expected.name}|${ruleName}`,
        buildNotAllInputParsedMessage: ({ ruleName }) => `|${ruleName}`,
        buildNoViableAltMessage: ({ ruleName }) => `|${ruleName}`,
        buildEarlyExitMessage: ({ ruleName }) => `|${ruleName}`,
      },
    });
    this.begin(0);
    const dsl = this.dsl();
    for (const rule of rules) {
      const member = `${MARK}${rule.name}`;
      const method = this.RULE(member, () => this.read(rule, dsl));
      this.methods.set(rule.name, method);
      (this as unknown as Record<string, unknown>)[member] = method;
    }
    this.performSelfAnalysis();
    this.defining = false;
    this.quick = new QuickReader(
      new Map([...lookahead.decisions].map(([member, each]) => [nameOf(member), each])),
      DEEPEST,
    );
  }

  parse(rule: Rule<unknown>, input: Token[]): Reading {
    const cst = this.quick.read(rule, input);
    return cst ? { cst, problems: [] } : this.recover(rule, input);
  }

  /** The same, slower, whatever the text. */
  recover(rule: Rule<unknown>, input: Token[]): Reading {
    this.begin(input[0]?.startOffset ?? 0);
    this.input = input;
    try {
      this.methods.get(rule.name)!.call(this);
    } catch (error) {
      if (error instanceof TooDeep) return { cst: this.parts[0] as CstNode, problems: [], tooDeep: error.token };
      throw error;
    }
    const problems = this.errors.map((error) => {
      const [expected = '', name = ''] = error.message.split('|');
      const found = error.token as Token;
      const previous = (error as { previousToken?: Token }).previousToken ?? found;
      return { expected, found, previous, rule: nameOf(name) };
    });
    return { cst: this.parts[0] as CstNode, problems };
  }

  private begin(at: number): void {
    this.parts = [];
    this.keys = [];
    this.from = -1;
    this.readTo = at;
    this.depth = 0;
  }

  private dsl(): Dsl {
    return {
      consume: (idx, type, options) => this.keep(this.consume(idx, type, options) as Token, options?.LABEL ?? type),
      option: (idx, definition) => this.option(idx, definition),
      or: (idx, alternatives) => this.or(idx, alternatives as never),
      many: (idx, definition) => this.many(idx, definition),
      LA: (ahead) => this.LA(ahead) as Token,
      call: (idx, rule, label = rule.name) => {
        this.key = label;
        // The grammar keeps the label (the reference manual is made from it), the nodes know it already.
        this.subrule(idx, this.methods.get(rule.name)!, this.defining ? { LABEL: label } : undefined);
      },
    };
  }

  /** What recovery leaves of a node is kept. */
  private read(rule: Rule<unknown>, dsl: Dsl): void {
    const { key, from: around, readTo: before } = this;
    const first = this.parts.length;
    let recovered = false;
    this.from = -1;
    if (++this.depth > DEEPEST) throw new TooDeep(this.LA(1) as Token);
    try {
      rule.parse(dsl);
    } catch (error) {
      recovered = true;
      throw error;
    } finally {
      const { from } = this;
      const [start, end] = from < 0 ? [before, before] : [from, this.readTo];
      const parts = this.parts.splice(first);
      const keys = this.keys.splice(first);
      this.parts.push({ name: rule.name, parts, keys, start, end, recovered });
      this.keys.push(key);
      this.from = around < 0 ? from : around;
      this.depth--;
    }
  }

  private keep(token: Token, key: TokenType | string): Token {
    if (token.isInsertedInRecovery === true) return token;
    this.parts.push(token);
    this.keys.push(key);
    this.readTo = token.endOffset + 1;
    if (this.from < 0) this.from = token.startOffset;
    return token;
  }

  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    // What begins the next line is not what follows a forgotten « : ».
    if (JOINING.has(type) && this.LA(1).startLine !== this.LA(0).endLine) return false;
    return INSERTABLE.has(type);
  }

  /** One sign too many is skipped; a word never is: it may begin the next statement. */
  protected override canTokenTypeBeDeletedInRecovery(_expected: TokenType): boolean {
    return PUNCTUATION.some((type) => is(this.LA(1), type));
  }
}
