/** `utilise identité_établissement sauf siret`, `utilise adresse, commune de adresse_postale`: questions of the library. */
import { type Clause, clause } from '../clauses.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { UseNode } from '../tree.ts';

const names = (name: string): Rule<UseNode['only']> =>
  rule(
    name,
    ($) => {
      $.consume(0, Nom);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.consume(1, Nom);
      });
    },
    (node, b) => b.namesIn(node),
  );
const brought = names('utilise.noms');
const excepted = names('utilise.sauf');

/** What is brought stands among the champs and pièces of the block: `at` is given by `formParts`. */
export const use: Clause<UseNode> = clause(
  rule(
    'utilise',
    ($) => {
      $.consume(0, K.utilise);
      $.call(0, brought);
      $.option(0, () => {
        $.consume(0, K.de);
        $.consume(0, Nom);
      });
      $.option(1, () => {
        $.consume(0, K.sauf);
        $.call(0, excepted);
      });
    },
    (node, b) => {
      const span = b.span(node);
      const first = b.one(node, brought) ?? [];
      const except = b.one(node, excepted) ?? [];
      const from = b.nameIn(node);
      return { kind: 'utilise', libraries: from ? [from] : first, only: from ? first : [], except, at: 0, span };
    },
  ),
  'utilise',
  [K.utilise],
  { repeatable: true },
);
