/** The words of a unit: « 1 site », « 3 sites ». */
import type { UnitNode } from '../1-syntax/tree.ts';

export interface UnitWords {
  /** Below two. */
  readonly one: string;
  readonly many: string;
}

/**
 * The name is the singular, the label the plural; a label of two words gives both: « lit de soins, lits de soins ». Without
 * a label the plural takes an s; a sigle and what ends in s, x or z never change.
 */
export function wordsOf({ name, label }: Pick<UnitNode, 'name' | 'label'>): UnitWords {
  const one = (name?.text ?? '').replaceAll('_', '\u00a0');
  const [first = '', second] = (label?.text ?? '').split(/\s*,\s*/);
  if (second) return { one: first, many: second };
  // « unité site « site » » says the singular again.
  if (first === '' || first === one) return { one, many: pluralOf(one) };
  if (pluralOf(first) === first) return { one, many: first };
  return { one: first, many: pluralOf(first) };
}

function pluralOf(word: string): string {
  return /[sxz\p{Lu}\d]$/u.test(word) ? word : `${word}s`;
}
