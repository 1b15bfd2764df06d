/** `échéancier « Versements » par domaine de forfait { versement avance « … » 30 % versement solde le reste, quand … }` */
import { construct, declaration, given } from '../construct.ts';
import { child, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { rounding } from '../expressions/rounding.ts';
import { next, type Rule } from '../grammar.ts';
import { ArrondiClause, K } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { Expression, PaymentNode, Rounding, ScheduleNode } from '../tree.ts';
import { citation } from './common.ts';
import { datedValue } from './en-vigueur.ts';

const versement: Rule<PaymentNode> = construct({
  keyword: K.versement,
  french: 'un versement',
  afterLabel: ($) => {
    $.or(0, [
      {
        GATE: () => next($, K.reste, 2),
        ALT: () => {
          $.consume(0, K.le);
          $.consume(0, K.reste);
        },
      },
      {
        ALT: () => {
          $.call(0, datedValue, 'part');
          $.option(0, () => {
            // At the beginning of a line, or after a date.
            $.or(1, [{ ALT: () => $.consume(0, ArrondiClause) }, { ALT: () => $.consume(0, K.arrondi) }]);
            $.call(0, rounding);
          });
        },
      },
    ]);
    $.option(1, () => {
      $.consume(0, Virgule);
      $.consume(0, K.quand);
      $.call(1, expression, 'condition');
    });
  },
  clauses: { source: citation },
  build: (head, _, node, b) => {
    const { share, rounded = b.one(node, rounding) } = unrounded(b.one(node, datedValue, 'part'));
    const isRest = token(node, K.reste) !== undefined;
    return {
      ...head,
      kind: 'versement',
      ...given({
        share: isRest ? undefined : (share ?? b.missing()),
        rounding: rounded,
        when: child(node, 'condition') && b.one(node, expression, 'condition'),
      }),
    };
  },
});

/** `30 % arrondi à l'euro`: the rounding is that of the payment, not of the rate; said of each version, it is one. */
function unrounded(share: Expression | undefined): { share?: Expression | undefined; rounded?: Rounding } {
  if (share?.kind === 'round') return { share: share.operand, rounded: share.rounding };
  if (share?.kind !== 'versions') return { share };
  const values = share.versions.map(({ value }) => value);
  const [first] = values;
  const alike = (value: Expression): value is Extract<Expression, { kind: 'round' }> =>
    value.kind === 'round' &&
    first?.kind === 'round' &&
    value.rounding.to === first.rounding.to &&
    value.rounding.direction === first.rounding.direction;
  if (!values.every(alike) || first?.kind !== 'round') return { share };
  const versions = share.versions.map((version) => ({
    ...version,
    value: version.value.kind === 'round' ? version.value.operand : version.value,
  }));
  return { share: { ...share, versions }, rounded: first.rounding };
}

export const échéancier: Rule<ScheduleNode> = construct({
  keyword: K.échéancier,
  french: 'un échéancier',
  name: 'optional',
  body: 'required',
  afterLabel: ($) => {
    $.option(0, () => {
      $.consume(0, K.par);
      $.consume(0, K.domaine);
    });
    $.consume(0, K.de);
    $.call(0, expression, 'base');
  },
  clauses: { versement: declaration(versement, K.versement), source: citation },
  build: (head, body, node, b) => ({
    ...head,
    kind: 'échéancier',
    perDomain: token(node, K.domaine) !== undefined,
    of: b.one(node, expression, 'base') ?? b.missing(),
    payments: body.all('versement'),
  }),
});
