import { imbriquer, type Contexte, type Imbriquée, type ProgrammeServeur, type Réponses } from '@guichet/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmes } from '../programmes.ts';
import { situations } from './situations.ts';

const RUNS = 150;

/** The generated zod schemas, as developers import them. */
interface Validateur {
  readonly valider: {
    brouillon(réponses: unknown): { readonly success: boolean };
    dépôt(réponses: unknown, contexte: Contexte): { readonly success: boolean };
  };
}

describe.each(programmes)('$slug', ({ slug, compilation: { plan }, load }) => {
  if (!plan) throw new Error('No plan');
  const paths = plan.inputs.filter(({ champ }) => champ).map(({ path }) => path);
  const nested = (réponses: Réponses): Imbriquée => imbriquer(réponses, paths);
  const asked = situations({ ...plan, inputs: plan.inputs.filter(({ champ }) => champ) });
  const loadBoth = async (): Promise<[ProgrammeServeur, Validateur]> => [
    await load(),
    await import(`../../programmes/${slug}/dist/validateur.ts`),
  ];

  test('accepts drafts of the right shape, whatever is missing', async () => {
    const [programme, { valider }] = await loadBoth();
    fc.assert(
      fc.property(asked, ({ réponses }) => {
        expect(programme.vérifierBrouillon(réponses)).toEqual([]);
        expect(valider.brouillon(nested(réponses)).success).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('refuses an answer of another shape by path exactly when the schema refuses it', async () => {
    const [programme, { valider }] = await loadBoth();
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...paths.filter((path) => !path.includes('[]') && !paths.some((other) => other.startsWith(`${path}[]`))),
        ),
        fc.jsonValue({ maxDepth: 1 }),
        (path, json) => {
          const réponses = { [path]: json } as Réponses;
          const refused = programme.vérifierBrouillon(réponses).length > 0;
          expect(valider.brouillon(nested(réponses)).success).toBe(!refused);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('refuses unknown questions, at any depth', async () => {
    const [programme, { valider }] = await loadBoth();
    expect(
      programme.vérifierBrouillon({ inconnue: 1, __proto__: 1, 'constructor.x': 1 }).map(({ chemin }) => chemin),
    ).toEqual(['inconnue', 'constructor.x']);
    expect(valider.brouillon({ inconnue: 1 }).success).toBe(false);
  });

  test('gives the same verdict on a deposit by path and by schema, each error at a question of the programme', async () => {
    const [programme, { valider }] = await loadBoth();
    const known = new Set(['', ...paths]);
    fc.assert(
      fc.property(asked, ({ réponses, contexte }) => {
        const errors = programme.vérifierDépôt(réponses, contexte);
        expect(valider.dépôt(nested(réponses), contexte).success).toBe(errors.length === 0);
        for (const { chemin, message } of errors) {
          expect(known).toContain(chemin.replace(/\[[^\]]*\]/, '[]'));
          expect(message.length).toBeGreaterThan(0);
        }
        if (errors.length === 0) expect(programme.évaluer(réponses, contexte).éligible).not.toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
