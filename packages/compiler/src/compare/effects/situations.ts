/**
 * Generated situations: around complete answers that each version finds eligible where it can be, then one answer at a
 * time through every value worth trying, then several at once. The same seed gives the same situations.
 */
import type { Both, Cas, Target } from './both.ts';
import type { Candidates } from './candidates.ts';
import { Draw } from './draw.ts';
import { Random } from './random.ts';
import { bothKnown, differs } from './values.ts';

const BASES = 6;
const TRIES = 1000;

export interface Generation {
  readonly count: number;
  readonly seed: number;
  /** Questions that what changed reads. */
  readonly cone: ReadonlySet<string>;
}

export function situationsOf(both: Both, candidates: Candidates, { count, seed, cone }: Generation): readonly Cas[] {
  const random = new Random(seed);
  const draw = new Draw(both, candidates, random);
  const bases = Array.from({ length: BASES }, (_, rank) =>
    draw.repaired(draw.complete(), rank % 2 === 0 ? 'after' : 'before'),
  );
  const read = both.inputs.filter(({ path }) => cone.has(path));
  const found: Cas[] = [...bases];
  for (const base of bases.slice(0, 2))
    for (const input of read)
      if (found.length < count / 2) found.push(...draw.each(base, input, Math.ceil(count / 20)));
  while (found.length < count) {
    let next = random.once(5) ? draw.complete() : (random.pick(bases) ?? draw.complete());
    for (let changes = random.below(4); changes >= 0; changes--) {
      const input = random.pick(read.length > 0 && !random.once(3) ? read : both.inputs);
      if (input) next = draw.changed(next, input);
    }
    if (random.once(3)) next = { ...next, instant: random.pick(candidates.instants) ?? next.instant };
    found.push(next);
  }
  return found.slice(0, count);
}

/** A situation in which a value differs, among those that answer nothing but what it reads. */
export function search(both: Both, candidates: Candidates, target: Target, seed: number): Cas | undefined {
  const random = new Random(seed);
  const read = both.read(target);
  const draw = new Draw(
    both,
    candidates,
    random,
    both.inputs.filter(({ path }) => read.has(path)),
  );
  const evaluate = both.only(target);
  let found: Cas | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const drawn = draw.complete();
    const cas = random.once(3) ? { ...drawn, instant: random.pick(candidates.instants) ?? drawn.instant } : drawn;
    const values = evaluate(cas);
    if (!differs(values)) continue;
    if (bothKnown(values)) return cas;
    found ??= cas;
  }
  return found;
}
