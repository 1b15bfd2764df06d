/**
 * Two versions of a programme → what changed, what it does, and the version bump that it deserves. Pure.
 *
 *   texts ──pairing──▶ pairs ──constructs──▶ changes ──────────┐
 *   plans ──situations──▶ values of both ──witness──▶ effects ─┴──▶ bump
 */
import { bumpOf } from './bump.ts';
import { changesOf } from './changes.ts';
import { follow, type Dossier } from './dossiers.ts';
import { Both } from './effects/both.ts';
import { candidatesOf } from './effects/candidates.ts';
import { coneOf } from './effects/cone.ts';
import { effectsOf } from './effects/effects.ts';
import { situationsOf } from './effects/situations.ts';
import { witnesses } from './effects/witnesses.ts';
import { pairAll } from './pairing.ts';
import { proved } from './proof.ts';
import type { Comparaison } from './report.ts';
import { Side, type Version } from './side.ts';
import { changedNodes, stability } from './stability.ts';
import { together } from './together.ts';

export interface ComparisonOptions {
  /** How many situations are generated; 0: none, and no effect is told. */
  readonly situations?: number;
  /** Another seed, other situations. */
  readonly graine?: number;
  /** Filled in under the earlier version. */
  readonly dossiers?: readonly Dossier[];
  /** Seconds since 1970: the instant at which drafts are read. */
  readonly instant?: number;
}

/** `undefined` where one of the versions has errors: its diagnostics say which. */
export function compare(before: Version, after: Version, options: ComparisonOptions = {}): Comparaison | undefined {
  const [old, recent] = [before.compilation.plan, after.compilation.plan];
  if (!old || !recent) return undefined;
  const { situations = 1000, graine = 1, dossiers, instant = 0 } = options;
  const sides = { before: new Side(before, old), after: new Side(after, recent) };
  const changes = changesOf(sides, pairAll(sides), stability(sides.before, sides.after));
  const both = new Both(sides, changedNodes(sides.before, sides.after));
  const noted = proved(both, changes);
  const candidates = candidatesOf(both);
  const silent = situations === 0 || noted.every(({ change }) => change.portée === 'correctif');
  const cases = silent ? [] : situationsOf(both, candidates, { count: situations, seed: graine, cone: coneOf(both) });
  const effets = silent ? undefined : effectsOf(both, candidates, cases, graine);
  const told = together(effets ? witnesses(both, cases, noted, effets) : noted.map(({ change }) => change));
  return {
    format: 'guichet-comparaison',
    version: 1,
    programme: { nom: recent.name, titre: recent.title },
    saut: bumpOf(told, effets),
    changements: told,
    ...(effets && { effets }),
    ...(dossiers && { dossiers: follow(both, dossiers, instant) }),
  };
}
