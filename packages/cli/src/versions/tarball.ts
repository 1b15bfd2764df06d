/**
 * The files of a packed package: a gzipped tar, as `npm pack` writes it. Nothing is written on disk.
 */
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
/** No programme is as large: what is, is refused before it fills the memory. */
const LARGEST = 256 << 20;

/** Path in the package, without its first folder → text. Throws on what is no tarball. */
export function readTarball(bytes: Uint8Array): ReadonlyMap<string, string> {
  const tar = gunzipSync(bytes, { maxOutputLength: LARGEST });
  const files = new Map<string, string>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const header = tar.subarray(at, at + BLOCK);
    if (!hasChecksum(header)) throw new Error('Not a tar archive');
    const size = octal(header, 124, 12);
    const kind = String.fromCharCode(header[156] ?? 0);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (kind === 'x') longName = paxPath(content);
    else if (kind === 'L') longName = text(content);
    else {
      if (kind === '0' || kind === '\0') files.set(withoutRoot(longName ?? nameOf(header)), content.toString('utf8'));
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/\0[^]*$/, '');
}

function octal(header: Uint8Array, start: number, length: number): number {
  const size = Number.parseInt(text(header.subarray(start, start + length)).trim() || '0', 8);
  if (!Number.isSafeInteger(size) || size < 0) throw new Error('Not a tar archive');
  return size;
}

function nameOf(header: Uint8Array): string {
  const prefix = text(header.subarray(345, 500));
  const name = text(header.subarray(0, 100));
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Records « length key=value\n »; accents stand there. */
function paxPath(content: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(content).toString('utf8'))?.[1];
}

/** Of all bytes of the header, its own field counted as spaces. */
function hasChecksum(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return sum === octal(header, 148, 8);
}

function withoutRoot(path: string): string {
  return path.replace(/^[^/]*\//, '');
}
