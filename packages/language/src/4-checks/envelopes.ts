/** An enveloppe says how much there is for each, how it is shared when it is short, and what becomes of the last cents. */
import type { EnvelopeNode, Name, Span } from '../1-syntax/tree.ts';
import { compareDecimals } from '../1-syntax/values.ts';
import type { Checking } from './checking.ts';
import { declarations } from './checking.ts';

export function checkEnvelopes(checking: Checking): void {
  for (const node of declarations(checking, 'enveloppe')) {
    checkAmounts(checking, node);
    checkSharing(checking, node);
  }
}

function placeOf({ name, span }: EnvelopeNode): Span {
  return name?.span ?? { ...span, end: span.start + 'enveloppe'.length };
}

function checkAmounts(checking: Checking, node: EnvelopeNode): void {
  const { by, amount, amounts, unknown, fungible } = node;
  if (!unknown && (by ? !amounts : !amount))
    checking.report('F023', placeOf(node), { write: by ? 'montants { … }' : 'montant' });
  const useless = by ? amount : amounts?.[0]?.amount;
  if (useless) checking.report('F024', useless.span, { write: by ? 'montants { … }' : 'par' });
  if (by && fungible === undefined) checking.report('F025', placeOf(node), {});
  if (by && amounts) checkOptions(checking, node, by, amounts);
}

/** One amount for each option, no more and no less. */
function checkOptions(
  checking: Checking,
  node: EnvelopeNode,
  by: NonNullable<EnvelopeNode['by']>,
  amounts: NonNullable<EnvelopeNode['amounts']>,
): void {
  const seen = new Map<string, Name>();
  for (const name of amounts.flatMap(({ options }) => options)) {
    const earlier = seen.get(name.text);
    if (!earlier) seen.set(name.text, name);
    else {
      const related = [{ span: earlier.span, message: 'Le premier montant est ici.' }];
      checking.report('F026', name.span, { name: name.text }, related);
    }
  }
  const type = checking.types.of(by);
  if (type.kind !== 'choix' || amounts.some(({ options }) => options.length === 0)) return;
  const known = new Set(type.options.map(({ name }) => name.text));
  if ([...seen.keys()].some((name) => !known.has(name))) return;
  const missing = type.options.map(({ name }) => name.text).filter((option) => !seen.has(option));
  if (missing.length > 0) checking.report('F027', placeOf(node), { missing });
}

function checkSharing(checking: Checking, node: EnvelopeNode): void {
  const { sharing, ceiling, rounding, remainder } = node;
  if (ceiling?.kind === 'rate' && isBeyond(ceiling.value)) checking.report('F032', ceiling.span, {});
  if (!sharing) return checking.report('F028', placeOf(node), {});
  if (sharing.mode === 'inconnu') return;
  if (sharing.mode === 'par rang' && sharing.ties.length === 0) checking.report('F029', sharing.span, {});
  if (!rounding || rounding.direction !== 'inférieur')
    checking.report('F030', node.rounded?.span ?? placeOf(node), { written: rounding !== undefined });
  if (sharing.mode === 'par rang') return;
  const ordered = sharing.ties.length > 0;
  if (!remainder) checking.report('F031', placeOf(node), { ordered: true });
  else if (remainder === 'aux premiers' && !ordered) checking.report('F031', placeOf(node), { ordered });
}

function isBeyond(value: Parameters<typeof compareDecimals>[0]): boolean {
  return compareDecimals(value, { digits: 100n, decimals: 0 }) > 0;
}
