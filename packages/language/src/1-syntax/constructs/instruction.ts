/** `instruction { service « ARS » de région délai 4 mois décisions validée, refusée avec motif }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { child, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { figure } from '../expressions/literals.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { Texte, Virgule } from '../tokens/literals.ts';
import type { ExaminationNode } from '../tree.ts';
import { citation } from './common.ts';

const service = clause(
  rule(
    'service.instruction',
    ($) => {
      $.consume(0, K.service);
      $.consume(0, Texte);
      $.option(0, () => {
        $.consume(0, K.de);
        $.call(0, expression);
      });
    },
    (node, b) => ({ text: b.textIn(node), of: child(node, expression.name) && b.one(node, expression) }),
  ),
  'service',
  [K.service],
);

const delay = clause(
  rule(
    'délai.instruction',
    ($) => {
      $.consume(0, K.délai);
      $.call(0, figure);
    },
    (node, b) => {
      const found = b.one(node, figure);
      if (found === undefined || found.kind === 'duration') return found;
      b.report('S024', found.span, {});
      return undefined;
    },
  ),
  'délai',
  [K.délai],
);

const decision: Rule<ExaminationNode['decisions'][number] | undefined> = rule(
  'décision',
  ($) => {
    $.consume(0, Nom);
    $.option(0, () => {
      $.consume(0, K.avec);
      $.consume(0, K.motif);
    });
  },
  (node, b) => {
    const name = b.nameIn(node);
    return name && { name, withReason: token(node, K.avec) !== undefined, span: b.span(node) };
  },
);

const decisions = clause(
  rule(
    'décisions.instruction',
    ($) => {
      $.consume(0, K.décisions);
      $.call(0, decision);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.call(1, decision);
      });
    },
    (node, b) => b.all(node, decision).filter((each) => each !== undefined),
  ),
  'décisions',
  [K.décisions],
);

export const instruction: Rule<ExaminationNode> = construct({
  keyword: K.instruction,
  french: 'une instruction',
  name: 'none',
  body: 'required',
  clauses: { service, délai: delay, décisions: decisions, source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'instruction',
    decisions: body.one('décisions') ?? [],
    ...given({ service: body.one('service')?.text, serviceOf: body.one('service')?.of, delay: body.one('délai') }),
  }),
});
