/** What may happen to a text: characters, words, lines or blocks lost, repeated, moved, replaced; two texts in one. */
import type { Random } from './random.ts';

/** A text is cut into words and signs, quoted texts being one. */
const PIECE = /«[^»]*»|[\p{L}_\d.]+|\s+|./gsu;

const CHARACTERS = [
  ...'{}()[]«»"“”:,.|=+-−–—×*÷/<>≤≥≠%€\'’;#&!?@§\\`~^$0123456789aéEÀœ_',
  ...'\t\n\r\f\u0000\u00a0\u00ad\u0301\u200b\u200e\u2009\u2028\u202e\u202f\ufeff\ud83d\udc4d\ufffd',
  '\r\n',
  '//',
  '/*',
  '*/',
];

type Mutation = (text: string, random: Random) => string;

const replace = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

const character: Mutation = (text, random) => {
  const at = random.below(text.length + 1);
  const kind = random.below(4);
  if (kind === 0) return replace(text, at, 1, '');
  if (kind === 1) return replace(text, at, 0, random.pick(CHARACTERS));
  if (kind === 2) return replace(text, at, 1, random.pick(CHARACTERS));
  return replace(text, at, 2, `${text[at + 1] ?? ''}${text[at] ?? ''}`);
};

const word: Mutation = (text, random) => {
  const pieces = text.match(PIECE) ?? [];
  return among(pieces, random).join('');
};

const line: Mutation = (text, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const kind = random.below(3);
  if (kind === 0) lines[at] = `${' '.repeat(random.below(6))}${lines[at]!.trimStart()}`;
  else if (kind === 1) lines.splice(at, 2, `${lines[at]} ${lines[at + 1] ?? ''}`);
  else return among(lines, random).join('\n');
  return lines.join('\n');
};

/** A brace and all it holds, with its line. */
const block: Mutation = (text, random) => {
  const from = text.indexOf('{', random.below(text.length + 1));
  if (from < 0) return text;
  let depth = 0;
  let end = from;
  do {
    if (text[end] === '{') depth++;
    if (text[end] === '}') depth--;
    end++;
  } while (depth > 0 && end < text.length);
  const start = text.lastIndexOf('\n', from) + 1;
  const whole = text.slice(start, end);
  const kind = random.below(4);
  if (kind === 0) return replace(text, from, end - from, '');
  if (kind === 1) return replace(text, start, end - start, '');
  if (kind === 2) return replace(text, start, 0, `${whole}\n`);
  return replace(text, random.below(text.length), 0, whole);
};

/** One lost, repeated, exchanged with another, or replaced by another. */
function among(parts: string[], random: Random): string[] {
  if (parts.length === 0) return parts;
  const [at, other] = [random.below(parts.length), random.below(parts.length)];
  const kind = random.below(4);
  if (kind === 0) parts.splice(at, 1);
  else if (kind === 1) parts.splice(at, 0, parts[at]!);
  else if (kind === 2) [parts[at], parts[other]] = [parts[other]!, parts[at]!];
  else parts[at] = parts[other]!;
  return parts;
}

const MUTATIONS: readonly Mutation[] = [character, word, word, line, block];

/** One to four mutations of `text`; now and then, the beginning of one text and the end of another. */
export function mutate(text: string, other: string, random: Random): string {
  let made = text;
  if (random.below(8) === 0) made = text.slice(0, random.below(text.length)) + other.slice(random.below(other.length));
  for (let left = 1 + random.below(4); left > 0; left--) made = random.pick(MUTATIONS)(made, random);
  return made;
}
