/** What nothing reads and nobody sees: an internal calcul, a unit, a list of options, a source. */
import type { Name } from '../1-syntax/tree.ts';
import { citationsIn, nodesOf } from '../1-syntax/walk.ts';
import { type Checking, declarations } from './checking.ts';

export function checkUnused(checking: Checking): void {
  const { names, declared, report } = checking;
  // Domaines are often written alike: what one of them uses is not useless in another.
  const usedInDomains = new Set([...names.used].flatMap(({ domain, path }) => (domain ? [lastName(path)] : [])));
  for (const symbol of declared.symbols) {
    if (symbol.kind !== 'calcul' && symbol.kind !== 'barème') continue;
    const { node } = symbol;
    if (!node.internal || !node.name || names.used.has(symbol)) continue;
    if (!symbol.domain || !usedInDomains.has(lastName(symbol.path)))
      report('D010', node.name.span, { name: node.name.text });
  }
  const referred = referredDeclarations(checking);
  for (const kind of ['unité', 'choix'] as const) {
    const nodes = declarations(checking, kind);
    // Declared twice, it is one of them that is read: that there are two is said already.
    const read = new Set(nodes.filter((node) => referred.has(node)).map(({ name }) => name?.text));
    for (const { name } of nodes) {
      if (name && !read.has(name.text))
        report('D011', name.span, { name: name.text, what: kind === 'unité' ? 'Cette unité' : 'Ce choix' });
    }
  }
  checkSources(checking);
}

/** Where a citation names no source, the one that it meant seems useless: that is said once, of the citation. */
function checkSources(checking: Checking): void {
  const { tree, declared, report } = checking;
  const cited = new Set(citationsIn(tree.declarations).map(({ source }) => source.text));
  if ([...cited].some((name) => !declared.sources.has(name))) return;
  for (const { name } of declarations(checking, 'source'))
    if (name && !cited.has(name.text)) report('D012', name.span, { name: name.text });
}

function lastName(path: string): string {
  return path.split(/\.(?!\d)/).at(-1)!;
}

/** Units and choix that some type or some number names. */
function referredDeclarations({ tree, names }: Checking): Set<object> {
  const found = new Set<object>();
  for (const node of nodesOf(tree, 'number', 'entier', 'décimal', 'montant', 'named')) {
    const { unit, per, name } = node as { readonly unit?: Name; readonly per?: Name; readonly name?: Name };
    for (const each of [unit, per, name]) {
      const declaration = each && names.declarationOf(each);
      if (declaration) found.add(declaration);
    }
  }
  return found;
}
