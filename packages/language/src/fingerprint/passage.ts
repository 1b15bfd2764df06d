/** Quoted words and what surrounds them, in a document at hand. */
import { fingerprintOf } from './fingerprint.ts';
import { Searchable } from './find.ts';
import { passagesOf, wordsOf } from './words.ts';

export interface Passage {
  /** From 1; `undefined` when the document has no pages. */
  readonly page?: number;
  readonly before: string;
  /** From the first quoted word to the last, on this page. */
  readonly words: string;
  readonly after: string;
}

/** Shown on each side. */
const AROUND = 30;

/** `pages`: the text of each page, or the whole text alone. `undefined`: the words are not there. */
export function passageOf(pages: readonly string[], quotation: string): Passage | undefined {
  const passages = passagesOf(quotation).map((words) => words.map(({ text }) => text));
  const words = pages.flatMap((text, page) => wordsOf(text).map((word) => ({ ...word, page })));
  const rank = rankOf(
    pages,
    passages,
    words.map(({ text }) => text),
  );
  const first = words[rank ?? -1];
  if (rank === undefined || !first) return undefined;
  const here = (at: number) => (words[at]?.page === first.page ? words[at] : undefined);
  const nearest = (from: number, towards: number) => {
    const step = from < towards ? -1 : 1;
    for (let at = towards; at !== from; at += step) if (here(at)) return here(at);
    return first;
  };
  const length = passages[0]?.length ?? 1;
  const last = nearest(rank, rank + length - 1);
  const from = nearest(rank, rank - AROUND)?.start ?? first.start;
  const to = nearest(rank, rank + length - 1 + AROUND)?.end ?? first.end;
  const text = pages[first.page] ?? '';
  const flat = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  const end = last?.end ?? first.end;
  return {
    ...(pages.length > 1 && { page: first.page + 1 }),
    before: flat(from, first.start).trimStart(),
    words: flat(first.start, end),
    after: flat(end, to).trimEnd(),
  };
}

/** Of the first quoted word. */
function rankOf(
  pages: readonly string[],
  passages: readonly (readonly string[])[],
  words: readonly string[],
): number | undefined {
  const found = new Searchable(fingerprintOf('', pages)).find(passages);
  if (found.kind === 'found' && found.starts.length > 0) return found.starts[0];
  const [only = [], ...others] = passages;
  if (others.length > 0 || only.length === 0 || found.kind === 'absent') return undefined;
  // Too few words to be proved can still be shown.
  const at = words.findIndex((_, start) => only.every((word, rank) => words[start + rank] === word));
  return at < 0 ? undefined : at;
}
