/**
 * Files on their way, per field. They belong to the store and not to the page: an upload goes on when the person moves
 * to another step, and waits, ready to be tried again, when the line drops.
 */
import type { FichierJoint, TypeChamp } from '@guichet/runtime';
import { écrireTaille } from '../champs/indice.ts';
import type { Magasin } from './magasin.ts';
import { Veilleurs } from './veilleurs.ts';

/** How files travel: given by whoever shows the form. */
export interface PortePièces {
  /** Resolves with the file as stored. Rejects with a message that can be shown. */
  déposer(
    chemin: string,
    fichier: File,
    suivi: { progrès(part: number): void; signal: AbortSignal },
  ): Promise<FichierJoint>;
  retirer(chemin: string, fichier: FichierJoint): Promise<void>;
  adresse(chemin: string, fichier: FichierJoint): string;
}

export interface Dépôt {
  readonly id: number;
  readonly fichier: File;
  /** From 0 to 1. */
  readonly progrès: number;
  /** Why it stopped; it can be tried again unless `refusé`. */
  readonly échec: string | null;
  readonly refusé: boolean;
}

type TypePièce = Extract<TypeChamp, { genre: 'pièce' }>;
const AUCUN: readonly Dépôt[] = [];

export class Dépôts {
  readonly #magasin: Magasin;
  readonly #porte: PortePièces;
  readonly #parChemin = new Map<string, readonly Dépôt[]>();
  readonly #arrêts = new Map<number, AbortController>();
  readonly #veilleurs = new Veilleurs();
  #dernier = 0;

  constructor(magasin: Magasin, porte: PortePièces) {
    this.#magasin = magasin;
    this.#porte = porte;
  }

  en(chemin: string): readonly Dépôt[] {
    return this.#parChemin.get(chemin) ?? AUCUN;
  }

  abonner(chemin: string, éveiller: () => void): () => void {
    return this.#veilleurs.ajouter(chemin, éveiller);
  }

  /** Adds files; a single-file field replaces the one it has. */
  async ajouter(type: TypePièce, chemin: string, fichiers: readonly File[]): Promise<void> {
    await Promise.all(
      (type.plusieurs ? fichiers : fichiers.slice(0, 1)).map(async (fichier) => {
        const refus = refusDe(type, fichier);
        const dépôt = { id: ++this.#dernier, fichier, progrès: 0, échec: refus, refusé: refus !== null };
        this.#poser(chemin, [...(type.plusieurs ? this.en(chemin) : []), dépôt]);
        if (refus === null) await this.#envoyer(type, chemin, dépôt.id, fichier);
      }),
    );
  }

  async reprendre(type: TypePièce, chemin: string, { id, fichier }: Dépôt): Promise<void> {
    this.#modifier(chemin, id, { échec: null, progrès: 0 });
    await this.#envoyer(type, chemin, id, fichier);
  }

  abandonner(chemin: string, id: number): void {
    this.#arrêts.get(id)?.abort();
    this.#poser(
      chemin,
      this.en(chemin).filter((dépôt) => dépôt.id !== id),
    );
  }

  async retirer(chemin: string, fichier: FichierJoint): Promise<void> {
    await this.#porte.retirer(chemin, fichier);
    const restants = fichiersDe(this.#magasin, chemin).filter(({ id }) => id !== fichier.id);
    this.#magasin.recevoir([{ chemin, réponse: restants.length > 0 ? restants : null }]);
  }

  async #envoyer(type: TypePièce, chemin: string, id: number, fichier: File): Promise<void> {
    const arrêt = new AbortController();
    this.#arrêts.set(id, arrêt);
    try {
      const avant = type.plusieurs ? [] : fichiersDe(this.#magasin, chemin);
      const joint = await this.#porte.déposer(chemin, fichier, {
        progrès: (progrès) => this.#modifier(chemin, id, { progrès }),
        signal: arrêt.signal,
      });
      const gardés = fichiersDe(this.#magasin, chemin).filter(
        (autre) => autre.id !== joint.id && !avant.some((vieux) => vieux.id === autre.id),
      );
      this.#magasin.recevoir([{ chemin, réponse: [...gardés, joint] }]);
      this.abandonner(chemin, id);
      for (const vieux of avant) await this.#porte.retirer(chemin, vieux);
    } catch (erreur) {
      if (!arrêt.signal.aborted)
        this.#modifier(chemin, id, { échec: erreur instanceof Error ? erreur.message : String(erreur) });
    } finally {
      this.#arrêts.delete(id);
    }
  }

  #modifier(chemin: string, id: number, partie: Partial<Dépôt>): void {
    this.#poser(
      chemin,
      this.en(chemin).map((dépôt) => (dépôt.id === id ? { ...dépôt, ...partie } : dépôt)),
    );
  }

  #poser(chemin: string, dépôts: readonly Dépôt[]): void {
    this.#parChemin.set(chemin, dépôts);
    this.#veilleurs.réveiller(chemin);
  }
}

export function fichiersDe(magasin: Magasin, chemin: string): readonly FichierJoint[] {
  const réponse = magasin.réponses[chemin];
  return Array.isArray(réponse) ? (réponse as readonly FichierJoint[]) : [];
}

/** What can be said before sending anything. */
function refusDe(type: TypePièce, fichier: File): string | null {
  const extension = fichier.name.split('.').at(-1)?.toLowerCase() ?? '';
  const formats = type.formats.map((format) => format.toLowerCase());
  if (formats.length > 0 && !formats.includes(extension) && !(extension === 'jpeg' && formats.includes('jpg'))) {
    return `Ce fichier n’est pas dans un format accepté. Déposez un fichier ${type.formats.map((format) => format.toUpperCase()).join(', ')}.`;
  }
  if (fichier.size === 0) return 'Ce fichier est vide. Vérifiez-le puis déposez-le de nouveau.';
  if (fichier.size > type.tailleMaximale) {
    return `Ce fichier est trop lourd (${écrireTaille(fichier.size)}). Déposez un fichier de ${écrireTaille(type.tailleMaximale)} au plus.`;
  }
  return null;
}
