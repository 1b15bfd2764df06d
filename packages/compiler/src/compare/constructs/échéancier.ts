/** échéancier and its versements: what is split, into which parts, and what releases them. */
import type { PaymentNode, ScheduleNode } from '@guichet/language';
import type { Comparers } from '../comparing.ts';
import { citations, label, nested, sayCondition, sayValue } from '../properties.ts';

export const échéancier: Comparers<ScheduleNode> = {
  label,
  perDomain: (comparing, before) =>
    comparing.say(
      'part changée',
      before.perDomain
        ? `${comparing.The} partage désormais un seul montant.`
        : `${comparing.The} partage désormais le montant de chaque domaine.`,
    ),
  of: (comparing, before, after) =>
    sayValue(comparing, `${comparing.The}, montant partagé`, before.of, after.of, 'part changée'),
  payments: nested,
  citations,
};

export const versement: Comparers<PaymentNode> = {
  label,
  share: (comparing, { share: before }, { share: after }) => {
    const words = (share: typeof before, version: 'before' | 'after'): string =>
      share ? comparing.sides[version].words(share) : 'le reste';
    comparing.say('part changée', `${comparing.The} passe de ${words(before, 'before')} à ${words(after, 'after')}.`, {
      before,
      after,
    });
  },
  rounding: (comparing, before, after) => {
    const words = ({ rounding }: PaymentNode): string =>
      rounding ? `${rounding.to} ${rounding.direction}` : 'au centime le plus proche';
    comparing.say('arrondi changé', `${comparing.The} : l’arrondi passe de ${words(before)} à ${words(after)}.`);
  },
  when: (comparing, before, after) =>
    sayCondition(
      comparing,
      {
        more: ['versement conditionné autrement', `${comparing.The} est dû dans plus de cas`],
        less: ['versement conditionné autrement', `${comparing.The} est dû dans moins de cas`],
        other: ['versement conditionné autrement', `${comparing.The} est dû dans d’autres cas`],
      },
      before.when,
      after.when,
    ),
  citations,
};
