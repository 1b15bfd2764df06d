/** What a token, or a few, may have been meant to be: another word, another sign, nothing. */
import type { Token } from '../../tokens/token.ts';
import { confused } from './confused.ts';
import { containing, habit } from './habits.ts';
import { computed, inParentheses } from './lists.ts';
import { missingBefore } from './missing.ts';
import { bareLabel, NAMES, optionInWords } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { allOf, firstOf, type Place, placeAt, type Reader, type Reading } from './reading.ts';
import { rowReadings } from './rows.ts';
import { smallWords } from './small-words.ts';
import { misspelled } from './spelled.ts';
import { endOfVersion, near, quoted, SUPERFLUOUS } from './superfluous.ts';
import { territory } from './territories.ts';

/** The likeliest first. */
export function readingsOf(tokens: readonly Token[], at: number): readonly Reading[] {
  const place = placeAt(tokens, at);
  return [
    ...firstOf(SEVERAL, place),
    ...missingBefore(place),
    ...allOf([computed], place),
    ...rowReadings(place),
    ...phrases(place),
    ...confused(place),
    ...allOf(WORDS, place),
  ];
}

/** What was meant is written, but for one small word: only looked for where nothing else fits. */
export function lackingAt(tokens: readonly Token[], at: number): readonly Reading[] {
  return smallWords(placeAt(tokens, at));
}

/** Of several tokens, the first that fits: where a statement begins, « + : » is a sign too many and no range. */
const SEVERAL: readonly Reader[] = [...SUPERFLUOUS, ...NAMES, ...NUMBERS];
const PHRASES: readonly Reader[] = [containing, optionInWords, inParentheses, bareLabel, endOfVersion, territory];
const WORDS: readonly Reader[] = [near, misspelled, quoted];

/** A habit that is known leaves nothing else to look for. */
function phrases(place: Place): readonly Reading[] {
  const known = habit(place);
  return known ? [known] : allOf(PHRASES, place);
}
