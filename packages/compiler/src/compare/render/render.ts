import type { Comparaison } from '../report.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText } from './text.ts';

export const COMPARISON_FORMATS = ['text', 'markdown', 'json'] as const;

/** For a terminal, for a merge request, or for a program. */
export function renderComparison(comparaison: Comparaison, format: (typeof COMPARISON_FORMATS)[number]): string {
  switch (format) {
    case 'text':
      return renderText(comparaison);
    case 'markdown':
      return renderMarkdown(comparaison);
    case 'json':
      return renderJson(comparaison);
    default:
      return format satisfies never;
  }
}
