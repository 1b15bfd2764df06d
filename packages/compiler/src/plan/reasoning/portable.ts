/**
 * The rules of a plan as JSON and back: what reasoning needs, without the texts that portals have already.
 */
import type { Places, Plan } from '../plan.ts';

/** A plan that was not made from a text. */
export const NOWHERE: Places = {
  names: new Map(),
  requirements: new Map(),
  cases: new Map(),
  open: new Map(),
  asked: new Map(),
  questions: new Map(),
  versions: new Map(),
  choices: [],
  awaiting: [],
};

/** Exact numbers are written `{"big":"15"}`: JSON has no such number. */
export function portableRules(plan: Plan): string {
  const { name, inputs, nodes, conditions, windows, results } = plan;
  return JSON.stringify(
    {
      name,
      inputs,
      nodes,
      conditions,
      windows,
      results: results.map(({ nom, libellé, type, nature }) => ({ nom, libellé, type, nature })),
    },
    (key, value: unknown) => {
      if (typeof value === 'bigint') return { big: String(value) };
      return key === 'aide' || key === 'sources' ? undefined : value;
    },
  );
}

export function rulesFrom(data: unknown): Plan {
  const rules = revive(data) as Partial<Plan>;
  const none = { indicators: [], periods: [], deposits: [], uniqueness: [], reports: [], unknowns: [], examples: [] };
  const texts = { title: '', operators: [], sources: [], discrepancies: [], steps: [], visibilities: [] };
  return { ...none, ...texts, places: NOWHERE, ...rules } as Plan;
}

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  if ('big' in value && Object.keys(value).length === 1) return BigInt(String(value.big));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
}
