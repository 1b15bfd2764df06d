import * as z from 'zod';
import type { ÉvaluationJson } from '../evaluation.ts';
import { empreinte, identifiant, instant, révision, slug } from './communs.ts';
import { fichierJoint, réponses, révisions } from './reponses.ts';

export const état = z.enum(['brouillon', 'déposé']);
export type ÉtatDossier = z.infer<typeof état>;

export const dossierRésumé = z.object({
  id: identifiant,
  programme: slug,
  titre: z.string(),
  /** Of the programme it was opened under, for ever. */
  version: z.string(),
  empreinte,
  état,
  référence: z.string().optional(),
  déposéLe: instant.optional(),
  crééLe: instant,
  modifiéLe: instant,
});
export type DossierRésumé = z.infer<typeof dossierRésumé>;

export const dossier = dossierRésumé.extend({
  réponses,
  révisions,
  /** As computed at deposit and kept since; `décoderÉvaluation` gives its numbers back. */
  évaluation: z.custom<ÉvaluationJson>((valeur) => typeof valeur === 'object' && valeur !== null).optional(),
});
export type DossierJson = z.infer<typeof dossier>;

export const ouverture = z.strictObject({ programme: slug, réponses: réponses.optional() });
export type Ouverture = z.infer<typeof ouverture>;

/** The answer at the path of the pièce, after the call, is the list of its files: `fichier` was added last. */
export const pièceJointe = z.object({ fichier: fichierJoint, révision });
export type PièceJointe = z.infer<typeof pièceJointe>;

export const pièceRetirée = z.object({ révision });
export type PièceRetirée = z.infer<typeof pièceRetirée>;
