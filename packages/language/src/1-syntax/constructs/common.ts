/** Statements that several constructs share. */
import type { TokenType } from 'chevrotain';
import { type Clause, clause } from '../clauses.ts';
import { token, tokens } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { figure } from '../expressions/literals.ts';
import { decimalOf } from '../expressions/literals.ts';
import { bounds } from '../expressions/unknown.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { ArrondiClause, K, Nom } from '../tokens/keywords.ts';
import { Nombre, Texte, Virgule } from '../tokens/literals.ts';
import { rounding } from '../expressions/rounding.ts';
import type { Bounds, CitationNode, Expression, Literal, Name, Text } from '../tree.ts';

/** `aide « … »` */
export function textClause(keyword: TokenType, name = `${keyword.name}.texte`): Clause<Text | undefined> {
  const made = rule(
    name,
    ($) => {
      $.consume(0, keyword);
      $.consume(0, Texte);
    },
    (node, b) => b.textIn(node),
  );
  return clause(made, keyword.name, [keyword]);
}

/** `quand …` */
export function expressionClause(keyword: TokenType, of: Rule<Expression> = expression): Clause<Expression> {
  const made = rule(
    `${keyword.name}.expression`,
    ($) => {
      $.consume(0, keyword);
      $.call(0, of);
    },
    (node, b) => b.one(node, of) ?? b.missing(),
  );
  return clause(made, keyword.name, [keyword]);
}

/** `facultatif` */
export function flagClause(keyword: TokenType): Clause<true> {
  const made = rule(
    `${keyword.name}.seul`,
    ($) => {
      $.consume(0, keyword);
    },
    () => true as const,
  );
  return clause(made, keyword.name, [keyword]);
}

export const when = expressionClause(K.quand);
export const help = textClause(K.aide);
export const internal = flagClause(K.interne);
export const optional = flagClause(K.facultatif);
export const unknown = textClause(K.inconnu);
export const note = textClause(K.note);

/** `date 22 mars 2022`, `le 3 mai 2023` */
export function dateClause(keyword: TokenType): Clause<Literal | undefined> {
  const made = rule(
    `${keyword.name}.date`,
    ($) => {
      $.consume(0, keyword);
      $.call(0, figure);
    },
    (node, b) => b.one(node, figure),
  );
  return clause(made, keyword.name, [keyword]);
}

/** `formats pdf, docx` */
export function namesClause(keyword: TokenType): Clause<readonly Name[]> {
  const made = rule(
    `${keyword.name}.noms`,
    ($) => {
      $.consume(0, keyword);
      $.consume(0, Nom);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.consume(1, Nom);
      });
    },
    (node, b) => b.namesIn(node),
  );
  return clause(made, keyword.name, [keyword], { repeatable: true });
}

/** `longueur 80` */
export function numberClause(keyword: TokenType): Clause<number> {
  const made = rule(
    `${keyword.name}.nombre`,
    ($) => {
      $.consume(0, keyword);
      $.consume(0, Nombre);
    },
    (node) => wholeNumber(token(node, Nombre)?.image),
  );
  return clause(made, keyword.name, [keyword]);
}

/** A count, bounded so that it stays exact. */
export function wholeNumber(image: string | undefined): number {
  const { digits, decimals } = decimalOf(image ?? '0');
  return Math.min(Number(digits / 10n ** BigInt(decimals)), Number.MAX_SAFE_INTEGER);
}

/** `source instruction « Entre 18 k€ et 320 k€ » repère « page 9 »` */
export const citation: Clause<CitationNode> = clause(
  rule(
    'citation',
    ($) => {
      $.consume(0, K.source);
      $.consume(0, Nom);
      $.option(0, () => $.consume(0, Texte, { LABEL: 'mots' }));
      $.option(1, {
        GATE: () => next($, Texte, 2),
        DEF: () => {
          $.consume(0, K.repère);
          $.consume(1, Texte, { LABEL: 'lieu' });
        },
      });
    },
    (node, b) => {
      const [words, locator] = [b.text(token(node, 'mots')), b.text(token(node, 'lieu'))];
      const source = b.nameIn(node) ?? { text: '', span: b.here() };
      return { source, ...(words && { words }), ...(locator && { locator }), span: b.span(node) };
    },
  ),
  'source',
  [K.source],
  { repeatable: true },
);

/** `borné par 18 000 € et 320 000 €` */
export const boundsClause: Clause<Bounds> = clause(bounds, 'borné par', [K.borné]);

/** `arrondi à l'euro` as a statement of its own. */
export const roundingClause = clause(
  rule(
    'arrondi.instruction',
    ($) => {
      $.consume(0, ArrondiClause);
      $.call(0, rounding);
    },
    (node, b) => b.one(node, rounding),
  ),
  'arrondi',
  [ArrondiClause],
);

/** `opérateurs « CNSA », « DNS »` */
export function textsClause(keyword: TokenType): Clause<readonly Text[]> {
  const made = rule(
    `${keyword.name}.textes`,
    ($) => {
      $.consume(0, keyword);
      $.consume(0, Texte);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.consume(1, Texte);
      });
    },
    (node, b) => tokens(node, Texte).map((each) => b.text(each)!),
  );
  return clause(made, keyword.name, [keyword]);
}
