/** `barème part_logiciel : montant { selon taille par tranches colonnes … 1 à 49 : 14 500 € | 12 000 € }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { ROW_STARTS, rowFollows, rowKey } from '../expressions/keys.ts';
import { type Dsl, next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Barre, DeuxPoints, Virgule } from '../tokens/literals.ts';
import type { Expression, ScaleNode, ScaleRowNode } from '../tree.ts';
import { boundsClause, citation, help, internal, roundingClause, unknown, when } from './common.ts';
import { fromTable, table as tableFile } from './depuis.ts';
import { blockVersion, datedValue } from './en-vigueur.ts';
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
      $.call(0, datedValue, 'cellule');
      $.many(1, () => {
        $.consume(0, Barre);
        $.call(1, datedValue, 'cellule');
      });
    },
    (node, b): ScaleRowNode => ({
      keys: b.all(node, rowKey),
      cells: b.all(node, datedValue, 'cellule'),
      span: b.span(node),
    }),
  ),
  'une ligne « clé : valeur »',
  ROW_STARTS,
  { repeatable: true, gate: rowFollows },
);

const notAKey = ($: Dsl): boolean => !next($, DeuxPoints, 2);
const citations = { ...citation, gate: notAKey };
/** What a whole table is made of. */
const table = {
  colonnes: columns,
  inconnu: { ...unknown, gate: notAKey },
  bornes: boundsClause,
  source: citations,
  ligne: row,
};
const version = blockVersion('dans une version d’un barème', table);

export const barème: Rule<ScaleNode> = construct({
  keyword: K.barème,
  french: 'un barème',
  body: 'required',
  afterName: annotated.afterName,
  afterLabel: ($) => {
    annotated.afterLabel($);
    fromTable($);
  },
  clauses: {
    selon: inputs,
    quand: when,
    colonnes: columns,
    inconnu: { ...unknown, gate: notAKey },
    bornes: boundsClause,
    arrondi: roundingClause,
    aide: { ...help, gate: notAKey },
    interne: { ...internal, gate: notAKey },
    source: citations,
    écart: discrepancy,
    version,
    ligne: row,
  },
  build: (head, body, node, b) => {
    const scale: ScaleNode = {
      ...head,
      kind: 'barème',
      inputs: body.one('selon')?.inputs ?? [],
      mode: body.one('selon')?.mode ?? 'forfait',
      columns: body.one('colonnes') ?? [],
      rows: body.all('ligne'),
      versions: [],
      internal: body.has('interne'),
      discrepancies: body.all('écart'),
      ...given({
        type: annotation(node, b),
        when: body.one('quand'),
        unknown: body.one('inconnu'),
        bounds: body.one('bornes'),
        rounding: body.one('arrondi'),
        help: body.one('aide'),
        table: b.one(node, tableFile),
      }),
    };
    const versions = body.all('version');
    const ways = [scale.rows.length > 0, scale.table !== undefined, versions.length > 0];
    if (ways.filter(Boolean).length > 1 || (versions.length > 0 && scale.unknown))
      b.report('S031', head.name?.span ?? head.span, {});
    return withVersions(scale, versions);
  },
});

type Version = ReturnType<typeof version.rule.build>;

/** Each version is the barème with its own rows, and its own columns where it says so. */
function withVersions(scale: ScaleNode, versions: readonly Version[]): ScaleNode {
  if (versions.length === 0) return scale;
  const { unknown: _unknown, bounds: _bounds, table: _table, ...shared } = scale;
  const made = versions.map(({ body, table: file, ...dates }) => ({
    ...dates,
    scale: {
      ...shared,
      columns: body?.one('colonnes') ?? scale.columns,
      rows: body?.all('ligne') ?? [],
      citations: body?.all('source') ?? [],
      span: dates.span,
      ...given({ unknown: body?.one('inconnu'), bounds: body?.one('bornes'), table: file }),
    },
  }));
  const citations = made.flatMap(({ scale: version }) => version.citations);
  return { ...scale, versions: made, citations: [...scale.citations, ...citations] };
}
