/** The words of a unit: « 1 site », « 3 sites ». */
import type { UnitNode } from '../1-syntax/tree.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export interface UnitWords {
  /** Below two. */
  readonly one: string;
  readonly many: string;
}

/**
 * The name is the singular, the label the plural, as it is written; a label of two words gives both: « lit de soins, lits
 * de soins ». Without a label the plural takes an s, unless the name is a symbol (« km », « kWc »), a sigle, or ends in s,
 * x or z. A label that is no plural is written for one as for many: « m² ».
 */
export function wordsOf({ name, label }: Pick<UnitNode, 'name' | 'label'>): UnitWords {
  const one = asWritten(name).replaceAll('_', '\u00a0');
  const [first = '', second] = asWritten(label).split(/\s*,\s*/);
  if (second) return { one: first, many: second };
  // « unité site « site » » says the singular again.
  if (first === '' || first === one) return { one, many: pluralOf(one) };
  return /[sxz]$/u.test(first) ? { one, many: first } : { one: first, many: first };
}

function pluralOf(word: string): string {
  return /[sxz\p{Lu}\d]$/u.test(word) || isSymbol(word) ? word : `${word}s`;
}

/** « kWc », « km », « ha » */
function isSymbol(word: string): boolean {
  return /[^\p{L}\s'’-]|.\p{Lu}/u.test(word) || /^[^aeiouyà-ÿ]{1,3}$/iu.test(word) || word === 'ha' || word === 'min';
}
