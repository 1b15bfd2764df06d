/**
 * What each value needs to be computed: the values it reads, and those that say whether it is asked at all.
 *
 * Limits and messages are left out: they judge a value, they do not make it.
 */
import type { DomainNode, FieldNode } from '../1-syntax/tree.ts';
import { namesIn } from '../1-syntax/walk.ts';
import type { Symbol } from '../2-names/symbols.ts';
import { type Checking, declarations } from './checking.ts';

export interface Dependencies {
  of(symbol: Symbol): readonly Symbol[];
}

const ofProgrammes = new WeakMap<object, Dependencies>();

/** One for all the checks of a programme. */
export function dependencies(checking: Checking): Dependencies {
  const known = ofProgrammes.get(checking.names) ?? dependenciesIn(checking);
  ofProgrammes.set(checking.names, known);
  return known;
}

function dependenciesIn(checking: Checking): Dependencies {
  const around = containers(checking);
  const byNode = Map.groupBy(checking.declared.symbols, (symbol) => ('node' in symbol ? symbol.node : undefined));
  const reads = (part: unknown, domain?: DomainNode): Symbol[] => {
    const found: Symbol[] = [];
    for (const name of namesIn(part)) {
      const symbol = checking.names.resolve(name, domain);
      if (symbol) found.push(symbol);
    }
    return found;
  };
  const demanded = (domain: DomainNode | undefined) =>
    domain ? (byNode.get(domain) ?? []).filter(({ kind }) => kind === 'demandé') : [];

  /** A prérequis that others require, and each of its questions → what says whether one of those is asked for. */
  const required = new Map<object, Symbol[]>();
  for (const part of declarations(checking, 'volet')) {
    for (const requirer of [part, ...part.domains]) {
      for (const symbol of requirer.prerequisites.flatMap((name) => checking.names.resolve(name) ?? [])) {
        if (symbol.kind !== 'prérequis') continue;
        const wanted = requirer.kind === 'volet' ? reads(requirer.when) : demanded(requirer);
        for (const node of [symbol.node, ...symbol.node.fields])
          required.set(node, [...(required.get(node) ?? []), ...wanted]);
      }
    }
  }

  const of = (symbol: Symbol): readonly Symbol[] => {
    switch (symbol.kind) {
      case 'champ':
      case 'pièce':
        return [
          ...reads([symbol.node.when, around.get(symbol.list ?? symbol.node)]),
          ...demanded(symbol.domain),
          ...(required.get(symbol.list ?? symbol.node) ?? []),
        ];
      case 'calcul':
        return [...reads([symbol.node.cases, symbol.node.exceptions, symbol.node.bounds]), ...demanded(symbol.domain)];
      case 'barème': {
        const { inputs, when, versions } = symbol.node;
        const tables = [symbol.node, ...versions.map(({ scale }) => scale)];
        const read = tables.map(({ columns, rows, bounds }) => [columns, rows.map(({ cells }) => cells), bounds]);
        return [...reads([inputs, when, read]), ...demanded(symbol.domain)];
      }
      case 'condition':
        return [...reads([symbol.node.when, symbol.node.requires]), ...demanded(symbol.domain)];
      case 'prérequis':
        return [...reads([symbol.node.when, symbol.node.satisfied]), ...(required.get(symbol.node) ?? [])];
      case 'demandés':
        return reads([symbol.node.when, symbol.node.domains.map(({ when }) => when)]);
      case 'demandé':
        return (byNode.get(symbol.part) ?? []).filter(({ kind }) => kind === 'demandés');
      case 'versement': {
        const schedule = declarations(checking, 'échéancier').find(({ payments }) => payments.includes(symbol.node));
        return [...reads([schedule?.of, schedule?.payments], symbol.domain), ...demanded(symbol.domain)];
      }
      case 'taux':
        return (byNode.get(symbol.node) ?? []).filter(({ kind }) => kind === 'numérateur' || kind === 'dénominateur');
      case 'atteint': {
        const rate = (byNode.get(symbol.node) ?? []).filter(({ kind }) => kind === 'taux');
        return [...rate, ...reads(symbol.node.target), ...demanded(symbol.domain)];
      }
      case 'éligible':
        return judges(checking);
      default:
        return [];
    }
  };
  const known = new Map<Symbol, readonly Symbol[]>();
  return {
    of(symbol) {
      let found = known.get(symbol);
      if (!found) known.set(symbol, (found = of(symbol)));
      return found;
    },
  };

  function judges({ declared }: Checking): Symbol[] {
    const judging = declared.symbols.filter(
      (symbol) => (symbol.kind === 'condition' && !symbol.node.advisory) || symbol.kind === 'prérequis',
    );
    const requirements = declared.domains.flatMap(({ node }) => [...reads(node.requirements), ...demanded(node)]);
    const applicant = declarations(checking, 'candidat').flatMap((node) => reads(node.requirements));
    return [...judging, ...requirements, ...applicant];
  }
}

/** The conditions of what holds a field: its étape, volet or prérequis, and the list it belongs to. */
export function containers(checking: Checking): Map<object, unknown[]> {
  const around = new Map<object, unknown[]>();
  const hold = (fields: readonly { readonly kind: string }[], conditions: unknown[]) => {
    for (const field of fields) {
      around.set(field, conditions);
      if (field.kind === 'champ') hold((field as FieldNode).fields, [...conditions, (field as FieldNode).when]);
    }
  };
  for (const node of checking.tree.declarations) {
    if (node.kind === 'candidat') hold(node.fields, []);
    if (node.kind !== 'étape' && node.kind !== 'volet' && node.kind !== 'prérequis') continue;
    hold(node.fields, [node.when]);
    if (node.kind === 'volet') for (const { members, when } of node.domains) hold(members, [node.when, when]);
  }
  return around;
}
