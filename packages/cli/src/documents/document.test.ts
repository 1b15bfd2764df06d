import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../programmes.ts';
import { pdf } from '../testing/pdf.ts';
import { readDocument } from './document.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

function read(name: string, content: string | Uint8Array) {
  const path = join(ROOT, name);
  writeFileSync(path, content);
  return readDocument(path);
}
const flat = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
const SENTENCE = 'Une aide de 1 000 € par établissement, dès l’été.';

describe('plain text', () => {
  test('is read in UTF-8, and otherwise as Windows writes it', async () => {
    for (const bytes of [Buffer.from(SENTENCE), Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')])
      expect((await read('texte.txt', bytes)).pages.map(flat)).toEqual([SENTENCE]);
    const windows = Buffer.from(SENTENCE.replace('€', '\x80').replace('’', '\x92'), 'latin1');
    expect((await read('texte.txt', windows)).pages).toEqual([SENTENCE]);
  });

  test('loses the tags that a conversion left, and keeps what only looks like one', async () => {
    const { pages } = await read(
      'texte.md',
      '<p>Si <i>n</i> < 3 et m > 2</p><ul style="list-style: none"> voir <https://a.fr>',
    );
    expect(flat(pages[0])).toBe('Si n < 3 et m > 2 voir <https://a.fr>');
  });
});

test('a web page is read without its scripts, block by block', async () => {
  const html = `<!doctype html><html><head><title>Titre</title><style>p { color: red }</style></head>
<body><script>var aide = 1</script><table><tr><td>1&nbsp;000 €</td><td>500 €</td></tr></table>
<p>Le <b>mon</b>tant, au 1<sup>er</sup> mars</p><p>est fixe.</p></body></html>`;
  const { pages } = await read('page.html', html);
  expect(flat(pages[0])).toBe('1 000 € 500 € Le montant, au 1er mars est fixe.');
});

describe('a PDF', () => {
  test('is read page by page, whatever its name', async () => {
    for (const name of ['règle.pdf', 'règle'])
      expect(await read(name, pdf(['Premier texte (15 places).', 'Second texte.']))).toMatchObject({
        name,
        pages: [expect.stringContaining('Premier texte (15 places).'), expect.stringContaining('Second texte.')],
      });
  });

  test.each([
    ['that is locked', pdf(['Secret.'], { locked: true }), 'mot de passe'],
    ['that is only a picture', pdf(['', '']), 'reconnaissance de caractères'],
    ['that is damaged', Buffer.from('%PDF-1.4\nrien'), 'abîmé'],
  ])('%s is refused', async (_, bytes, said) => {
    await expect(read('document.pdf', bytes)).rejects.toThrow(new RegExp(said));
  });
});

test('what is no document is refused, in words', async () => {
  const refused = async (reading: Promise<unknown>, said: string) => {
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(said);
  };
  await refused(readDocument(join(ROOT, 'absent.txt')), 'n’existe pas');
  await refused(readDocument(ROOT), 'dossier');
  await refused(read('texte.docx', 'PK'), '.pdf');
  await refused(read('texte.txt', Buffer.from([80, 75, 0, 3])), 'n’est pas un texte');
  await refused(read('texte.txt', ' …\n'), 'aucun mot');
});
