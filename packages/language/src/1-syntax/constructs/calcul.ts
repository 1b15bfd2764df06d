/** `calcul taille : entier ESSMS = somme de organismes.essms`, or a body of cases. */
import { related } from '../../diagnostics/related.ts';
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { rounding } from '../expressions/rounding.ts';
import { once, type Rule, rule } from '../grammar.ts';
import { ArrondiClause, K } from '../tokens/keywords.ts';
import { DeuxPoints, Égal } from '../tokens/literals.ts';
import type { CalculationNode, CaseNode, VersionsExpression } from '../tree.ts';
import { boundsClause, citation, expressionClause, help, internal, roundingClause, unknown } from './common.ts';
import { datedValue, valueVersion, type ValueVersion } from './en-vigueur.ts';
import { exception } from './exception.ts';
import { discrepancy } from './écart.ts';
import { annotated, annotation } from './typed.ts';

const guards = once(($) => [
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

const caseClause = clause(
  rule(
    'cas',
    ($) => {
      $.or(0, guards($));
      $.call(0, datedValue, 'valeur');
    },
    (node, b): CaseNode => {
      const condition = token(node, K.si) ? (b.one(node, expression, 'condition') ?? b.missing()) : undefined;
      return { ...given({ condition }), value: b.one(node, datedValue, 'valeur') ?? b.missing(), span: b.span(node) };
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
    $.call(0, datedValue);
    $.option(0, () => {
      $.consume(0, ArrondiClause);
      $.call(1, rounding);
    });
  },
  (node, b) => ({ value: b.one(node, datedValue) ?? b.missing(), rounding: b.one(node, rounding) }),
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
    vaut: expressionClause(K.vaut, datedValue),
    cas: caseClause,
    version: valueVersion,
    exception,
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
    const versions = body.all('version');
    const exceptions = body.all('exception');
    const value = defined?.value ?? body.one('vaut') ?? changed(versions);
    const whole: CaseNode[] = value ? [{ value, span: value.span }] : [];
    const ways = [defined !== undefined, body.has('vaut'), body.has('cas'), versions.length > 0];
    if (ways.filter(Boolean).length > 1) {
      const places = [defined?.value, body.one('vaut'), body.all('cas')[0], versions[0]];
      b.report('S031', head.name?.span ?? head.span, {}, related('Une définition est ici.', ...places));
    }
    return {
      ...head,
      citations: [...head.citations, ...[...versions, ...exceptions].flatMap(({ citations }) => citations)],
      kind: 'calcul',
      cases: [...body.all('cas'), ...whole],
      exceptions,
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

/** The statements `en vigueur …`, as one value. */
function changed(versions: readonly ValueVersion[]): VersionsExpression | undefined {
  const [first] = versions;
  const last = versions.at(-1);
  if (!first || !last) return undefined;
  return { kind: 'versions', versions, span: { ...first.span, end: last.span.end } };
}
