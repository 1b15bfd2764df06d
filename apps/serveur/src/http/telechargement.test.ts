import { expect, test } from 'vitest';
import { pièceAttachée } from './telechargement.ts';

test('a name is saved as it is, and can break out of no header', () => {
  expect(pièceAttachée('devis.pdf')).toBe('attachment; filename="devis.pdf"; filename*=UTF-8\'\'devis.pdf');
  const étrange = pièceAttachée('a";\r\nx: y\\%22 é✓.pdf');
  expect(étrange).toMatch(/^attachment; filename="[^"\r\n\\%]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/);
});
