/** Several things may have been meant: each is offered, none is sure. */
import type { Fix } from '../fix.ts';
import { type Fixer, insert, lineBreak, lineEnd, marginAt, type Place, remove, replace } from './fixer.ts';

export const ambiguous: Fixer<'N003'> = ({ span, params, words }) =>
  params.choices.map((choice) => replace(span, words, choice, false));

export const blockForValue: Fixer<'N004'> = ({ span, params: { example }, words }) =>
  example === undefined ? [] : [replace(span, words, example, false)];

export const manyValues: Fixer<'T005'> = ({ span, words }) =>
  ['somme de', 'maximum de', 'minimum de'].map((word) => replace(span, words, `${word} ${words}`, false));

export const startOrEnd: Fixer<'T012'> = ({ span, words }) =>
  ['début de', 'fin de'].map((word) => replace(span, words, `${word} ${words}`, false));

/** One was written for the other; or the year is wrong, which only the source can say. */
export const reversedDates: Fixer<'C001'> = ({ span, words }) => {
  const dates = /^du (.+) au (.+)$/s.exec(words);
  return dates ? [replace(span, words, `du ${dates[2]} au ${dates[1]}`, false)] : [];
};

/** Parentheses where the rounding would otherwise bear on the last term only; a barème says it on a line of its own. */
export const openRounding: Fixer<'E010'> = ({ span, params, words, text }) =>
  ['arrondi au centime', "arrondi à l'euro"].flatMap((rounding) => {
    const title = `Ajouter «\u00a0${rounding}\u00a0»`;
    if (params.scale) {
      const opening = text.indexOf('{', span.end);
      if (opening < 0) return [];
      const margin = `${lineBreak(text)}${marginAt(text, span.start)}  `;
      return [{ ...insert(span, opening + 1, `${margin}${rounding}`, false), title }];
    }
    const simple = /^[\p{L}\d_.]+$/u.test(words);
    return [{ ...replace(span, words, `${simple ? words : `(${words})`} ${rounding}`, false), title }];
  });

export const missingType: Fixer<'T010'> = ({ span }) =>
  [': oui/non', ': entier', ': montant', ': texte'].map((type) => insert(span, span.end, ` ${type}`, false));

/** The last share takes what the others leave. */
export function lastShare({ span, tree, text }: Place<'E004' | 'E006'>): readonly Fix[] {
  const schedule = tree.declarations.find(
    (node) =>
      node.kind === 'échéancier' &&
      node.span.file === span.file &&
      node.span.start <= span.start &&
      span.end <= node.span.end,
  );
  const share = schedule?.kind === 'échéancier' ? schedule.payments.at(-1)?.share : undefined;
  if (!share || share.span.file !== span.file) return [];
  return [replace(share.span, text.slice(share.span.start, share.span.end), 'le reste', false)];
}

export function useless({ span, text, tree }: Place<'D010' | 'D011'>): readonly Fix[] {
  const whole = tree.declarations.find(
    (node) => node.span.file === span.file && node.span.start <= span.start && span.end <= node.span.end,
  );
  return whole ? [remove(text, whole.span, false)] : [];
}

/** Only on `{ … }` of several lines: at the end of the block. */
export function missingMessage({ span, text, tree }: Place<'D031'>): readonly Fix[] {
  const condition = tree.declarations.find(
    (node) =>
      node.kind === 'condition' &&
      node.span.file === span.file &&
      node.span.start <= span.start &&
      span.end <= node.span.end,
  );
  const requires = condition?.kind === 'condition' ? condition.requires : undefined;
  if (!requires) return [];
  const end = lineEnd(text, requires.span.end);
  if (text.slice(requires.span.end, end).trim() !== '') return [];
  const line = `${lineBreak(text)}${marginAt(text, requires.span.start)}sinon «\u00a0Cette condition n’est pas remplie.\u00a0»`;
  return [insert(span, requires.span.end, line, false)];
}

/** « entier » of a year. */
export function year({ span, words }: Place<'D024'>): readonly Fix[] {
  return [replace(span, words, 'année', true)];
}

/** As it is read. */
export const joinedByAnd: Fixer<'S032'> = ({ span, words }) => [
  { ...replace(span, words, `(${words})`, true), title: 'Placer entre parenthèses ce que «\u00a0et\u00a0» joint' },
];
