/** What was written or pasted from elsewhere, as it is written here. */
import type { Fix } from '../fix.ts';
import { type Fixer, insert, lineEnd, type Place, remove, replace } from './fixer.ts';

/** The message knows what it is here. A word stands apart from what surrounds it, a comma beside what it follows. */
export function written({ span, words, params, text }: Place<'S040' | 'S041' | 'S046'>): readonly Fix[] {
  const { write } = params;
  const word = /^\p{L}/u.test(write);
  const before = (word || write === ':') && /\S/.test(text[span.start - 1] ?? ' ') ? ' ' : '';
  const after = word && /[\p{L}\d]/u.test(text[span.end] ?? ' ') ? ' ' : '';
  const blank = write === ',' ? /[^\S\n]*$/.exec(text.slice(0, span.start))![0].length : 0;
  const fix = replace({ ...span, start: span.start - blank }, words, `${before}${write}${after}`, true);
  return [{ ...fix, title: replace(span, words, write, true).title }];
}

/** `'texte'`, `<< texte >>`; words quoted inside a text go between “ and ”. */
export const otherQuotes: Fixer<'S018'> = ({ span, words }) => {
  const inner = words.replace(/^(?:<<|«\s*(?=«)|[«»'‘“„‹`])\s*/, '').replace(/\s*(?:>>|[»«'’"“”›`])$/, '');
  const alone = inner.includes('»') ? inner : inner.replace(/^«\s*/, '');
  const text = `«\u00a0${alone.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;
  return [{ ...replace(span, words, text, true), title: 'Écrire ce texte entre guillemets français' }];
};

export const openingBrace: Fixer<'S019'> = ({ span }) => [insert(span, span.end, ' {', true)];

export const unopened: Fixer<'S047'> = ({ span, text, params }) =>
  params.superfluous ? [remove(text, span, true)] : [insert(span, span.start, '«\u00a0', true)];

export const unseen: Fixer<'S042'> = ({ span }) => [
  { title: 'Retirer le caractère invisible', edits: [{ span, text: '' }], sure: true },
];

export const comment: Fixer<'S043'> = ({ span, words, text }) => {
  const [mark] = /^(?:#+|--+(?=[^-]))/.exec(words) ?? [];
  if (mark) return [replace({ ...span, end: span.start + mark.length }, mark, '//', true)];
  if (words.startsWith('```')) return [remove(text, span, true)];
  if (words.startsWith('<!--') && !words.endsWith('-->'))
    return [replace({ ...span, end: span.start + 4 }, '<!--', '//', true)];
  const inner = /^<!--\s*(.*?)\s*(?:-->)?$/s.exec(words)?.[1];
  if (inner !== undefined && !inner.includes('*/')) return [replace(span, words, `/* ${inner} */`, true)];
  return [replace(span, words, `// ${words}`, true)];
};

export const bullet: Fixer<'S044'> = ({ span, text, words }) => {
  const blank = /^[ \t\u00a0]*/.exec(text.slice(span.end))![0].length;
  const [fix] = [remove(text, { ...span, end: span.end + blank }, true)];
  if (words !== '**') return [fix!];
  // « **étape** »: both.
  const line = text.slice(span.end, lineEnd(text, span.end));
  const others = [...line.matchAll(/\*\*/g)].map(({ index }) => ({
    ...span,
    start: span.end + index,
    end: span.end + index + 2,
  }));
  return [{ ...fix!, edits: [...fix!.edits, ...others.map((each) => ({ span: each, text: '' }))] }];
};
