/** `enveloppe régionale « … » de total { par région montants { … } partage au prorata arrondi … reste … }` */
import type { Builder } from '../builder.ts';
import { block, clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { type CstPart, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { optionNames } from '../expressions/keys.ts';
import { rounding } from '../expressions/rounding.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { ArrondiClause, K, Nom } from '../tokens/keywords.ts';
import { AccoladeOuvrante, DeuxPoints, Virgule } from '../tokens/literals.ts';
import type { EnvelopeAmountNode, EnvelopeNode } from '../tree.ts';
import { citation, expressionClause, unknown, when } from './common.ts';
import { sharing } from './partage.ts';

const by = clause(
  rule(
    'par.enveloppe',
    ($) => {
      $.consume(0, K.par);
      $.call(0, expression);
    },
    (node, b) => b.one(node, expression) ?? b.missing(),
  ),
  'par',
  [K.par],
);

const row: Rule<EnvelopeAmountNode> = rule(
  'ligne.enveloppe',
  ($) => {
    $.or(0, [
      { GATE: () => next($, K.autre), ALT: () => $.consume(0, K.autre, { LABEL: 'reste des options' }) },
      {
        IGNORE_AMBIGUITIES: true,
        ALT: () => optionNames($),
      },
    ]);
    $.consume(0, DeuxPoints);
    $.call(0, expression);
    $.option(0, () => $.consume(0, Virgule));
  },
  (node, b) => ({ options: b.namesIn(node), amount: b.one(node, expression) ?? b.missing(), span: b.span(node) }),
);

const rows = block('montants.corps', 'dans les montants d’une enveloppe', {
  ligne: clause(row, '« option : montant »', [Nom], { repeatable: true }),
});

const amounts = clause(
  rule(
    'montants.enveloppe',
    ($) => {
      $.consume(0, K.montants);
      $.call(0, rows);
    },
    (node, b) => b.one(node, rows)?.all('ligne') ?? [],
  ),
  'montants',
  [K.montants],
  { gate: ($) => next($, AccoladeOuvrante, 2) },
);

const fungible = clause(
  rule(
    'fongible.enveloppe',
    ($) => {
      $.option(0, () => $.consume(0, K.non));
      $.consume(0, K.fongible);
    },
    (node) => token(node, K.non) === undefined,
  ),
  'fongible',
  [K.fongible, K.non],
);

const ceiling = clause(
  rule(
    'plafond.enveloppe',
    ($) => {
      $.consume(0, K.plafond);
      $.call(0, expression);
      $.consume(0, K.par);
      $.consume(0, K.dossier);
    },
    (node, b) => b.one(node, expression) ?? b.missing(),
  ),
  'plafond … par dossier',
  [K.plafond],
);

/** On a line of its own, or after a clause that is no value. */
const rounded = clause(
  rule(
    'arrondi.enveloppe',
    ($) => {
      $.or(0, [{ ALT: () => $.consume(0, ArrondiClause) }, { ALT: () => $.consume(0, K.arrondi) }]);
      $.call(0, rounding);
    },
    (node, b) => b.one(node, rounding),
  ),
  'arrondi',
  [ArrondiClause, K.arrondi],
);

const remainder = clause(
  rule(
    'reste.enveloppe',
    ($) => {
      $.consume(0, K.reste);
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.non);
            $.consume(0, K.attribué);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.aux);
            $.consume(0, K.premiers);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.au);
            $.consume(0, K.plus);
            $.consume(0, K.fort);
            $.consume(1, K.reste);
          },
        },
      ]);
    },
    (node) =>
      token(node, K.aux)
        ? ('aux premiers' as const)
        : token(node, K.fort)
          ? ('au plus fort reste' as const)
          : ('non attribué' as const),
  ),
  'reste',
  [K.reste],
);

/** As a node, so that it has a place. */
function placed(part: CstPart | undefined, b: Builder): EnvelopeNode['rounded'] {
  return part && { span: b.span(part) };
}

export const enveloppe: Rule<EnvelopeNode> = construct({
  keyword: K.enveloppe,
  french: 'une enveloppe',
  body: 'required',
  afterLabel: ($) => {
    $.consume(0, K.de);
    $.call(0, expression, 'demande');
  },
  clauses: {
    par: by,
    quand: when,
    montant: expressionClause(K.montant),
    montants: amounts,
    inconnu: unknown,
    fongible: fungible,
    partage: sharing,
    plafond: ceiling,
    arrondi: rounded,
    reste: remainder,
    source: citation,
  },
  build: (head, body, node, b) => ({
    ...head,
    kind: 'enveloppe',
    of: b.one(node, expression, 'demande') ?? b.missing(),
    ...given({
      by: body.one('par'),
      when: body.one('quand'),
      amount: body.one('montant'),
      amounts: body.one('montants'),
      unknown: body.one('inconnu'),
      fungible: body.one('fongible'),
      sharing: body.one('partage'),
      ceiling: body.one('plafond'),
      rounding: body.one('arrondi'),
      rounded: placed(body.partOf('arrondi'), b),
      remainder: body.one('reste'),
    }),
  }),
});
