/**
 * champ, pièce → inputs, how they are read, and how they are asked.
 */
import { LIBRARY_FILE, type AttachmentNode, type Expression, type FieldNode, type Type, YEAR } from '@guichet/language';
import type { Champ, TypeChamp } from '@guichet/runtime';
import { constantValue } from '../evaluation.ts';
import type { Expr, PlanType, Visibility } from '../plan.ts';
import type { Value } from '../value.ts';
import { multiply, rational, type Rational } from '../rational.ts';
import { both, guarded, type Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { compté, labelOf, planType } from './types.ts';
import { shown } from './typography.ts';

export interface FormPart {
  readonly fields: Champ[];
  readonly visibilities: Visibility[];
}

/** Declares the questions of one place of the form, asked under `guard`. */
export function declareFields(
  nodes: readonly (FieldNode | AttachmentNode)[],
  guard: Expr | undefined,
  lowering: Lowering,
): FormPart {
  const part: FormPart = { fields: [], visibilities: [] };
  for (const node of nodes) {
    const path = lowering.path(node);
    const type = lowering.analysis.types.ofDeclaration(node);
    const condition = both(guard, node.when && lowerExpression(node.when, lowering));
    place(node, path, lowering);
    declareInput(path, planType(type, lowering.units), condition, lowering);
    if (node.when && condition) {
      lowering.places.asked.set(path, node.when.span);
      part.visibilities.push({ key: path, condition });
    }
    const items = node.kind === 'champ' && type.kind === 'liste' ? declareItems(node, path, lowering) : undefined;
    part.fields.push(champ(node, path, fieldType(node, type, items?.fields ?? [], lowering), lowering));
    part.visibilities.push(...(items?.visibilities ?? []));
  }
  return part;
}

/** What the library brings is written nowhere in the programme. */
function place({ name }: FieldNode | AttachmentNode, path: string, { places }: Lowering): void {
  if (name && !name.brought) places.questions.set(path, name.span);
}

/** A question asked under a condition is read through a node that says when it does not apply. */
export function declareInput(path: string, type: PlanType, condition: Expr | undefined, lowering: Lowering): void {
  lowering.inputs.push({ path, names: lowering.names(path), type });
  if (!condition) return;
  lowering.reads.set(path, lowering.define(path, '', type, guarded(condition, { op: 'answer', path })));
}

/** Fields of a list's items: each is read on the current item. */
function declareItems(list: FieldNode, listPath: string, lowering: Lowering): FormPart {
  const part: FormPart = { fields: [], visibilities: [] };
  for (const node of list.fields) {
    const path = lowering.path(node);
    const type = lowering.analysis.types.ofDeclaration(node);
    place(node, path, lowering);
    lowering.inputs.push({
      path,
      names: lowering.names(path).slice(-1),
      type: planType(type, lowering.units),
      list: listPath,
    });
    if (node.when) {
      const condition = lowerExpression(node.when, lowering);
      lowering.reads.set(path, { op: 'under', condition, operand: { op: 'item', path } });
      lowering.places.asked.set(path, node.when.span);
      part.visibilities.push({ key: path, condition, list: listPath });
    }
    part.fields.push(champ(node, path, fieldType(node, type, [], lowering), lowering));
  }
  return part;
}

function champ(node: FieldNode | AttachmentNode, chemin: string, type: TypeChamp, lowering: Lowering): Champ {
  return {
    chemin,
    libellé: labelOf(node),
    ...(node.help && { aide: shown(node.help) }),
    type,
    facultatif: node.optional,
    simulé: false,
    sources: lowering.citations(node.citations),
  };
}

const DEFAULT_LENGTH = { texte: 200, paragraphe: 5000 } as const;
const DEFAULT_FORMATS = ['pdf', 'jpg', 'png', 'docx', 'odt', 'xlsx', 'ods'];
const DEFAULT_SIZE_MO = 20;

function fieldType(
  node: FieldNode | AttachmentNode,
  type: Type,
  champs: readonly Champ[],
  lowering: Lowering,
): TypeChamp {
  if (node.kind === 'pièce') {
    return {
      genre: 'pièce',
      formats: node.formats.length > 0 ? node.formats.map((format) => format.text.toLowerCase()) : DEFAULT_FORMATS,
      tailleMaximale: (node.maximumSize ?? DEFAULT_SIZE_MO) * 1_000_000,
      plusieurs: node.several,
    };
  }
  const bounds = <T>(as: (value: Value) => T) => ({
    ...bound('minimum', node.minimum, as, lowering),
    ...bound('maximum', node.maximum, as, lowering),
  });
  switch (type.kind) {
    case 'entier':
      return {
        genre: 'entier',
        ...compté(planType(type, lowering.units) as PlanType & { kind: 'integer' }),
        ...years(type.unit),
        ...bounds(asWhole),
      };
    case 'décimal':
      return {
        genre: 'décimal',
        ...compté(planType(type, lowering.units) as PlanType & { kind: 'decimal' }),
        ...bounds(asDecimal),
      };
    case 'montant':
      return { genre: 'montant', ...bounds(asWhole) };
    case 'choix': {
      const { options } = planType(type, lowering.units) as PlanType & { kind: 'choice' };
      const { declaration } = type;
      const nom = declaration && declaration.span.file !== LIBRARY_FILE ? declaration.name?.text : undefined;
      return { genre: type.multiple ? 'choix multiple' : 'choix', ...(nom && { nom }), options };
    }
    case 'liste': {
      const declared = node.type?.kind === 'liste' ? node.type : undefined;
      return {
        genre: 'liste',
        minimum: declared?.minimum ?? 0,
        maximum: declared?.maximum ?? 0,
        ...(node.item && { élément: shown(node.item) }),
        champs,
      };
    }
    case 'identifiant':
      return type.name === 'paragraphe'
        ? { genre: 'paragraphe', longueur: node.length ?? DEFAULT_LENGTH.paragraphe }
        : { genre: type.name.toLocaleLowerCase('fr') as 'courriel' };
    case 'oui/non':
      return { genre: 'oui/non' };
    case 'taux':
      return { genre: 'taux', ...bounds((value) => asDecimal(multiply(value as Rational, rational(100n)))) };
    case 'date':
    case 'instant':
      return { genre: 'date', ...bounds((value) => value as string) };
    case 'texte':
    case 'durée':
    case 'fichier':
    case 'fenêtre':
    case 'erreur':
      return { genre: 'texte', longueur: node.length ?? DEFAULT_LENGTH.texte };
    default:
      return type satisfies never;
  }
}

/** Four figures, unless the programme says more. */
function years(unit: string | undefined): Record<string, number> {
  return unit === YEAR ? { minimum: 1000, maximum: 2999 } : {};
}

/** A bound is a value that is written: the interpreter gives it, and the answer's JSON says how it is kept. */
function bound<T>(
  side: 'minimum' | 'maximum',
  expression: Expression | undefined,
  as: (value: Value) => T,
  lowering: Lowering,
): { readonly minimum?: T; readonly maximum?: T } {
  return expression ? { [side]: as(constantValue(lowerExpression(expression, lowering))) } : {};
}

function asWhole(value: Value): number {
  const { n, d } = value as Rational;
  return Number(n / d);
}

/** What is written with a comma has a power of ten below. */
function asDecimal(value: Value): string {
  const { n, d } = value as Rational;
  let decimals = 0;
  while (10n ** BigInt(decimals) % d !== 0n) decimals++;
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d;
  const text = String(digits).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  return `${n < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
}
