/** The operators, loosest first: `et`/`ou`, `non`, comparisons; sums and products are next door. */
import { children, inOrder, token, tokens } from '../cst.ts';
import { forward, next, type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import type { Expression } from '../tree.ts';
import { binary, sum } from './arithmetic.ts';

export const expression: Rule<Expression> = rule(
  'expression',
  ($) => {
    $.call(0, comparison);
    $.many(0, () => {
      $.or(0, [{ ALT: () => $.consume(0, K.et) }, { ALT: () => $.consume(0, K.ou) }]);
      $.call(1, comparison);
    });
  },
  (node, b) => {
    const operands = children(node, comparison.name);
    if (operands.length === 1) return comparison.build(operands[0]!, b);
    // `et` binds tighter than `ou`.
    const alternatives: Expression[] = [];
    let operator = '';
    for (const element of inOrder(node)) {
      if ('image' in element) operator = element.image;
      else {
        const operand = comparison.build(element, b);
        const last = alternatives.at(-1);
        if (operator === 'et' && last) alternatives[alternatives.length - 1] = binary('et', last, operand, b);
        else alternatives.push(operand);
      }
    }
    return alternatives.length === 0 ? b.missing() : alternatives.reduce((left, right) => binary('ou', left, right, b));
  },
);

const COMPARISONS = [
  [T.Égal, '='],
  [T.Différent, '≠'],
  [T.Inférieur, '<'],
  [T.AuPlusÉgal, '≤'],
  [T.Supérieur, '>'],
  [T.AuMoinsÉgal, '≥'],
] as const;

/** `non` binds looser than a comparison: `non a = b` denies the whole. */
const comparison: Rule<Expression> = rule(
  'comparaison',
  ($) => {
    $.many(0, { GATE: () => !next($, K.dans, 2), DEF: () => $.consume(0, K.non) });
    $.call(0, sum);
    $.option(0, { GATE: () => !next($, K.non) || next($, K.dans, 2), DEF: () => $.call(0, relation) });
  },
  (node, b) => {
    const operand = b.one(node, sum) ?? b.missing();
    const compared = b.one(node, relation)?.(operand) ?? operand;
    if (!token(node, K.non)) return compared;
    const span = b.span(node);
    return tokens(node, K.non).reduceRight<Expression>(
      (denied, sign) => ({ kind: 'not', operand: denied, span: { ...span, start: b.span(sign).start } }),
      compared,
    );
  },
);

/** What is said of the left operand: `≥ 15`, `est outre_mer`, `non dans [PA, PH]`, `entre 1 et 9`. */
const relation: Rule<(operand: Expression) => Expression> = rule(
  'relation',
  ($) => {
    $.or(0, [
      ...COMPARISONS.map(([type], index) => ({
        ALT: () => {
          $.consume(index, type);
          $.call(index, sum, 'droite');
        },
      })),
      {
        ALT: () => {
          $.consume(10, K.est);
          $.option(10, () => $.consume(10, K.non));
          $.consume(10, Nom);
        },
      },
      {
        ALT: () => {
          $.option(11, () => $.consume(11, K.non));
          $.consume(11, K.dans);
          $.consume(11, T.CrochetOuvrant);
          $.option(12, {
            GATE: () => !next($, T.CrochetFermant),
            DEF: () => {
              $.call(11, forward('expression'), 'membre');
              $.many(11, () => {
                $.consume(11, T.Virgule);
                $.call(12, forward('expression'), 'membre');
              });
            },
          });
          $.consume(11, T.CrochetFermant);
        },
      },
      {
        ALT: () => {
          $.consume(13, K.entre);
          $.call(13, sum, 'bas');
          $.consume(13, K.et);
          $.call(14, sum, 'haut');
        },
      },
    ]);
  },
  (node, b) => (operand) => {
    const span = b.between(operand.span, b.span(node));
    const negated = token(node, K.non) !== undefined;
    if (token(node, K.est))
      return { kind: 'is', operand, negated, group: b.nameIn(node) ?? { text: '', span: b.here() }, span };
    if (token(node, K.dans)) return { kind: 'in', operand, negated, members: b.all(node, expression, 'membre'), span };
    if (token(node, K.entre)) {
      const low = b.one(node, sum, 'bas') ?? b.missing();
      return { kind: 'between', operand, low, high: b.one(node, sum, 'haut') ?? b.missing(), span };
    }
    const operator = COMPARISONS.find(([type]) => token(node, type))?.[1] ?? '=';
    return { kind: 'binary', operator, left: operand, right: b.one(node, sum, 'droite') ?? b.missing(), span };
  },
);
