/**
 * The empreinte of a document: what proves, without the document, that words stand in it, contiguous and in order.
 *
 * `sequences[i]` is the trace of the words i, i + 1 and i + 2: a quotation of three words or more stands at `i` when its
 * traces are found one after the other from there. `pairs` are the traces of two words of which one is a figure,
 * without their place: enough to prove « 15 ESSMS ». A trace keeps 30 bits of a hash whose key is the document's own.
 */
import { hash, type Key, keyOf } from './hash.ts';
import { isFigure, wordsOf } from './words.ts';

export interface Fingerprint {
  /** Of the document, as it was when the empreinte was made. */
  readonly document: string;
  readonly key: Key;
  readonly wordCount: number;
  /** The rank of the first word of each page; empty when the document has no pages. */
  readonly pages: readonly number[];
  /** Only the quoted passages are in it; `NOT_KEPT` stands for the others. */
  readonly partial: boolean;
  readonly sequences: readonly number[];
  /** Sorted. */
  readonly pairs: readonly number[];
}

/** In the place of a trace that is not kept. */
export const NOT_KEPT = -1;

/** Words that a trace of `sequences` covers. */
export const SPAN = 3;

export function trace(key: Key, words: readonly string[]): number {
  return hash(key, words.join(' ')) >>> 2;
}

export function traces(key: Key, words: readonly string[]): number[] {
  return Array.from({ length: Math.max(0, words.length - SPAN + 1) }, (_, rank) =>
    trace(key, words.slice(rank, rank + SPAN)),
  );
}

/** `pages`: the text of each page, or the whole text alone. */
export function fingerprintOf(document: string, pages: readonly string[]): Fingerprint {
  const key = keyOf(document.normalize('NFC'));
  const words: string[] = [];
  const starts: number[] = [];
  for (const page of pages) {
    starts.push(words.length);
    for (const { text } of wordsOf(page)) words.push(text);
  }
  const pairs = new Set<number>();
  for (let rank = 0; rank + 1 < words.length; rank++) {
    const pair = words.slice(rank, rank + 2);
    if (pair.some(isFigure)) pairs.add(trace(key, pair));
  }
  return {
    document,
    key,
    wordCount: words.length,
    pages: pages.length > 1 ? starts : [],
    partial: false,
    sequences: traces(key, words),
    pairs: [...pairs].sort((a, b) => a - b),
  };
}
