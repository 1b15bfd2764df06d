/**
 * A dossier that is being worked on: its programme, its answers, and what saves them. One for all its pages, so that
 * going from a step to the next neither loses nor asks anything again.
 */
import type { DossierJson, Session } from '@guichet/contract/client';
import { Magasin, type PortePièces } from '@guichet/forms';
import type { Programme, Réponse, Réponses } from '@guichet/runtime';
import { client } from '../donnees/client.ts';
import { moduleProgramme, session } from '../donnees/ressources.ts';
import { mémoireLocale } from './memoire.ts';
import { portePièces } from './pieces.ts';
import { Sauvegarde } from './sauvegarde.ts';

export interface DossierOuvert {
  readonly dossier: DossierJson;
  readonly programme: Programme;
  readonly session: Session;
  readonly magasin: Magasin;
  readonly sauvegarde: Sauvegarde;
  readonly pièces: PortePièces;
}

const ouverts = new Map<string, Promise<DossierOuvert>>();

export function dossierOuvert(id: string): Promise<DossierOuvert> {
  const connu = ouverts.get(id);
  if (connu) return connu;
  const promesse = ouvrir(id);
  ouverts.set(id, promesse);
  return promesse;
}

/** The next visit asks the server again. */
export function refermer(id?: string): void {
  for (const [clé, promesse] of ouverts) {
    if (id !== undefined && clé !== id) continue;
    ouverts.delete(clé);
    void promesse.then(({ sauvegarde }) => sauvegarde.toutEnvoyer()).catch(() => undefined);
  }
}

async function ouvrir(id: string): Promise<DossierOuvert> {
  const [dossier, ouverte] = await Promise.all([client.dossier(id), session()]);
  const programme = await moduleProgramme(dossier.programme, dossier.empreinte);
  const mémoire = mémoireLocale(id);
  const copie = dossier.état === 'brouillon' ? mémoire.lire() : null;
  const magasin = new Magasin(programme, {
    réponses: fusionner(dossier.réponses, copie?.enAttente),
    saisies: copie?.saisies ?? {},
    instant: ouverte.instant,
  });
  const sauvegarde = new Sauvegarde({
    magasin,
    révisions: dossier.révisions,
    mémoire,
    transport: { envoyer: (modifications) => client.répondre(id, modifications) },
  });
  if (dossier.état === 'brouillon') sauvegarde.reprendre();
  return { dossier, programme, session: ouverte, magasin, sauvegarde, pièces: portePièces(id, sauvegarde) };
}

/** The server's answers, with those it has not got yet; withdrawn ones (`null`) leave. */
function fusionner(réponses: Réponses, enAttente: Readonly<Record<string, Réponse | null>> = {}): Réponses {
  const fusion: Record<string, Réponse> = { ...réponses };
  for (const [chemin, réponse] of Object.entries(enAttente)) {
    if (réponse === null) delete fusion[chemin];
    else fusion[chemin] = réponse;
  }
  return fusion;
}
