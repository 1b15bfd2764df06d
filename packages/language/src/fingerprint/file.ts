/**
 * An empreinte as a file: a few lines that can be read, then the traces, five characters each.
 *
 * A line of traces ends after one whose four low bits are zero: where the document has not changed, neither have the
 * lines, and comparing two versions shows which passages moved.
 */
import { hash } from './hash.ts';
import { type Fingerprint, SPAN } from './fingerprint.ts';

const VERSION = 'empreinte guichet 1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 5;
const VALUES = new Int8Array(128).fill(-1);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** What is wrong with a file that cannot be read, for whoever has to put it right. */
export type Unreadable = 'autre format' | 'version inconnue' | 'abîmée';

export function writeFingerprint({ document, key, wordCount, pages, sequences, pairs }: Fingerprint): string {
  const body = [
    `document ${document.replace(/\s+/g, ' ').trim()}`,
    `clé ${key.map(hexadecimal).join('')}`,
    `mots ${wordCount}`,
    ...(pages.length > 0 ? [`pages ${pages.join(' ')}`] : []),
    'suites',
    ...linesOf(sequences),
    'paires',
    ...linesOf(pairs),
    '',
  ].join('\n');
  return `${VERSION}\ncontrôle ${checksum(body)}\n${body}`;
}

export function readFingerprint(text: string): Fingerprint | Unreadable {
  const [version = '', control, ...rest] = text.replaceAll('\r\n', '\n').split('\n');
  if (version !== VERSION) return version.startsWith('empreinte guichet ') ? 'version inconnue' : 'autre format';
  if (control !== `contrôle ${checksum(rest.join('\n'))}`) return 'abîmée';
  const [sequencesAt, pairsAt] = [rest.indexOf('suites'), rest.indexOf('paires')];
  const field = (name: string) =>
    rest
      .slice(0, sequencesAt)
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1) ?? '';
  const key = field('clé');
  return {
    document: field('document'),
    key: [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8), 16)],
    wordCount: Number(field('mots')),
    pages: field('pages').split(' ').filter(Boolean).map(Number),
    sequences: numbersOf(rest.slice(sequencesAt + 1, pairsAt)),
    pairs: numbersOf(rest.slice(pairsAt + 1)),
  };
}

function linesOf(traces: readonly number[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const trace of traces) {
    for (let shift = 24; shift >= 0; shift -= 6) line += DIGITS[(trace >> shift) & 63];
    if ((trace & 15) !== 0) continue;
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

function numbersOf(lines: readonly string[]): number[] {
  const digits = lines.join('');
  const numbers: number[] = [];
  for (let at = 0; at + WIDTH <= digits.length; at += WIDTH) {
    let number = 0;
    for (let rank = at; rank < at + WIDTH; rank++) number = number * 64 + (VALUES[digits.charCodeAt(rank)] ?? 0);
    numbers.push(number);
  }
  return numbers;
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}

/** Notices an accident: a truncated file, a merge gone wrong. */
function checksum(body: string): string {
  return hexadecimal(hash([SPAN, WIDTH], body));
}
