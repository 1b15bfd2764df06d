/**
 * Sets of answers in French: « à partir de 15 ESSMS », « de 8 à 14 ESSMS ou 20 ESSMS ».
 */
import { écrireValeur, type TypeRésultat } from '@guichet/runtime';
import { toRuntime } from '../evaluation.ts';
import type { Value } from '../value.ts';
import type { Backwards, Outcome } from './backwards.ts';

/** The answers of that verdict; `undefined` where there are none. */
export function inWords({ outcomes }: Backwards, verdict: Outcome['verdict'], type: TypeRésultat): string | undefined {
  const write = (value: Value): string => écrireValeur(toRuntime(value), type);
  const last = outcomes.length - 1;
  const parts = outcomes.flatMap((one, rank) => {
    if (one.verdict !== verdict) return [];
    const [from, to] = [write(one.from), write(one.to)];
    if (from === to) return [from];
    if (rank === 0 && rank === last) return ['quelle que soit la réponse'];
    if (rank === last) return [`à partir ${de(from)}`];
    return [rank === 0 ? `jusqu’${à(to)}` : `${de(from)} ${à(to)}`];
  });
  return parts.length === 0 ? undefined : parts.join(' ou ');
}

const isDate = (words: string): boolean =>
  / (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) /.test(words);
const de = (words: string): string => (isDate(words) ? `du ${words}` : `de ${words}`);
const à = (words: string): string => (isDate(words) ? `au ${words}` : `à ${words}`);
