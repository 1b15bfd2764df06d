/** The type that a declaration writes. */
import type { ChoiceNode, DatesNode, FieldNode, TypeNode } from '../1-syntax/tree.ts';
import { SIMPLE_TYPES } from '../1-syntax/constructs/type.ts';
import { suggestions } from '../spelling/suggestions.ts';
import type { ChoiceType } from '../2-names/symbols.ts';
import type { Checker } from './checker.ts';
import { ERROR } from './table.ts';
import { type Type, YEAR } from './types.ts';

export function typeOfNode(checker: Checker, node: TypeNode, field?: FieldNode): Type {
  switch (node.kind) {
    case 'simple':
      return simpleType(checker, node.name);
    case 'entier':
    case 'décimal': {
      const unit = checker.unit(node.unit);
      if (unit === null) return ERROR;
      return { kind: node.kind, ...(unit !== undefined && { unit }) };
    }
    case 'montant': {
      const per = checker.unit(node.per);
      if (per === null) return ERROR;
      return { kind: 'montant', ...(per !== undefined && { per }) };
    }
    case 'choix':
      return cached(checker, node, () => ({
        kind: 'choix',
        multiple: node.multiple,
        options: node.options,
        groups: [],
      }));
    case 'named': {
      const declaration = checker.declared.choices.get(node.name.text);
      if (declaration) {
        checker.names.recordDeclaration(node.name, declaration);
        return namedChoice(checker, declaration, node.multiple);
      }
      const known = [
        ...checker.declared.choices.keys(),
        ...SIMPLE_TYPES,
        'entier',
        'décimal',
        'montant',
        'choix',
        'liste',
        'oui/non',
      ];
      checker.report('N007', node.name.span, { name: node.name.text, suggestions: suggestions(node.name.text, known) });
      return ERROR;
    }
    case 'liste':
      return field ? { kind: 'liste', node: field } : ERROR;
    default:
      return node satisfies never;
  }
}

function simpleType(checker: Checker, name: Extract<TypeNode, { kind: 'simple' }>['name']): Type {
  switch (name) {
    case 'région':
    case 'département': {
      const declaration = checker.declared.choices.get(name);
      return declaration ? namedChoice(checker, declaration, false) : ERROR;
    }
    case 'année':
      return { kind: 'entier', unit: YEAR };
    case 'oui/non':
    case 'taux':
    case 'date':
    case 'instant':
    case 'durée':
    case 'texte':
      return { kind: name };
    default:
      return { kind: 'identifiant', name };
  }
}

export function cached(checker: Checker, key: object, make: () => ChoiceType): ChoiceType {
  const found = checker.choiceTypes.get(key) ?? make();
  checker.choiceTypes.set(key, found);
  return found;
}

function namedChoice(checker: Checker, declaration: ChoiceNode, multiple: boolean): ChoiceType {
  const single = cached(checker, declaration, () => ({
    kind: 'choix',
    multiple: false,
    declaration,
    options: declaration.options,
    groups: declaration.groups.map(({ name, options }) => ({
      name: name.text,
      options: options.map((option) => option.name.text),
    })),
  }));
  return multiple ? cached(checker, single, () => ({ ...single, multiple: true })) : single;
}

/** An instant if a date that holds, the last published, has a time. */
export function datesType(versions: readonly DatesNode[]): Type {
  const last = versions.at(-1);
  const timed = [last?.from, last?.to].some((each) => each?.kind === 'date' && each.time);
  return { kind: timed ? 'instant' : 'date' };
}
