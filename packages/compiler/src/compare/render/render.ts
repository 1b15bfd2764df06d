import type { Comparaison } from '../report.ts';
import { renderJson } from './json.ts';
import { renderText } from './text.ts';

/** For a terminal, or for a program. */
export function renderComparison(comparaison: Comparaison, format: 'text' | 'json'): string {
  switch (format) {
    case 'text':
      return renderText(comparaison);
    case 'json':
      return renderJson(comparaison);
    default:
      return format satisfies never;
  }
}
