import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { SAMPLE } from './testing/sample.ts';
import { openWorkspace } from './workspace.ts';

const words = [...new Set(SAMPLE.match(/[\p{L}_\d.]+|«[^»]*»|\S/gu)), '\n', 'unité places\n', '{', '}', 'e\u0301'];

test('after any edits, what a fresh analysis would say', () => {
  const edit = fc.tuple(
    fc.constantFrom('a.guichet', 'b.guichet'),
    fc.nat(SAMPLE.length),
    fc.nat(30),
    fc.constantFrom('', ...words),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const texts = new Map([
        ['a.guichet', SAMPLE],
        ['b.guichet', 'calcul autre : entier = 3 sites\n'],
      ]);
      const workspace = openWorkspace([...texts].map(([path, text]) => ({ path, text })));
      for (const [path, at, length, by] of edits) {
        const before = texts.get(path)!;
        texts.set(path, before.slice(0, at) + by + before.slice(at + length));
        const { tree, diagnostics } = workspace.update(path, texts.get(path)!);
        const fresh = analyse([...texts].map(([each, text]) => ({ path: each, text })));
        expect(diagnostics).toEqual(fresh.diagnostics);
        expect(tree).toEqual(fresh.tree);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a declaration that did not change is not read again', () => {
  const workspace = openWorkspace([{ path: 'b', text: 'calcul y : entier = 3' }]);
  const text = 'programme p « P » { }\ncalcul trois : entier = 3\ncalcul z : entier = trois';
  const before = workspace.update('a', text).tree.declarations;
  const after = workspace.update('a', text.replace('= trois', '= trois + 1')).tree.declarations;
  expect(after.map((node, index) => node === before[index])).toEqual([true, true, false, true]);
});

test('a unit that is declared elsewhere is known at once', () => {
  const workspace = openWorkspace([{ path: 'a', text: 'programme p « P » { }\ncalcul x : entier lots =\n 3\n lots' }]);
  expect(workspace.update('b', 'unité lots').diagnostics).toEqual([]);
  expect(workspace.remove('b').diagnostics).not.toEqual([]);
});
