import { expect, test } from 'vitest';
import { diagnose, messages } from '../testing/diagnose.ts';

test('a citation of a source that is declared nowhere, wherever it stands', () => {
  const text = `source décret « Décret »
calcul x : entier {
  vaut 3
  source décret « trois »
  source decrets « trois »
}
fenêtre F « F » {
  candidature du 1er mars 2022 au 2 mars 2022 { source arrêté }
}`;
  expect(diagnose(text)).toEqual([
    ['N006', 'decrets'],
    ['N006', 'arrêté'],
  ]);
  expect(messages(text)[0]).toContain('«\u00a0décret\u00a0»');
});
