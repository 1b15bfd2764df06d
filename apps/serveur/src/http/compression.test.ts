import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compresser, encodageAccepté } from './compression.ts';

test('the encoding is the best that the browser takes, for what gains by it', () => {
  const js = 'text/javascript; charset=utf-8';
  expect(encodageAccepté('gzip, deflate, br, zstd', js, 5000)).toBe('br');
  expect(encodageAccepté('gzip', js, 5000)).toBe('gzip');
  expect(encodageAccepté('br;q=0, gzip;q=0.5', js, 5000)).toBe('gzip');
  expect(encodageAccepté(undefined, js, 5000)).toBe('identity');
  expect(encodageAccepté('br', js, 100)).toBe('identity');
  expect(encodageAccepté('br', 'image/png', 5000)).toBe('identity');
});

test('what is compressed comes back the same', async () => {
  const octets = Buffer.from('à tous '.repeat(1000));
  expect(brotliDecompressSync(await compresser(octets, 'br')).equals(octets)).toBe(true);
  expect(gunzipSync(await compresser(octets, 'gzip')).equals(octets)).toBe(true);
  expect(await compresser(octets, 'identity')).toBe(octets);
});
