/**
 * Checked programme → plan. Only a programme without error has a plan.
 */
import type { Analysis, DiscrepancyNode, TopLevel } from '@guichet/language';
import { type Champ, type Source, type Écart, type Étape, tousLesChamps } from '@guichet/runtime';
import { ELIGIBLE, REASON, STATUS, type Plan } from '../plan.ts';
import { isoOf } from './iso.ts';
import { lowerCalendars } from './calendrier.ts';
import { computedChoices } from './choices.ts';
import { Lowering } from './context.ts';
import { lowerEnvelope } from './enveloppe.ts';
import { lowerForm } from './etapes.ts';
import { lowerExpression } from './expression.ts';
import { withIndicators } from './indicateurs.ts';
import { exampleDiscrepancy, lowerExample } from './exemple.ts';
import { lowerExamination, lowerExclusion, lowerReport, lowerUniqueness } from './instruction.ts';
import { questionsMended, questionsRead, sortNodes } from './order.ts';
import { withPrincipal } from './principal.ts';
import { lowerValues } from './valeurs.ts';
import { labelOf } from './types.ts';
import { shown } from './typography.ts';

export function lower(analysis: Analysis): Plan {
  const lowering = new Lowering(analysis);
  const { declarations } = analysis.tree;
  const of = <K extends (typeof declarations)[number]['kind']>(kind: K) =>
    declarations.filter(
      (declaration): declaration is Extract<(typeof declarations)[number], { kind: K }> => declaration.kind === kind,
    );
  const form = lowerForm(lowering);
  const calendars = lowerCalendars(lowering);
  const values = lowerValues(lowering);
  lowering.define(
    ELIGIBLE,
    'Éligible',
    { kind: 'boolean' },
    {
      op: 'all of',
      operands: values.conditions.filter(({ bloquante }) => bloquante).map(({ nom }) => ({ op: 'node', name: nom })),
    },
  );
  const reports = of('état').map((node) => lowerReport(node, lowering));
  if (reports.length > 0)
    for (const path of [STATUS, REASON]) lowering.inputs.push({ path, names: [path], type: { kind: 'text' } });
  const nodes = sortNodes(lowering.nodes);
  const read = questionsRead(nodes);
  const [programme] = of('programme');
  const [examination] = of('instruction');
  const applicant = programme?.applicant ?? of('candidat')[0]?.label;
  const examples = of('exemple').map((node) => ({ node, example: lowerExample(node, lowering) }));
  const discrepancies = [
    ...[...of('écart'), ...declarations.flatMap(discrepanciesOf)].map((node) => discrepancy(node, lowering)),
    ...examples.flatMap(({ node, example }) => exampleDiscrepancy(node, example, lowering) ?? []),
  ];
  const steps = withSimulated(form.steps, simulated(values, read));
  const asked = new Set(tousLesChamps(steps).map(({ chemin }) => chemin));
  return {
    name: programme?.name?.text ?? '',
    title: programme ? labelOf(programme) : '',
    ...(programme?.edition && { edition: shown(programme.edition) }),
    ...(programme?.presentation && { presentation: shown(programme.presentation) }),
    operators: programme?.operators.map(shown) ?? [],
    ...(applicant && { applicant: shown(applicant) }),
    sources: of('source').map((node): Source => ({
      id: node.name?.text ?? '',
      titre: labelOf(node),
      ...(node.author && { auteur: shown(node.author) }),
      ...(node.date && { date: isoOf(node.date) }),
    })),
    discrepancies,
    steps,
    inputs: withFields(lowering, steps),
    nodes,
    ...values,
    conditions: withQuestions(values.conditions, questionsMended(nodes), (paths) =>
      paths.filter((path) => asked.has(path)),
    ),
    results: withQuestions(
      withIndicators(withPrincipal(values, declarations, lowering), values.indicators, nodes),
      read,
      (paths) => [...asked].filter((path) => paths.includes(path)),
    ),
    visibilities: form.visibilities,
    ...calendars,
    uniqueness: of('unicité').map((node) => lowerUniqueness(node, lowering)),
    exclusions: of('non_cumul').flatMap((node) => lowerExclusion(node, lowering)),
    envelopes: of('enveloppe').map((node) => lowerEnvelope(node, lowering)),
    reports,
    ...(examination && { examination: lowerExamination(examination) }),
    ...(examination?.serviceOf && { jurisdiction: lowerExpression(examination.serviceOf, lowering) }),
    unknowns: lowering.unknowns,
    examples: examples.map(({ example }) => example),
    places: { ...lowering.places, choices: computedChoices(lowering) },
  };
}

function discrepanciesOf(node: TopLevel): readonly DiscrepancyNode[] {
  if (node.kind === 'candidat') return node.conditions.flatMap(({ discrepancies }) => discrepancies);
  return 'discrepancies' in node ? node.discrepancies : [];
}

function discrepancy(node: DiscrepancyNode, lowering: Lowering): Écart {
  return {
    titre: labelOf(node),
    publié: node.published ? shown(node.published) : '',
    retenu: node.kept ? shown(node.kept) : '',
    explication: node.because ? shown(node.because) : '',
    sources: lowering.citations(node.citations),
  };
}

/** What amounts and conditions read: the simulator asks nothing else. */
function simulated(
  values: Pick<Plan, 'results' | 'conditions'>,
  read: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { nom } of [...values.results, ...values.conditions])
    for (const path of read.get(nom) ?? []) paths.add(path);
  return paths;
}

function withSimulated(steps: readonly Étape[], paths: ReadonlySet<string>): readonly Étape[] {
  const mark = (champ: Champ): Champ => {
    if (champ.type.genre !== 'liste')
      return { ...champ, simulé: paths.has(champ.chemin) && champ.type.genre !== 'pièce' };
    const champs = champ.type.champs.map(mark);
    return {
      ...champ,
      type: { ...champ.type, champs },
      simulé: paths.has(champ.chemin) || champs.some(({ simulé }) => simulé),
    };
  };
  return steps.map((step) => ({
    ...step,
    champs: step.champs.map(mark),
    groupes: step.groupes.map((group) => ({ ...group, champs: group.champs.map(mark) })),
  }));
}

function withFields(lowering: Lowering, steps: readonly Étape[]): Plan['inputs'] {
  const fields = new Map(tousLesChamps(steps).map((champ) => [champ.chemin, champ]));
  return lowering.inputs.map((input) => {
    const champ = fields.get(input.path);
    return champ ? { ...input, champ } : input;
  });
}

/** The questions that a value reads, as `order` has them. */
function withQuestions<T extends { readonly nom: string }>(
  values: readonly T[],
  read: ReadonlyMap<string, ReadonlySet<string>>,
  order: (paths: readonly string[]) => readonly string[],
): readonly (T & { readonly champs: readonly string[] })[] {
  return values.map((value) => ({ ...value, champs: order([...(read.get(value.nom) ?? [])]) }));
}
