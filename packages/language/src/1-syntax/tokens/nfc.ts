/**
 * For a text that is not in NFC: where each offset of its NFC form stands in the text itself.
 *
 * A letter and its combining marks compose together, apart from all others: the text is cut before each character
 * that is no mark, and each piece is composed alone. The result has one entry more than the NFC form (its end).
 */
export function offsetsOfNfc(text: string): Uint32Array {
  const offsets: number[] = [];
  for (const piece of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const length = piece[0].normalize('NFC').length;
    for (let index = 0; index < length; index++)
      offsets.push(Math.min(piece.index + index, piece.index + piece[0].length - 1));
  }
  offsets.push(text.length);
  return Uint32Array.from(offsets);
}
