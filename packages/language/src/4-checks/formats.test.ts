import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { FORMATS } from '../diagnostics/formats.ts';
import { diagnose, HEADER } from '../testing/diagnose.ts';

const asked = (formats: string): string =>
  `étape e « E » { pièce photos « Photos » { facultatif formats ${formats} } }`;

test.each([
  ['pdf, word', ['word']],
  ['WORD, Excel, image', ['WORD', 'Excel', 'image']],
  ['PDF, Docx', []],
  ['exe', ['exe']],
  [FORMATS.join(', '), []],
])('formats %s', (formats, expected) => {
  const found = diagnose(asked(formats)).filter(([code]) => code === 'D025');
  expect(found).toEqual(expected.map((word) => ['D025', word]));
});

test.each([
  ['word', ['docx', 'doc']],
  ['docs', ['doc', 'docx']],
  ['png2', ['png']],
  ['exe', []],
])('%s: perhaps %s', (format, expected) => {
  const { diagnostics } = analyse([{ path: 'f', text: HEADER + asked(format) }]);
  const found = diagnostics.find(({ code }) => code === 'D025');
  expect(found?.params).toMatchObject({ suggestions: expected });
});
