/** The options of a choix: `PA « Personnes âgées »`, one a line or between commas. */
import type { CstNode } from '../cst.ts';
import { type Clause, clause } from '../clauses.ts';
import { type Dsl, next, type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante, DeuxPoints, Texte, Virgule } from '../tokens/literals.ts';
import type { OptionNode } from '../tree.ts';

const optionRule: Rule<OptionNode | undefined> = rule(
  'option',
  ($) => {
    $.consume(0, Nom);
    $.option(0, () => $.consume(0, Texte));
    $.option(1, () => $.consume(0, Virgule));
  },
  (node, b) => {
    const name = b.nameIn(node);
    if (!name) return undefined;
    const label = b.textIn(node);
    return { name, ...(label && { label }), span: label ? b.between(name.span, label.span) : name.span };
  },
);

/** A word, then a name, then what follows a name in a declaration: not an option but the next statement. */
function optionFollows($: Dsl): boolean {
  const declares = next($, Nom, 2) && (next($, AccoladeOuvrante, 3) || next($, DeuxPoints, 3));
  return !declares && !next($, AccoladeOuvrante, 2) && !next($, DeuxPoints, 2);
}

export const option: Clause<OptionNode | undefined> = clause(optionRule, 'une option', [Nom], {
  repeatable: true,
  gate: optionFollows,
});

/** `groupe outre_mer « Outre-mer » { … }` */
export const optionGroup = clause(
  rule(
    'groupe',
    ($) => {
      $.consume(0, K.groupe);
      $.consume(0, Nom);
      $.option(0, () => $.consume(0, Texte));
      $.consume(0, AccoladeOuvrante);
      $.many(0, () => $.call(0, optionRule));
      $.consume(0, AccoladeFermante);
    },
    (node: CstNode, b) => {
      const name = b.nameIn(node) ?? { text: '', span: b.here() };
      const label = b.textIn(node);
      const options = b.all(node, optionRule).filter((each) => each !== undefined);
      return { name, ...(label && { label }), options, span: b.span(node) };
    },
  ),
  'groupe',
  [K.groupe],
  { repeatable: true, gate: ($) => next($, Nom, 2) && (next($, AccoladeOuvrante, 3) || next($, AccoladeOuvrante, 4)) },
);
