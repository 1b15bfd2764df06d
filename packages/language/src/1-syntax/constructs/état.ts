/** `état liste « … » { une ligne par domaine, triée par finess colonne finess « FINESS » = établissement.finess }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { child, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { Égal, Texte, Virgule } from '../tokens/literals.ts';
import type { ReportNode } from '../tree.ts';
import { citation } from './common.ts';

const line = clause(
  rule(
    'une ligne par',
    ($) => {
      $.consume(0, K.une);
      $.consume(0, K.ligne);
      $.consume(0, K.par);
      $.or(0, [{ ALT: () => $.consume(0, K.domaine) }, { ALT: () => $.consume(0, K.dossier) }]);
      $.option(0, () => $.consume(0, Virgule));
    },
    (node) => (token(node, K.domaine) ? ('domaine' as const) : ('dossier' as const)),
  ),
  'une ligne par',
  [K.une],
);

const sorted = clause(
  rule(
    'triée par',
    ($) => {
      $.consume(0, K.triée);
      $.consume(0, K.par);
      $.consume(0, Nom);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.consume(1, Nom);
      });
    },
    (node, b) => b.namesIn(node),
  ),
  'triée par',
  [K.triée],
);

const column = clause(
  rule(
    'colonne.état',
    ($) => {
      $.consume(0, K.colonne);
      $.consume(0, Nom);
      $.option(0, () => $.consume(0, Texte));
      $.consume(0, Égal);
      $.call(0, expression, 'valeur_');
      $.option(1, () => {
        $.consume(0, K.quand);
        $.call(1, expression, 'condition');
      });
    },
    (node, b): ReportNode['columns'][number] | undefined => {
      const name = b.nameIn(node);
      const label = b.textIn(node);
      const value = b.one(node, expression, 'valeur_') ?? b.missing();
      const when = child(node, 'condition') && b.one(node, expression, 'condition');
      return name && { name, value, ...given({ label, when }), span: b.span(node) };
    },
  ),
  'colonne',
  [K.colonne],
  { repeatable: true },
);

export const état: Rule<ReportNode> = construct({
  keyword: K.état,
  french: 'un état',
  body: 'required',
  clauses: { ligne: line, triée: sorted, colonne: column, source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'état',
    per: body.one('ligne') ?? 'dossier',
    sortedBy: body.one('triée') ?? [],
    columns: body.all('colonne').filter((each) => each !== undefined),
  }),
});
