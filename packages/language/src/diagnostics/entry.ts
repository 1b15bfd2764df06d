/** What the catalogue knows of a diagnostic, by the type of its parameters. */
export type Severity = 'erreur' | 'avertissement' | 'information';

export interface Entry<P> {
  readonly severity: Severity;
  /** A few words, for lists and for the manual. */
  readonly title: string;
  readonly message: (params: P) => string;
  /** What to write. */
  readonly help?: (params: P) => string | undefined;
}

export function entry<P>(made: Entry<P>): Entry<P> {
  return made;
}

export type None = Record<never, never>;

/** « texte », with its no-break spaces. */
export function quote(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

/** « a », « b » et « c ». */
export function enumerate(words: readonly string[], last = 'et'): string {
  const quoted = words.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

/** French typography for the texts of the catalogue: no-break spaces, curved apostrophes. */
export function typeset(text: string): string {
  return text
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}
