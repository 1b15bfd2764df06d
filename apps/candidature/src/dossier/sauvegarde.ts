/**
 * Saves every answer as it comes: soon after the last key, in one call at a time, again until the server has it.
 *
 * Each answer is sent with the revision it was written over; what somebody else changed meanwhile comes back as a
 * conflict, which stays aside until the person chooses, while the other answers go on being saved.
 */
import { ErreurApi, type Conflit, type Modification as Envoi, type Révisions } from '@guichet/contract/client';
import type { Magasin, Modification } from '@guichet/forms';
import type { Réponse } from '@guichet/runtime';
import type { Mémoire } from './memoire.ts';

export type ÉtatSauvegarde =
  /** `à`: milliseconds; `null` when nothing was saved on this page yet. */
  | { readonly genre: 'enregistré'; readonly à: number | null }
  | { readonly genre: 'en cours' }
  | { readonly genre: 'hors ligne' }
  | { readonly genre: 'déconnecté' }
  | { readonly genre: 'arrêté'; readonly message: string };

export interface Transport {
  envoyer(modifications: readonly Envoi[]): Promise<{ readonly révisions: Révisions }>;
}

interface Options {
  readonly magasin: Magasin;
  readonly révisions: Révisions;
  readonly transport: Transport;
  readonly mémoire: Mémoire;
  /** Milliseconds after the last change; before trying again, each time longer. */
  readonly délai?: number;
  readonly reprises?: readonly number[];
}

const PAR_APPEL = 200;

export class Sauvegarde {
  readonly #magasin: Magasin;
  readonly #transport: Transport;
  readonly #mémoire: Mémoire;
  readonly #délai: number;
  readonly #reprises: readonly number[];
  readonly #révisions: Record<string, number>;
  readonly #enAttente = new Map<string, Réponse | null>();
  /** Sent, but nothing came back: the server may hold them or not. */
  readonly #enDoute = new Map<string, readonly (Réponse | null)[]>();
  readonly #abonnés = new Set<() => void>();
  #conflits: readonly Conflit[] = [];
  #état: ÉtatSauvegarde = { genre: 'enregistré', à: null };
  #envoi: Promise<void> | null = null;
  #minuterie: ReturnType<typeof setTimeout> | undefined;
  #échecs = 0;

  constructor({
    magasin,
    révisions,
    transport,
    mémoire,
    délai = 400,
    reprises = [1000, 3000, 10_000, 30_000],
  }: Options) {
    this.#magasin = magasin;
    this.#révisions = { ...révisions };
    this.#transport = transport;
    this.#mémoire = mémoire;
    this.#délai = délai;
    this.#reprises = reprises;
    magasin.écouter((modifications) => this.#noter(modifications));
  }

  get état(): ÉtatSauvegarde {
    return this.#état;
  }

  get conflits(): readonly Conflit[] {
    return this.#conflits;
  }

  readonly abonner = (éveiller: () => void): (() => void) => {
    this.#abonnés.add(éveiller);
    return () => this.#abonnés.delete(éveiller);
  };

  /** Answers that an earlier page could not send: taken up over the revisions they were written over. */
  reprendre(): void {
    const copie = this.#mémoire.lire();
    if (copie === null) return;
    for (const [chemin, réponse] of Object.entries(copie.enAttente)) {
      this.#enAttente.set(chemin, réponse);
      this.#révisions[chemin] = copie.révisions[chemin] ?? 0;
    }
    for (const [chemin, parties] of Object.entries(copie.enDoute ?? {})) this.#enDoute.set(chemin, parties);
    if (this.#enAttente.size > 0) void this.envoyer();
  }

  /** The file or the answer was written by another call: its revision is known. */
  noterRévision(chemin: string, révision: number): void {
    this.#révisions[chemin] = révision;
  }

  /** Sends what waits, without waiting for the pause. Resolves when there is nothing left to try now. */
  async envoyer(): Promise<void> {
    clearTimeout(this.#minuterie);
    if (this.#envoi) {
      await this.#envoi;
      return this.àEnvoyer.length > 0 && this.#échecs === 0 ? this.envoyer() : undefined;
    }
    if (this.#état.genre === 'arrêté' || this.àEnvoyer.length === 0) return undefined;
    this.#envoi = this.#tourner().finally(() => {
      this.#envoi = null;
    });
    return this.#envoi;
  }

  /** Before leaving a page: what is being typed is read, then sent. Whether everything is saved. */
  async toutEnvoyer(): Promise<boolean> {
    this.#magasin.poser();
    await this.envoyer();
    return this.#enAttente.size === 0;
  }

  /** The person chose: their answer over the other one, or the other one. */
  trancher(conflit: Conflit, garder: 'la mienne' | 'l’autre'): void {
    this.#conflits = this.#conflits.filter(({ chemin }) => chemin !== conflit.chemin);
    this.#révisions[conflit.chemin] = conflit.révision;
    if (garder === 'l’autre') {
      this.#enAttente.delete(conflit.chemin);
      this.#magasin.recevoir([{ chemin: conflit.chemin, réponse: conflit.réponse }]);
    }
    this.#copier();
    this.#poser(this.#état, true);
    void this.envoyer();
  }

  arrêter(): void {
    clearTimeout(this.#minuterie);
  }

  /** What waits and may be sent: answers in conflict wait for a choice. */
  get àEnvoyer(): readonly Envoi[] {
    const bloqués = new Set(this.#conflits.map(({ chemin }) => chemin));
    return [...this.#enAttente]
      .filter(([chemin]) => !bloqués.has(chemin))
      .map(([chemin, réponse]) => ({ chemin, réponse, révision: this.#révisions[chemin] ?? 0 }));
  }

  #noter(modifications: readonly Modification[]): void {
    for (const { chemin, réponse } of modifications) this.#enAttente.set(chemin, réponse);
    this.#copier();
    if (modifications.length === 0) return;
    if (this.#état.genre === 'enregistré') this.#poser({ genre: 'en cours' });
    this.#programmer(this.#délai);
  }

  #programmer(attente: number): void {
    clearTimeout(this.#minuterie);
    this.#minuterie = setTimeout(() => void this.envoyer(), attente);
  }

  async #tourner(): Promise<void> {
    for (let lot = this.àEnvoyer.slice(0, PAR_APPEL); lot.length > 0; lot = this.àEnvoyer.slice(0, PAR_APPEL)) {
      if (this.#état.genre === 'enregistré') this.#poser({ genre: 'en cours' });
      try {
        const { révisions } = await this.#transport.envoyer(lot);
        Object.assign(this.#révisions, révisions);
        this.#échecs = 0;
        for (const { chemin } of lot) this.#enDoute.delete(chemin);
        for (const { chemin, réponse } of lot)
          if (this.#enAttente.get(chemin) === réponse) this.#enAttente.delete(chemin);
      } catch (erreur) {
        if (!this.#comprendre(erreur, lot)) return;
      }
      this.#copier();
    }
    if (this.#état.genre !== 'arrêté') this.#poser({ genre: 'enregistré', à: Date.now() });
  }

  /** Whether the other answers may be sent at once. */
  #comprendre(erreur: unknown, lot: readonly Envoi[]): boolean {
    if (!(erreur instanceof ErreurApi)) throw erreur;
    switch (erreur.code) {
      case 'conflit':
        return this.#séparer(erreur.conflits);
      case 'réponse_refusée': {
        const refusés = new Set(erreur.erreurs.map(({ chemin }) => chemin));
        // Without a path nobody knows which answer to mend: the whole batch is set aside.
        for (const { chemin } of lot) if (refusés.size === 0 || refusés.has(chemin)) this.#enAttente.delete(chemin);
        this.#magasin.poserErreurs(erreur.erreurs);
        return true;
      }
      case 'connexion_requise':
        this.#attendre({ genre: 'déconnecté' });
        return false;
      case 'déjà_déposé':
      case 'introuvable':
      case 'accès_refusé':
      case 'origine_refusée':
      case 'requête_mal_formée':
      case 'visite_refusée':
        this.#poser({ genre: 'arrêté', message: erreur.message });
        return false;
      default:
        for (const { chemin, réponse } of lot)
          this.#enDoute.set(chemin, [...(this.#enDoute.get(chemin) ?? []), réponse]);
        this.#attendre({ genre: 'hors ligne' });
        return false;
    }
  }

  /** A « conflict » with an answer of ours that got there unheard of is none: the present one is sent over it. */
  #séparer(conflits: readonly Conflit[]): boolean {
    const attendus = conflits.filter(({ chemin }) => this.#enAttente.has(chemin));
    const vrais = attendus.filter(
      ({ chemin, réponse }) => !this.#enDoute.get(chemin)?.some((partie) => pareilles(partie, réponse)),
    );
    for (const conflit of attendus) if (!vrais.includes(conflit)) this.#révisions[conflit.chemin] = conflit.révision;
    this.#conflits = [
      ...this.#conflits.filter(({ chemin }) => !vrais.some((vrai) => vrai.chemin === chemin)),
      ...vrais,
    ];
    this.#poser(this.#état, true);
    return attendus.length > 0;
  }

  #attendre(état: ÉtatSauvegarde): void {
    this.#poser(état);
    this.#programmer(this.#reprises[Math.min(this.#échecs, this.#reprises.length - 1)] ?? 30_000);
    this.#échecs += 1;
  }

  #copier(): void {
    const enAttente = Object.fromEntries(this.#enAttente);
    const révisions = Object.fromEntries(
      Object.keys(enAttente).map((chemin) => [chemin, this.#révisions[chemin] ?? 0]),
    );
    const enDoute = Object.fromEntries([...this.#enDoute].filter(([chemin]) => this.#enAttente.has(chemin)));
    this.#mémoire.écrire({ enAttente, révisions, enDoute, saisies: this.#magasin.saisies });
  }

  #poser(état: ÉtatSauvegarde, forcer = false): void {
    if (!forcer && état.genre === this.#état.genre && état.genre !== 'enregistré') return;
    this.#état = état;
    for (const éveiller of this.#abonnés) éveiller();
  }
}

function pareilles(a: Réponse | null, b: Réponse | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
