import * as z from 'zod';
import { identifiant, instant } from './communs.ts';

export const rôle = z.enum(['candidat', 'instructeur', 'rédacteur']);
export type Rôle = z.infer<typeof rôle>;

export const personne = z.object({
  id: identifiant,
  nom: z.string(),
  courriel: z.string(),
  rôle,
  organisation: z.string(),
  région: z.string().optional(),
});
export type Personne = z.infer<typeof personne>;

export const session = z.object({
  personne: personne.nullable(),
  /** Whether the local sign-in is in use: only then may a date be visited. */
  démonstration: z.boolean(),
  /** The server's clock, or the visited instant. */
  instant,
  /** The `au` of this call. */
  visite: z.string().nullable(),
});
export type Session = z.infer<typeof session>;

/** Where the browser goes next: home, or the sign-out page of the identity provider. */
export const suiteDéconnexion = z.object({ suite: z.string() });
export type SuiteDéconnexion = z.infer<typeof suiteDéconnexion>;
