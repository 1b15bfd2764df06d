/** non_cumul: what two programmes may compare, a number that France gives to an organisation, or an option of a choix. */
import type { ExclusionNode } from '../1-syntax/tree.ts';
import { LIBRARY_FILE } from '../library/library.ts';
import type { Checker } from './checker.ts';
import { checkMessage } from './messages.ts';
import { ERROR } from './table.ts';
import { isOrganisationNumber, type Type } from './types.ts';

export function checkExclusion(checker: Checker, node: ExclusionNode): void {
  const context = checker.programme;
  for (const { keys } of node.others) {
    const types = keys.map((key) => checker.infer(key, context));
    keys.forEach((key, rank) => {
      if (!isComparable(types[rank]!)) checker.report('F002', key.span, { name: nameOf(key) });
    });
    if (types.every((type) => type.kind === 'choix') && keys[0]) checker.report('F003', keys[0].span, {});
  }
  checker.checkCondition(node.when, context);
  checkMessage(checker, node.message, context);
}

/** Both programmes must mean the same by it: a free text, or a choix of this programme's own writing, is not enough. */
function isComparable(type: Type): boolean {
  if (type === ERROR || isOrganisationNumber(type)) return true;
  return type.kind === 'choix' && !type.multiple && isOwnChoice(type);
}

function isOwnChoice({ declaration }: Extract<Type, { kind: 'choix' }>): boolean {
  return declaration !== undefined && declaration.span.file !== LIBRARY_FILE;
}

function nameOf(key: ExclusionNode['others'][number]['keys'][number]): string {
  return key.kind === 'name' ? key.parts.map(({ text }) => text).join('.') : 'cette valeur';
}
