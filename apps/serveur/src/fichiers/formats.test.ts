import { expect, test } from 'vitest';
import { typeAccepté } from './formats.ts';

const pdf = { détecté: { ext: 'pdf', mime: 'application/pdf' }, texte: false };
const texte = { détecté: undefined, texte: true };
const inconnu = { détecté: undefined, texte: false };

test.each([
  [['pdf'], 'a.pdf', pdf, 'application/pdf'],
  [['PDF'], 'sans extension', pdf, 'application/pdf'],
  [['xlsx', 'pdf'], 'a.txt', pdf, 'application/pdf'],
  [['xlsx'], 'a.xlsx', pdf, null],
  [['pdf'], 'a.pdf', texte, null],
  [['pdf'], 'a.pdf', inconnu, null],
  [['csv'], 'a.CSV', texte, 'text/csv'],
  [['csv'], 'a.txt', texte, null],
  [['csv'], 'a.csv', pdf, null],
  [['xls'], 'a.xls', { détecté: { ext: 'cfb', mime: 'application/x-cfb' }, texte: false }, 'application/vnd.ms-excel'],
  [['xls'], 'a.doc', { détecté: { ext: 'cfb', mime: 'application/x-cfb' }, texte: false }, null],
  [['jpeg'], 'a.jpeg', { détecté: { ext: 'jpg', mime: 'image/jpeg' }, texte: false }, 'image/jpeg'],
  [['inventé'], 'a.inventé', texte, null],
  [[], 'a.pdf', pdf, null],
] as const)('%o takes %s: %o → %s', (formats, nom, détection, attendu) => {
  expect(typeAccepté(formats, nom, détection)).toBe(attendu);
});
