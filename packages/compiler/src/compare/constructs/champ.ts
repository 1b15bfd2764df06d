/** champ: type, bounds, when it is asked, whether it must be answered. */
import type { Expression, FieldNode } from '@guichet/language';
import type { Comparer, Comparers } from '../comparing.ts';
import { citations, label, nested, sayCondition, text } from '../properties.ts';
import { boundOf, sayBound } from './bornes.ts';
import { compareType } from './type.ts';

export const champ: Comparers<FieldNode> = {
  label,
  type: (comparing, before, after) => compareType(comparing, before.type, after.type),
  optional: (comparing, before) =>
    before.optional
      ? comparing.say('question rendue obligatoire', `${comparing.The} doit désormais recevoir une réponse.`)
      : comparing.say('question rendue facultative', `${comparing.The} peut désormais rester sans réponse.`),
  when: asked('posée'),
  minimum: bound('minimum', 'le minimum', 1),
  maximum: bound('maximum', 'le maximum', -1),
  length: (comparing, before, after) =>
    sayBound(comparing, 'la longueur maximale', before.length, after.length, -1, { before, after }),
  help: text('help', 'l’aide'),
  item: text('item', 'le nom d’un élément'),
  fields: nested,
  citations,
};

/** When a question, a pièce, an étape or a volet is asked. */
export function asked(participle: 'posée' | 'demandée' | 'demandé'): Comparer<{ readonly when?: Expression }> {
  return (comparing, before, after) =>
    sayCondition(
      comparing,
      {
        more: ['demande élargie', `${comparing.The} est ${participle} dans plus de cas`],
        less: ['demande restreinte', `${comparing.The} est ${participle} dans moins de cas`],
        other: ['demande changée', `${comparing.The} est ${participle} dans d’autres cas`],
        shown: 'question',
      },
      before.when,
      after.when,
    );
}

/** `sense`: 1 where a larger bound leaves fewer answers. */
function bound(key: 'minimum' | 'maximum', what: string, sense: 1 | -1): Comparer<FieldNode> {
  return (comparing, before, after) => {
    const figure = (expression: Expression | undefined, version: 'before' | 'after') =>
      expression && boundOf(expression, comparing.sides[version]);
    const [old, recent] = [figure(before[key], 'before'), figure(after[key], 'after')];
    const nodes = { before: before[key], after: after[key] };
    sayBound(comparing, what, old, recent, sense, nodes);
  };
}
