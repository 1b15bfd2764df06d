/** enveloppe: how much there is, and how it is shared. */
import type { EnvelopeNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, sayValue, text, whole } from '../properties.ts';
import { appliesWhen } from './condition.ts';

const GENRE = 'enveloppe changée';

/** Of each option, by its name. */
const amounts: Comparer<EnvelopeNode> = (comparing, before, after) => {
  const rows = ({ amounts }: EnvelopeNode) =>
    new Map((amounts ?? []).map((row) => [row.options.map(({ text }) => text).join(' ou ') || 'autre', row.amount]));
  const [old, recent] = [rows(before), rows(after)];
  for (const name of new Set([...old.keys(), ...recent.keys()])) {
    const [from, to] = [old.get(name), recent.get(name)];
    if (!comparing.same(from, to)) sayValue(comparing, `${comparing.The}, ${name}`, from, to, GENRE);
  }
};

const said =
  (phrase: (node: EnvelopeNode) => string): Comparer<EnvelopeNode> =>
  (comparing, _before, after) =>
    comparing.say(GENRE, `${comparing.The} ${phrase(after)}.`);

export const enveloppe: Comparers<EnvelopeNode> = {
  label,
  of: whole('of', 'ce qui est demandé', GENRE),
  by: whole('by', 'ce qui la répartit', GENRE),
  when: appliesWhen(),
  amount: (comparing, before, after) =>
    sayValue(comparing, `${comparing.The}, montant`, before.amount, after.amount, GENRE),
  amounts,
  unknown: text('unknown', 'ce qui n’est pas connu', GENRE),
  fungible: said(({ fungible }) => (fungible ? 'est désormais fongible' : 'n’est plus fongible')),
  sharing: whole('sharing', 'le partage', GENRE),
  ceiling: whole('ceiling', 'le plafond par dossier', GENRE),
  rounding: said(() => 's’arrondit autrement'),
  // Where the rounding stands changes nothing.
  rounded: () => {},
  remainder: said(({ remainder }) => `dit autrement ce que devient le reste : ${remainder ?? 'rien'}`),
  citations,
};
