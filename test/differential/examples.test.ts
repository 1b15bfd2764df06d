import { constantValue, exampleContext, toRuntime } from '@guichet/compiler';
import { estRien, type Évaluation } from '@guichet/runtime';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../examples.ts';
import { programmes } from '../programmes.ts';

/** What an evaluation says under that name; `undefined` for what it does not show. */
function found({ valeurs, conditions, éligible }: Évaluation, name: string): unknown {
  return { éligible, ...conditions, ...valeurs }[name];
}

describe.each(programmes)('$slug', ({ compilation: { plan }, load }) => {
  if (!plan) throw new Error('No plan');
  const playable = plan.examples.flatMap((example) => {
    const answers = answersOf(plan, example);
    return answers ? [{ title: example.title, example, answers }] : [];
  });

  test('has examples that answers can play', () => {
    expect(playable.length).toBeGreaterThan(plan.examples.length * 0.9);
  });

  test.each(playable)('$title, by the generated calculator', async ({ example, answers }) => {
    const programme = await load();
    const evaluation = programme.évaluer(answers, exampleContext(example));
    for (const { name, value } of example.expected) {
      const shown = found(evaluation, name);
      if (shown === undefined) continue;
      if (typeof value === 'string') expect(estRien(shown) ? shown.rien : shown, name).toBe(value);
      else expect(shown, name).toEqual(toRuntime(constantValue(value)));
    }
  });
});
