import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { renderDiagnostics } from './render.ts';

function rendered(text: string, found: string): string {
  const start = text.indexOf(found);
  const diagnostic: Diagnostic = {
    code: 'N001',
    severity: 'erreur',
    message: 'Message.',
    span: { file: 'f', start, end: start + found.length },
    params: {},
  };
  return renderDiagnostics([diagnostic], [{ path: 'f', text }]);
}

test('the line, the column, the words underlined', () => {
  expect(rendered('un\ndeux mots\r\ntrois', 'mots')).toBe(`f:2:6 erreur N001
  Message.
  2 │ deux mots
    │      ^^^^
`);
});

test('tabs, wide characters, marks, control characters', () => {
  expect(rendered('\ta mots', 'mots')).toContain('1 │     a mots\n    │       ^^^^');
  expect(rendered('漢字 mots', 'mots')).toContain('│ 漢字 mots\n    │      ^^^^');
  expect(rendered('e\u0301te\u0301 mots', 'mots')).toContain('    │     ^^^^');
  expect(rendered('\u0007 mots', 'mots')).toContain('· mots\n    │   ^^^^');
  expect(rendered('\u202e mots', 'mots')).toContain('· mots\n    │   ^^^^');
});

test('several lines: the first is underlined to its end; nothing at all: one mark', () => {
  expect(rendered('a bc\nde', 'bc\nde')).toContain('│ a bc\n    │   ^^');
  expect(rendered('', '')).toContain('│ \n    │ ^');
});

test('an empty line between two', () => {
  const found = { code: 'N001', severity: 'erreur', span: { file: 'f', start: 0, end: 1 }, params: {} } as const;
  const two = ['Un.', 'Deux.'].map((message) => ({ ...found, message }));
  expect(renderDiagnostics(two, [])).toBe('f erreur N001\n  Un.\n\nf erreur N001\n  Deux.\n');
});

test('a file that is not given', () => {
  expect(
    renderDiagnostics(
      [
        {
          code: 'N001',
          severity: 'erreur',
          message: 'M.',
          span: { file: 'ailleurs', start: 3, end: 4 },
          help: 'Aide.',
          params: {},
        },
      ],
      [],
    ),
  ).toBe('ailleurs erreur N001\n  M.\n  → Aide.\n');
});
