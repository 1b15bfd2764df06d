/** Types: `entier ESSMS`, `montant/ESSMS`, `choix { … }`, `liste de 1 à 200`, `FINESS juridique`, `Secteur`. */
import type { Builder } from '../builder.ts';
import { block } from '../clauses.ts';
import { type CstNode, token, tokens } from '../cst.ts';
import { next, once, type Rule, rule } from '../grammar.ts';
import { Identifiant, K, Nom, NomUnité } from '../tokens/keywords.ts';
import { AccoladeOuvrante, DeuxPoints, Divisé, Nombre, OuiNon } from '../tokens/literals.ts';
import type { SimpleTypeName, TypeNode } from '../tree.ts';
import { wholeNumber } from './common.ts';
import { option } from './options.ts';

export const SIMPLE_TYPES: readonly string[] = [
  'taux',
  'année',
  'date',
  'instant',
  'durée',
  'texte',
  'paragraphe',
  'courriel',
  'téléphone',
  'SIRET',
  'SIREN',
  'IBAN',
  'commune',
  'région',
  'département',
] satisfies SimpleTypeName[];

const optionsBlock = block('choix.options', 'dans un choix', { option });

const types = once(($) => {
  const unit = () =>
    $.option(0, {
      GATE: () => next($, Identifiant) || next($, NomUnité),
      DEF: () => $.consume(0, Nom, { LABEL: 'unité_' }),
    });
  return [
    { ALT: () => $.consume(0, OuiNon) },
    {
      ALT: () => {
        $.consume(0, K.choix);
        $.option(1, () => $.consume(0, K.multiple));
        $.or(1, [
          { GATE: () => next($, AccoladeOuvrante), ALT: () => $.call(0, optionsBlock, 'options') },
          { ALT: () => $.consume(1, Nom) },
        ]);
      },
    },
    {
      GATE: () => next($, K.de, 2),
      ALT: () => {
        $.consume(0, K.liste);
        $.consume(0, K.de);
        $.consume(0, Nombre);
        $.consume(0, K.à);
        $.consume(1, Nombre);
      },
    },
    {
      GATE: () => next($, K.postal, 2),
      ALT: () => {
        $.consume(0, K.code);
        $.consume(0, K.postal);
      },
    },
    {
      ALT: () => {
        $.consume(0, K.FINESS);
        $.or(2, [{ ALT: () => $.consume(0, K.juridique) }, { ALT: () => $.consume(0, K.géographique) }]);
      },
    },
    {
      ALT: () => {
        $.or(3, [{ ALT: () => $.consume(0, K.entier) }, { ALT: () => $.consume(0, K.décimal) }]);
        unit();
      },
    },
    {
      ALT: () => {
        $.consume(0, K.montant);
        $.option(2, () => {
          $.consume(0, Divisé);
          $.consume(2, Nom, { LABEL: 'unité_' });
        });
      },
    },
    { IGNORE_AMBIGUITIES: true, ALT: () => $.consume(3, Nom) },
  ];
});

export const type: Rule<TypeNode | undefined> = rule(
  'type',
  ($) => $.or(0, types($)),
  (node, b) => buildType(node, b),
);

/** `: type`, where a type may be left out. */
export const typeAnnotation: Rule<TypeNode | undefined> = rule(
  'annotation',
  ($) => {
    $.consume(0, DeuxPoints);
    $.call(0, type);
  },
  (node, b) => b.one(node, type),
);

function buildType(node: CstNode, b: Builder): TypeNode | undefined {
  const span = b.span(node);
  const unit = b.name(token(node, 'unité_'));
  if (token(node, OuiNon)) return { kind: 'simple', name: 'oui/non', span };
  if (token(node, K.choix)) {
    const multiple = token(node, K.multiple) !== undefined;
    const body = b.one(node, optionsBlock, 'options');
    if (body)
      return { kind: 'choix', multiple, options: body.all('option').filter((each) => each !== undefined), span };
    const name = b.nameIn(node);
    return name && { kind: 'named', multiple, name, span };
  }
  if (token(node, K.liste)) {
    const [minimum, maximum] = tokens(node, Nombre);
    return { kind: 'liste', minimum: wholeNumber(minimum?.image), maximum: wholeNumber(maximum?.image), span };
  }
  if (token(node, K.FINESS))
    return { kind: 'simple', name: token(node, K.géographique) ? 'FINESS géographique' : 'FINESS juridique', span };
  if (token(node, K.postal)) return { kind: 'simple', name: 'code postal', span };
  if (token(node, K.entier)) return { kind: 'entier', ...(unit && { unit }), span };
  if (token(node, K.décimal)) return { kind: 'décimal', ...(unit && { unit }), span };
  if (token(node, K.montant)) return { kind: 'montant', ...(unit && { per: unit }), span };
  const name = b.nameIn(node);
  if (!name) return undefined;
  if (SIMPLE_TYPES.includes(name.text)) return { kind: 'simple', name: name.text as SimpleTypeName, span };
  return { kind: 'named', multiple: false, name, span };
}
