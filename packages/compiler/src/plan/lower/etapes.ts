/**
 * étape, volet, prérequis → the steps of the form, in the order of the text.
 */
import type {
  ApplicantNode,
  DomainNode,
  Expression,
  Name,
  PartNode,
  PrerequisiteNode,
  StepNode,
} from '@guichet/language';
import type { GroupeChamps, Étape } from '@guichet/runtime';
import type { Expr, Visibility } from '../plan.ts';
import { declareFields, declareInput } from './champ.ts';
import { both, guarded, truth, type Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { labelOf, options } from './types.ts';
import { shown } from './typography.ts';

export interface Form {
  readonly steps: Étape[];
  readonly visibilities: Visibility[];
}

/** Who applies comes first. Consecutive prérequis make one step. */
export function lowerForm(lowering: Lowering): Form {
  const form: Form = { steps: [], visibilities: [] };
  let prerequisites: { id: string; titre: string; champs: []; groupes: GroupeChamps[] } | undefined;
  const { declarations } = lowering.analysis.tree;
  for (const node of declarations) if (node.kind === 'candidat') form.steps.push(step(node, form, lowering));
  for (const declaration of declarations) {
    if (declaration.kind === 'prérequis') {
      if (!prerequisites) {
        const rank = form.steps.filter(({ id }) => id.startsWith('prérequis')).length;
        prerequisites = {
          id: rank === 0 ? 'prérequis' : `prérequis-${rank + 1}`,
          titre: 'Les prérequis',
          champs: [],
          groupes: [],
        };
        form.steps.push(prerequisites);
      }
      prerequisites.groupes.push(prerequisite(declaration, form, lowering));
    } else if (declaration.kind === 'étape' || declaration.kind === 'volet') {
      prerequisites = undefined;
      form.steps.push(
        declaration.kind === 'étape' ? step(declaration, form, lowering) : part(declaration, form, lowering),
      );
    }
  }
  return form;
}

/** What is asked under a condition: the condition is computed once, under a name that no editor can write. */
function declareGuard(
  key: string,
  condition: Expr | undefined,
  when: Expression | undefined,
  form: Form,
  lowering: Lowering,
): Expr | undefined {
  if (!condition) return undefined;
  if (when) lowering.places.asked.set(key, when.span);
  const guard = lowering.define(`${key} ?`, '', { kind: 'boolean' }, condition);
  form.visibilities.push({ key, condition: guard });
  return guard;
}

function step(node: StepNode | ApplicantNode, form: Form, lowering: Lowering): Étape {
  const id = node.name?.text ?? '';
  const when = node.kind === 'étape' ? node.when : undefined;
  const guard = declareGuard(id, when && lowerExpression(when, lowering), when, form, lowering);
  const { fields, visibilities } = declareFields(node.fields, guard, lowering);
  form.visibilities.push(...visibilities);
  return { id, titre: labelOf(node), ...(node.help && { aide: shown(node.help) }), champs: fields, groupes: [] };
}

function prerequisite(node: PrerequisiteNode, form: Form, lowering: Lowering): GroupeChamps {
  const id = node.name?.text ?? '';
  const guard = declareGuard(id, prerequisiteGuard(node, lowering), node.when, form, lowering);
  const { fields, visibilities } = declareFields(node.fields, guard, lowering);
  form.visibilities.push(...visibilities);
  const code = node.code?.text ?? (/\d/.test(id) ? id : undefined);
  return {
    id,
    titre: labelOf(node),
    ...(code && { code }),
    ...(node.help && { aide: shown(node.help) }),
    ...(node.note && { note: shown(node.note) }),
    ...(node.unknown && { inconnu: shown(node.unknown) }),
    champs: fields,
    sources: lowering.citations(node.citations),
  };
}

/** A volet asks which of its domaines are wanted, then what each of those asks. */
function part(node: PartNode, form: Form, lowering: Lowering): Étape {
  const id = node.name?.text ?? '';
  const guard = declareGuard(id, node.when && lowerExpression(node.when, lowering), node.when, form, lowering);
  const champs = [];
  if (node.domains.length > 0) {
    const chemin = lowering.path(node, 'demandés');
    const choices = options(node.domains.flatMap((domain) => (domain.name ? [{ ...domain, name: domain.name }] : [])));
    declareInput(chemin, { kind: 'choices', options: choices }, guard, lowering);
    champs.push({
      chemin,
      libellé: node.question ? shown(node.question) : 'Que demandez-vous ?',
      type: { genre: 'choix multiple', options: choices } as const,
      facultatif: false,
      simulé: false,
      sources: lowering.citations(node.citations),
    });
  }
  const own = declareFields(node.fields, guard, lowering);
  form.visibilities.push(...own.visibilities);
  const groupes = node.domains.map((domain) => domainGroup(domain, node, form, lowering));
  return {
    id,
    titre: labelOf(node),
    ...(node.help && { aide: shown(node.help) }),
    champs: [...champs, ...own.fields],
    groupes,
  };
}

function domainGroup(node: DomainNode, volet: PartNode, form: Form, lowering: Lowering): GroupeChamps {
  const demandés = lowering.path(volet, 'demandés');
  const wanted: Expr = {
    op: 'contains',
    operand: lowering.reads.get(demandés) ?? { op: 'answer', path: demandés },
    option: node.name?.text ?? '',
  };
  const name = lowering.path(node, 'demandé');
  const demandé = lowering.define(
    name,
    `${labelOf(node)} : demandé`,
    { kind: 'boolean' },
    guarded(node.when && lowerExpression(node.when, lowering), wanted),
  );
  const id = domainId(node, lowering);
  if (node.when) lowering.places.asked.set(id, node.when.span);
  form.visibilities.push({ key: id, condition: demandé });
  const members = node.members.filter((member) => member.kind === 'champ' || member.kind === 'pièce');
  const { fields, visibilities } = declareFields(members, demandé, lowering);
  form.visibilities.push(...visibilities);
  return {
    id,
    titre: labelOf(node),
    ...(node.help && { aide: shown(node.help) }),
    champs: fields,
    sources: lowering.citations(node.citations),
  };
}

/** `sortie`, or `hôpital.SGL` where two volets have a SGL. */
export function domainId(node: DomainNode, lowering: Lowering): string {
  return lowering.path(node, 'demandé').replace(/\.demandé$/, '');
}

/** What is declared in a domaine exists only when that domaine is asked for. */
export function domainGuard(
  domain: DomainNode | undefined,
  own: Expr | undefined,
  lowering: Lowering,
): Expr | undefined {
  return both(domain && { op: 'node', name: lowering.path(domain, 'demandé') }, own);
}

/** A prérequis that volets or domaines require is for those who ask for one of them; any other is for all. */
export function prerequisiteGuard(node: PrerequisiteNode, lowering: Lowering): Expr | undefined {
  const { tree, names } = lowering.analysis;
  const requires = (required: readonly Name[]): boolean =>
    required.some((name) => {
      const symbol = names.resolve(name);
      return symbol?.kind === 'prérequis' && symbol.node === node;
    });
  const wanted = tree.declarations.flatMap((part): readonly Expr[] => {
    if (part.kind !== 'volet') return [];
    const whole = part.when ? lowerExpression(part.when, lowering) : truth(true);
    return [
      ...(requires(part.prerequisites) ? [whole] : []),
      ...part.domains.flatMap((domain): readonly Expr[] =>
        requires(domain.prerequisites) ? [{ op: 'node', name: lowering.path(domain, 'demandé') }] : [],
      ),
    ];
  });
  const own = node.when && lowerExpression(node.when, lowering);
  return both(own, wanted.length > 1 ? { op: 'or', operands: wanted } : wanted[0]);
}
