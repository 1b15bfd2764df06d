/** `calendrier { période dépôt « … » du … au …, pour le dépôt échéance réponse « … » 15 octobre 2022 }` */
import type { Builder } from '../builder.ts';
import { construct, declaration, given } from '../construct.ts';
import { type CstNode, child, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { type Dsl, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { CalendarNode, DatesNode, DeadlineNode, PeriodNode } from '../tree.ts';
import { citation, help } from './common.ts';
import { range, single, versionsIn } from './dates.ts';
import { discrepancy } from './écart.ts';

/** `, puis …`, `, pour le dépôt`, `, quand …`, in any order. */
const suffixes = (name: string, dates: Rule<DatesNode | undefined>) =>
  rule(
    name,
    ($: Dsl) => {
      $.option(0, () => $.consume(0, Virgule));
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.puis);
            $.call(0, dates);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.pour);
            $.consume(0, K.le);
            $.consume(0, K.dépôt);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.quand);
            $.call(1, expression);
          },
        },
      ]);
    },
    (node: CstNode, b: Builder) => ({
      version: versionsIn(node, b, [dates])[0],
      forDeposit: token(node, K.dépôt) !== undefined,
      when: child(node, expression.name) && b.one(node, expression),
    }),
  );

const periodSuffix = suffixes('suite.période', range);
const deadlineSuffix = suffixes('suite.échéance', single);

const clauses = { aide: help, source: citation, écart: discrepancy };

export const période: Rule<PeriodNode> = construct({
  keyword: K.période,
  french: 'une période',
  afterLabel: ($) => {
    $.call(0, range);
    $.many(0, () => $.call(0, periodSuffix));
  },
  clauses,
  build: (head, body, node, b) => {
    const first = versionsIn(node, b, [range]);
    const others = b.all(node, periodSuffix);
    return {
      ...head,
      kind: 'période',
      versions: [...first, ...others.flatMap(({ version }) => version ?? [])],
      forDeposit: others.some(({ forDeposit }) => forDeposit),
      discrepancies: body.all('écart'),
      ...given({ help: body.one('aide'), when: others.find(({ when }) => when)?.when }),
    };
  },
});

export const échéance: Rule<DeadlineNode> = construct({
  keyword: K.échéance,
  french: 'une échéance',
  afterLabel: ($) => {
    $.call(0, single);
    $.many(0, () => $.call(0, deadlineSuffix));
  },
  clauses,
  build: (head, body, node, b) => {
    const first = versionsIn(node, b, [single]);
    const others = b.all(node, deadlineSuffix);
    return {
      ...head,
      kind: 'échéance',
      versions: [...first, ...others.flatMap(({ version }) => version ?? [])],
      discrepancies: body.all('écart'),
      ...given({ help: body.one('aide'), when: others.find(({ when }) => when)?.when }),
    };
  },
});

export const calendrier: Rule<CalendarNode> = construct({
  keyword: K.calendrier,
  french: 'un calendrier',
  name: 'optional',
  body: 'required',
  clauses: { période: declaration(période, K.période), échéance: declaration(échéance, K.échéance), source: citation },
  build: (head, body) => ({ ...head, kind: 'calendrier', entries: body.inOrder('période', 'échéance') }),
});
