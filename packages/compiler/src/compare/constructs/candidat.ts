/** candidat: who applies, and on what conditions. */
import type { ApplicantNode } from '@guichet/language';
import type { Comparers } from '../comparing.ts';
import { citations, label, nested, text } from '../properties.ts';
import { requirements } from './domaine.ts';

export const candidat: Comparers<ApplicantNode> = {
  label,
  help: text('help', 'l’aide'),
  fields: nested,
  uses: nested,
  requirements,
  conditions: nested,
  citations,
};
