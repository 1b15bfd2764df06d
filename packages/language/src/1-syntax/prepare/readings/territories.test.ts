import { expect, test } from 'vitest';
import { analyse } from '../../../analyse.ts';
import { correct } from '../../../diagnostics/correct.ts';
import { libraryChoices } from '../../../library/library.ts';

const names = libraryChoices().flatMap(({ name, options }) =>
  options.map((option) => [name!.text, option.name.text, option.label?.text.replace(/^\d\w* /, '') ?? ''] as const),
);

// « Or » is read as the English for « ou »: of Côte-d'Or, only the apostrophe is told.
const composed = names.filter(([, name]) => name.includes('_') && name !== 'Côte_d_Or');

test.each(composed)('%s: %s, as it is written: %s', (choice, name, written) => {
  const text = (value: string) => `programme p « P » { }
étape e « E » { champ lieu : ${choice} « Lieu » }
calcul c = lieu = ${value}
`;
  const { files } = correct([{ path: 'f', text: text(written) }], (each) => analyse(each).diagnostics);
  expect(files[0]!.text).toBe(text(name));
});
