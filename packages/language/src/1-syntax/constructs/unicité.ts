/** `unicité « Un seul financement par domaine » { par établissement.finess, domaine sinon « … » }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Point, Virgule } from '../tokens/literals.ts';
import type { Expression, UniquenessNode } from '../tree.ts';
import { citation, textClause, when } from './common.ts';

/** `undefined`: `domaine`. */
const key: Rule<Expression | undefined> = rule(
  'clé.unicité',
  ($) =>
    $.or(0, [
      { GATE: () => !next($, Point, 2), ALT: () => $.consume(0, K.domaine) },
      { ALT: () => $.call(0, expression), IGNORE_AMBIGUITIES: true },
    ]),
  (node, b) => (token(node, K.domaine) ? undefined : (b.one(node, expression) ?? b.missing())),
);

const keys = clause(
  rule(
    'par.unicité',
    ($) => {
      $.consume(0, K.par);
      $.call(0, key);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.call(1, key);
      });
    },
    (node, b) => b.all(node, key),
  ),
  'par',
  [K.par],
  { repeatable: true },
);

export const unicité: Rule<UniquenessNode> = construct({
  keyword: K.unicité,
  french: 'une unicité',
  body: 'required',
  clauses: { par: keys, quand: when, sinon: textClause(K.sinon), source: citation },
  build: (head, body) => {
    const all = body.all('par').flat();
    return {
      ...head,
      kind: 'unicité',
      keys: all.filter((each) => each !== undefined),
      perDomain: all.includes(undefined),
      ...given({ when: body.one('quand'), message: body.one('sinon') }),
    };
  },
});
