/** The keys of barème rows and of `selon` cases, against what they are read by. */
import type { Expression, RowKey, ScaleNode } from '../1-syntax/tree.ts';
import { suggestions } from '../spelling/suggestions.ts';
import type { Checker, Context } from './checker.ts';
import { meet } from './compatible.ts';
import { describeType } from './describe.ts';
import { isZero, literalType } from './literals.ts';
import { contextualSymbol } from './references.ts';
import type { Type } from './types.ts';

/** Whether it is of the type that is read. */
export function checkKey(checker: Checker, key: RowKey, input: Type, context: Context): boolean {
  if (input.kind === 'erreur') return true;
  const refuse = (what: string) => {
    checker.report('T011', key.span, { key: what, input: describeType(input) });
    return false;
  };
  switch (key.kind) {
    case 'autre':
      return true;
    case 'boolean':
      return input.kind === 'oui/non' || refuse('« oui » ou « non »');
    case 'range':
      for (const literal of [key.from, key.to]) {
        if (!literal) continue;
        const type = literalType(checker, literal);
        const wholeOnly = input.kind === 'entier' && type.kind === 'décimal';
        if (wholeOnly || !meet({ type: input, zero: false }, { type, zero: isZero(literal) }))
          return refuse(describeType(type));
      }
      return true;
    case 'options':
      for (const name of key.options) {
        const symbol = contextualSymbol(checker, name, input);
        if (symbol) checker.names.record(name, symbol, context.domain);
        else if (input.kind === 'choix') {
          const near = suggestions(name.text, ['autre', ...input.options.map((option) => option.name.text)]);
          checker.report('N005', name.span, {
            name: name.text,
            choice: describeType(input).replace(/^un choix/, 'ce choix'),
            suggestions: near,
          });
        } else if (input.kind === 'fenêtre') {
          const known = checker.declared.symbols.flatMap(({ kind, path }) => (kind === 'fenêtre' ? [path] : []));
          checker.unknown(name, 'de fenêtre', known);
        } else return refuse('le nom d’une option');
      }
      return true;
    default:
      return key satisfies never;
  }
}

/** The two quantities that « et » joins, of a barème whose rows have a key for each. */
export function joinedInputs({ inputs, rows }: ScaleNode): readonly [Expression, Expression] | undefined {
  const [input] = inputs;
  if (inputs.length !== 1 || input?.kind !== 'binary' || input.operator !== 'et') return undefined;
  return rows.length > 0 && rows.every(({ keys }) => keys.length === 2) ? [input.left, input.right] : undefined;
}
