/**
 * Types of the language → how plans, answers and results represent them.
 */
import { type OptionNode, type Type, type UnitWords, YEAR } from '@guichet/language';
import type { Compté, Option, TypeRésultat } from '@guichet/runtime';
import type { PlanType } from '../plan.ts';
import { typeset } from './typography.ts';

export function labelOf(node: {
  readonly name: { readonly text: string } | undefined;
  readonly label?: { readonly text: string };
}): string {
  if (node.label) return typeset(node.label.text);
  const words = (node.name?.text ?? '').replaceAll('_', ' ');
  return words.charAt(0).toLocaleUpperCase('fr') + words.slice(1);
}

export function options(
  nodes: readonly OptionNode[],
  groups: readonly { readonly name: string; readonly label?: string; readonly options: readonly string[] }[] = [],
): readonly Option[] {
  return nodes.map((node) => {
    const group = groups.find(({ options: members }) => members.includes(node.name.text));
    return { id: node.name.text, libellé: labelOf(node), ...(group && { groupe: group.label ?? group.name }) };
  });
}

/** What a number counts, in words. */
export type Units = ReadonlyMap<string, UnitWords>;

function counted(unit: string | undefined, units: Units) {
  if (unit === undefined) return {};
  if (unit === YEAR) return { year: true } as const;
  const { one, many } = units.get(unit) ?? { one: unit, many: unit };
  return { unit: many, ...(one !== many && { singular: one }) };
}

/** The same, as what is shown says it. */
export function compté({ unit, singular, year }: Extract<PlanType, { unit?: string }>): Compté {
  return { ...(unit && { unité: unit }), ...(singular && { singulier: singular }), ...(year && { année: year }) };
}

export function planType(type: Type, units: Units): PlanType {
  switch (type.kind) {
    case 'oui/non':
      return { kind: 'boolean' };
    case 'entier':
      return { kind: 'integer', ...counted(type.unit, units) };
    case 'décimal':
      return { kind: 'decimal', ...counted(type.unit, units) };
    case 'taux':
      return { kind: 'rate' };
    case 'montant':
      return { kind: 'amount' };
    case 'date':
    case 'instant':
      return { kind: 'date' };
    case 'durée':
      return { kind: 'duration' };
    case 'choix': {
      const groups = type.declaration?.groups.map((group) => ({
        name: group.name.text,
        label: labelOf(group),
        options: group.options.map((option) => option.name.text),
      }));
      return { kind: type.multiple ? 'choices' : 'choice', options: options(type.options, groups) };
    }
    case 'fichier':
      return { kind: 'file' };
    case 'liste':
      return { kind: 'list' };
    case 'texte':
    case 'identifiant':
    case 'fenêtre':
    case 'erreur':
      return { kind: 'text' };
    default:
      return type satisfies never;
  }
}

export function resultType(type: PlanType): TypeRésultat {
  switch (type.kind) {
    case 'boolean':
      return { genre: 'oui/non' };
    case 'integer':
      return { genre: 'entier', ...compté(type) };
    case 'decimal':
      return { genre: 'décimal', ...compté(type) };
    case 'amount':
      return { genre: 'montant' };
    case 'rate':
      return { genre: 'taux' };
    case 'date':
      return { genre: 'date' };
    case 'duration':
      return { genre: 'durée' };
    case 'choice':
      return { genre: 'choix', options: type.options };
    case 'text':
    case 'choices':
    case 'file':
    case 'list':
      return { genre: 'texte' };
    default:
      return type satisfies never;
  }
}
