/** fenêtre: its phases, and where a report leads. */
import type { WindowNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, whole } from '../properties.ts';
import { sayDates } from './calendrier.ts';

const phases: Comparer<WindowNode> = (comparing, before, after) => {
  for (const old of before.phases) {
    const recent = after.phases.find(({ phase }) => phase === old.phase);
    const called = ` de la phase «\u00A0${old.phase}\u00A0»`;
    if (!recent) {
      comparing.say('période retirée', `${comparing.The} : la phase «\u00A0${old.phase}\u00A0» disparaît.`, {
        before: old,
      });
      continue;
    }
    if (!comparing.same(old.versions, recent.versions))
      sayDates(
        comparing,
        { before: old.versions, after: recent.versions },
        { single: false, deposit: old.phase === 'candidature', called },
      );
    if (!comparing.same(old.citations, recent.citations)) citations(comparing, old, recent);
  }
  for (const recent of after.phases)
    if (!before.phases.some(({ phase }) => phase === recent.phase))
      comparing.say('période ajoutée', `${comparing.The} : une phase «\u00A0${recent.phase}\u00A0» est ajoutée.`, {
        after: recent,
      });
};

export const fenêtre: Comparers<WindowNode> = {
  label,
  phases,
  reportTo: whole('reportTo', 'la fenêtre de report', 'période changée'),
  citations,
};
