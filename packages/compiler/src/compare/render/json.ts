/** A comparison as JSON: `format` and `version` say how to read it. */
import type { Comparaison } from '../report.ts';

export function renderJson(comparaison: Comparaison): string {
  return `${JSON.stringify(comparaison, null, 2)}\n`;
}
