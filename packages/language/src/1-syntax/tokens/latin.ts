/**
 * The letters of names. Written as explicit ranges: Chevrotain drops the `u` flag, and `\b` and `\w` know ASCII only.
 * × (U+00D7) and ÷ (U+00F7) are left out: they are operators.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿŒœŸ';

/** What may not follow a whole word. */
export const WORD_END = `(?![${LETTERS}0-9_])`;

/** Spaces inside a number or a line: space, no-break space, narrow no-break space. */
export const BLANKS = ' \\u00a0\\u202f\\t';

/** `référencé`, `PS1.2`: a name may hold `.` directly followed by digits. `m²` is read to be told that it is none. */
export const NAME_PATTERN = new RegExp(`[${LETTERS}_][${LETTERS}0-9_²³]*(?:\\.[0-9]+${WORD_END})*`);
