/** What a few tokens may have been meant to be, and where that is looked for. */
import type { Token } from '../../tokens/token.ts';
import { begins, lineFrom } from '../lines.ts';
import { after } from '../made.ts';

export interface Reading {
  /** The first of the tokens, and how many. */
  readonly at: number;
  readonly count: number;
  readonly made: readonly Token[];
  /** S009: something is missing before the last of them. */
  readonly code: 'S003' | 'S005' | 'S009' | 'S010' | 'S040' | 'S044' | 'S046';
  readonly write: string;
  /** S009: what is missing, where it may be another word than the one that is read. */
  readonly expected?: string;
}

export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly token: Token;
  /** On its line or above. */
  readonly previous: Token | undefined;
  /** It is the first of its line. */
  readonly begins: boolean;
  /** What follows on its line. */
  readonly second: Token | undefined;
  readonly third: Token | undefined;
  /** It and what follows on its line, as far as a phrase goes. */
  readonly line: readonly Token[];
}

export type Reader = (place: Place) => Reading | undefined;

/** More tokens than a phrase takes. */
const REACH = 12;

export function placeAt(tokens: readonly Token[], at: number): Place {
  const token = tokens[at]!;
  const onLine = (other: Token | undefined) => (other?.startLine === token.endLine ? other : undefined);
  const second = onLine(tokens[at + 1]);
  return {
    tokens,
    at,
    token,
    previous: tokens[at - 1],
    begins: begins(tokens, at),
    second,
    third: second && onLine(tokens[at + 2]),
    line: lineFrom(tokens, at, REACH),
  };
}

/** The first that one of these finds. */
export function firstOf(readers: readonly Reader[], place: Place): readonly Reading[] {
  for (const read of readers) {
    const reading = read(place);
    if (reading) return [reading];
  }
  return [];
}

/** All that these find. */
export function allOf(readers: readonly Reader[], place: Place): readonly Reading[] {
  return readers.map((read) => read(place)).filter((reading) => reading !== undefined);
}

export function instead({ at }: Place, count: number, made: readonly Token[], write: string): Reading {
  return { at, count, made, code: 'S040', write };
}

/** This is missing before it. */
export function lacking({ at, token, previous }: Place, write: string): Reading {
  return { at, count: 1, made: [after(previous!, write), token], code: 'S009', write };
}

/** These have nothing to say there. */
export function without({ at }: Place, count: number, code: 'S003' | 'S044'): Reading {
  return { at, count, made: [], code, write: '' };
}
