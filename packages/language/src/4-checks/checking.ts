/** What every check receives. A check reads all that the phases before it found, and only reports. */
import type { AttachmentNode, FieldNode, ScaleNode, Span, TopLevel, Tree } from '../1-syntax/tree.ts';
import type { Declared } from '../2-names/declare.ts';
import type { NameTable } from '../2-names/names.ts';
import type { Types } from '../3-types/table.ts';
import type { Report } from '../diagnostics/diagnostic.ts';

export interface Checking {
  readonly tree: Tree;
  readonly declared: Declared;
  readonly names: NameTable;
  readonly types: Types;
  readonly report: Report;
  /** The files beside those of the programme, by their path. */
  readonly assets: ReadonlyMap<string, string>;
  /** The text of a place, as it is written. */
  readonly sourceOf: (span: Span) => string;
}

export type Check = (checking: Checking) => void;

type Member = Extract<TopLevel, { kind: 'volet' }>['domains'][number]['members'][number];
type Nested = 'calcul' | 'barème' | 'condition' | 'indicateur';

interface Index {
  readonly declared: ReadonlyMap<string, readonly TopLevel[]>;
  /** With those inside a candidat and inside domaines, after the others. */
  readonly everywhere: ReadonlyMap<string, readonly object[]>;
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}

/** Sorted by kind once, for all the checks of a programme. */
const indexes = new WeakMap<Tree, Index>();

function indexOf({ tree }: Pick<Checking, 'tree'>): Index {
  const known = indexes.get(tree);
  if (known) return known;
  const declared = Map.groupBy(tree.declarations, ({ kind }) => kind);
  const inside = tree.declarations.flatMap((node) => (node.kind === 'candidat' ? node.conditions : []));
  const inDomains = tree.declarations.flatMap((node) =>
    node.kind === 'volet' ? node.domains.flatMap(({ members }) => members) : [],
  );
  const everywhere = Map.groupBy([...tree.declarations, ...inside, ...inDomains], ({ kind }) => kind);
  const index = { declared, everywhere, fields: tree.declarations.flatMap(fieldsOf) };
  indexes.set(tree, index);
  return index;
}

/** The declarations of one kind, at top level. */
export function declarations<K extends TopLevel['kind']>(
  checking: Pick<Checking, 'tree'>,
  kind: K,
): readonly Extract<TopLevel, { kind: K }>[] {
  return (indexOf(checking).declared.get(kind) ?? []) as readonly Extract<TopLevel, { kind: K }>[];
}

/** The same, with those inside domaines. */
export function everywhere<K extends Nested>(
  checking: Pick<Checking, 'tree'>,
  kind: K,
): readonly Extract<Member, { kind: K }>[] {
  return (indexOf(checking).everywhere.get(kind) ?? []) as readonly Extract<Member, { kind: K }>[];
}

/** All champs and pièces, those of lists after their list. */
export function allFields(checking: Pick<Checking, 'tree'>): readonly (FieldNode | AttachmentNode)[] {
  return indexOf(checking).fields;
}

function fieldsOf(node: TopLevel): (FieldNode | AttachmentNode)[] {
  if (node.kind === 'candidat' || node.kind === 'étape' || node.kind === 'prérequis') return withItems(node.fields);
  if (node.kind !== 'volet') return [];
  return [...withItems(node.fields), ...node.domains.flatMap(({ members }) => withItems(members))];
}

function withItems(nodes: readonly { readonly kind: string }[]): (FieldNode | AttachmentNode)[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'champ') return [node as FieldNode, ...(node as FieldNode).fields];
    return node.kind === 'pièce' ? [node as AttachmentNode] : [];
  });
}

/** Every table: a barème, or each version of one that changed. */
export function allScales(checking: Pick<Checking, 'tree'>): ScaleNode[] {
  return everywhere(checking, 'barème').flatMap((node) =>
    node.versions.length > 0 ? node.versions.map(({ scale }) => scale) : [node],
  );
}
