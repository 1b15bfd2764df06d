/** programme, source, unité, choix, écart, exemple: what a programme is, its words, its sources and its examples. */
import type { ChoiceNode, DiscrepancyNode, ExampleNode, ProgrammeNode, SourceNode, UnitNode } from '@guichet/language';
import { quoted, type Comparers } from '../comparing.ts';
import { citations, label, text, whole } from '../properties.ts';
import { renamedOptions } from '../pairing.ts';
import { compareOptions } from './type.ts';

export const programme: Comparers<ProgrammeNode> = {
  label,
  edition: text('edition', 'l’édition'),
  presentation: text('presentation', 'la présentation'),
  operators: (comparing, before, after) => {
    const words = ({ operators }: ProgrammeNode): string =>
      operators.map((one) => quoted(one.text)).join(', ') || 'aucun';
    comparing.say('texte changé', `${comparing.The} : les opérateurs passent de ${words(before)} à ${words(after)}.`);
  },
  applicant: text('applicant', 'le candidat'),
  citations,
};

export const source: Comparers<SourceNode> = {
  label: text('label', 'le titre', 'source changée'),
  author: text('author', 'l’auteur', 'source changée'),
  date: whole('date', 'la date', 'source changée'),
  fingerprint: whole('fingerprint', 'l’empreinte', 'source changée'),
  note: text('note', 'la note', 'source changée'),
  address: text('address', 'l’adresse', 'source changée'),
  citations,
};

export const unité: Comparers<UnitNode> = { label, citations };

export const choix: Comparers<ChoiceNode> = {
  label,
  options: (comparing, before, after) => compareOptions(comparing, before.options, after.options),
  groups: (comparing, before, after) => {
    const renamed = new Map(renamedOptions(before, after));
    const members = ({ options }: ChoiceNode['groups'][number]): string =>
      options.map(({ name }) => renamed.get(name.text) ?? name.text).join(' ');
    for (const group of before.groups) {
      const other = after.groups.find(({ name }) => comparing.same(group.name, name));
      const places = { before: group, after: other };
      const words = (one: typeof group): string =>
        one.options.map(({ name }) => name.text).join(', ') || 'aucune option';
      if (!other) comparing.say('groupe changé', `${comparing.The} : le groupe ${group.name.text} disparaît.`, places);
      else if (members(group) !== members(other))
        comparing.say(
          'groupe changé',
          `${comparing.The} : le groupe ${other.name.text} passe de ${words(group)} à ${words(other)}.`,
          places,
        );
      else if (!comparing.same(group.label, other.label))
        comparing.say('texte changé', `${comparing.The} : le libellé du groupe ${other.name.text} change.`, places);
    }
    for (const group of after.groups)
      if (!before.groups.some(({ name }) => comparing.same(name, group.name)))
        comparing.say('groupe changé', `${comparing.The} : un groupe ${group.name.text} est ajouté.`, { after: group });
  },
  citations,
};

export const écart: Comparers<DiscrepancyNode> = {
  label: text('label', 'le titre', 'écart changé'),
  published: text('published', 'ce qui est publié', 'écart changé'),
  kept: text('kept', 'ce qui est retenu', 'écart changé'),
  because: text('because', 'la raison', 'écart changé'),
  citations,
};

export const exemple: Comparers<ExampleNode> = {
  label,
  on: whole('on', 'le jour', 'exemple changé'),
  law: whole('law', 'la date du droit', 'exemple changé'),
  knowledge: whole('knowledge', 'la date de connaissance', 'exemple changé'),
  given: (comparing) => comparing.say('exemple changé', `${comparing.The} part d’autres réponses.`),
  expected: (comparing, before, after) => {
    const words = ({ expected }: ExampleNode, version: 'before' | 'after'): string =>
      quoted(expected.map((one) => comparing.sides[version].words(one)).join(', '));
    comparing.say(
      'exemple changé',
      `${comparing.The} attendait ${words(before, 'before')} ; il attend ${words(after, 'after')}.`,
    );
  },
  discrepancy: whole('discrepancy', 'l’écart publié', 'exemple changé'),
  citations,
};
