import { expect, test } from 'vitest';
import { BROKEN, WHOLE } from '../testing/broken.ts';
import { randomProgramme } from '../testing/generator/programme.ts';
import { SAMPLE } from '../testing/sample.ts';
import { cut } from './blocks.ts';
import { Builder } from './builder.ts';
import { file } from './constructs/file.ts';
import { allRules } from './grammar.ts';
import { GuichetParser } from './parser.ts';
import { prepare } from './prepare/prepare.ts';
import { assignWords, declaredUnits } from './prepare/words.ts';
import { lex } from './tokens/lexer.ts';

test('the grammar has no ambiguity and no left recursion', () => {
  // Validation throws what it finds; in production it is skipped.
  expect(() => new GuichetParser(allRules(), { validate: true })).not.toThrow();
});

test('each rule has a name of its own, in letters', () => {
  const names = allRules().map(({ name }) => name);
  expect(names.filter((name) => !/^\p{L}[\p{L} ._-]*$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('what is well written is read the same with recovery at hand and without', () => {
  const parser = new GuichetParser(allRules(), { validate: false });
  const random = Array.from({ length: 8 }, (_, seed) => randomProgramme(seed));
  const broken = BROKEN.map(([, replaced, by]) => WHOLE.replace(replaced, by));
  for (const text of [SAMPLE, ...random, ...broken]) {
    const { tokens } = prepare(lex(text), new Builder(''));
    const units = new Set(declaredUnits(tokens));
    for (const block of cut(tokens)) {
      assignWords(block, units);
      const { cst, problems } = parser.recover(file, block);
      expect(parser.quick.read(file, block)).toEqual(problems.length === 0 ? cst : undefined);
    }
  }
});
