/** `indicateur mss « Taux d'utilisation » { numérateur … dénominateur … cible ≥ 70 % }` */
import type { TokenType } from 'chevrotain';
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { AuMoinsÉgal, AuPlusÉgal, Inférieur, Supérieur, Texte } from '../tokens/literals.ts';
import type { IndicatorNode } from '../tree.ts';
import { citation, flagClause, textClause, unknown } from './common.ts';
import { datedValue } from './en-vigueur.ts';

const term = (keyword: TokenType) =>
  clause(
    rule(
      `${keyword.name}.terme`,
      ($) => {
        $.consume(0, keyword);
        $.consume(0, Nom);
        $.option(0, () => $.consume(0, Texte));
      },
      (node, b) => {
        const name = b.nameIn(node);
        return name && { name, ...given({ label: b.textIn(node) }) };
      },
    ),
    keyword.name,
    [keyword],
  );

const OPERATORS = [
  [AuMoinsÉgal, '≥'],
  [Supérieur, '>'],
  [AuPlusÉgal, '≤'],
  [Inférieur, '<'],
] as const;

const target = clause(
  rule(
    'cible.indicateur',
    ($) => {
      $.consume(0, K.cible);
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.inconnue);
            $.consume(0, Texte);
          },
        },
        ...OPERATORS.map(([type], index) => ({
          ALT: () => {
            $.consume(0, type);
            $.call(index, datedValue);
          },
        })),
      ]);
    },
    (node, b) => {
      const operator = OPERATORS.find(([type]) => token(node, type))?.[1];
      return {
        unknown: b.textIn(node),
        target: operator && { operator, value: b.one(node, datedValue) ?? b.missing() },
      };
    },
  ),
  'cible',
  [K.cible],
);

export const indicateur: Rule<IndicatorNode> = construct({
  keyword: K.indicateur,
  french: 'un indicateur',
  label: 'required',
  body: 'required',
  clauses: {
    numérateur: term(K.numérateur),
    dénominateur: term(K.dénominateur),
    cible: target,
    inconnu: unknown,
    mesure: textClause(K.mesure),
    déclaré: flagClause(K.déclaré),
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'indicateur',
    declared: body.has('déclaré'),
    ...given({
      numerator: body.one('numérateur'),
      denominator: body.one('dénominateur'),
      target: body.one('cible')?.target,
      unknownTarget: body.one('cible')?.unknown,
      unknown: body.one('inconnu'),
      measure: body.one('mesure'),
    }),
  }),
});
