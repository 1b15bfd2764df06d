import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { comment, data, documented, identifier, key, print, string, ts as code } from './code.ts';
import { Names } from './names.ts';

/** Text of every kind that an editor may write, and that an attacker would. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    "'; alert(1); //",
    '`${x}`',
    '*/ evil() /*',
    '</script><script>',
    '\u2028\u2029\n\r',
    '\\',
    '${',
    '<!--',
    '\uD800',
    '__proto__',
    '\u202Eabc',
  ),
);

function parsed(text: string): ts.SourceFile {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  expect((file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics).toEqual([]);
  return file;
}

/** The generated literal is what is tested: it is run on purpose. */
// oxlint-disable-next-line no-eval
const run = (text: string): unknown => (0, eval)(text);

test('a text is one string literal, of that very text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [statement, ...others] = parsed(print(code`(${string(text)});`)).statements;
      expect(others).toEqual([]);
      const expression = (statement as ts.ExpressionStatement).expression as ts.ParenthesizedExpression;
      expect((expression.expression as ts.StringLiteral).text).toBe(text);
    }),
  );
});

test('a text in a comment stays in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(parsed(print(documented(text, code`const x = 1;`))).statements.length).toBe(1);
      expect(comment(text)).not.toMatch(/[\n\r]|\*\//);
    }),
  );
});

test('data of any shape is that data', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('null')),
      (value) => {
        const text = print(code`(${data(value)});`);
        parsed(text);
        expect(run(text)).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
});

test('a key is that key, whatever its name', () => {
  fc.assert(
    fc.property(texts, (name) => {
      expect(Object.keys(run(print(code`({ ${key(name)}: 1 });`)) as object)).toEqual([name]);
    }),
  );
});

test('names become identifiers, each its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.oneof(texts, fc.constantFrom('PS1.2', 'PS1_2', 'PS1_2_', 'class', 'été', 'e\u0301te\u0301', 'somme')),
        { maxLength: 30 },
      ),
      (wanted) => {
        const names = new Names(['somme']);
        const given = wanted.map((name) => names.of(name));
        expect(new Set(given).size).toBe(wanted.length);
        for (const name of given) parsed(print(code`const ${identifier(name)} = 1;`));
        expect(given).not.toContain('somme');
        expect(wanted.map((name) => names.of(name))).toEqual(given);
      },
    ),
  );
});
