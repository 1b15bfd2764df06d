/** Numbers and their nouns: in French, zero and one are singular. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
