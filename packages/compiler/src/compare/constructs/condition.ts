/** condition: what it requires, of whom, and what it says when it does not hold. */
import type { ConditionNode, Expression } from '@guichet/language';
import type { Comparer, Comparers, Comparing } from '../comparing.ts';
import { citations, discrepancies, label, sayCondition, text } from '../properties.ts';

export const condition: Comparers<ConditionNode> = {
  label,
  advisory: (comparing, before) =>
    before.advisory
      ? comparing.say('condition rendue bloquante', `${comparing.The} empêche désormais le dépôt.`)
      : comparing.say('condition rendue indicative', `${comparing.The} avertit sans plus empêcher le dépôt.`),
  when: appliesWhen(),
  requires: (comparing, before, after) => sayRequirement(comparing, before.requires, after.requires),
  message: text('message', 'le message', 'message changé'),
  help: text('help', 'l’aide'),
  discrepancies,
  citations,
};

/** A condition that applies to more cases refuses more of them. */
export function appliesWhen(): Comparer<{ readonly when?: Expression }> {
  return (comparing, before, after) =>
    sayCondition(
      comparing,
      {
        more: ['condition restreinte', `${comparing.The} s’applique à plus de cas`],
        less: ['condition élargie', `${comparing.The} s’applique à moins de cas`],
        other: ['condition changée', `${comparing.The} s’applique à d’autres cas`],
        shown: 'portée',
      },
      before.when,
      after.when,
    );
}

export function sayRequirement(
  comparing: Comparing,
  before: Expression | undefined,
  after: Expression | undefined,
): void {
  sayCondition(
    comparing,
    {
      more: ['condition élargie', `${comparing.The} est moins exigeant${agreement(comparing)}`],
      less: ['condition restreinte', `${comparing.The} est plus exigeant${agreement(comparing)}`],
      other: ['condition changée', `${comparing.The} exige autre chose`],
      shown: 'règle',
    },
    before,
    after,
  );
}

function agreement({ after: { kind } }: Comparing): string {
  return kind === 'condition' ? 'e' : '';
}
