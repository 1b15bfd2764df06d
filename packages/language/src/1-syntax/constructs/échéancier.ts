/** `échéancier « Versements » par domaine de forfait { versement avance « … » 30 % versement solde le reste, quand … }` */
import { construct, declaration, given } from '../construct.ts';
import { child, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { rounding } from '../expressions/rounding.ts';
import { next, type Rule } from '../grammar.ts';
import { ArrondiClause, K } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { PaymentNode, ScheduleNode } from '../tree.ts';
import { citation } from './common.ts';

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
          $.call(0, expression, 'part');
          $.option(0, () => {
            $.consume(0, ArrondiClause);
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
    const whole = b.one(node, expression, 'part');
    // `30 % arrondi à l'euro`: the rounding is that of the payment, not of the rate.
    const [share, rounded] = whole?.kind === 'round' ? [whole.operand, whole.rounding] : [whole, b.one(node, rounding)];
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
