/**
 * What the later version would make of dossiers in progress: unaffected, an answer to give or to give again, an amount
 * that changes, no longer eligible.
 */
import {
  champsDemandés,
  cheminChamp,
  cheminItem,
  estRien,
  instantDe,
  vérifierForme,
  vérifierRéponse,
  estVide,
  type Champ,
  type Réponse,
  type Réponses,
  type Évaluation,
  tousLesChamps,
} from '@guichet/runtime';
import { evaluationOf } from '../plan/evaluation.ts';
import type { Plan } from '../plan/plan.ts';
import type { Both } from './effects/both.ts';
import { Distribution } from './effects/distribution.ts';
import { differs, written } from './effects/values.ts';
import type { Comparaison, SuiviDossier, Suite } from './report.ts';

/** As it was filled in under the earlier version. */
export interface Dossier {
  readonly id: string;
  readonly réponses: Réponses;
  /** `AAAA-MM-JJ`, or an instant; absent: still a draft. */
  readonly déposéLe?: string;
}

/** `instant`: of evaluation, for drafts. */
export function follow(
  both: Both,
  dossiers: readonly Dossier[],
  instant: number,
): NonNullable<Comparaison['dossiers']> {
  const spread = new Map(both.after.results.map(({ nom }) => [nom, new Distribution()]));
  const suivis = dossiers.map((dossier) => suite(both, dossier, instant, spread));
  const suites: Partial<Record<Suite, number>> = {};
  for (const each of suivis.flatMap((one) => one.suites)) suites[each] = (suites[each] ?? 0) + 1;
  const montants = both.after.results.flatMap(({ nom, libellé, type }) => {
    const répartition = spread.get(nom)?.told(type);
    return répartition ? [{ nom, libellé, répartition }] : [];
  });
  return { bilan: { nombre: dossiers.length, suites, montants }, suivis };
}

function suite(
  both: Both,
  { id, réponses, déposéLe }: Dossier,
  now: number,
  spread: ReadonlyMap<string, Distribution>,
): SuiviDossier {
  const instant =
    déposéLe === undefined
      ? now
      : instantDe(déposéLe.slice(0, 16).length > 10 ? déposéLe.slice(0, 16) : `${déposéLe}T12:00`);
  const ranked = byRank(réponses);
  const { kept, àReprendre } = sorted(both, ranked);
  const earlier = { réponses: sound(both.before, ranked), instant };
  const old = both.own('before', earlier);
  const recent = both.own('after', { réponses: kept, instant });
  const [before, after] = [evaluationOf(both.before, old), evaluationOf(both.after, recent)];
  const àDonner = missing(both.after, kept, after).filter(
    ({ chemin }) => !missing(both.before, earlier.réponses, before).some((each) => both.later(each.chemin) === chemin),
  );
  const montants = amounts(both, before, after, spread);
  const refus = after.éligible === false && before.éligible !== false ? refusals(both, after) : [];
  const suites: Suite[] = [
    ...(refus.length > 0 ? ['n’est plus éligible' as const] : []),
    ...(àReprendre.length > 0 ? ['réponse à reprendre' as const] : []),
    ...(àDonner.length > 0 ? ['réponse à donner' as const] : []),
    ...(montants.length > 0 ? ['montant changé' as const] : []),
    ...(after.éligible === true && before.éligible === false ? ['devient éligible' as const] : []),
  ];
  return {
    id,
    suites: suites.length === 0 ? ['inchangé'] : suites,
    déposé: déposéLe !== undefined,
    àReprendre,
    àDonner,
    montants,
    refus,
  };
}

/** Items are named by their rank, as the reference names them. */
function byRank(réponses: Réponses): Réponses {
  return Object.fromEntries(
    Object.entries(réponses).map(([path, réponse]) => {
      const [, list, item] = /^(.*)\[([^\]]*)\]/.exec(path) ?? [];
      if (list !== undefined && item !== undefined) {
        const rank = ((réponses[list] ?? []) as readonly string[]).indexOf(item);
        return [cheminItem(path.replace(/\[[^\]]*\]/, '[]'), String(rank)), réponse];
      }
      const named = Object.keys(réponses).some((other) => other.startsWith(`${path}[`));
      return [path, named && Array.isArray(réponse) ? réponse.map((_, rank) => String(rank)) : réponse];
    }),
  );
}

/** Answers that have the shape that their question expects. */
function sound(plan: Plan, réponses: Réponses): Réponses {
  const fields = fieldsByPath(plan);
  return Object.fromEntries(
    Object.entries(réponses).filter(([path, réponse]) => {
      const champ = fields.get(cheminChamp(path));
      return champ !== undefined && vérifierForme(champ.type, réponse) === null;
    }),
  );
}

function fieldsByPath(plan: Plan): ReadonlyMap<string, Champ> {
  return new Map(tousLesChamps(plan.steps).map((champ) => [champ.chemin, champ]));
}

/** Answers that the later version takes, and those that it does not. */
function sorted(
  both: Both,
  réponses: Réponses,
): { readonly kept: Réponses; readonly àReprendre: SuiviDossier['àReprendre'] } {
  const [old, recent] = [fieldsByPath(both.before), fieldsByPath(both.after)];
  const kept: Record<string, Réponse> = {};
  const àReprendre: SuiviDossier['àReprendre'][number][] = [];
  for (const [path, réponse] of Object.entries(réponses)) {
    const known = old.get(cheminChamp(path));
    const chemin = both.later(path);
    const champ = recent.get(cheminChamp(chemin));
    const refuse = (pourquoi: string): void => {
      àReprendre.push({ chemin: path, libellé: champ?.libellé ?? known?.libellé ?? path, pourquoi });
    };
    // What the earlier version did not take either says nothing of the later one.
    if (!known || vérifierForme(known.type, réponse) !== null) continue;
    if (!champ) {
      refuse('Cette question n’est plus posée.');
      continue;
    }
    const shape = vérifierForme(champ.type, réponse);
    const mistake = shape ?? (vérifierRéponse(known, réponse) === null ? vérifierRéponse(champ, réponse) : null);
    if (chemin !== path) refuse(`Cette question s’appelle désormais ${cheminChamp(chemin)}.`);
    else if (mistake !== null) refuse(mistake);
    if (shape === null) kept[chemin] = réponse;
  }
  return { kept, àReprendre };
}

function missing(plan: Plan, réponses: Réponses, évaluation: Évaluation): SuiviDossier['àDonner'] {
  return champsDemandés(plan.steps, évaluation).flatMap((champ) => {
    if (champ.type.genre === 'liste') {
      const { champs } = champ.type;
      const items = (réponses[champ.chemin] ?? []) as readonly string[];
      return items.flatMap((item) =>
        champs
          .map((each) => ({ each, chemin: cheminItem(each.chemin, item) }))
          .filter(
            ({ each, chemin }) =>
              !each.facultatif && évaluation.visibles[chemin] !== false && estVide(réponses[chemin]),
          )
          .map(({ each, chemin }) => ({ chemin, libellé: each.libellé })),
      );
    }
    return champ.facultatif || !estVide(réponses[champ.chemin])
      ? []
      : [{ chemin: champ.chemin, libellé: champ.libellé }];
  });
}

function amounts(
  both: Both,
  before: Évaluation,
  after: Évaluation,
  spread: ReadonlyMap<string, Distribution>,
): SuiviDossier['montants'] {
  return both.after.results.flatMap(({ nom, libellé, type }) => {
    const earlier = both.names.get(nom);
    const values = { before: before.valeurs[earlier ?? ''], after: after.valeurs[nom] };
    if (earlier === undefined || values.before === undefined || values.after === undefined) return [];
    const told = { before: values.before, after: values.after };
    spread.get(nom)?.add(told);
    // What an answer would give is said by the question that waits for it.
    if (!differs(told) || (estRien(told.after) && told.after.rien === 'non renseigné')) return [];
    return [{ nom, libellé, avant: written(told.before, type), après: written(told.after, type) }];
  });
}

function refusals({ after: plan }: Both, { conditions, messages }: Évaluation): readonly string[] {
  return plan.conditions
    .filter(({ nom, bloquante }) => bloquante && conditions[nom] === false)
    .map(({ nom, libellé }) => messages[nom] ?? libellé);
}
