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

/** A rule that is read. */
interface Reading extends Decisions {
  /** What the parts of its last node were read as: those of the next are most often the same. */
  keys: CstNode['keys'];
}

export class QuickReader implements Dsl {
  private readonly decisions: ReadonlyMap<string, Decisions>;
  private readonly readings = new Map<string, Reading>();
  private readonly deepest: number;
  private tokens: readonly Token[] = [];
  private at = 0;
  /** What was read of the nodes that are not finished, each after those around it; only the first `top` count. */
  private readonly parts: CstPart[] = [];
  private readonly keys: (TokenType | string)[] = [];
  private top = 0;
  private depth = 0;
  private here!: Reading;

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
    const here = this.readingOf(rule);
    this.here = here;
    if (++this.depth > this.deepest) throw UNREAD;
    rule.parse(this);
    this.depth--;
    this.here = around;
    const parts = between(this.parts, first, this.top);
    if (!this.areKeys(here.keys, first)) here.keys = this.keys.slice(first, this.top);
    this.top = first;
    const end = this.endOfLast();
    const start = this.at > from ? this.tokens[from]!.startOffset : end;
    this.keep({ name: rule.name, parts, keys: here.keys, start, end, recovered: false }, label);
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

  private readingOf({ name }: Rule<unknown>): Reading {
    let reading = this.readings.get(name);
    if (!reading) this.readings.set(name, (reading = { ...(this.decisions.get(name) ?? NONE), keys: [] }));
    return reading;
  }

  /** Are these the keys from `first` on? */
  private areKeys(keys: CstNode['keys'], first: number): boolean {
    if (keys.length !== this.top - first) return false;
    for (let rank = 0; rank < keys.length; rank++) if (keys[rank] !== this.keys[first + rank]) return false;
    return true;
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

/** `slice`; most are so short that its call would cost more than they do. */
function between<T>(list: readonly T[], from: number, to: number): readonly T[] {
  if (to - from === 1) return [list[from]!];
  if (to - from === 2) return [list[from]!, list[from + 1]!];
  if (to - from === 3) return [list[from]!, list[from + 1]!, list[from + 2]!];
  return list.slice(from, to);
}

function run(definition: Optional): void {
  if (typeof definition === 'function') definition();
  else definition.DEF();
}
