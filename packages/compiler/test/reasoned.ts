/**
 * What reasoning says of a few declarations, after some questions.
 */
import type { Diagnostic } from '@guichet/language';
import { compile } from '../src/compile.ts';
import type { Plan } from '../src/plan/plan.ts';
import { informations } from '../src/plan/reasoning/checks/checks.ts';

const QUESTIONS = `programme essai « Essai » { }
étape demande « La demande » {
  champ places : entier « Nombre de places »
  champ budget : montant « Budget »
  champ ouverture : date « Date d'ouverture »
  champ public : oui/non « Établissement public ? »
  champ secteur : choix { enfance « Enfance », autonomie « Autonomie » } « Secteur »
  champ membres : liste de 1 à 9 « Membres » { champ lits : entier « Lits » }
}
`;

/** « code: text underlined ». */
export function reasoned(text: string): readonly string[] {
  return said(text).map(({ code, span }) => `${code}: ${(QUESTIONS + text).slice(span.start, span.end)}`);
}

/** Without the questions that nothing reads: most texts read only one or two of those above. */
export function said(text: string): readonly Diagnostic[] {
  return allSaid(text).filter(({ code }) => code !== 'R020');
}

export function allSaid(text: string): readonly Diagnostic[] {
  const { diagnostics, plan } = compiled(text);
  return [...diagnostics, ...informations([{ path: 'essai.guichet', text: QUESTIONS + text }], plan)].filter(
    ({ code }) => code.startsWith('R') || code === 'S052',
  );
}

export const planFrom = (text: string): Plan => compiled(text).plan;

function compiled(text: string): { readonly diagnostics: readonly Diagnostic[]; readonly plan: Plan } {
  const { diagnostics, plan } = compile([{ path: 'essai.guichet', text: QUESTIONS + text }], '1.0.0');
  const errors = diagnostics.filter(({ severity }) => severity === 'erreur');
  if (!plan || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { diagnostics, plan };
}
