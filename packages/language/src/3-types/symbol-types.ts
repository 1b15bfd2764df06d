/** The type of what each name stands for. */
import type { ExaminationNode, OptionNode, PartNode } from '../1-syntax/tree.ts';
import type { ChoiceType, Symbol } from '../2-names/symbols.ts';
import { calculationType, scaleType } from './calculations.ts';
import type { Checker } from './checker.ts';
import { cached, datesType, typeOfNode } from './declared-types.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

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

/** Its domaines, chosen among. */
function domainsChoice(checker: Checker, part: PartNode): ChoiceType {
  const options = part.domains.filter((domain): domain is typeof domain & OptionNode => domain.name !== undefined);
  return cached(checker, part, () => ({ kind: 'choix', multiple: true, options, groups: [] }));
}

/** `statut` is one of the decisions that the instruction may take. */
export function statusType(nodes: readonly ExaminationNode[]): Type | undefined {
  const options = nodes.flatMap(({ decisions }) => decisions);
  return options.length > 0 ? { kind: 'choix', multiple: false, options, groups: [] } : undefined;
}
