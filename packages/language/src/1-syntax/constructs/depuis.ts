/** `depuis « annexe-3.csv »`: the table that the rows of a barème come from. */
import { type Dsl, next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Texte } from '../tokens/literals.ts';
import type { Text } from '../tree.ts';

export const table: Rule<Text | undefined> = rule(
  'depuis',
  ($) => {
    $.consume(0, K.depuis);
    $.consume(0, Texte);
  },
  (node, b) => b.textIn(node),
);

export const fromTable = ($: Dsl): void =>
  $.option(30, { GATE: () => next($, K.depuis), DEF: () => $.call(30, table) });
