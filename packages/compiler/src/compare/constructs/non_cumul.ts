/** non_cumul: beside which programmes nothing is funded. */
import type { ExclusionNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, text } from '../properties.ts';
import { appliesWhen } from './condition.ts';

const others: Comparer<ExclusionNode> = (comparing, before, after) => {
  const words = (node: ExclusionNode, version: 'before' | 'after'): string =>
    node.others
      .map(
        ({ programme, keys }) => `${programme.text} sur ${keys.map((key) => comparing.quote(key, version)).join(', ')}`,
      )
      .join(' et ');
  comparing.say(
    'non-cumul changé',
    `${comparing.The} vise désormais ${words(after, 'after')}, et non plus ${words(before, 'before')}.`,
  );
};

export const non_cumul: Comparers<ExclusionNode> = {
  label,
  others,
  when: appliesWhen(),
  message: text('message', 'le message', 'message changé'),
  citations,
};
