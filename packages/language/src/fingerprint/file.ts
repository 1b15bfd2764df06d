/**
 * An empreinte as a file: a few lines that can be read, then the traces, five characters each.
 *
 * A line of traces ends after one whose four low bits are zero: where the document has not changed, neither have the
 * lines, and comparing two versions shows which passages moved. `+37` stands for 37 traces that are not kept.
 */
import { hash } from './hash.ts';
import { type Fingerprint, NOT_KEPT, SPAN } from './fingerprint.ts';

const VERSION = 'empreinte guichet 1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 5;
/** Words of the longest document. */
const LIMIT = 10_000_000;
const VALUES = new Int8Array(128).fill(-1);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** What is wrong with a file that cannot be read, for whoever has to put it right. */
export type Unreadable = 'autre format' | 'version inconnue' | 'abîmée';

const PARTIAL = 'étendue passages cités';

export function writeFingerprint({ document, key, wordCount, pages, partial, sequences, pairs }: Fingerprint): string {
  const body = [
    `document ${document.replace(/\s+/g, ' ').trim()}`,
    `clé ${key.map(hexadecimal).join('')}`,
    `mots ${wordCount}`,
    ...(partial ? [PARTIAL] : []),
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
    partial: rest.slice(0, sequencesAt).includes(PARTIAL),
    sequences: numbersOf(rest.slice(sequencesAt + 1, pairsAt)),
    pairs: numbersOf(rest.slice(pairsAt + 1)),
  };
}

function linesOf(traces: readonly number[]): string[] {
  const lines: string[] = [];
  let line = '';
  let missing = 0;
  const end = () => {
    if (line !== '') lines.push(line);
    if (missing > 0) lines.push(`+${missing}`);
    line = '';
    missing = 0;
  };
  for (const trace of traces) {
    if ((trace === NOT_KEPT) !== missing > 0) end();
    if (trace === NOT_KEPT) {
      missing++;
      continue;
    }
    for (let shift = 24; shift >= 0; shift -= 6) line += DIGITS[(trace >> shift) & 63];
    if ((trace & 15) === 0) end();
  }
  end();
  return lines;
}

function numbersOf(lines: readonly string[]): number[] {
  return lines.flatMap((line) => {
    if (line.startsWith('+')) return Array.from({ length: Math.min(Number(line), LIMIT) }, () => NOT_KEPT);
    const numbers: number[] = [];
    for (let at = 0; at + WIDTH <= line.length; at += WIDTH) {
      let number = 0;
      for (let rank = at; rank < at + WIDTH; rank++) number = number * 64 + (VALUES[line.charCodeAt(rank)] ?? 0);
      numbers.push(number);
    }
    return numbers;
  });
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}

/** Notices an accident: a truncated file, a merge gone wrong. */
function checksum(body: string): string {
  return hexadecimal(hash([SPAN, WIDTH], body));
}
