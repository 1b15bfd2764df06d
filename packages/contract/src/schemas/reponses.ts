import * as z from 'zod';
import { chemin, révision } from './communs.ts';

export const fichierJoint = z.object({
  id: z.string(),
  nom: z.string(),
  type: z.string(),
  /** Bytes. */
  taille: z.number().int().min(0),
});

/** The JSON of one answer; its meaning is for the programme's own validator. */
export const réponse = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).readonly(),
  z.array(fichierJoint).readonly(),
]);

export const réponses = z.record(chemin, réponse);

export const modification = z.strictObject({
  chemin,
  /** `null` empties the answer. */
  réponse: réponse.nullable(),
  /** The revision that was last seen at that path; 0: never answered. */
  révision,
});
export type Modification = z.infer<typeof modification>;

/** The revisions after the call, for every path it named. */
export const révisions = z.record(z.string(), révision);
export type Révisions = z.infer<typeof révisions>;

/** The stored answer that the caller had not seen. */
export const conflit = z.object({ chemin: z.string(), réponse: réponse.nullable(), révision, auteur: z.string() });
export type Conflit = z.infer<typeof conflit>;

/** `détails` of the error `conflit`. */
export const conflits = z.object({ conflits: z.array(conflit) });
export type Conflits = z.infer<typeof conflits>;

/** One refusal, at the path of the answer to mend; `''` when it is about the whole. */
export const erreurRéponse = z.object({ chemin: z.string(), message: z.string() });

/** `détails` of `réponse_refusée` and `dépôt_refusé`. */
export const erreurs = z.object({ erreurs: z.array(erreurRéponse) });
export type Erreurs = z.infer<typeof erreurs>;
