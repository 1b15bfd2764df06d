/** A brace that closes a block before its last lines: « } », and what follows it is still of the block. */
import type { TokenType } from 'chevrotain';
import { statements } from '../construct.ts';
import { is } from '../grammar.ts';
import { Identifiant } from '../tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante } from '../tokens/literals.ts';
import type { Token } from '../tokens/token.ts';
import { begins } from './lines.ts';

/**
 * Do the lines after the brace at `index`, up to another at its `margin`, go on with the block of this `word`, which was
 * opened at `opened`? What is there already, and can only be there once, is of another block.
 */
export function goesOn(tokens: readonly Token[], opened: number, index: number, margin: number, word: string): boolean {
  const own = statements.get(word) ?? [];
  const end = tokens.findIndex((token, at) => at > index && begins(tokens, at) && token.startColumn <= margin);
  const next = tokens[index + 1];
  if (!next || next.startLine === tokens[index]!.endLine || end < 0 || !is(tokens[end]!, AccoladeFermante))
    return false;
  const there = new Set(linesBetween(tokens, opened, index).map(({ tokenType }) => tokenType));
  const lines = linesBetween(tokens, index, end);
  return (
    lines.length > 0 &&
    lines.every((token, rank) => {
      const statement = own.find(({ starts }) => starts.some((type) => beginsWithIt(token, type)));
      if (statement) return statement.repeatable === true || !there.has(token.tokenType);
      // A line may be the rest of the one above.
      return rank > 0 && !beginsStatement(token);
    })
  );
}

/** What begins the lines between two tokens, those of blocks inside left out. */
function linesBetween(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let depth = 0;
  return tokens.slice(from + 1, to).filter((token, rank) => {
    if (is(token, AccoladeFermante)) depth--;
    const here = depth === 0 && begins(tokens, from + 1 + rank);
    if (is(token, AccoladeOuvrante)) depth++;
    return here;
  });
}

/** A word of the language is that word, and no name. */
function beginsWithIt(token: Token, type: TokenType): boolean {
  return token.tokenType === type || (is(token, Identifiant) && is(token, type));
}

function beginsStatement({ tokenType }: Token): boolean {
  return [...statements.values()].flat().some(({ starts }) => starts.includes(tokenType));
}
