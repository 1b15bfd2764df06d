/** The example of each code brings it about, and its correction is clean of it. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { catalogue, type Code } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { assetsOfSamples, sampleOf } from './sample.ts';

const FILE = 'essai.guichet';
/** Those of the compiler are tried in its package, as are the pages. */
const codes = (Object.keys(catalogue) as Code[]).filter((code) => !(catalogue[code] as Entry<unknown>).compiled);

function found(text: string) {
  return analyse([{ path: FILE, text }, ...assetsOfSamples()]).diagnostics;
}

describe.each(codes)('%s', (code) => {
  const { before, after, start, end } = sampleOf(code);

  test('is found, at its place, and alone there', () => {
    const said = found(before);
    const places = said.filter((each) => each.code === code).map(({ span }) => before.slice(span.start, span.end));
    expect(places).toContain(before.slice(start, end));
    expect(said).toContainEqual(expect.objectContaining({ code, span: { file: FILE, start, end } }));
    expect(said.filter(({ severity, code: other }) => severity === 'erreur' && other !== code)).toEqual([]);
    expect(new Set(said.map(({ span }) => span.start)).size).toBe(said.length);
  });

  test('is gone once corrected', () => {
    expect(found(after).filter(({ severity, code: other }) => severity === 'erreur' || other === code)).toEqual([]);
  });
});
