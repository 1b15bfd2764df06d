/** `nom : type « libellé »`, the type before or after the label. */
import { type Dsl, next } from '../grammar.ts';
import { AccoladeOuvrante, DeuxPoints } from '../tokens/literals.ts';
import { typeAnnotation } from './type.ts';

export const annotated = {
  afterName: ($: Dsl): void => $.option(0, () => $.call(0, typeAnnotation)),
  afterLabel: ($: Dsl): void =>
    $.option(1, {
      GATE: () => next($, DeuxPoints) && !next($, AccoladeOuvrante, 2),
      DEF: () => $.call(1, typeAnnotation),
    }),
};
