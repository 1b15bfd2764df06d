/** The example of each code brings it about, and its correction is clean of it. */
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../1-syntax/parse.ts';
import { analyse } from '../analyse.ts';
import { catalogue, type Code } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { indexPage, pageOf } from './page.ts';
import { renderDiagnostics } from './render.ts';
import { assetsOfSamples, sampleOf } from './sample.ts';

/** Those of the compiler are tried in its package, as are the pages. */
const codes = (Object.keys(catalogue) as Code[]).filter((code) => !(catalogue[code] as Entry<unknown>).compiled);

function found(files: readonly SourceFile[]) {
  return analyse([...files, ...assetsOfSamples()]).diagnostics;
}

describe.each(codes)('%s', (code) => {
  const { files, file, start, end } = sampleOf(code);
  const text = files.before.find(({ path }) => path === file)!.text;

  test('is found, at its place, and alone there', () => {
    const said = found(files.before);
    const places = said.filter((each) => each.code === code).map(({ span }) => text.slice(span.start, span.end));
    expect(places).toContain(text.slice(start, end));
    expect(said).toContainEqual(expect.objectContaining({ code, span: { file, start, end } }));
    expect(said.filter(({ severity, code: other }) => severity === 'erreur' && other !== code)).toEqual([]);
    expect(new Set(said.map(({ span }) => `${span.file}:${span.start}`)).size).toBe(said.length);
  });

  test('is told as its page tells it', async () => {
    const said = found(files.before).filter((each) => each.code === code);
    const shown = renderDiagnostics(said.slice(0, 1), files.before).trimEnd();
    await expect(pageOf(code, shown)).toMatchFileSnapshot(`../../../../docs/manuel/erreurs/${code}.md`);
  });

  test('is gone once corrected', () => {
    expect(found(files.after).filter(({ severity, code: other }) => severity === 'erreur' || other === code)).toEqual(
      [],
    );
  });
});

test('the list of the pages', async () => {
  await expect(indexPage()).toMatchFileSnapshot('../../../../docs/manuel/erreurs/README.md');
});
