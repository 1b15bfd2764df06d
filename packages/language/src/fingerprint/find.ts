/** Where quoted words stand in a document, from its empreinte alone; and when they do not, which word breaks. */
import { type Fingerprint, SPAN, trace, traces } from './fingerprint.ts';
import { isFigure } from './words.ts';

/** « mots … autres mots » leaves out at most as many words. */
export const LONGEST_GAP = 50;

/** Of the places that begin as a quotation does, those that are looked at to say which word breaks. */
const PLACES = 100;

export type Finding =
  /** `starts`: the rank of the first word of each passage; a pair has no place. */
  | { readonly kind: 'found'; readonly starts: readonly number[] }
  /** Fewer words than can be proved. */
  | { readonly kind: 'short'; readonly passage: number }
  /** Each passage is there, but not one after the other, or too far apart. */
  | { readonly kind: 'apart'; readonly passage: number }
  | { readonly kind: 'absent'; readonly passage: number; readonly gap?: Break };

/** The first word that is not the one of the document, as far as one can tell. */
export interface Break {
  /** In the passage. */
  readonly rank: number;
  /** What is wrong with it, when the words on both sides are found: how many words the document has there instead. */
  readonly instead?: number;
}

/** A document that many quotations are looked for in. */
export class Searchable {
  readonly fingerprint: Fingerprint;
  /** The last place of the traces that share their low bits, plus one; `previous` gives the others. */
  private readonly latest: Int32Array;
  private readonly previous: Int32Array;

  constructor(fingerprint: Fingerprint) {
    this.fingerprint = fingerprint;
    const { sequences } = fingerprint;
    this.latest = new Int32Array(2 ** Math.ceil(Math.log2(sequences.length + 2)));
    this.previous = new Int32Array(sequences.length);
    for (let rank = 0; rank < sequences.length; rank++) {
      if (sequences[rank]! < 0) continue;
      const slot = sequences[rank]! & (this.latest.length - 1);
      this.previous[rank] = this.latest[slot]!;
      this.latest[slot] = rank + 1;
    }
  }

  /** `passages`: the words between the « … » of the quotation. */
  find(passages: readonly (readonly string[])[]): Finding {
    let chains: readonly (readonly number[])[] = [[]];
    for (const [passage, words] of passages.entries()) {
      const found = this.findPassage(words, passages.length === 1);
      if (found === 'short') return { kind: 'short', passage };
      if (found === undefined) {
        const gap = this.breakOf(words);
        return { kind: 'absent', passage, ...(gap && { gap }) };
      }
      if (found.length === 0) return { kind: 'found', starts: [] };
      const before = passages[passage - 1]?.length ?? 0;
      // Both go up: the chains that end too far before this start do so for the next ones.
      let nearest = 0;
      const linked = found.flatMap((start) => {
        while (nearest < chains.length && gapBetween(chains[nearest], before, start) > LONGEST_GAP) nearest++;
        const chain = chains[nearest];
        return chain && gapBetween(chain, before, start) >= 0 ? [[...chain, start]] : [];
      });
      if (linked.length === 0) return { kind: 'apart', passage };
      chains = linked;
    }
    return passages.length === 0 ? { kind: 'short', passage: 0 } : { kind: 'found', starts: chains[0] ?? [] };
  }

  /** Of these words, the one that stands in the document in the place of the word at `rank`. */
  replacement(words: readonly string[], rank: number, candidates: Iterable<string>): string | undefined {
    const first = Math.max(0, Math.min(rank - SPAN + 1, words.length - SPAN));
    const around = words.slice(first, Math.max(rank + 1, first + SPAN));
    for (const candidate of candidates) {
      const replaced = around.with(rank - first, candidate);
      if (this.findPassage(replaced, true) !== 'short' && this.findPassage(replaced, true)) {
        if (this.findPassage(words.with(rank, candidate), true)) return candidate;
      }
    }
    return undefined;
  }

  /** Where these words start; `[]` for a pair that is there, which has no place. */
  private findPassage(words: readonly string[], alone: boolean): readonly number[] | 'short' | undefined {
    if (words.length >= SPAN) {
      const starts = this.startsOf(words);
      return starts.length > 0 ? starts : undefined;
    }
    if (!alone || words.length < 2 || !words.some(isFigure)) return 'short';
    return this.fingerprint.pairs.includes(trace(this.fingerprint.key, words)) ? [] : undefined;
  }

  /** Of words that make at least one sequence. */
  private startsOf(words: readonly string[]): number[] {
    const wanted = traces(this.fingerprint.key, words);
    return this.startsOfTrace(wanted[0]).filter((start) => this.common(wanted, start) === wanted.length);
  }

  private startsOfTrace(wanted: number | undefined): readonly number[] {
    if (wanted === undefined) return [];
    const starts: number[] = [];
    let place = this.latest[wanted & (this.latest.length - 1)]!;
    for (; place > 0; place = this.previous[place - 1]!)
      if (this.fingerprint.sequences[place - 1] === wanted) starts.push(place - 1);
    return starts.toReversed();
  }

  /** How many of the first traces stand at `start`. */
  private common(wanted: readonly number[], start: number): number {
    const { sequences } = this.fingerprint;
    let count = 0;
    while (count < wanted.length && sequences[start + count] === wanted[count]) count++;
    return count;
  }

  /** How many of the last traces stand up to `end`, included. */
  private commonAtEnd(wanted: readonly number[], end: number): number {
    const { sequences } = this.fingerprint;
    let count = 0;
    while (count < wanted.length && sequences[end - count] === wanted[wanted.length - 1 - count]) count++;
    return count;
  }

  private breakOf(words: readonly string[]): Break | undefined {
    const wanted = traces(this.fingerprint.key, words);
    const starts = this.startsOfTrace(wanted[0]).slice(0, PLACES);
    const ends = this.startsOfTrace(wanted.at(-1)).slice(0, PLACES);
    const first = Math.max(0, ...starts.map((start) => this.common(wanted, start)));
    const last = Math.max(0, ...ends.map((end) => this.commonAtEnd(wanted, end)));
    if (first === 0 && last === 0) return undefined;
    if (first === 0) return { rank: words.length - (last + SPAN) };
    const rank = first + SPAN - 1;
    const after = words.slice(rank + 1);
    if (after.length < SPAN) return { rank };
    const places = this.startsOf(after);
    const distances = starts
      .filter((start) => this.common(wanted, start) === first)
      .flatMap((start) => places.map((place) => place - start - rank))
      .filter((distance) => distance >= 0 && distance <= SPAN);
    return distances.length > 0 ? { rank, instead: Math.min(...distances) } : { rank };
  }
}

/** How many words stand between the last passage of `chain`, of `length` words, and `start`. */
function gapBetween(chain: readonly number[] | undefined, length: number, start: number): number {
  const before = chain?.at(-1);
  return before === undefined ? 0 : start - before - length;
}
