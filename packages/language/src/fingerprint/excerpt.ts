/**
 * The empreinte of the quoted passages only, for a document under copyright: it holds nothing of what surrounds them, so
 * that nobody can find the text again from it. A new quotation asks for the document again.
 */
import { type Fingerprint, NOT_KEPT, SPAN, trace } from './fingerprint.ts';
import { Searchable } from './find.ts';

type Passages = readonly (readonly string[])[];

export function excerptOf(whole: Fingerprint, quotations: readonly Passages[]): Fingerprint {
  const document = new Searchable(whole);
  const kept = new Set<number>();
  const pairs = new Set<number>();
  for (const passages of quotations) {
    const found = document.find(passages);
    if (found.kind !== 'found') continue;
    if (found.starts.length === 0) pairs.add(trace(whole.key, passages[0] ?? []));
    for (const [rank, start] of found.starts.entries())
      for (let at = start; at <= start + (passages[rank]?.length ?? 0) - SPAN; at++) kept.add(at);
  }
  return {
    ...whole,
    partial: true,
    sequences: whole.sequences.map((each, rank) => (kept.has(rank) ? each : NOT_KEPT)),
    pairs: [...pairs].sort((a, b) => a - b),
  };
}

/** Was `fingerprint` made from the document that `whole` is the empreinte of? */
export function isOf(fingerprint: Fingerprint, whole: Fingerprint): boolean {
  return (
    fingerprint.wordCount === whole.wordCount &&
    fingerprint.sequences.every((each, rank) => each === NOT_KEPT || each === whole.sequences[rank])
  );
}
