/** prérequis: when it is asked, what satisfies it. */
import type { Name, PrerequisiteNode, Text } from '@guichet/language';
import { quoted, type Comparer, type Comparers } from '../comparing.ts';
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
  message: text('message', 'le message', 'message changé'),
  note: text('note', 'la note'),
  help: text('help', 'l’aide'),
  code: text('code', 'le code'),
  fields: nested,
  citations,
};

/** What a volet or a domaine requires of those that are declared elsewhere. */
export const prerequisites: Comparer<{ readonly prerequisites: readonly Name[] }> = (comparing, before, after) => {
  const names = (one: { readonly prerequisites: readonly Name[] }): readonly string[] =>
    one.prerequisites.map(({ text }) => text);
  const of = (name: string): string => comparing.sides.before.renames.get(name) ?? name;
  const [old, recent] = [names(before).map(of), names(after)];
  for (const [rank, name] of old.entries())
    if (!recent.includes(name))
      comparing.say('prérequis retiré', `${comparing.The} n’exige plus le prérequis ${quoted(name)}.`, {
        before: before.prerequisites[rank],
      });
  for (const [rank, name] of recent.entries())
    if (!old.includes(name))
      comparing.say('prérequis ajouté', `${comparing.The} exige désormais le prérequis ${quoted(name)}.`, {
        after: after.prerequisites[rank],
      });
};
