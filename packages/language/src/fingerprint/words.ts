/**
 * The words of a text, as a quotation is compared: typography is left out, words and figures never are.
 *
 * Left out: case, spaces of all kinds, punctuation, quotation marks, apostrophes, ligatures, composed or decomposed
 * accents, hyphens (inside a word and at the end of a line), the space between thousands. `%`, `€` and the signs of a
 * comparison are words; so is what a figure and its unit are made of, written together or not: `14,5k€` is `14,5`, `k`,
 * `€`. A sign just before a figure belongs to it.
 */
export interface Word {
  readonly text: string;
  /** In the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const BLANK = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const LETTER = '[\\p{L}\\p{M}\\u200b-\\u200d\\u2060\\ufeff]';
/** Inside a word; the hyphen that ends a line takes the line break with it. */
const HYPHEN = '(?:[-\\u2010\\u2011\\u00ad](?:[ \\t]*\\r?\\n\\s*)?)';
const GROUPED = `\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d)(?:[.,]\\d+)?`;
const NUMBER = `(?:(?<![^\\s(])[-\\u2212\\u2013])?(?:${GROUPED}|\\d+(?:[.,]\\d+)*)`;
const WORD = new RegExp(`${NUMBER}|\\p{L}${LETTER}*(?:${HYPHEN}+\\p{L}${LETTER}*)*|[\\p{N}%‰€$£§&+<>=≤≥≠×÷]`, 'gu');
const BLANKS = new RegExp(BLANK, 'g');
const IGNORED = /[-\u2010\u2011\u00ad\s\u200b-\u200d\u2060\ufeff]/g;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    text: normalise(found),
    start: index,
    end: index + found.length,
  }));
}

/** What most words already are. */
const PLAIN = /^(?:\d+|[a-zà-öø-ÿ]+)$/;

function normalise(word: string): string {
  if (PLAIN.test(word) && !word.includes('æ')) return word;
  if (/\d/.test(word)) {
    const figure = word.replace(BLANKS, '').replaceAll('.', ',');
    return /^\d/.test(figure) ? figure : `-${figure.slice(1)}`;
  }
  return word
    .replace(IGNORED, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFC');
}

const ELLIPSIS = /[[(]?(?:…|\.{3})[\])]?/gu;

/** The words of a quotation: « mots … autres mots » makes two passages. */
export function passagesOf(quotation: string): Word[][] {
  const cuts = [...quotation.matchAll(ELLIPSIS)].map(({ index }) => index);
  const passages: Word[][] = [...cuts, 0].map(() => []);
  let passed = 0;
  for (const word of wordsOf(quotation)) {
    while ((cuts[passed] ?? Infinity) < word.start) passed++;
    passages[passed]?.push(word);
  }
  return passages.filter((words) => words.length > 0);
}

/** Does a word carry a figure? */
export function isFigure(word: string): boolean {
  return /\d/.test(word);
}
