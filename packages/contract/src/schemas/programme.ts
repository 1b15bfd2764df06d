import type { Période } from '@guichet/runtime';
import * as z from 'zod';
import { empreinte, slug } from './communs.ts';

/** A programme as the home page shows it; the whole of it is the module at `/programmes/<slug>/<empreinte>.js`. */
export const programmeRésumé = z.object({
  slug,
  nom: z.string(),
  titre: z.string(),
  édition: z.string().optional(),
  présentation: z.string().optional(),
  candidat: z.string().optional(),
  version: z.string(),
  empreinte,
  périodes: z.array(z.custom<Période>((valeur) => typeof valeur === 'object' && valeur !== null)),
});
export type ProgrammeRésumé = z.infer<typeof programmeRésumé>;
