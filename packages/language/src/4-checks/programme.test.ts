import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose } from '../testing/diagnose.ts';

test('a programme is declared once', () => {
  expect(diagnose('programme p « P » { }\nprogramme q « Q » { }')).toEqual([['D002', 'q']]);
});

test('no programme', () => {
  const { diagnostics } = analyse([{ path: 'a', text: 'calcul x = 3' }]);
  expect(diagnostics.map(({ code, span }) => [code, span.start, span.end])).toEqual([['D001', 0, 6]]);
});

test('a misspelled programme is one all the same', () => {
  const { diagnostics } = analyse([{ path: 'a', text: 'programe p « P »\ncalcul x = 3' }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['S046']);
});

test('one instruction', () => {
  expect(diagnose('instruction { délai 4 mois }\ninstruction { délai 3 mois }')).toEqual([['D002', 'instruction']]);
});
