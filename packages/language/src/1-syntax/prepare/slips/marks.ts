/** What is neither a word nor a sign: invisible characters, comments of other languages, bullets. */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { Identifiant, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { Invisible, Puce } from '../../tokens/slips.ts';
import { isA } from '../kinds.ts';
import { typed, wordOf } from '../made.ts';
import { touch } from '../written.ts';
import type { Passage, Reader } from './passage.ts';

export const invisible: Reader = ({ token, b }) => {
  b.report('S042', b.span(token), { code: unicodeOf(token.image) });
  return [];
};

export function unicodeOf(image: string): string {
  return `U+${image.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `tai` and `lle` on both sides of an invisible sign are one name; `undefined`: they are not. */
export function joined(last: Token | undefined, before: Token | undefined, token: Token): Token | undefined {
  if (before?.tokenType !== Invisible || !last || !is(last, Nom) || !is(token, Nom)) return undefined;
  if (!touch(last, before) || !touch(before, token)) return undefined;
  const image = last.image + token.image;
  return { ...token, ...typed(wordOf(image)), image, startOffset: last.startOffset };
}

export const foreignComment: Reader = ({ tokens, index, token, b }) => {
  // A fence has two ends, and one is told.
  const fences = token.image.startsWith(FENCE) && tokens.slice(0, index).some(({ image }) => image.startsWith(FENCE));
  if (!fences) b.report('S043', b.span(token), {});
  return [];
};

const FENCE = '```';

const BOLD = '**';

/** « • champ … », « **étape** » */
export const bullet: Reader = (passage) => (closesBold(passage) ? [] : passage.superfluous('S044'));

function closesBold({ tokens, index, token }: Passage): boolean {
  const opens = (each: Token) => each.image === BOLD && is(each, Puce) && each.startLine === token.startLine;
  return token.image === BOLD && tokens.slice(0, index).some(opens);
}

/** What may end a statement. */
const ENDS = [T.AccoladeOuvrante, T.AccoladeFermante, T.Texte, T.Nombre, T.Euro, T.PourCent, Nom];

/** « - champ … » */
export const dash: Reader = (passage) => {
  const { previous, following, second, begins } = passage;
  if (!begins || isA(following, Identifiant) || !isA(following, Nom) || !isA(second, Nom, T.Texte)) return undefined;
  return !previous || isA(previous, ...ENDS) ? passage.superfluous('S044') : undefined;
};
