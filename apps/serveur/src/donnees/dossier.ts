import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Empêchement } from '../empechement.ts';

/** The folders of what is kept. All are private but the root, which the database's own account must traverse. */
export interface DossierDonnées {
  readonly racine: string;
  readonly fichiers: string;
  readonly programmes: string;
  readonly identité: string;
}

export async function préparerDonnées(racine: string): Promise<DossierDonnées> {
  const dossier = {
    racine,
    fichiers: join(racine, 'fichiers'),
    programmes: join(racine, 'programmes'),
    identité: join(racine, 'identite'),
  };
  try {
    await mkdir(racine, { recursive: true });
    await chmod(racine, 0o711);
    for (const privé of [dossier.fichiers, dossier.programmes, dossier.identité]) {
      await mkdir(privé, { recursive: true, mode: 0o700 });
    }
  } catch (cause) {
    throw new Empêchement(
      `Le dossier de données ${racine} ne peut pas être utilisé (${(cause as NodeJS.ErrnoException).code}). ` +
        'Donnez-en un autre dans GUICHET_DONNEES.',
      { cause },
    );
  }
  return dossier;
}
