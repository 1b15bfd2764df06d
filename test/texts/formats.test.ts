import { expect, test } from 'vitest';
import { typeAccepté } from '../../apps/serveur/src/fichiers/formats.ts';
import { FORMATS } from '../../packages/language/src/diagnostics/formats.ts';

/** What file-type says of a content, where it is not called by its extension. */
const DETECTED: Readonly<Record<string, string>> = { jpeg: 'jpg', tiff: 'tif', doc: 'cfb', xls: 'cfb', ppt: 'cfb' };

test.each(FORMATS)('a format that an editor may write is one that the portal recognises: %s', (format) => {
  const text = { détecté: undefined, texte: true };
  const binary = { détecté: { ext: DETECTED[format] ?? format, mime: 'type/essai' }, texte: false };
  const accepted = [text, binary].map((found) => typeAccepté([format], `pièce.${format}`, found));
  expect(accepted.filter((type) => type !== null)).toHaveLength(1);
});
