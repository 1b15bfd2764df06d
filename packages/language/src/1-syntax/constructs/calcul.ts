/** `calcul taille : entier ESSMS = somme de organismes.essms`, or a body of cases. */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { rounding } from '../expressions/rounding.ts';
import { type Rule, rule } from '../grammar.ts';
import { ArrondiClause, K } from '../tokens/keywords.ts';
import { DeuxPoints, Égal } from '../tokens/literals.ts';
import type { CalculationNode, CaseNode } from '../tree.ts';
import { boundsClause, citation, expressionClause, help, internal, roundingClause, unknown } from './common.ts';
import { discrepancy } from './écart.ts';
import { annotated, annotation } from './typed.ts';

const caseClause = clause(
  rule(
    'cas',
    ($) => {
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.si);
            $.call(0, expression, 'condition');
            $.consume(0, DeuxPoints);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.sinon);
            $.consume(1, DeuxPoints);
          },
        },
      ]);
      $.call(1, expression, 'valeur');
    },
    (node, b): CaseNode => {
      const condition = token(node, K.si) ? (b.one(node, expression, 'condition') ?? b.missing()) : undefined;
      return { ...given({ condition }), value: b.one(node, expression, 'valeur') ?? b.missing(), span: b.span(node) };
    },
  ),
  'si … :',
  [K.si, K.sinon],
  { repeatable: true },
);

const definition = rule(
  'calcul.définition',
  ($) => {
    $.consume(0, Égal);
    $.call(0, expression);
    $.option(0, () => {
      $.consume(0, ArrondiClause);
      $.call(1, rounding);
    });
  },
  (node, b) => ({ value: b.one(node, expression) ?? b.missing(), rounding: b.one(node, rounding) }),
);

export const calcul: Rule<CalculationNode> = construct({
  keyword: K.calcul,
  french: 'un calcul',
  afterName: annotated.afterName,
  afterLabel: ($) => {
    annotated.afterLabel($);
    $.option(2, () => $.call(2, definition));
  },
  clauses: {
    vaut: expressionClause(K.vaut),
    cas: caseClause,
    inconnu: unknown,
    bornes: boundsClause,
    arrondi: roundingClause,
    aide: help,
    interne: internal,
    source: citation,
    écart: discrepancy,
  },
  build: (head, body, node, b) => {
    const defined = b.one(node, definition);
    const value = defined?.value ?? body.one('vaut');
    const whole: CaseNode[] = value ? [{ value, span: value.span }] : [];
    if (value && (body.has('cas') || (defined && body.has('vaut')))) b.report('S031', head.name?.span ?? head.span, {});
    return {
      ...head,
      kind: 'calcul',
      cases: [...body.all('cas'), ...whole],
      internal: body.has('interne'),
      discrepancies: body.all('écart'),
      ...given({
        type: annotation(node, b),
        help: body.one('aide'),
        unknown: body.one('inconnu'),
        bounds: body.one('bornes'),
        rounding: defined?.rounding ?? body.one('arrondi'),
      }),
    };
  },
});
