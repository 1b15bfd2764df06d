/**
 * The constructs that are compared one by one, what each holds, and what readers call it.
 */
import type {
  AttachmentNode,
  DeadlineNode,
  DomainNode,
  FieldNode,
  PaymentNode,
  PeriodNode,
  TopLevel,
} from '@guichet/language';
import { labelOf } from '../plan/lower/types.ts';

export type AnyNode = TopLevel | FieldNode | AttachmentNode | DomainNode | PaymentNode | PeriodNode | DeadlineNode;
export type Construction = AnyNode['kind'];
export type NodeOf<K extends Construction> = Extract<AnyNode, { readonly kind: K }>;

export function childrenOf(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'étape':
    case 'prérequis':
    case 'champ':
      return node.fields;
    case 'candidat':
      return [...node.fields, ...node.conditions];
    case 'volet':
      return [...node.fields, ...node.domains];
    case 'domaine':
      return node.members;
    case 'échéancier':
      return node.payments;
    case 'calendrier':
      return node.entries;
    case 'programme':
    case 'source':
    case 'unité':
    case 'choix':
    case 'pièce':
    case 'calcul':
    case 'barème':
    case 'condition':
    case 'indicateur':
    case 'versement':
    case 'période':
    case 'échéance':
    case 'fenêtre':
    case 'unicité':
    case 'non_cumul':
    case 'enveloppe':
    case 'instruction':
    case 'état':
    case 'écart':
    case 'exemple':
      return [];
    default:
      return node satisfies never;
  }
}

/** What may become one another without being another thing: a calcul turned into a barème. */
export function familyOf({ kind }: AnyNode): string {
  switch (kind) {
    case 'calcul':
    case 'barème':
      return 'valeur';
    case 'candidat':
    case 'étape':
      return 'étape';
    case 'champ':
    case 'pièce':
      return 'question';
    case 'période':
    case 'échéance':
      return 'date';
    default:
      return kind;
  }
}

export const NOUNS: Readonly<Record<Construction, readonly [noun: string, gender: 'm' | 'f']>> = {
  programme: ['programme', 'm'],
  source: ['source', 'f'],
  unité: ['unité', 'f'],
  choix: ['choix', 'm'],
  candidat: ['candidat', 'm'],
  étape: ['étape', 'f'],
  champ: ['question', 'f'],
  pièce: ['pièce', 'f'],
  calcul: ['calcul', 'm'],
  barème: ['barème', 'm'],
  condition: ['condition', 'f'],
  volet: ['volet', 'm'],
  domaine: ['domaine', 'm'],
  prérequis: ['prérequis', 'm'],
  indicateur: ['indicateur', 'm'],
  échéancier: ['échéancier', 'm'],
  versement: ['versement', 'm'],
  calendrier: ['calendrier', 'm'],
  période: ['période', 'f'],
  échéance: ['échéance', 'f'],
  fenêtre: ['fenêtre', 'f'],
  unicité: ['règle d’unicité', 'f'],
  non_cumul: ['règle de non-cumul', 'f'],
  enveloppe: ['enveloppe', 'f'],
  instruction: ['instruction', 'f'],
  état: ['état', 'm'],
  écart: ['écart', 'm'],
  exemple: ['exemple', 'm'],
};

/** « la question « Nombre d’ESSMS » », « l’étape « Le projet » ». */
export function theNode(node: AnyNode): string {
  const label = node.label || node.name ? ` «\u00A0${labelOf(node)}\u00A0»` : '';
  const [noun, gender] = NOUNS[node.kind];
  const article = /^[aeiouéèêyh]/.test(noun) ? 'l’' : gender === 'f' ? 'la ' : 'le ';
  return `${article}${noun}${label}`;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
