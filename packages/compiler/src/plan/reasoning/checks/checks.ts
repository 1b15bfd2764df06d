/**
 * All that is proved of a plan, over all the answers that can be given. A proof or a witness stands behind each: where
 * neither is found within the work allowed, nothing is said.
 */
import { type Diagnostic, silence, type SourceFile } from '@guichet/language';
import type { Plan } from '../../plan.ts';
import { checkAsked } from './asked.ts';
import { checkCases } from './cases.ts';
import { checkChoices } from './choices.ts';
import { checking, type Check } from './checking.ts';
import { checkConditions } from './conditions.ts';
import { checkDivision } from './division.ts';
import { checkFalls } from './falls.ts';
import { checkGuards } from './guards.ts';
import { checkLapses } from './lapses.ts';
import { checkNegative } from './negative.ts';
import { checkRetroactive } from './retroactive.ts';
import { checkUnread } from './unread.ts';

const CHECKS: readonly Check[] = [
  checkLapses,
  checkConditions,
  checkGuards,
  checkCases,
  checkChoices,
  checkAsked,
  checkNegative,
  checkDivision,
];

/** What deserves a look. `said`: what was reported before; one mistake is told once. */
export function warnings(plan: Plan, said: readonly Diagnostic[]): readonly Diagnostic[] {
  const shared = checking(plan);
  const found: Diagnostic[] = [];
  for (const check of CHECKS) {
    // Of what two checks say of one place, the first is the reason of the other.
    const before = [...found];
    for (const each of check(shared)) {
      const places = [each.span, ...(each.related ?? []).map(({ span }) => span)];
      const told = said.some(({ span }) => places.some((place) => overlap(span, place)));
      if (!told && !before.some(({ span }) => isSame(span, each.span))) found.push(each);
    }
  }
  return found;
}

type Place = Diagnostic['span'];

function overlap(a: Place, b: Place): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** What is good to know, and is told to who asks. */
export function informations(files: readonly SourceFile[], plan: Plan): readonly Diagnostic[] {
  const shared = checking(plan);
  const found = [checkFalls, checkRetroactive, checkUnread].flatMap((check) => check(shared));
  return silence(files, found, 'informations');
}
