/**
 * The local copy of what the server has not acknowledged yet: nothing typed is lost when the session, the line or the
 * tab dies. It leaves this device as soon as it is saved.
 */
import type { Réponse } from '@guichet/runtime';

export interface Copie {
  /** Answers to send; `null` withdraws. */
  readonly enAttente: Readonly<Record<string, Réponse | null>>;
  /** The revision each was written over. */
  readonly révisions: Readonly<Record<string, number>>;
  /** Sent without an answer from the server: it may hold them already. */
  readonly enDoute?: Readonly<Record<string, readonly (Réponse | null)[]>>;
  /** Text that is no answer yet. */
  readonly saisies: Readonly<Record<string, string>>;
}

export interface Mémoire {
  lire(): Copie | null;
  écrire(copie: Copie): void;
}

const PRÉFIXE = 'guichet:dossier:';

export function mémoireLocale(id: string): Mémoire {
  const clé = PRÉFIXE + id;
  return {
    lire() {
      try {
        const texte = localStorage.getItem(clé);
        return texte === null ? null : (JSON.parse(texte) as Copie);
      } catch {
        return null;
      }
    },
    écrire(copie) {
      try {
        if (Object.keys(copie.enAttente).length === 0 && Object.keys(copie.saisies).length === 0)
          localStorage.removeItem(clé);
        else localStorage.setItem(clé, JSON.stringify(copie));
      } catch {
        // A full or forbidden storage only removes the safety net: the server still gets every answer.
      }
    },
  };
}

/** Dossiers of this device that hold answers not sent yet. */
export function copiesEnAttente(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((clé) => clé.startsWith(PRÉFIXE))
      .map((clé) => clé.slice(PRÉFIXE.length));
  } catch {
    return [];
  }
}
