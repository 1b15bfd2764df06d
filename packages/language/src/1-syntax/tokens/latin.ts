/**
 * The letters of names. Written as explicit ranges: Chevrotain drops the `u` flag, and `\b` and `\w` know ASCII only.
 * × (U+00D7) and ÷ (U+00F7) are left out: they are operators.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿŒœŸ';

/** Letters that look like ours, or two of ours in one: they come with a text that is pasted. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  ...letters('ﬀﬁﬂﬃﬄﬅﬆ', ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']),
  ...letters('аеорсухіАВЕКМНОРСТХ', [...'aeopcyxiABEKMHOPCTX']),
  ...letters('οΑΒΕΗΙΚΜΝΟΡΤΧΖ', [...'oABEHIKMNOPTXZ']),
};

function letters(written: string, meant: readonly string[]): Record<string, string> {
  return Object.fromEntries([...written].map((letter, rank) => [letter, meant[rank]!]));
}

/** What may not follow a whole word. */
export const WORD_END = `(?![${LETTERS}0-9_])`;

/** Spaces inside a number or a line: space, no-break space, narrow no-break space. */
export const BLANKS = ' \\u00a0\\u202f\\t';

const UNUSUAL = Object.keys(LOOKALIKES).join('');
/** A name that holds one of these is told how it is written. */
export const UNUSUAL_NAME = new RegExp(`[²³${UNUSUAL}]`);

/** `référencé`, `PS1.2`: a name may hold `.` directly followed by digits. `m²` is read to be told that it is none. */
export const NAME_PATTERN = new RegExp(`[${LETTERS}_${UNUSUAL}][${LETTERS}0-9_²³${UNUSUAL}]*(?:\\.[0-9]+${WORD_END})*`);
