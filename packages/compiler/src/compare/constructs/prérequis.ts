/** prérequis: when it is asked, what satisfies it. */
import type { PrerequisiteNode, Text } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, nested, text } from '../properties.ts';
import { appliesWhen, sayRequirement } from './condition.ts';

/** `inconnu « raison »` that appears, goes, or is said otherwise. */
export function unknownReason<K extends string>(key: K): Comparer<{ readonly [P in K]?: Text }> {
  return (comparing, before, after) => {
    const [old, recent] = [before[key], after[key]];
    const places = { before: old, after: recent };
    if (old && recent)
      comparing.say(
        'texte changé',
        `${comparing.The} : ${comparing.quote(old, 'before')} devient ${comparing.quote(recent, 'after')}.`,
        places,
      );
    else if (recent)
      comparing.say('inconnu posé', `${comparing.The} n’est plus connu : ${comparing.quote(recent, 'after')}.`, places);
    else comparing.say('inconnu levé', `${comparing.The} est désormais connu.`, places);
  };
}

export const prérequis: Comparers<PrerequisiteNode> = {
  label,
  when: appliesWhen(),
  satisfied: (comparing, before, after) => sayRequirement(comparing, before.satisfied, after.satisfied),
  unknown: unknownReason('unknown'),
  note: text('note', 'la note'),
  help: text('help', 'l’aide'),
  code: text('code', 'le code'),
  fields: nested,
  citations,
};
