/**
 * What changed, and when that was known: `en vigueur du 1er juillet 2022, connu le 15 juin 2022`.
 *
 * A calcul and a barème have a statement for each version; a cell, a share or a target says them one after the other,
 * `30 % puis 35 % en vigueur du 1er juillet 2022`.
 */
import type { Builder } from '../builder.ts';
import { type Body, type Clause, block, clause, type Clauses } from '../clauses.ts';
import { given } from '../construct.ts';
import { children, type CstNode } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { asDay, figure } from '../expressions/literals.ts';
import { type Dsl, next, once, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { AccoladeOuvrante, DeuxPoints, LOrigine, Virgule } from '../tokens/literals.ts';
import type { CitationNode, Expression, Text, VersionDates } from '../tree.ts';
import { citation } from './common.ts';
import { fromTable, table } from './depuis.ts';

type Dates = Omit<VersionDates, 'span'>;

/** `, connu le …`: after a comma or not. */
const knownFollows = ($: Dsl): boolean =>
  (next($, K.connu) && next($, K.le, 2)) || (next($, Virgule) && next($, K.connu, 2) && next($, K.le, 3));

const known = ($: Dsl): void =>
  $.option(20, {
    GATE: () => knownFollows($),
    DEF: () => {
      $.option(21, () => $.consume(20, Virgule));
      $.consume(20, K.connu);
      $.consume(20, K.le);
      $.call(20, figure, 'jour.connu');
    },
  });

const inForce: Rule<Dates> = rule(
  'en vigueur',
  ($) => {
    $.consume(0, K.en);
    $.consume(0, K.vigueur);
    $.or(0, [
      {
        ALT: () => {
          $.consume(0, K.depuis);
          $.consume(0, LOrigine);
        },
      },
      {
        ALT: () => {
          $.consume(0, K.du);
          $.call(0, figure, 'jour.vigueur');
        },
      },
    ]);
    known($);
  },
  (node, b) =>
    given({
      inForce: asDay(b.one(node, figure, 'jour.vigueur'), b),
      known: asDay(b.one(node, figure, 'jour.connu'), b),
    }),
);

const begins = ($: Dsl): boolean => next($, K.vigueur, 2);

/** A version of a calcul, with the words of the text that changed it. */
export interface ValueVersion extends VersionDates {
  readonly value: Expression;
  readonly citations: readonly CitationNode[];
}

const valueBody = block('en vigueur.corps', 'dans une version', { source: citation });

export const valueVersion: Clause<ValueVersion> = clause(
  rule(
    'en vigueur.valeur',
    ($) => {
      $.call(0, inForce);
      $.consume(0, DeuxPoints);
      $.call(0, expression);
      $.option(0, { GATE: () => next($, AccoladeOuvrante), DEF: () => $.call(0, valueBody, 'corps') });
    },
    (node, b) => ({
      ...b.one(node, inForce),
      value: b.one(node, expression) ?? b.missing(),
      citations: b.one(node, valueBody, 'corps')?.all('source') ?? [],
      span: b.span(node),
    }),
  ),
  'en vigueur … :',
  [K.en],
  { repeatable: true, gate: begins },
);

/** A version of a whole block: what it holds is that of the construct. */
export function blockVersion<C extends Clauses>(
  where: string,
  clauses: C,
): Clause<VersionDates & { readonly body: Body<C> | undefined; readonly table: Text | undefined }> {
  const inner = block('en vigueur.bloc', where, clauses);
  return clause(
    rule(
      'en vigueur.version',
      ($) => {
        $.call(0, inForce);
        fromTable($);
        $.option(0, { GATE: () => next($, AccoladeOuvrante), DEF: () => $.call(0, inner) });
      },
      (node, b) => {
        const parts = { body: b.one(node, inner), table: b.one(node, table) };
        if (!parts.body && !parts.table) b.report('S012', b.span(node), { what: 'une version' });
        return { ...b.one(node, inForce), ...parts, span: b.span(node) };
      },
    ),
    'en vigueur … { … }',
    [K.en],
    { repeatable: true, gate: begins },
  );
}

const change = once(($) => () => {
  $.consume(0, K.puis);
  $.call(1, expression, 'puis.valeur');
  $.call(0, inForce);
});

/** A value, and what it became. */
export const datedValue: Rule<Expression> = rule(
  'valeur datée',
  ($) => {
    $.call(0, expression);
    $.many(0, change($));
  },
  (node, b) => {
    const first = b.one(node, expression) ?? b.missing();
    const later = node.parts.length > 1 ? laterVersions(node, b) : [];
    if (later.length === 0) return first;
    const versions = [{ value: first, span: first.span }, ...later];
    return { kind: 'versions', versions, span: b.between(first.span, versions.at(-1)!.span) };
  },
);

function laterVersions(node: CstNode, b: Builder) {
  const dates = children(node, inForce.name);
  return children(node, 'puis.valeur').map((found, index) => {
    const value = expression.build(found, b);
    const at = dates[index];
    return { ...(at && inForce.build(at, b)), value, span: at ? b.between(value.span, b.span(at)) : value.span };
  });
}
