/** The token that is being read, with what stands around it. */
import type { Token } from '../../tokens/token.ts';
import type { Builder } from '../../builder.ts';
import { is } from '../../grammar.ts';
import { Identifiant, Nom } from '../../tokens/keywords.ts';
import { AccoladeOuvrante } from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { begins } from '../lines.ts';
import { alike } from '../made.ts';

/** What stands for the token, said; `undefined`: itself. */
export type Reader = (passage: Passage) => readonly Token[] | undefined;

export class Passage {
  readonly tokens: readonly Token[];
  readonly b: Builder;
  index = 0;
  /** What was read so far, from the first slip on; without one, the tokens themselves. */
  read: Token[] | undefined;
  /** What some of the tokens mean depends on the names that the whole text declares. */
  byNames = false;
  private names: ReadonlySet<string> | undefined;

  constructor(tokens: readonly Token[], b: Builder) {
    this.tokens = tokens;
    this.b = b;
  }

  get token(): Token {
    return this.tokens[this.index]!;
  }

  /** Before it, as it was written. */
  get before(): Token | undefined {
    return this.tokens[this.index - 1];
  }

  /** Before it, as it was read. */
  get previous(): Token | undefined {
    return this.back(1);
  }

  get following(): Token | undefined {
    return this.tokens[this.index + 1];
  }

  get second(): Token | undefined {
    return this.tokens[this.index + 2];
  }

  /** It begins its line, once what stands before was read. */
  get begins(): boolean {
    return this.previous?.endLine !== this.token.startLine;
  }

  /** So many tokens before it, as they were read. */
  back(count: number): Token | undefined {
    return this.read ? this.read.at(-count) : this.tokens[this.index - count];
  }

  /** All that stands before it on its line, as it was read. */
  get line(): readonly Token[] {
    const read = this.read ?? this.tokens.slice(0, this.index);
    return read.slice(read.findLastIndex(({ endLine }) => endLine !== this.token.startLine) + 1);
  }

  /** Is it a name of this programme? Then it means what the programme says. */
  isDeclared(): boolean {
    this.byNames = true;
    this.names ??= declaredNames(this.tokens);
    return this.names.has(this.token.image);
  }

  /** One word or sign in its place. */
  meant(write: string): readonly Token[] {
    this.b.report('S040', this.b.span(this.token), { found: this.token.image, write });
    return [alike(this.token, write)];
  }

  misspelled(write: string): readonly Token[] {
    this.b.report('S046', this.b.span(this.token), { found: this.token.image, write });
    return [alike(this.token, write)];
  }

  superfluous(code: 'S003' | 'S044'): readonly Token[] {
    this.b.report(code, this.b.span(this.token), { found: this.token.image });
    return [];
  }
}

function declaredNames(tokens: readonly Token[]): ReadonlySet<string> {
  const named = tokens.filter((_, at) => at > 0 && declares(tokens, at - 1));
  return new Set(named.map(({ image }) => image));
}

/** A word of the language that begins a statement: what follows it is a name. */
function declares(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!is(token, Nom) || is(token, Identifiant)) return false;
  return begins(tokens, at) || isA(tokens[at - 1], AccoladeOuvrante);
}
