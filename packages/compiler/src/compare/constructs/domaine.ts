/** domaine: when it can be asked for, and what it requires. */
import type { DomainNode, RequirementNode } from '@guichet/language';
import { quoted, type Comparer, type Comparers } from '../comparing.ts';
import { citations, label, nested, text } from '../properties.ts';
import { asked } from './champ.ts';
import { sayRequirement } from './condition.ts';
import { prerequisites } from './prérequis.ts';

/** What a domaine and a candidat both have. */
interface Requiring {
  readonly requirements: readonly RequirementNode[];
}

/** By what they require; those that are left, in their order. */
export const requirements: Comparer<Requiring> = (comparing, before, after) => {
  const known = (one: RequirementNode, others: readonly RequirementNode[], old: boolean): boolean =>
    others.some((other) =>
      old ? comparing.same(one.requires, other.requires) : comparing.same(other.requires, one.requires),
    );
  for (const one of before.requirements) {
    const other = after.requirements.find(({ requires }) => comparing.same(one.requires, requires));
    if (other && !comparing.same(one.message, other.message))
      comparing.say(
        'message changé',
        `${comparing.The} : le message ${quoted(one.message?.text ?? '')} devient ${quoted(other.message?.text ?? '')}.`,
        { before: one, after: other },
      );
  }
  const old = before.requirements.filter((one) => !known(one, after.requirements, true));
  const recent = after.requirements.filter((one) => !known(one, before.requirements, false));
  for (const [rank, one] of old.entries()) sayRequirement(comparing, one.requires, recent[rank]?.requires);
  for (const one of recent.slice(old.length)) sayRequirement(comparing, undefined, one.requires);
};

export const domaine: Comparers<DomainNode> = {
  label,
  when: asked('demandé'),
  prerequisites,
  requirements,
  help: text('help', 'l’aide'),
  members: nested,
  citations,
};
