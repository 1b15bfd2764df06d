/**
 * Which declaration of one version is which of the other: by name where it stood, then by label, by name elsewhere, by
 * what it says, by its place. What is left was added or removed.
 */
import { canonical, optionKey } from './canonical.ts';
import { childrenOf, familyOf, type AnyNode } from './nodes.ts';
import type { Side } from './side.ts';

export interface Entry {
  readonly node: AnyNode;
  readonly parent?: Entry;
  readonly children: readonly Entry[];
  /** Among those of its family beside it. */
  readonly rank: number;
}

export interface Pair {
  readonly before: Entry;
  readonly after: Entry;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

export function pairAll(sides: Sides): Pairing {
  return new Pairs(sides).result();
}

class Pairs {
  readonly #sides: Sides;
  readonly #before: readonly Entry[];
  readonly #after: readonly Entry[];
  readonly #of = new Map<Entry, Entry>();
  readonly #taken = new Set<Entry>();

  constructor(sides: Sides) {
    this.#sides = sides;
    const roots = [sides.before, sides.after].map((side) => entriesOf(side.analysis.tree.declarations));
    const [before = [], after = []] = roots;
    this.#before = before.flatMap(withChildren);
    this.#after = after.flatMap(withChildren);
    this.#byName(before, after);
    const here = (a: Entry, b: Entry): boolean => this.#sameParent(a, b);
    this.#pass((a, b) => here(a, b) && sameLabel(a, b));
    this.#pass((a, b) => moves(a, b) && nameOf(a.node) !== '' && nameOf(a.node) === nameOf(b.node));
    this.#pass((a, b) => moves(a, b) && sameLabel(a, b));
    this.#pass((a, b) => here(a, b) && this.#says(a, sides.before) === this.#says(b, sides.after));
    this.#pass((a, b) => here(a, b) && a.node.kind === 'champ' && this.#samePlace(a, b));
  }

  result(): Pairing {
    return {
      pairs: this.#before.flatMap((before) => {
        const after = this.#of.get(before);
        return after ? [{ before, after }] : [];
      }),
      removed: this.#before.filter((entry) => !this.#of.has(entry)),
      added: this.#after.filter((entry) => !this.#taken.has(entry)),
    };
  }

  /** Names say the same thing in both versions, at the same place. */
  #byName(before: readonly Entry[], after: readonly Entry[]): void {
    for (const entry of before) {
      if (this.#of.has(entry)) continue;
      const other = after.find(
        (each) => !this.#taken.has(each) && sameFamily(entry, each) && keyOf(entry) === keyOf(each),
      );
      if (other) this.#pair(entry, other);
    }
  }

  /** Only where it is certain: one candidate on each side. */
  #pass(alike: (before: Entry, after: Entry) => boolean): void {
    for (const entry of this.#before) {
      if (this.#of.has(entry)) continue;
      const others = this.#after.filter(
        (each) => !this.#taken.has(each) && sameFamily(entry, each) && alike(entry, each),
      );
      const [other] = others;
      if (!other || others.length > 1) continue;
      const rivals = this.#before.filter(
        (each) => each !== entry && !this.#of.has(each) && sameFamily(each, other) && alike(each, other),
      );
      if (rivals.length === 0) this.#pair(entry, other);
    }
  }

  #pair(before: Entry, after: Entry): void {
    this.#of.set(before, after);
    this.#taken.add(after);
    this.#rename(before.node, after.node);
    this.#byName(before.children, after.children);
  }

  #rename(before: AnyNode, after: AnyNode): void {
    const { renames } = this.#sides.before;
    const others = this.#sides.after.symbols(after);
    for (const [rank, symbol] of this.#sides.before.symbols(before).entries()) {
      const other = others.filter(({ kind }) => kind === symbol.kind)[symbol.kind === 'versement' ? rank : 0];
      if (other && other.path !== symbol.path) renames.set(symbol.path, other.path);
    }
    if (before.name && after.name && before.name.text !== after.name.text && others.length === 0)
      renames.set(before.name.text, after.name.text);
    for (const [name, other] of renamedOptions(before, after)) renames.set(optionKey(name), other);
  }

  #sameParent(a: Entry, b: Entry): boolean {
    return a.parent ? this.#of.get(a.parent) === b.parent : b.parent === undefined;
  }

  #says({ node }: Entry, side: Side): string {
    return canonical({ ...node, name: undefined, label: undefined }, side);
  }

  /** Between the same neighbours, with the same type. */
  #samePlace(a: Entry, b: Entry): boolean {
    if (a.rank !== b.rank || a.node.kind !== 'champ' || b.node.kind !== 'champ') return false;
    if (canonical(a.node.type, this.#sides.before) !== canonical(b.node.type, this.#sides.after)) return false;
    const siblings = (entry: Entry): readonly Entry[] => entry.parent?.children ?? [];
    return [-1, 1].every((step) => {
      const neighbour = siblings(a)[a.rank + step];
      const other = siblings(b)[b.rank + step];
      return neighbour ? this.#of.get(neighbour) === other : other === undefined;
    });
  }
}

function entriesOf(nodes: readonly AnyNode[], parent?: Entry): readonly Entry[] {
  return nodes.map((node, rank) => {
    const children: Entry[] = [];
    const entry: Entry = { node, rank, children, ...(parent && { parent }) };
    children.push(...entriesOf(childrenOf(node), entry));
    return entry;
  });
}

function withChildren(entry: Entry): readonly Entry[] {
  return [entry, ...entry.children.flatMap(withChildren)];
}

function sameFamily(a: Entry, b: Entry): boolean {
  return familyOf(a.node) === familyOf(b.node);
}

/** A list keeps its fields. */
function moves(a: Entry, b: Entry): boolean {
  return a.parent?.node.kind !== 'champ' && b.parent?.node.kind !== 'champ';
}

function nameOf({ name }: AnyNode): string {
  return name?.text ?? '';
}

/** What has no name is known by its label, and what has neither is alone of its kind. */
function keyOf({ node }: Entry): string {
  return nameOf(node) || (node.label?.text ?? '');
}

function sameLabel(a: Entry, b: Entry): boolean {
  return a.node.label !== undefined && a.node.label.text === b.node.label?.text;
}

/** Options of a choix, written in place or named, that kept their label under another name. */
export function renamedOptions(before: AnyNode, after: AnyNode): readonly (readonly [string, string])[] {
  const [old, recent] = [optionsOf(before), optionsOf(after)];
  const kept = new Set(old.map(({ name }) => name.text));
  const known = new Set(recent.map(({ name }) => name.text));
  return old.flatMap(({ name, label }) => {
    if (known.has(name.text) || !label) return [];
    const other = recent.find((option) => option.label?.text === label.text && !kept.has(option.name.text));
    return other ? [[name.text, other.name.text] as const] : [];
  });
}

function optionsOf(node: AnyNode) {
  if (node.kind === 'choix') return node.options;
  if ((node.kind === 'champ' || node.kind === 'calcul') && node.type?.kind === 'choix') return node.type.options;
  return [];
}
