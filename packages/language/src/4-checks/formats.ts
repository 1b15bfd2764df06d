/** The formats of a pièce are those whose content a portal recognises: of another, every file would be refused. */
import { FORMATS } from '../diagnostics/formats.ts';
import { suggestions } from '../spelling/suggestions.ts';
import { allFields, type Checking } from './checking.ts';

/** What people call them by. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  word: ['docx', 'doc'],
  excel: ['xlsx', 'xls'],
  powerpoint: ['pptx', 'ppt'],
  writer: ['odt'],
  calc: ['ods'],
  impress: ['odp'],
  libreoffice: ['odt', 'ods'],
  tableur: ['xlsx', 'ods'],
  image: ['jpg', 'png'],
  images: ['jpg', 'png'],
  photo: ['jpg', 'png'],
  photos: ['jpg', 'png'],
  texte: ['txt'],
};

export function checkFormats(checking: Checking): void {
  for (const field of allFields(checking)) {
    if (field.kind !== 'pièce') continue;
    for (const { text, span } of field.formats) {
      const name = text.toLowerCase();
      if (FORMATS.includes(name)) continue;
      checking.report('D025', span, { name: text, suggestions: CALLED[name] ?? suggestions(name, FORMATS) });
    }
  }
}
