/** `selon secteur { PA : 3, PH ou DOM : 4, autre : 5 }`. */
import { token } from '../cst.ts';
import { forward, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante, DeuxPoints, Virgule } from '../tokens/literals.ts';
import type { Expression, RowKey, SelectExpression } from '../tree.ts';
import { rowKey } from './keys.ts';

const expression = forward<Expression>('expression');

const selectCase: Rule<{ key: RowKey; value: Expression } | undefined> = rule(
  'selon.cas',
  ($) => {
    $.call(0, rowKey);
    $.consume(0, DeuxPoints);
    $.call(1, expression);
    $.option(0, () => $.consume(0, Virgule));
  },
  (node, b) => {
    const key = b.one(node, rowKey);
    return key && { key, value: b.one(node, expression) ?? b.missing() };
  },
);

export const select: Rule<SelectExpression> = rule(
  'selon.expression',
  ($) => {
    $.consume(0, K.selon);
    $.call(0, expression, 'sujet');
    $.consume(0, AccoladeOuvrante);
    $.many(0, () => $.call(0, selectCase));
    $.consume(0, AccoladeFermante);
  },
  (node, b) => ({
    kind: 'select',
    subject: token(node, K.selon) ? (b.one(node, expression, 'sujet') ?? b.missing()) : b.missing(),
    cases: b.all(node, selectCase).filter((each) => each !== undefined),
    span: b.span(node),
  }),
);
