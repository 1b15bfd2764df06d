/** What a value can begin with. */
import type { TokenType } from 'chevrotain';
import type { Token } from '../tokens/token.ts';
import { type Dsl, is } from '../grammar.ts';
import { K, Nom, NonLittéral } from '../tokens/keywords.ts';
import { CrochetOuvrant, Moins, Nombre, ParenthèseOuvrante, Premier, Texte } from '../tokens/literals.ts';

const STARTS: readonly TokenType[] = [
  Nom,
  Nombre,
  Premier,
  Texte,
  ParenthèseOuvrante,
  CrochetOuvrant,
  Moins,
  NonLittéral,
  K.oui,
  K.non,
  K.le,
  K.tous,
  K.selon,
  K.si,
  K.sans,
  K.au,
];

export function startsValue(token: Token): boolean {
  return STARTS.some((type) => is(token, type));
}

/** Can a value begin with the token at `ahead`? */
export function valueFollows($: Dsl, ahead: number): boolean {
  return startsValue($.LA(ahead));
}
