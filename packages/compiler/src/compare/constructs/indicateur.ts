/** indicateur: what is counted, and the target. */
import type { IndicatorNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, text } from '../properties.ts';
import { unknownReason } from './prérequis.ts';

function counted(key: 'numerator' | 'denominator', what: string): Comparer<IndicatorNode> {
  return (comparing, before, after) => {
    const [old, recent] = [before[key], after[key]];
    const words = (one: typeof old, version: 'before' | 'after'): string =>
      comparing.quote(one?.label ?? one?.name, version);
    comparing.say(
      old && recent && comparing.same(old.name, recent.name) ? 'texte changé' : 'cible changée',
      `${comparing.The} : ${what} ${words(old, 'before')} devient ${words(recent, 'after')}.`,
      { before: old?.name, after: recent?.name },
    );
  };
}

export const indicateur: Comparers<IndicatorNode> = {
  label,
  numerator: counted('numerator', 'le numérateur'),
  denominator: counted('denominator', 'le dénominateur'),
  declared: (comparing, before) =>
    comparing.say(
      'cible changée',
      before.declared ? `${comparing.The} est désormais calculé.` : `${comparing.The} est désormais déclaré.`,
    ),
  target: (comparing, { target: before }, { target: after }) => {
    const words = (target: typeof before, version: 'before' | 'after'): string =>
      target ? `${target.operator} ${comparing.sides[version].words(target.value)}` : 'aucune cible';
    comparing.say(
      'cible changée',
      `${comparing.The} : la cible passe de ${words(before, 'before')} à ${words(after, 'after')}.`,
      {
        before: before?.value,
        after: after?.value,
      },
    );
  },
  unknownTarget: unknownReason('unknownTarget'),
  unknown: unknownReason('unknown'),
  measure: text('measure', 'la mesure'),
  citations,
};
