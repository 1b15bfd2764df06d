/** `barème part_logiciel : montant { selon taille par tranches colonnes … 1 à 49 : 14 500 € | 12 000 € }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { ROW_STARTS, rowFollows, rowKey } from '../expressions/keys.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Barre, DeuxPoints, Virgule } from '../tokens/literals.ts';
import type { Expression, ScaleNode, ScaleRowNode } from '../tree.ts';
import { boundsClause, citation, help, internal, unknown, when } from './common.ts';
import { discrepancy } from './écart.ts';
import { annotated, annotation } from './typed.ts';

const inputs = clause(
  rule(
    'selon',
    ($) => {
      $.consume(0, K.selon);
      $.call(0, expression);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.call(1, expression);
      });
      $.option(0, {
        GATE: () => !next($, DeuxPoints, 2) && !next($, Virgule, 2),
        DEF: () =>
          $.or(0, [
            {
              ALT: () => {
                $.consume(0, K.par);
                $.consume(0, K.tranches);
              },
            },
            {
              ALT: () => {
                $.consume(0, K.au);
                $.consume(0, K.volume);
              },
            },
            { ALT: () => $.consume(0, K.forfait) },
          ]),
      });
    },
    (node, b) => ({
      inputs: b.all(node, expression),
      mode: token(node, K.par)
        ? ('par tranches' as const)
        : token(node, K.au)
          ? ('au volume' as const)
          : ('forfait' as const),
    }),
  ),
  'selon',
  [K.selon],
);

/** `undefined`: `sinon`. */
const column: Rule<Expression | undefined> = rule(
  'colonne.barème',
  ($) =>
    $.or(0, [{ ALT: () => $.consume(0, K.sinon) }, { ALT: () => $.call(0, expression), IGNORE_AMBIGUITIES: true }]),
  (node, b) => (token(node, K.sinon) ? undefined : (b.one(node, expression) ?? b.missing())),
);

const columns = clause(
  rule(
    'colonnes.barème',
    ($) => {
      $.consume(0, K.colonnes);
      $.call(0, column);
      $.many(0, () => {
        $.consume(0, Barre);
        $.call(1, column);
      });
    },
    (node, b) => b.all(node, column),
  ),
  'colonnes',
  [K.colonnes],
  { gate: ($) => !next($, DeuxPoints, 2) },
);

const row = clause(
  rule(
    'ligne.barème',
    ($) => {
      $.call(0, rowKey);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.call(1, rowKey);
      });
      $.consume(0, DeuxPoints);
      $.call(0, expression, 'cellule');
      $.many(1, () => {
        $.consume(0, Barre);
        $.call(1, expression, 'cellule');
      });
    },
    (node, b): ScaleRowNode => ({
      keys: b.all(node, rowKey),
      cells: b.all(node, expression, 'cellule'),
      span: b.span(node),
    }),
  ),
  'une ligne « clé : valeur »',
  ROW_STARTS,
  { repeatable: true, gate: rowFollows },
);

export const barème: Rule<ScaleNode> = construct({
  keyword: K.barème,
  french: 'un barème',
  body: 'required',
  ...annotated,
  clauses: {
    selon: inputs,
    quand: when,
    colonnes: columns,
    inconnu: { ...unknown, gate: ($) => !next($, DeuxPoints, 2) },
    bornes: boundsClause,
    aide: { ...help, gate: ($) => !next($, DeuxPoints, 2) },
    interne: { ...internal, gate: ($) => !next($, DeuxPoints, 2) },
    source: { ...citation, gate: ($) => !next($, DeuxPoints, 2) },
    écart: discrepancy,
    ligne: row,
  },
  build: (head, body, node, b) => ({
    ...head,
    kind: 'barème',
    inputs: body.one('selon')?.inputs ?? [],
    mode: body.one('selon')?.mode ?? 'forfait',
    columns: body.one('colonnes') ?? [],
    rows: body.all('ligne'),
    internal: body.has('interne'),
    discrepancies: body.all('écart'),
    ...given({
      type: annotation(node, b),
      when: body.one('quand'),
      unknown: body.one('inconnu'),
      bounds: body.one('bornes'),
      help: body.one('aide'),
    }),
  }),
});
