/** The types of calculs and barèmes: as declared, or inferred from their values. Each is gone through once. */
import type { CalculationNode, DomainNode, Expression, ScaleNode, ScaleRowNode } from '../1-syntax/tree.ts';
import { type Checker, type Context, NO_ITEM } from './checker.ts';
import { typeOfNode } from './declared-types.ts';
import { branches, roundedType } from './infer.ts';
import { checkKey, joinedInputs } from './keys.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

function once(checker: Checker, node: object, infer: () => Type): Type {
  const known = checker.inferred.get(node);
  if (known) return known;
  if (checker.pending.has(node)) return ERROR;
  checker.pending.add(node);
  const type = infer();
  checker.pending.delete(node);
  checker.inferred.set(node, type);
  return type;
}

export function contextIn(checker: Checker, domain: DomainNode | undefined): Context {
  return { scope: (domain && checker.declared.scopes.get(domain)) ?? checker.declared.programme, items: NO_ITEM };
}

export function calculationType(checker: Checker, node: CalculationNode, domain?: DomainNode): Type {
  const declared = node.type && typeOfNode(checker, node.type);
  // A declared type is known before its cases are: it may be read from within a cycle without harm.
  if (declared && checker.pending.has(node)) return declared;
  return once(checker, node, () => {
    const context = { ...contextIn(checker, domain), ...(declared && { expected: declared }) };
    const { expected: _, ...plain } = context as Context;
    const all = [...node.cases, ...node.exceptions];
    for (const { condition } of all) checker.checkCondition(condition, plain);
    const rounding = node.rounding;
    if (declared && !rounding) {
      for (const { value } of all) checker.check(value, declared, plain);
      checkBounds(checker, node, declared, plain);
      return declared;
    }
    const found = branches(
      checker,
      all.map(({ value }) => value),
      rounding && declared ? { ...plain, expected: unrounded(declared) } : context,
    );
    const type = rounding ? roundedType(checker, found, rounding.to, { span: node.name?.span ?? node.span }) : found;
    checkBounds(checker, node, declared ?? type, plain);
    return declared ?? type;
  });
}

/** Before it is rounded to the unit, a whole number may have decimals. */
function unrounded(type: Type): Type {
  return type.kind === 'entier' ? { ...type, kind: 'décimal' } : type;
}

function checkBounds(checker: Checker, node: CalculationNode | ScaleNode, type: Type, context: Context): void {
  if (!node.bounds) return;
  checker.check(node.bounds.low, type, context);
  checker.check(node.bounds.high, type, context);
}

/** « selon nature et taille », with two keys a row: both are read. */
function inputsOf(checker: Checker, node: ScaleNode, context: Context): readonly Type[] {
  const joined = joinedInputs(node);
  if (!joined) return node.inputs.map((input) => checker.infer(input, context));
  const write = joined.map(({ span }) => checker.sourceOf(span.file, span.start, span.end)).join(', ');
  const [{ span }] = node.inputs as [Expression];
  checker.report('S040', span, { found: checker.sourceOf(span.file, span.start, span.end), write });
  checker.types.record(node.inputs[0]!, ERROR, context.domain);
  return joined.map((input) => checker.infer(input, context));
}

/** Rows whose first keys are all counted where a choix is read, or all options where something is counted. */
function allOtherwise(rows: readonly ScaleRowNode[], [input]: readonly Type[]): boolean {
  if (!input || rows.length < 2) return false;
  const kinds = new Set(rows.map(({ keys }) => keys[0]?.kind));
  const choice = input.kind === 'choix' || input.kind === 'oui/non';
  return kinds.size === 1 && kinds.has(choice ? 'range' : 'options');
}

export function scaleType(checker: Checker, node: ScaleNode, domain?: DomainNode): Type {
  const declared = node.type && typeOfNode(checker, node.type);
  if (declared && checker.pending.has(node)) return declared;
  return once(checker, node, () => {
    const context = contextIn(checker, domain);
    const inputs = inputsOf(checker, node, context);
    checker.checkCondition(node.when, context);
    for (const column of node.columns) checker.checkCondition(column, context);
    // Of keys in another order, the first tells it; of rows whose keys are all of another type, the first row does.
    const checkKeys = ({ keys }: ScaleRowNode) =>
      keys.length !== inputs.length ||
      keys.every((key, index) => checkKey(checker, key, inputs[index] ?? ERROR, context));
    for (const row of allOtherwise(node.rows, inputs) ? node.rows.slice(0, 1) : node.rows) checkKeys(row);
    const versions = node.versions.map(({ scale }) => scale);
    for (const version of versions) {
      if (version.columns !== node.columns)
        for (const column of version.columns) checker.checkCondition(column, context);
      for (const row of version.rows) checkKeys(row);
    }
    const cells = [node, ...versions].flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const expected = declared && node.rounding ? unrounded(declared) : declared;
    if (expected) for (const cell of cells) checker.check(cell, expected, context);
    const found = expected ?? branches(checker, cells, context);
    const rounded =
      node.rounding && roundedType(checker, found, node.rounding.to, { span: node.name?.span ?? node.span });
    const type = declared ?? rounded ?? found;
    for (const each of [node, ...versions]) checkBounds(checker, each, type, context);
    return type;
  });
}
