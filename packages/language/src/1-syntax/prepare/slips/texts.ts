/** Texts: marks of direction inside, one text too many, an opening guillemet that was forgotten. */
import type { Token } from '../../tokens/token.ts';
import { DIRECTION } from '../../../diagnostics/entry.ts';
import { is } from '../../grammar.ts';
import { K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { headOf } from '../heads.ts';
import { isA } from '../kinds.ts';
import { begins, comesBefore, lineBefore, lineStart } from '../lines.ts';
import { spanning } from '../made.ts';
import { asText } from '../written.ts';
import { unicodeOf } from './marks.ts';
import type { Passage, Reader } from './passage.ts';

export const text: Reader = (passage) => {
  if (passage.token.image.search(DIRECTION) >= 0) return withDirections(passage);
  const { tokens, index, before } = passage;
  // « le libellé » « une seconde fois »
  const again = isA(before, T.Texte) && !begins(tokens, index) && !passage.begins;
  // « source décret « Art. 3 » « page 3 » »: « repère » is lacking.
  if (again && comesBefore(tokens, index, K.source)) return undefined;
  return again && !inOptions(tokens, index) ? passage.superfluous('S003') : undefined;
};

function withDirections({ token, b }: Passage): readonly Token[] {
  for (const { index, 0: mark } of token.image.matchAll(DIRECTION)) {
    const start = token.startOffset + index;
    b.report('S042', { file: b.file, start, end: start + 1 }, { code: unicodeOf(mark) });
  }
  // Said of this token, which is not as it was written.
  return [token];
}

/** After « choix { », on its line. */
function inOptions(tokens: readonly Token[], at: number): boolean {
  const brace = tokens.findLastIndex((each, rank) => rank < at && isA(each, T.AccoladeOuvrante, T.AccoladeFermante));
  if (brace < lineStart(tokens, at) || !isA(tokens[brace], T.AccoladeOuvrante)) return false;
  return isA(tokens[brace - 1], K.choix, K.multiple);
}

/** A text that « » » ends and nothing begins: all that follows the head of its statement. */
export const unopened: Reader = (passage) => {
  const { token, index, b } = passage;
  const read = (passage.read ??= passage.tokens.slice(0, index));
  const line = lineBefore([...read, token], read.length);
  const words = line.slice(headOf(line));
  const last = words.at(-1);
  if (!last || words.some((each) => isA(each, T.Texte, T.AccoladeOuvrante))) {
    b.report('S047', b.span(token), { superfluous: !last || is(last, T.Texte) });
    return [];
  }
  b.report('S047', b.between(b.span(words[0]!), b.span(token)), { superfluous: false });
  read.length -= words.length;
  return [spanning(words[0]!, token, asText(words), T.Texte)];
};
