/** The type of an answer or of a value: options added, removed or renamed are not another type. */
import type { OptionNode, TypeNode } from '@guichet/language';
import { labelOf } from '../../plan/lower/types.ts';
import { quoted, type Comparing } from '../comparing.ts';
import { renamedOptions } from '../pairing.ts';
import { sayBound } from './bornes.ts';

export function compareType(comparing: Comparing, before: TypeNode | undefined, after: TypeNode | undefined): void {
  if (before?.kind === 'choix' && after?.kind === 'choix' && before.multiple === after.multiple) {
    compareOptions(comparing, before.options, after.options);
    return;
  }
  if (before?.kind === 'liste' && after?.kind === 'liste') {
    const nodes = { before, after };
    if (before.minimum !== after.minimum)
      sayBound(comparing, 'le nombre minimal d’éléments', before.minimum, after.minimum, 1, nodes);
    if (before.maximum !== after.maximum)
      sayBound(comparing, 'le nombre maximal d’éléments', before.maximum, after.maximum, -1, nodes);
    return;
  }
  const [old, recent] = [comparing.quote(before, 'before'), comparing.quote(after, 'after')];
  const genre = comparing.after.kind === 'champ' ? 'question retypée' : 'valeur changée';
  comparing.say(genre, `${comparing.The} : le type ${old} devient ${recent}.`, { before, after });
}

export function compareOptions(
  comparing: Comparing,
  before: readonly OptionNode[],
  after: readonly OptionNode[],
): void {
  const renamed = new Map(renamedOptions(comparing.before, comparing.after));
  const named = (options: readonly OptionNode[], name: string) => options.find((one) => one.name.text === name);
  const called = (option: OptionNode): string => quoted(labelOf(option));
  for (const option of before) {
    const other = named(after, renamed.get(option.name.text) ?? option.name.text);
    const places = { before: option, after: other };
    if (!other) comparing.say('option retirée', `${comparing.The} ne propose plus ${called(option)}.`, places);
    else if (option.name.text !== other.name.text)
      comparing.say(
        'option renommée',
        `${comparing.The} : l’option ${called(option)} s’appelle désormais ${other.name.text} et non plus ${option.name.text}.`,
        places,
      );
    else if (labelOf(option) !== labelOf(other))
      comparing.say(
        'texte changé',
        `${comparing.The} : le libellé de l’option ${called(option)} devient ${called(other)}.`,
        places,
      );
  }
  const known = new Set(before.map(({ name }) => renamed.get(name.text) ?? name.text));
  for (const option of after)
    if (!known.has(option.name.text))
      comparing.say('option ajoutée', `${comparing.The} propose désormais ${called(option)}.`, { after: option });
  const order = (options: readonly OptionNode[], of: (name: string) => string): string =>
    options
      .map(({ name }) => of(name.text))
      .filter((name) => known.has(name) && named(after, name))
      .join(' ');
  if (order(before, (name) => renamed.get(name) ?? name) !== order(after, (name) => name))
    comparing.say('ordre changé', `${comparing.The} : les options changent d’ordre.`);
}
