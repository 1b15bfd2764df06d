/**
 * HalfSipHash-2-4 (Aumasson and Bernstein), on the UTF-16 units of a text: a keyed hash made for short messages, the same
 * on every machine.
 */

/** 64 bits, as two unsigned halves. */
export type Key = readonly [number, number];

/** 32 bits, unsigned. The rounds are written in place: this is what reading and checking an empreinte spend their time on. */
export function hash([k0, k1]: Key, text: string): number {
  let v0 = k0 | 0;
  let v1 = k1 | 0;
  let v2 = 0x6c796765 ^ k0;
  let v3 = 0x74656462 ^ k1;
  const units = text.length;
  const words = units >> 1;
  // Two rounds for each word, the last one being what remains and the length; then four to finish.
  for (let index = 0; index <= words + 1; index++) {
    const at = 2 * index;
    let word = 0;
    if (index < words) word = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    else if (index === words) word = ((2 * units) << 24) | (at < units ? text.charCodeAt(at) : 0);
    else v2 ^= 0xff;
    v3 ^= word;
    for (let rounds = index > words ? 4 : 2; rounds > 0; rounds--) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= word;
  }
  return (v1 ^ v3) >>> 0;
}

/** Each document has its own: the same words leave different traces in two documents. */
export function keyOf(name: string): Key {
  return [hash([0, 0], name), hash([0, 1], name)];
}
