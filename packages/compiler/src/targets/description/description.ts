/**
 * Plan → what a portal shows of a programme: `description.ts` (who, conditions, sources), `formulaire.ts` (the questions)
 * and `calendrier.ts` (the periods), as data.
 */
import type { Plan } from '../../plan/plan.ts';
import { limitesOf } from './limites.ts';
import { array, data, documented, lines, object, print, string, ts, type Code } from '../typescript/code.ts';

const header = (plan: Plan, what: string, code: Code): Code =>
  documented(`${plan.title} : ${what}. Produit par « guichet build » : ne pas modifier.`, code);

/** One item a line, so that a change of the programme is a change of that line. */
function rows(items: readonly unknown[]): Code {
  return array(items.map(data), true);
}

export function description(plan: Plan, version: string, fingerprint: string): string {
  const conditions = plan.conditions.map(({ message: _message, ...condition }) => condition);
  return print(
    lines(
      [
        header(
          plan,
          'la description',
          ts`import type { Condition, Indicateur, Programme, Résultat, Source, Écart } from '@guichet/runtime';`,
        ),
        ts`export const identité = ${identity(plan, version, fingerprint)} as const satisfies Partial<Programme>;`,
        ts`export const sources: readonly Source[] = ${rows(plan.sources)};`,
        documented(
          'Ce que les sources disent de deux façons.',
          ts`export const écarts: readonly Écart[] = ${rows(plan.discrepancies)};`,
        ),
        documented(
          'Ce qu’aucune source ne dit.',
          ts`export const inconnus: readonly string[] = ${rows(plan.unknowns)};`,
        ),
        ts`export const résultats: readonly Résultat[] = ${rows(plan.results)};`,
        ts`export const conditions: readonly Condition[] = ${rows(conditions)};`,
        ts`export const indicateurs: readonly Indicateur[] = ${rows(plan.indicators)};`,
      ],
      '\n\n',
    ),
  );
}

function identity(plan: Plan, version: string, fingerprint: string): Code {
  const { name, title, edition, presentation, operators, applicant, examination } = plan;
  const limites = limitesOf(plan);
  const entries = {
    nom: name,
    titre: title,
    édition: edition,
    présentation: presentation,
    opérateurs: operators,
    candidat: applicant,
    version,
    empreinte: fingerprint,
    instruction: examination,
    limites: limites.length > 0 ? limites : undefined,
  };
  return object(
    Object.entries(entries)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, data(value)]),
    true,
  );
}

export function form(plan: Plan): string {
  const steps = plan.steps.map(({ champs, groupes, ...step }) =>
    object(
      [
        ...entries(step),
        ['champs', rows(champs)],
        [
          'groupes',
          array(
            groupes.map(({ champs: fields, ...one }) => object([...entries(one), ['champs', rows(fields)]], true)),
            true,
          ),
        ],
      ],
      true,
    ),
  );
  return print(
    lines(
      [
        header(plan, 'les questions', ts`import type { Étape } from '@guichet/runtime';`),
        documented(
          'Les étapes du formulaire, dans leur ordre.',
          ts`export const étapes: readonly Étape[] = ${array(steps, true)};`,
        ),
        documented(
          'Les chemins de toutes les réponses, dans l’ordre du formulaire.',
          ts`export const chemins: readonly string[] = ${array(
            plan.inputs.map(({ path }) => string(path)),
            true,
          )};`,
        ),
      ],
      '\n\n',
    ),
  );
}

function entries(one: object): readonly (readonly [string, Code])[] {
  return Object.entries(one).map(([key, value]) => [key, data(value)]);
}

export function calendar(plan: Plan): string {
  return print(
    lines(
      [
        header(plan, 'le calendrier', ts`import { calendrierDe, type Période } from '@guichet/runtime';`),
        documented(
          'Secondes depuis 1970, bornes comprises, heure de Paris.',
          ts`export const périodes: readonly Période[] = ${rows(plan.periods)};`,
        ),
        documented('L’état des périodes à un instant.', ts`export const calendrier = calendrierDe(périodes);`),
      ],
      '\n\n',
    ),
  );
}
