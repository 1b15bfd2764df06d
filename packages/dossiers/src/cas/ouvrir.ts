import type { Réponses } from '@guichet/runtime';
import { peutOuvrir } from '../droits.ts';
import { SANS_RÉGION, type Dossier, type Personne } from '../modele.ts';
import type { Ports } from '../ports.ts';
import { Refus } from '../refus.ts';
import { vérifierRéponses } from './brouillon.ts';
import { lire, type DossierLu } from './lire.ts';

export interface DemandeOuverture {
  readonly personne: Personne;
  readonly instant: number;
  readonly programme: string;
  /** Kept from the simulator. */
  readonly réponses?: Réponses | undefined;
}

/** Opens a draft under the programme's present version, with the answers already given. */
export async function ouvrir(ports: Ports, demande: DemandeOuverture): Promise<DossierLu> {
  const { personne, instant } = demande;
  if (!peutOuvrir(personne)) {
    throw new Refus('accès_refusé', 'Seul un compte de candidat peut ouvrir un dossier.');
  }
  const archivé = ports.programmes.actuel(demande.programme);
  if (!archivé) throw new Refus('introuvable', 'Ce programme n’existe pas, ou il n’est plus proposé.');
  const { module, programme, version, empreinte } = archivé;

  const réponses = Object.entries(demande.réponses ?? {}).map(([chemin, réponse]) => ({
    chemin,
    réponse,
    révision: 1,
  }));
  vérifierRéponses(module, réponses);

  const dossier: Dossier = {
    région: personne.région ?? SANS_RÉGION,
    id: ports.nouvelId(),
    titulaire: personne.id,
    programme,
    version,
    empreinte,
    titre: module.titre,
    état: 'brouillon',
    crééLe: instant,
    modifiéLe: instant,
  };
  await ports.entrepôt.modifier(async (écriture) => {
    await écriture.ouvrir(dossier);
    await écriture.écrire(dossier, personne, instant, réponses, {
      genre: 'ouvert',
      auteur: personne.id,
      instant,
      détails: { programme, version, empreinte },
    });
  });
  return lire(ports, { personne, instant, id: dossier.id });
}
