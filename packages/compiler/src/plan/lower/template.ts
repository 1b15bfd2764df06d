/**
 * « Le groupement compte {taille} » → text and values.
 */
import type { DomainNode, Text } from '@guichet/language';
import type { Template } from '../plan.ts';
import type { Lowering } from './context.ts';
import { readSymbol } from './expression.ts';
import { planType, resultType } from './types.ts';
import { typeset } from './typography.ts';

/** `otherwise`: what is said when the editor wrote no message. */
export function template(
  message: Text | undefined,
  otherwise: string,
  lowering: Lowering,
  domain?: DomainNode,
): Template {
  if (!message) return { parts: [otherwise] };
  const symbols = lowering.analysis.names.inText(message, domain);
  const parts = message.text.split(/(\{[^{}]*\})/).filter((part) => part !== '');
  return {
    parts: parts.map((part) => {
      const symbol = part.startsWith('{') ? symbols.get(part.slice(1, -1).trim()) : undefined;
      if (!symbol) return typeset(part);
      return {
        expr: readSymbol(symbol, lowering, domain),
        type: resultType(planType(lowering.analysis.types.ofSymbol(symbol), lowering.units)),
      };
    }),
  };
}
