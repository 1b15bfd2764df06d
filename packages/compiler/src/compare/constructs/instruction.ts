/** instruction, unicité, état: who examines, what is funded once, which lists are expected. */
import type { ExaminationNode, ReportNode, UniquenessNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, text, whole } from '../properties.ts';
import { appliesWhen } from './condition.ts';

const decisions: Comparer<ExaminationNode> = (comparing, before, after) => {
  const words = ({ decisions }: ExaminationNode): string =>
    decisions
      .map(({ name, withReason }) => name.text.replaceAll('_', ' ') + (withReason ? ' (avec motif)' : ''))
      .join(', ');
  comparing.say(
    'instruction changée',
    `${comparing.The} : les décisions passent de ${words(before)} à ${words(after)}.`,
  );
};

export const instruction: Comparers<ExaminationNode> = {
  label,
  service: text('service', 'le service', 'instruction changée'),
  serviceOf: whole('serviceOf', 'ce qui désigne le service', 'instruction changée'),
  delay: whole('delay', 'le délai', 'instruction changée'),
  decisions,
  citations,
};

const keys: Comparer<UniquenessNode> = (comparing, before, after) => {
  const words = (node: UniquenessNode, version: 'before' | 'after'): string =>
    [...node.keys.map((key) => comparing.quote(key, version)), ...(node.perDomain ? ['domaine'] : [])].join(', ');
  comparing.say(
    'unicité changée',
    `${comparing.The} porte désormais sur ${words(after, 'after')}, et non plus sur ${words(before, 'before')}.`,
  );
};

export const unicité: Comparers<UniquenessNode> = {
  label,
  keys,
  perDomain: (comparing, before, after) => {
    if (comparing.same(before.keys, after.keys)) keys(comparing, before, after);
  },
  when: appliesWhen(),
  message: text('message', 'le message', 'message changé'),
  citations,
};

export const état: Comparers<ReportNode> = {
  label,
  per: whole('per', 'ce qui fait une ligne', 'état changé'),
  sortedBy: whole('sortedBy', 'l’ordre des lignes', 'état changé'),
  columns: (comparing, before, after) => {
    const names = ({ columns }: ReportNode): string => columns.map(({ name }) => name.text).join(', ');
    comparing.say(
      'état changé',
      names(before) === names(after)
        ? `${comparing.The} : le contenu des colonnes change.`
        : `${comparing.The} : les colonnes passent de ${names(before)} à ${names(after)}.`,
    );
  },
  citations,
};
