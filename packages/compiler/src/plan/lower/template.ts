/**
 * « Le groupement compte {taille} » → text and values.
 */
import type { DomainNode } from '@guichet/language';
import type { Template } from '../plan.ts';
import type { Lowering } from './context.ts';
import { readSymbol } from './expression.ts';
import { planType, resultType } from './types.ts';

/** A name in braces that stands for nothing is left as it is written. */
export function template(message: string, lowering: Lowering, domain?: DomainNode): Template {
  const parts = message.split(/(\{[^{}]*\})/).filter((part) => part !== '');
  return {
    parts: parts.map((part) => {
      const symbol = part.startsWith('{') ? lowering.lookup(part.slice(1, -1).trim(), domain) : undefined;
      if (!symbol) return part;
      const type = lowering.analysis.types.ofSymbol(symbol);
      return { expr: readSymbol(symbol, lowering), type: resultType(planType(type)) };
    }),
  };
}
