/**
 * Two versions of a programme → what changed, what it does, and the version bump that it deserves. Pure.
 *
 *   texts ──pairing──▶ pairs ──constructs──▶ changes ─┐
 *   plans ──situations──▶ outcomes ──witness──▶ effects ─┴─▶ bump
 */
import { changesOf } from './changes.ts';
import { pairAll } from './pairing.ts';
import type { Comparaison } from './report.ts';
import { Side, type Version } from './side.ts';
import { stability } from './stability.ts';
import { bumpOf } from './bump.ts';

/** `undefined` where one of the versions has errors: its diagnostics say which. */
export function compare(before: Version, after: Version): Comparaison | undefined {
  const [old, recent] = [before.compilation.plan, after.compilation.plan];
  if (!old || !recent) return undefined;
  const sides = { before: new Side(before, old), after: new Side(after, recent) };
  const pairing = pairAll(sides);
  const changements = changesOf(sides, pairing, stability(sides.before, sides.after));
  return {
    format: 'guichet-comparaison',
    version: 1,
    programme: { nom: recent.name, titre: recent.title },
    saut: bumpOf(changements),
    changements,
  };
}
