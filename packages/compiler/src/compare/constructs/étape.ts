/** étape and volet: when they are asked, and their texts. */
import type { PartNode, StepNode } from '@guichet/language';
import type { Comparers } from '../comparing.ts';
import { citations, label, nested, text } from '../properties.ts';
import { asked } from './champ.ts';
import { prerequisites } from './prérequis.ts';

export const étape: Comparers<StepNode> = {
  label,
  when: asked('posée'),
  help: text('help', 'l’aide'),
  fields: nested,
  uses: nested,
  citations,
};

export const volet: Comparers<PartNode> = {
  label,
  when: asked('demandé'),
  prerequisites,
  question: text('question', 'la question'),
  help: text('help', 'l’aide'),
  fields: nested,
  domains: nested,
  citations,
};
