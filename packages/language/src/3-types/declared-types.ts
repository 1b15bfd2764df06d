/** The type that a declaration writes, and that of each kind of symbol. */
import type {
  ChoiceNode,
  DatesNode,
  ExaminationNode,
  FieldNode,
  OptionNode,
  PartNode,
  TypeNode,
} from '../1-syntax/tree.ts';
import { SIMPLE_TYPES } from '../1-syntax/constructs/type.ts';
import { suggestions } from '../2-names/suggestions.ts';
import type { ChoiceType, Symbol } from '../2-names/symbols.ts';
import { calculationType, scaleType } from './calculations.ts';
import type { Checker } from './checker.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

export function typeOfNode(checker: Checker, node: TypeNode, field?: FieldNode): Type {
  switch (node.kind) {
    case 'simple':
      return simpleType(checker, node.name);
    case 'entier':
    case 'décimal': {
      const unit = checker.unit(node.unit);
      return { kind: node.kind, ...(unit !== undefined && { unit }) };
    }
    case 'montant': {
      const per = checker.unit(node.per);
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

function cached(checker: Checker, key: object, make: () => ChoiceType): ChoiceType {
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

/** Its domaines, chosen among. */
function domainsChoice(checker: Checker, part: PartNode): ChoiceType {
  const options = part.domains.filter((domain): domain is typeof domain & OptionNode => domain.name !== undefined);
  return cached(checker, part, () => ({ kind: 'choix', multiple: true, options, groups: [] }));
}

/** An instant if a date that holds, the last published, has a time. */
export function datesType(versions: readonly DatesNode[]): Type {
  const last = versions.at(-1);
  const timed = [last?.from, last?.to].some((each) => each?.kind === 'date' && each.time);
  return { kind: timed ? 'instant' : 'date' };
}

export function typeOfSymbol(checker: Checker, symbol: Symbol): Type {
  const known = checker.types.ofSymbol(symbol);
  if (known !== ERROR) return known;
  const type = computed(checker, symbol);
  checker.types.declare(symbol, type);
  return type;
}

function computed(checker: Checker, symbol: Symbol): Type {
  switch (symbol.kind) {
    case 'champ':
      return symbol.node.type ? typeOfNode(checker, symbol.node.type, symbol.node) : ERROR;
    case 'pièce':
      return { kind: 'fichier' };
    case 'calcul':
      return calculationType(checker, symbol.node, symbol.domain);
    case 'barème':
      return scaleType(checker, symbol.node, symbol.domain);
    case 'condition':
    case 'prérequis':
    case 'demandé':
    case 'atteint':
    case 'éligible':
      return { kind: 'oui/non' };
    case 'demandés':
      return domainsChoice(checker, symbol.node);
    case 'versement':
      return { kind: 'montant' };
    case 'numérateur':
    case 'dénominateur':
      return { kind: 'entier' };
    case 'taux':
      return { kind: 'taux' };
    case 'échéance':
    case 'période':
      return datesType(symbol.node.versions);
    case 'fenêtre':
      return { kind: 'fenêtre' };
    case 'option':
      return symbol.choice;
    case 'statut':
      return checker.statusType ?? { kind: 'texte' };
    case 'motif':
    case 'domaine':
      return { kind: 'texte' };
    default:
      return symbol satisfies never;
  }
}

/** `statut` is one of the decisions that the instruction may take. */
export function statusType(nodes: readonly ExaminationNode[]): Type | undefined {
  const options = nodes.flatMap(({ decisions }) => decisions);
  return options.length > 0 ? { kind: 'choix', multiple: false, options, groups: [] } : undefined;
}
