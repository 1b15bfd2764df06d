/** Plain text, without the tags that a conversion may have left in it. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

export function textOfPlain(text: string): string {
  return text.replace(TAG, ' ');
}
