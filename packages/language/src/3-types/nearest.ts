/** What a name that stands for nothing may have meant: each is searched for once, whatever the number of its uses. */
import { type Scope, visibleNames } from '../2-names/scopes.ts';
import { suggestions } from '../spelling/suggestions.ts';
import type { Symbol } from '../2-names/symbols.ts';

/** Beyond so many unknown names something else is wrong, such as a file that is missing: none is guessed any more. */
const MOST = 100;

export class Nearest {
  private readonly symbols: readonly Symbol[];
  private paths: ReadonlyMap<string, Paths> | undefined;
  private readonly found = new Map<Scope, Map<string, readonly string[]>>();
  private searched = 0;

  constructor(symbols: readonly Symbol[]) {
    this.symbols = symbols;
  }

  /** The same name elsewhere, by its whole path; without one, those that are written nearly alike. */
  to(name: string, scope: Scope): readonly string[] {
    this.paths ??= pathsBySuffix(this.symbols);
    const { outside, inLists } = this.paths.get(name) ?? { outside: [], inLists: [] };
    const elsewhere = [...outside.slice(0, 3), ...inLists.slice(0, 3)].slice(0, 3);
    return elsewhere.length > 0 ? elsewhere : this.alike(name, scope);
  }

  private alike(name: string, scope: Scope): readonly string[] {
    const known = this.found.get(scope) ?? new Map<string, readonly string[]>();
    this.found.set(scope, known);
    const near = known.get(name) ?? (this.searched++ < MOST ? suggestions(name, visibleNames(scope)) : []);
    known.set(name, near);
    return near;
  }
}

interface Paths {
  readonly outside: string[];
  /** Of what each element of a list has. */
  readonly inLists: string[];
}

/** What follows each full stop of a path → the paths that end so. */
function pathsBySuffix(symbols: readonly Symbol[]): ReadonlyMap<string, Paths> {
  const found = new Map<string, Paths>();
  for (const { path } of symbols) {
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      const suffix = path.slice(dot + 1);
      const paths = found.get(suffix) ?? { outside: [], inLists: [] };
      if (!path.includes('[]')) paths.outside.push(path);
      else if (path.endsWith('[]', dot)) paths.inLists.push(path.replace('[]', ''));
      found.set(suffix, paths);
    }
  }
  return found;
}
