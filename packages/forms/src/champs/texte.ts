import { écrireSaisie } from '@guichet/runtime';
import type { TypeChamp } from '@guichet/runtime';
import type { ÉtatChamp } from '../magasin/magasin.ts';

/** What a typed field shows: the text as it is being typed, or the answer as one would type it. */
export function texteDe(type: TypeChamp, { saisie, réponse }: ÉtatChamp): string {
  return saisie ?? écrireSaisie(type, réponse);
}
