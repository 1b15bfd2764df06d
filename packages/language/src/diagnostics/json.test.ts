import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnosticsToJson } from './json.ts';

test('places from 1, ends, related places, corrections', () => {
  const files = [
    { path: 'a.guichet', text: 'programme p « P » { }\nétape e « 😀 » { champ a : montan « A »\n champ a : texte }\n' },
  ];
  expect(diagnosticsToJson(analyse(files).diagnostics, files)).toEqual([
    {
      code: 'N007',
      severity: 'erreur',
      file: 'a.guichet',
      line: 2,
      column: 27,
      offset: 49,
      end: { line: 2, column: 33, offset: 55 },
      message: '«\u00a0montan\u00a0» n’est pas un type.',
      help: 'Vouliez-vous dire «\u00a0montant\u00a0»\u00a0?',
      related: [],
      fixes: [
        {
          title: 'Remplacer «\u00a0montan\u00a0» par «\u00a0montant\u00a0»',
          sure: true,
          edits: [
            {
              file: 'a.guichet',
              line: 2,
              column: 27,
              offset: 49,
              end: { line: 2, column: 33, offset: 55 },
              text: 'montant',
            },
          ],
        },
      ],
    },
    expect.objectContaining({
      code: 'N010',
      line: 3,
      column: 8,
      related: [expect.objectContaining({ line: 2, column: 23, message: 'La première déclaration est ici.' })],
      fixes: [],
    }),
  ]);
});
