import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in 43 characters that a URL and a cookie take as they are. */
export function nouveauJeton(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: enough to recognise it, not to use it. */
export function condenser(jeton: string): Buffer {
  return createHash('sha256').update(jeton).digest();
}
