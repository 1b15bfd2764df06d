/** `fenêtre F3 « Fenêtre 3 » { candidature du … au … instruction du … au … report vers F4 }` */
import type { TokenType } from 'chevrotain';
import { block, clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { AccoladeOuvrante, Virgule } from '../tokens/literals.ts';
import type { WindowNode } from '../tree.ts';
import { next } from '../grammar.ts';
import { citation } from './common.ts';
import { range, versionsIn } from './dates.ts';

type Phase = WindowNode['phases'][number];

const phaseBody = block('phase.corps', 'dans une fenêtre', { source: citation });

const phase = (keyword: TokenType, name: Phase['phase']) =>
  clause(
    rule(
      `phase.${name}`,
      ($) => {
        $.consume(0, keyword);
        $.call(0, range);
        $.many(0, () => {
          $.option(0, () => $.consume(0, Virgule));
          $.consume(0, K.puis);
          $.call(1, range);
        });
        $.option(1, { GATE: () => next($, AccoladeOuvrante), DEF: () => $.call(0, phaseBody, 'corps') });
      },
      (node, b): Phase => ({
        phase: name,
        versions: versionsIn(node, b, [range]),
        citations: b.one(node, phaseBody, 'corps')?.all('source') ?? [],
        span: b.span(node),
      }),
    ),
    name,
    [keyword],
  );

const reportTo = clause(
  rule(
    'report vers',
    ($) => {
      $.consume(0, K.report);
      $.consume(0, K.vers);
      $.consume(0, Nom);
    },
    (node, b) => b.nameIn(node),
  ),
  'report vers',
  [K.report],
);

export const fenêtre: Rule<WindowNode> = construct({
  keyword: K.fenêtre,
  french: 'une fenêtre',
  body: 'required',
  clauses: {
    candidature: phase(K.candidature, 'candidature'),
    instruction: phase(K.instruction, 'instruction'),
    mesure: phase(K.mesure, 'mesure'),
    report: reportTo,
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'fenêtre',
    phases: body.inOrder('candidature', 'instruction', 'mesure'),
    ...given({ reportTo: body.one('report') }),
  }),
});
