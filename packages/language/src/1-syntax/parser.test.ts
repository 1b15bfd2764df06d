import { expect, test } from 'vitest';
import './constructs/file.ts';
import { allRules } from './grammar.ts';
import { GuichetParser } from './parser.ts';

test('the grammar has no ambiguity and no left recursion', () => {
  // Validation throws what it finds; in production it is skipped.
  expect(() => new GuichetParser(allRules(), { validate: true })).not.toThrow();
});
