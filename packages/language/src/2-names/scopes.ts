/** Where names are looked up: a programme, and the namespaces inside it. */
import type { Name } from '../1-syntax/tree.ts';
import type { Symbol } from './symbols.ts';

export type ScopeKind =
  | 'programme'
  | 'candidat'
  | 'étape'
  | 'liste'
  | 'volet'
  | 'domaine'
  | 'prérequis'
  | 'indicateur'
  | 'échéancier'
  | 'état';

/** One meaning of a name: a value, a namespace, or both (a prérequis has a value and fields). */
export interface Member {
  readonly symbol?: Symbol;
  readonly scope?: Scope;
  /** Where it is declared; none: built in. */
  readonly declared?: Name;
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly members: Map<string, Member[]>;
  readonly parent?: Scope;
  /** Fields of volets, known everywhere by their bare name when nothing else has it. */
  readonly fallback?: Map<string, Member[]>;
}

export function createScope(kind: ScopeKind, parent?: Scope): Scope {
  return { kind, members: new Map(), ...(parent && { parent }) };
}

export function addMember(scope: Scope, name: string, member: Member): void {
  const members = scope.members.get(name);
  if (members) members.push(member);
  else scope.members.set(name, [member]);
}

export type Lookup =
  | { readonly found: Symbol }
  | { readonly ambiguous: readonly Symbol[] }
  /** A namespace, named where a value is expected. */
  | { readonly namespace: Scope }
  /** The first part that stands for nothing, and where it was looked for. */
  | { readonly unknown: Name; readonly in: Scope; readonly first: boolean };

/** `a.b.c`, read from inside `scope`: the first part in it or around it, the others inside what precedes. */
export function lookup(parts: readonly Name[], scope: Scope): Lookup {
  const first = parts[0]!;
  let unknown: Lookup | undefined;
  for (let around: Scope | undefined = scope; around; around = around.parent) {
    const members = around.members.get(first.text) ?? around.fallback?.get(first.text);
    if (!members) continue;
    const result = follow(members, parts, 1);
    if (!('unknown' in result)) return result;
    unknown ??= result;
  }
  return unknown ?? { unknown: first, in: scope, first: true };
}

/** The parts that stand before `index` are `members`. */
function follow(members: readonly Member[], parts: readonly Name[], index: number): Lookup {
  const next = parts[index];
  if (next === undefined) {
    const valued = members.filter(({ symbol }) => symbol !== undefined);
    if (valued.length > 1) return { ambiguous: valued.map(({ symbol }) => symbol!) };
    return valued[0] ? { found: valued[0].symbol! } : { namespace: members[0]!.scope! };
  }
  const inner = members.flatMap(({ scope }) => scope?.members.get(next.text) ?? []);
  if (inner.length > 0) return follow(inner, parts, index + 1);
  const scope = members.find((member) => member.scope)?.scope;
  return { unknown: next, in: scope ?? { kind: 'liste', members: new Map() }, first: false };
}

/** All names that can be written in `scope` without a qualifier. */
export function visibleNames(scope: Scope): string[] {
  const names = new Set<string>();
  for (let around: Scope | undefined = scope; around; around = around.parent)
    for (const name of around.members.keys()) names.add(name);
  return [...names];
}
