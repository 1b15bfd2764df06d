/** `exemple « 46 ESSMS » { avec nature = acquisition, taille = 46 attendu total = 989 000 € }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { child, children, token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { asDate, asDay, figure } from '../expressions/literals.ts';
import { qualifiedName } from '../expressions/names.ts';
import { forward, next, type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import {
  AccoladeFermante,
  AccoladeOuvrante,
  CrochetFermant,
  CrochetOuvrant,
  Texte,
  Virgule,
  Égal,
} from '../tokens/literals.ts';
import type { AssignmentNode, ExampleNode, ExpectationNode } from '../tree.ts';
import { citation, dateClause } from './common.ts';

/** `{ nom = « A », essms = 12 }` */
const item: Rule<readonly AssignmentNode[]> = rule(
  'élément.exemple',
  ($) => {
    $.consume(0, AccoladeOuvrante);
    $.option(0, {
      GATE: () => next($, Nom),
      DEF: () => {
        $.call(0, forward('affectation'));
        $.many(0, () => {
          $.consume(0, Virgule);
          $.call(1, forward('affectation'));
        });
      },
    });
    $.consume(0, AccoladeFermante);
  },
  (node, b) => b.all(node, forward<AssignmentNode | undefined>('affectation')).filter((each) => each !== undefined),
);

const assignment: Rule<AssignmentNode | undefined> = rule(
  'affectation',
  ($) => {
    $.call(0, qualifiedName);
    $.consume(0, Égal);
    $.or(0, [
      {
        GATE: () => next($, AccoladeOuvrante, 2),
        ALT: () => {
          $.consume(0, CrochetOuvrant);
          $.call(0, item);
          $.many(0, () => {
            $.consume(0, Virgule);
            $.call(1, item);
          });
          $.consume(0, CrochetFermant);
        },
      },
      { ALT: () => $.call(0, expression), IGNORE_AMBIGUITIES: true },
    ]);
  },
  (node, b) => {
    const target = b.one(node, qualifiedName);
    if (!target) return undefined;
    const value = children(node, item.name).length > 0 ? b.all(node, item) : (b.one(node, expression) ?? b.missing());
    return { target, value, span: b.span(node) };
  },
);

const expectation: Rule<ExpectationNode | undefined> = rule(
  'attente',
  ($) => {
    $.call(0, qualifiedName);
    $.consume(0, Égal);
    $.or(0, [
      {
        GATE: () => next($, K.renseigné, 2),
        ALT: () => {
          $.consume(0, K.non);
          $.consume(0, K.renseigné);
        },
      },
      { ALT: () => $.consume(0, K.indéterminé) },
      { ALT: () => $.call(0, expression), IGNORE_AMBIGUITIES: true },
    ]);
  },
  (node, b) => {
    const target = b.one(node, qualifiedName);
    if (!target) return undefined;
    const span = b.span(node);
    if (token(node, K.renseigné)) return { target, value: 'non renseigné', span };
    if (token(node, K.indéterminé)) return { target, value: 'indéterminé', span };
    const value = b.one(node, expression) ?? b.missing();
    return { target, value: value.kind === 'sans objet' ? 'sans objet' : value, span };
  },
);

const list = <T>(name: string, keyword: typeof K.avec, each: Rule<T>) =>
  clause(
    rule(
      name,
      ($) => {
        $.consume(0, keyword);
        $.call(0, each);
        $.many(0, () => {
          $.consume(0, Virgule);
          $.call(1, each);
        });
      },
      (node, b) => b.all(node, each).filter((made): made is NonNullable<typeof made> => made !== undefined),
    ),
    keyword.name,
    [keyword],
    { repeatable: true },
  );

const discrepancy = clause(
  rule(
    'écart.exemple',
    ($) => {
      $.consume(0, K.écart);
      $.call(0, expression);
      $.consume(0, Texte);
    },
    (node, b) => {
      const published = child(node, expression.name) ? (b.one(node, expression) ?? b.missing()) : b.missing();
      return { published, because: b.textIn(node) ?? { text: '', span: b.here() }, span: b.span(node) };
    },
  ),
  'écart',
  [K.écart],
);

/** `au droit du 1er juillet 2022` */
const lawClause = clause(
  rule(
    'au droit du',
    ($) => {
      $.consume(0, K.au);
      $.consume(0, K.droit);
      $.consume(0, K.du);
      $.call(0, figure);
    },
    (node, b) => b.one(node, figure),
  ),
  'au droit du',
  [K.au],
);

/** `connu le 15 juin 2022` */
const knowledgeClause = clause(
  rule(
    'connu le',
    ($) => {
      $.consume(0, K.connu);
      $.consume(0, K.le);
      $.call(0, figure);
    },
    (node, b) => b.one(node, figure),
  ),
  'connu le',
  [K.connu],
);

export const exemple: Rule<ExampleNode> = construct({
  keyword: K.exemple,
  french: 'un exemple',
  name: 'none',
  label: 'required',
  body: 'required',
  clauses: {
    le: dateClause(K.le),
    droit: lawClause,
    connu: knowledgeClause,
    avec: list('avec', K.avec, assignment),
    attendu: list('attendus', K.attendu, expectation),
    écart: discrepancy,
    source: citation,
  },
  build: (head, body, _, b) => ({
    ...head,
    kind: 'exemple',
    given: body.all('avec').flat(),
    expected: body.all('attendu').flat(),
    ...given({
      on: asDate(body.one('le'), b),
      law: asDay(body.one('droit'), b),
      knowledge: asDay(body.one('connu'), b),
      discrepancy: body.one('écart'),
    }),
  }),
});
