/** The pieces of a text by what they are, for whoever colours it. Joined, they are the text. */
import type { Token } from './tokens/token.ts';
import { isHardKeyword, keywords } from './tokens/keywords.ts';
import { CommentaireBloc, CommentaireLigne, Texte, TexteOuvert } from './tokens/literals.ts';
import * as literals from './tokens/literals.ts';
import { lex } from './tokens/lexer.ts';

export interface Piece {
  readonly kind: 'keyword' | 'text' | 'number' | 'comment' | 'plain';
  readonly text: string;
}

const words = new Set(keywords.map(({ name }) => name));
const numbers = new Set(
  [
    literals.Nombre,
    literals.Euro,
    literals.KiloEuro,
    literals.MégaEuro,
    literals.PourCent,
    literals.Premier,
    literals.Heure,
    literals.Mois,
  ].map(({ name }) => name),
);

/** A word of the language is one where statements and types begin; elsewhere it may be a name. */
function kindOf(token: Token, previous: Token | undefined): Piece['kind'] {
  const { name } = token.tokenType;
  if (name === Texte.name || name === TexteOuvert.name) return 'text';
  if (name === CommentaireLigne.name || name === CommentaireBloc.name) return 'comment';
  if (numbers.has(name)) return 'number';
  if (!words.has(name)) return 'plain';
  const begins = !previous || previous.endLine !== token.startLine || /^[{:]$/.test(previous.image);
  return begins || isHardKeyword(token.image) ? 'keyword' : 'plain';
}

export function highlight(text: string): readonly Piece[] {
  const { tokens, comments } = lex(text);
  const all = [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
  const pieces: Piece[] = [];
  let at = 0;
  all.forEach((token, index) => {
    const end = token.endOffset + 1;
    if (token.startOffset > at) pieces.push({ kind: 'plain', text: text.slice(at, token.startOffset) });
    pieces.push({ kind: kindOf(token, all[index - 1]), text: text.slice(token.startOffset, end) });
    at = end;
  });
  if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at) });
  return pieces;
}
