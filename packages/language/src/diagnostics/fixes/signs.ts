/** Signs and words of spreadsheets and of other languages. */
import { valueOf } from '../../spelling/synonyms.ts';
import { fromElsewhere } from './elsewhere.ts';
import { severed } from './misspelled.ts';
import { type Fixer, lineEnd, lineStart, remove, replace } from './fixer.ts';

export const unknownSign: Fixer<'S001'> = ({ span, text, words }) => {
  const dash = /^[—―‒‑]$/.test(words);
  if (dash) return [replace(span, words, '−', true)];
  const quoted = /^['‘’]([^'‘’\n]*)['’]/.exec(text.slice(span.start));
  const alone = quoted && !/[\p{L}\d]/u.test(text[span.start - 1] ?? '');
  if (alone && /^[.,;:]?\s*[\r\n}]/.test(text.slice(span.start + quoted[0].length))) {
    const whole = { ...span, end: span.start + quoted[0].length };
    return [replace(whole, quoted[0], `«\u00a0${quoted[1]!.trim()}\u00a0»`, true)];
  }
  if (/^\p{Extended_Pictographic}\uFE0F?$/u.test(words)) {
    const blank = /^[ \t\u00a0]*/.exec(text.slice(span.end))![0].length;
    return [remove(text, { ...span, end: span.end + blank }, true)];
  }
  return [remove(text, span, /^;$/.test(words) && /^\s*$/.test(lineAfter(text, span.end)))];
};

export const superfluous: Fixer<'S003'> = (place) => {
  const { span, text, words } = place;
  const whole = severed(place);
  if (whole) return [whole];
  const written = fromElsewhere(place);
  if (written) return [written];
  if (/^(?:TTC|HT|T\.T\.C|H\.T)$/.test(words))
    return [remove(text, { ...span, start: text.slice(0, span.start).trimEnd().length }, true)];
  // « arrondi à l'euro près »
  if (words === 'près' && /(?:euro|centime|unité)\s+$/.test(text.slice(0, span.start)))
    return [remove(text, { ...span, start: text.slice(0, span.start).trimEnd().length }, true)];
  if (/^[.,]$/.test(words) && /^\s*$/.test(lineAfter(text, span.end))) return [remove(text, span, true)];
  const previous = /(\p{L}+)\s+$/u.exec(text.slice(lineStart(text, span.start), span.start));
  const first = previous && valueOf(previous[1]!);
  if (first !== undefined && first !== null && /^(?:si|alors|sinon)$/.test(first)) {
    const start = span.start - previous![0].length;
    return [replace({ ...span, start, end: start + previous![1]!.length }, previous![1]!, first, true)];
  }
  const known = valueOf(words);
  return known === undefined ? [] : [replace(span, words, known, true)];
};

function lineAfter(text: string, offset: number): string {
  return /^[^\n]*/.exec(text.slice(offset))![0];
}

/** The whole comment when it names no other code. */
export const uselessComment: Fixer<'S052'> = ({ span, text }) => {
  const line = text.slice(lineStart(text, span.start), lineEnd(text, span.end));
  const comment = /\s*\/\/\s*tait\s+[\p{L}\d]+\s*(?::.*)?$/u.exec(line);
  if (!comment) return [];
  const start = lineStart(text, span.start) + comment.index;
  return [
    { ...remove(text, { ...span, start, end: start + comment[0].length }, true), title: 'Retirer ce commentaire' },
  ];
};
