/** What the catalogue knows of a diagnostic, by the type of its parameters. A missing part does not compile. */
export type Severity = 'erreur' | 'avertissement' | 'information';

export interface Entry<P> {
  readonly severity: Severity;
  /** A few words, for lists and as the title of its page. */
  readonly title: string;
  /** What is wrong. */
  readonly message: (params: P) => string;
  /** Why it matters: what would happen otherwise. */
  readonly why: string;
  /** What to write. */
  readonly help: (params: P) => string | undefined;
  /** A text that brings the diagnostic about, with what it underlines between `⟦` and `⟧`. */
  readonly before: string;
  /** The same, put right: nothing is reported on it. */
  readonly after: string;
  /** A table, `annexe.csv`, beside the text: what is underlined is in it, when it has the marks. */
  readonly table?: { readonly before: string; readonly after: string };
  /** The file stands twice in the folder, under two names. */
  readonly copied?: true;
  /** Found by the compiler, not by the checks of this package. */
  readonly compiled?: true;
  /** The compiler tells it only to who asks: `guichet check --informations`. */
  readonly asked?: true;
  /** What stands before both; none: a programme with the questions of `QUESTIONS`. */
  readonly given?: string;
}

export function entry<P>(made: Entry<P>): Entry<P> {
  return made;
}

export type None = Record<never, never>;

/** A mark of direction turns what follows it round: it is shown, as `·`, and not obeyed. */
export const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** « texte », with its no-break spaces; what is a text of the programme has its guillemets already. */
export function quote(text: string): string {
  return /^«[^«»]*»$/.test(text) ? text.replaceAll(DIRECTION, '·') : quoteAll(text);
}

/** The same, where the guillemets of a text are what is spoken of. */
export function quoteAll(text: string): string {
  return `«\u00a0${text.replaceAll(DIRECTION, '·')}\u00a0»`;
}

/** « a », « b » et « c ». */
export function enumerate(words: readonly string[], last = 'et'): string {
  const quoted = words.map(quote);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

/** In French, zero and one are singular. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}

/** French typography for the texts of the catalogue: no-break spaces, curved apostrophes. */
export function typeset(text: string): string {
  return text
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) (?=\d{3}(?!\d)|[€%])/g, '$1\u00a0')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');
}
