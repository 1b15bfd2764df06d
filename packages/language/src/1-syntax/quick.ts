/**
 * Reads what is well written, as Chevrotain would, from the same rules and the same decisions, with nothing of what
 * errors need: no stack of rules, no recovery. A text is well written most of the time, even while it is typed.
 */
import { type ConsumeMethodOpts, EOF, type IOrAlt, type TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import type { CstNode, CstPart } from './cst.ts';
import { type Dsl, is, type Optional, type Rule } from './grammar.ts';
import { chosen, type Decisions } from './lookahead.ts';

/** Thrown where the text is not what the grammar expects: never seen outside. */
const UNREAD = new Error('unread');

const END = { image: '', startOffset: NaN, tokenType: EOF, tokenTypeIdx: EOF.tokenTypeIdx } as Token;

export class QuickReader implements Dsl {
  private readonly decisions: ReadonlyMap<string, Decisions>;
  private readonly deepest: number;
  private tokens: readonly Token[] = [];
  private at = 0;
  /** What was read of the nodes that are not finished, each after those around it; only the first `top` count. */
  private readonly parts: CstPart[] = [];
  private readonly keys: (TokenType | string)[] = [];
  private top = 0;
  private depth = 0;
  /** Of the rule that is being read. */
  private here!: Decisions;

  /** `deepest`: rules inside of rules beyond which it gives up. */
  constructor(decisions: ReadonlyMap<string, Decisions>, deepest: number) {
    this.decisions = decisions;
    this.deepest = deepest;
  }

  /** `undefined`: it is not well written. */
  read(rule: Rule<unknown>, tokens: readonly Token[]): CstNode | undefined {
    this.tokens = tokens;
    this.at = this.top = this.depth = 0;
    try {
      this.call(0, rule);
    } catch (error) {
      if (error === UNREAD) return undefined;
      throw error;
    }
    return this.at === tokens.length ? (this.parts[0] as CstNode) : undefined;
  }

  LA(ahead: number): Token {
    return this.tokens[this.at + ahead - 1] ?? END;
  }

  consume(_idx: number, type: TokenType, options?: ConsumeMethodOpts): Token {
    const token = this.tokens[this.at];
    if (token === undefined || !is(token, type)) throw UNREAD;
    this.at++;
    this.keep(token, options?.LABEL ?? type);
    return token;
  }

  call(_idx: number, rule: Rule<unknown>, label: string = rule.name): void {
    const [around, from, first] = [this.here, this.at, this.top];
    this.here = this.decisions.get(rule.name) ?? NONE;
    if (++this.depth > this.deepest) throw UNREAD;
    rule.parse(this);
    this.depth--;
    this.here = around;
    const parts = this.parts.slice(first, this.top);
    const keys = this.keys.slice(first, this.top);
    this.top = first;
    const end = this.endOfLast();
    const start = this.at > from ? this.tokens[from]!.startOffset : end;
    this.keep({ name: rule.name, parts, keys, start, end, recovered: false }, label);
  }

  or(idx: number, alternatives: readonly IOrAlt<unknown>[]): void {
    const choices = this.here.or[idx]![this.LA(1).tokenTypeIdx] ?? this.here.otherwise[idx]!;
    const choice = chosen(choices, alternatives);
    if (choice === undefined) throw UNREAD;
    alternatives[choice]!.ALT();
  }

  option(idx: number, definition: Optional): void {
    if (this.isHere(this.here.option[idx]!, definition)) run(definition);
  }

  many(idx: number, definition: Optional): void {
    const begins = this.here.many[idx]!;
    for (let before = -1; before < this.at && this.isHere(begins, definition);) {
      before = this.at;
      run(definition);
    }
  }

  private isHere(begins: readonly boolean[], definition: Optional): boolean {
    if (begins[this.LA(1).tokenTypeIdx] !== true) return false;
    return typeof definition === 'function' || definition.GATE === undefined || definition.GATE();
  }

  private keep(part: CstPart, key: TokenType | string): void {
    this.parts[this.top] = part;
    this.keys[this.top] = key;
    this.top++;
  }

  /** Where what was read ends. */
  private endOfLast(): number {
    return this.at > 0 ? this.tokens[this.at - 1]!.endOffset + 1 : (this.tokens[0]?.startOffset ?? 0);
  }
}

const NONE: Decisions = { or: [], otherwise: [], option: [], many: [] };

function run(definition: Optional): void {
  if (typeof definition === 'function') definition();
  else definition.DEF();
}
