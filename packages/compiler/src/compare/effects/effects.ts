/**
 * What the changes do: to the examples of both versions, and to generated situations, with the smallest witness of each
 * difference.
 */
import type { Effets, EffetRésultat } from '../report.ts';
import type { Both, Cas, Target, Values } from './both.ts';
import type { Candidates } from './candidates.ts';
import { examplesOf } from './examples.ts';
import { Distribution } from './distribution.ts';
import { changedNodes } from '../stability.ts';
import { inWords } from './phrase.ts';
import { Proofs } from './proofs.ts';
import { search } from './situations.ts';
import { bothKnown, differs } from './values.ts';
import { measure, smallest, type Shrunk } from './witness.ts';

/** The first situations that differ, from which a witness is looked for. */
const STARTS = 6;

export function effectsOf(both: Both, candidates: Candidates, cases: readonly Cas[], graine: number): Effets {
  const changed = changedNodes(both.sides.before, both.sides.after);
  const tallies = new Map(both.targets.map((target) => [target.nom, new Tally(target)]));
  let different = 0;
  for (const cas of cases) {
    let any = false;
    for (const [name, values] of both.evaluate(cas)) {
      if (!differs(values)) continue;
      any = true;
      tallies.get(name)?.add(cas, values);
    }
    if (any) different++;
  }
  const proofs = new Proofs(both);
  const told = [...tallies].map(([nom, tally]) => ({
    nom,
    effect: tally.told(both, candidates, changed, graine, proofs),
  }));
  const silent = new Set(told.flatMap(({ nom, effect }) => (effect ? [] : [nom])));
  return {
    situations: { nombre: cases.length, graine, différentes: different },
    résultats: told.flatMap(({ effect }) => effect ?? []),
    inchangés: both.targets
      .filter((target) => silent.has(target.nom) && changed.has(target.nom) && proofs.isSame(target))
      .map(({ nom, libellé }) => ({ nom, libellé })),
    exemples: examplesOf(both),
  };
}

/** What happens to one result over all situations. */
class Tally {
  readonly #target: Target;
  readonly #starts: { readonly known: Cas[]; readonly others: Cas[] } = { known: [], others: [] };
  count = 0;
  #yes = 0;
  #no = 0;
  readonly #distribution = new Distribution();

  constructor(target: Target) {
    this.#target = target;
  }

  add(cas: Cas, values: Values): void {
    this.count++;
    const starts = bothKnown(values) ? this.#starts.known : this.#starts.others;
    if (starts.length < STARTS) starts.push(cas);
    if (values.after === true) this.#yes++;
    if (values.after === false) this.#no++;
    this.#distribution.add(values);
  }

  /** What is computed otherwise and never differs is looked for more closely. */
  told(
    both: Both,
    candidates: Candidates,
    changed: ReadonlySet<string>,
    seed: number,
    proofs: Proofs,
  ): EffetRésultat | undefined {
    if (this.count === 0) {
      const found = changed.has(this.#target.nom) && search(both, candidates, this.#target, seed);
      if (!found) return undefined;
      this.#starts.others.push(found);
    }
    const { nom, libellé, nature, type } = this.#target;
    const répartition = this.#distribution.told(type);
    const jamais = proofs.never(this.#target);
    return {
      nom,
      libellé,
      nature,
      différentes: this.count,
      ...(répartition && { répartition }),
      ...(type.genre === 'oui/non' && { deviennentOui: this.#yes, deviennentNon: this.#no }),
      ...(jamais && { jamais }),
      témoin: inWords(both, this.#target, this.#smallest(both, candidates)),
    };
  }

  #smallest(both: Both, candidates: Candidates): Shrunk {
    const starts = this.#starts.known.length > 0 ? this.#starts.known : this.#starts.others;
    const found = starts.map((cas) => smallest(both, candidates, this.#target, cas));
    const sized = found.map((shrunk) => ({ shrunk, size: measure(candidates, both, shrunk.cas) }));
    sized.sort((a, b) => (a.size[0] ?? 0) - (b.size[0] ?? 0) || (a.size[1] ?? 0) - (b.size[1] ?? 0));
    const [best] = sized;
    if (!best) throw new Error('A difference comes from a situation');
    return best.shrunk;
  }
}
