/**
 * Two versions of the shipped programmes: a figure is changed at random, the comparison says so, and its witnesses really
 * differ, and are the smallest, under the reference interpreter.
 */
import {
  compare,
  planOf,
  interpret,
  situation,
  toRuntime,
  type Comparaison,
  type Plan,
  type Version,
} from '@guichet/compiler';
import { format, type SourceFile } from '@guichet/language';
import { cheminChamp, estRien, type Réponses, type ValeurRésultat } from '@guichet/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmes } from '../programmes.ts';

const EDITS = 4;
const SITUATIONS = 200;

describe.each(programmes)('$slug', { timeout: 120_000 }, ({ files, compilation }) => {
  const before: Version = { files, compilation };

  test('is the same as itself, laid out or not', () => {
    for (const rewrite of [(text: string) => text, format, (text: string) => text.replaceAll('\n', '\n\n')]) {
      const after = versionOf(
        files.map(({ path, text }) => ({ path, text: path.endsWith('.guichet') ? rewrite(text) : text })),
      );
      expect(compare(before, after)).toMatchObject({ changements: [], saut: { portée: 'aucun' } });
    }
  });

  test('a figure that changes is said, with witnesses that differ and cannot be smaller', () => {
    const figures = figuresOf(compilation.analysis.tree);
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ min: 1, max: 9 }), (figure, more) => {
        const after = versionOf(edited(files, figure, more));
        const comparison = compare(before, after, { situations: SITUATIONS });
        // Rows that overlap, a minimum above the maximum: the checker has said so.
        if (!comparison) return;
        expect(comparison.changements.length, place(figure)).toBeGreaterThan(0);
        for (const [name, witness] of witnessesOf(comparison)) verify(before, after, name, witness);
      }),
      { numRuns: EDITS, seed: 1 },
    );
  });
});

function versionOf(files: readonly SourceFile[]): Version {
  return { files, compilation: planOf(files) };
}

interface Figure {
  readonly kind: string;
  readonly span: { readonly file: string; readonly start: number; readonly end: number };
}

/** Figures of rules: those of examples, dates and sources compute nothing. */
function figuresOf({ declarations }: Version['compilation']['analysis']['tree']): readonly Figure[] {
  const rules = declarations.filter(({ kind }) =>
    ['calcul', 'barème', 'condition', 'échéancier', 'volet'].includes(kind),
  );
  const found: Figure[] = [];
  JSON.stringify(rules, (_key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (isFigure(value)) found.push(value);
    return value;
  });
  return found;
}

function isFigure(value: unknown): value is Figure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'span' in value &&
    ['number', 'amount'].includes(String(value.kind))
  );
}

/** `14 500 €` → `14 507 €`, `15 ESSMS` → `22 ESSMS`. */
function edited(files: readonly SourceFile[], { span }: Figure, more: number): readonly SourceFile[] {
  return files.map(({ path, text }) => {
    if (path !== span.file) return { path, text };
    const words = text
      .slice(span.start, span.end)
      .replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + more) % 10));
    return { path, text: text.slice(0, span.start) + words + text.slice(span.end) };
  });
}

const place = ({ span }: Figure): string => `${span.file}:${span.start}`;

type Witness = NonNullable<Comparaison['effets']>['résultats'][number]['témoin'];

/** Of results and conditions: that of a deposit depends on the second, not on the day. */
function witnessesOf({ effets }: Comparaison): readonly (readonly [string, Witness])[] {
  return (effets?.résultats ?? [])
    .filter(({ nature }) => nature !== 'dépôt')
    .map(({ nom, témoin }) => [nom, témoin] as const);
}

function verify(before: Version, after: Version, name: string, { réponses, instant, phrase }: Witness): void {
  const plans = [before.compilation.plan, after.compilation.plan].filter((plan) => plan !== undefined);
  const known = valuesOf(plans, name, réponses, instant).every((value) => !estRien(value)) && name !== 'éligible';
  const differs = (answers: Réponses): boolean => {
    const [old, recent] = valuesOf(plans, name, answers, instant);
    if (known && (estRien(old) || estRien(recent))) return false;
    return written(old) !== written(recent);
  };
  expect(differs(réponses), `${name} : ${phrase}`).toBe(true);
  for (const path of Object.keys(réponses)) {
    expect(differs(without(réponses, path)), `${name} sans ${path} : ${phrase}`).toBe(false);
    const answer = réponses[path];
    const whole = plans.some(({ inputs }) =>
      inputs.some((input) => input.path === cheminChamp(path) && input.type.kind === 'integer'),
    );
    if (typeof answer !== 'number' || !whole) continue;
    const least = plans[1]?.inputs.find((input) => input.path === cheminChamp(path))?.champ?.type;
    const minimum = least?.genre === 'entier' ? (least.minimum ?? 0) : 0;
    for (let smaller = minimum; smaller < Math.min(answer, 1000); smaller++)
      expect(differs({ ...réponses, [path]: smaller }), `${name}, ${path} = ${smaller} : ${phrase}`).toBe(false);
  }
}

function valuesOf(
  plans: readonly Plan[],
  name: string,
  réponses: Réponses,
  instant: number,
): readonly ValeurRésultat[] {
  return plans.map((plan) => {
    const value = interpret(plan, situation(plan, réponses, { instant })).nodes.get(name);
    return value === undefined ? { rien: 'non renseigné' } : toRuntime(value);
  });
}

function written(value: ValeurRésultat | undefined): string {
  return JSON.stringify(value, (key, each: unknown) =>
    key === 'raisons' ? undefined : typeof each === 'bigint' ? String(each) : each,
  );
}

function without(réponses: Réponses, path: string): Réponses {
  return Object.fromEntries(
    Object.entries(réponses).filter(([other]) => other !== path && !other.startsWith(`${path}[`)),
  );
}
