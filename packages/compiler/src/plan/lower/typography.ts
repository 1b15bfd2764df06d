/**
 * French typography of the texts that readers see, however an editor typed them: ’ for apostrophes, no-break spaces
 * before high punctuation and units, inside « », and narrow ones between thousands.
 */
import type { Text } from '@guichet/language';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/(\d)[ \u00A0](?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/ ([:;?!»])/g, `${NO_BREAK}$1`)
    .replaceAll('« ', `«${NO_BREAK}`)
    .replace(/(\d) (?=[€%]|[kM]€|Mo\b)/g, `$1${NO_BREAK}`);
}

/** A text of the programme, as readers see it. */
export function shown(text: Text): string {
  return typeset(text.text);
}
