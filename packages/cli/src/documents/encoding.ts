/** Bytes → text, when nobody says how they are to be read. */
import { UsageError } from '../programmes.ts';

/** UTF-16 says so itself; what is not UTF-8 is the Windows page of western Europe. */
export function decode(path: string, bytes: Uint8Array): string {
  const text = decodeAs(encodingOf(bytes), bytes);
  if (text.includes('\u0000')) throw new UsageError(`« ${path} » n’est pas un texte.`);
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
