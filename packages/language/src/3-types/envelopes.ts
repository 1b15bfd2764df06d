/** enveloppe: what is asked for is an amount, and each of the envelopes is that of an option. */
import type { EnvelopeNode, Expression } from '../1-syntax/tree.ts';
import type { Checker, Context } from './checker.ts';
import { describeType } from './describe.ts';
import { checkKey } from './keys.ts';
import type { Type } from './types.ts';

const AMOUNT: Type = { kind: 'montant' };

export function checkEnvelope(checker: Checker, node: EnvelopeNode): void {
  const context = checker.programme;
  checker.check(node.of, AMOUNT, context);
  checker.checkCondition(node.when, context);
  const by = node.by && checker.infer(node.by, context);
  if (node.by && by && by.kind !== 'erreur' && (by.kind !== 'choix' || by.multiple))
    checker.report('F021', node.by.span, { actual: describeType(by) });
  if (node.amount) checkAmount(checker, node.amount, context);
  for (const { options, amount, span } of node.amounts ?? []) {
    if (by && options.length > 0) checkKey(checker, { kind: 'options', options, span }, by, context);
    checkAmount(checker, amount, context);
  }
  if (node.ceiling) checkCeiling(checker, node.ceiling, context);
  for (const { value } of [...(node.sharing?.rank ?? []), ...(node.sharing?.ties ?? [])]) {
    checker.infer(value, context);
  }
}

/** The same for everyone: it reads no answer. */
function checkAmount(checker: Checker, amount: Expression, context: Context): void {
  const type = checker.check(amount, AMOUNT, context);
  if (type.kind === 'montant' && !['amount', 'unknown', 'missing'].includes(amount.kind))
    checker.report('F022', amount.span, {});
}

function checkCeiling(checker: Checker, ceiling: Expression, context: Context): void {
  const expected: Type = ceiling.kind === 'rate' ? { kind: 'taux' } : AMOUNT;
  const type = checker.check(ceiling, expected, context);
  if (type.kind === 'montant' && !['amount', 'missing'].includes(ceiling.kind))
    checker.report('F022', ceiling.span, {});
}
