import type { FichierJoint, ProgrammeServeur, TypeChamp } from '@guichet/runtime';
import { fichiersDe, trouverChamp } from '../champs.ts';
import { FICHIERS_PAR_PIÈCE, LONGUEUR_NOM, TAILLE_FICHIER } from '../limites.ts';
import type { Fichier } from '../modele.ts';
import type { Ports } from '../ports.ts';
import { Refus, introuvable, réponseRefusée } from '../refus.ts';
import { texteRecevable } from '../texte.ts';
import { autoriser, programmeDe, type Demande } from './acces.ts';

export interface DemandeJoindre extends Demande {
  readonly chemin: string;
  /** As the person named it. */
  readonly nom: string;
  readonly flux: AsyncIterable<Uint8Array>;
}

export interface Jointure {
  readonly fichier: FichierJoint;
  readonly révision: number;
}

type Pièce = Extract<TypeChamp, { genre: 'pièce' }>;

/**
 * Receives a file, then adds it to the answer of its pièce. The bytes are on disk before the answer names them; a file
 * that no answer names in the end is swept at the next start.
 */
export async function joindre(ports: Ports, demande: DemandeJoindre): Promise<Jointure> {
  const { personne, id, chemin, instant } = demande;
  const nom = nomNet(demande.nom, chemin);
  const dossier = await ports.entrepôt.lire(async (lecture) =>
    autoriser(personne, 'joindre', await lecture.dossier(id)),
  );
  const pièce = pièceA(await programmeDe(ports, dossier), chemin);
  const reçu = await ports.coffre.recevoir(demande.flux, {
    nom,
    formats: pièce.formats,
    tailleMaximale: Math.min(pièce.tailleMaximale, TAILLE_FICHIER),
  });
  const fichier: Fichier = { id: ports.nouvelId(), chemin, nom, ...reçu };

  return ports.entrepôt.modifier(async (écriture) => {
    const verrouillé = autoriser(personne, 'joindre', await écriture.verrouiller(id));
    const [stockée] = await écriture.réponses(verrouillé, [chemin]);
    const déjà = fichiersDe(stockée?.réponse);
    vérifierPlace(pièce, déjà.length);
    const joint: FichierJoint = { id: fichier.id, nom, type: fichier.type, taille: fichier.taille };
    const révision = (stockée?.révision ?? 0) + 1;
    await écriture.ajouterFichier(verrouillé, fichier);
    await écriture.écrire(verrouillé, personne, instant, [{ chemin, réponse: [...déjà, joint], révision }], {
      genre: 'joint',
      auteur: personne.id,
      instant,
      détails: fichier,
    });
    return { fichier: joint, révision };
  });
}

/** Takes a file out of its pièce, and gives the new revision of that answer. */
export function retirer(
  { entrepôt }: Ports,
  { personne, id, instant, fichier: cherché }: Demande & { readonly fichier: string },
): Promise<number> {
  return entrepôt.modifier(async (écriture) => {
    const dossier = autoriser(personne, 'retirer', await écriture.verrouiller(id));
    const fichier = await écriture.fichier(dossier, cherché);
    if (!fichier) throw introuvable();
    const [stockée] = await écriture.réponses(dossier, [fichier.chemin]);
    const restants = fichiersDe(stockée?.réponse).filter((joint) => joint.id !== fichier.id);
    const révision = (stockée?.révision ?? 0) + 1;
    const réponse = restants.length > 0 ? restants : null;
    await écriture.retirerFichier(dossier, fichier.id);
    await écriture.écrire(dossier, personne, instant, [{ chemin: fichier.chemin, réponse, révision }], {
      genre: 'retiré',
      auteur: personne.id,
      instant,
      détails: fichier,
    });
    return révision;
  });
}

function pièceA(programme: ProgrammeServeur, chemin: string): Pièce {
  const type = trouverChamp(programme, chemin)?.type;
  if (type?.genre !== 'pièce') {
    throw réponseRefusée([{ chemin, message: 'Le formulaire n’a pas de pièce à cet endroit.' }]);
  }
  return type;
}

/** The name without folders nor control characters: it is shown, and given back at download. */
function nomNet(nom: string, chemin: string): string {
  if (!texteRecevable(nom))
    throw réponseRefusée([{ chemin, message: 'Renommez ce fichier, puis joignez-le à nouveau.' }]);
  const dernier = nom.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const net = dernier.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (net === '')
    throw réponseRefusée([{ chemin, message: 'Ce fichier n’a pas de nom : renommez-le, puis joignez-le.' }]);
  if (net.length <= LONGUEUR_NOM) return net;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(net)?.[0] ?? '';
  return net.slice(0, LONGUEUR_NOM - extension.length).toWellFormed() + extension;
}

function vérifierPlace(pièce: Pièce, déjà: number): void {
  if (!pièce.plusieurs && déjà > 0) {
    throw new Refus('pièce_déjà_jointe', 'Un fichier est déjà joint ici : retirez-le avant d’en joindre un autre.');
  }
  if (déjà >= FICHIERS_PAR_PIÈCE) {
    throw new Refus('pièce_déjà_jointe', `Cette pièce contient déjà ${FICHIERS_PAR_PIÈCE} fichiers, le maximum.`);
  }
}
