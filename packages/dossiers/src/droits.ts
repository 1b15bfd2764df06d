/** Who may do what with a dossier. What is not written here is refused. */
import type { Dossier, Personne, ÉtatDossier } from './modele.ts';

export type Action = 'lire' | 'répondre' | 'joindre' | 'retirer' | 'vérifier' | 'déposer' | 'supprimer';

const DU_TITULAIRE: Readonly<Record<ÉtatDossier, readonly Action[]>> = {
  brouillon: ['lire', 'répondre', 'joindre', 'retirer', 'vérifier', 'déposer', 'supprimer'],
  déposé: ['lire'],
};

/** Opening a dossier is for applicants: an instructor who also applies does so with an applicant's account. */
export function peutOuvrir(personne: Personne): boolean {
  return personne.rôle === 'candidat';
}

/**
 * - `oui`
 * - `non`: in this state nobody may, the holder may be told why.
 * - `inconnu`: to this person the dossier does not exist.
 */
export function peut(personne: Personne, action: Action, dossier: Dossier): 'oui' | 'non' | 'inconnu' {
  if (personne.rôle !== 'candidat' || dossier.titulaire !== personne.id) return 'inconnu';
  return DU_TITULAIRE[dossier.état].includes(action) ? 'oui' : 'non';
}
