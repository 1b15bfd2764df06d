import type { Réponse } from '@guichet/runtime';

/**
 * Whether a database can keep the text as it is: PostgreSQL has no U+0000, and UTF-8 has no lone surrogate. Nobody types
 * them; programs and broken copies do.
 */
export function texteRecevable(texte: string): boolean {
  return !texte.includes('\u0000') && texte.isWellFormed();
}

/** Every text of an answer, names of files included. */
export function réponseRecevable(réponse: Réponse): boolean {
  if (typeof réponse === 'string') return texteRecevable(réponse);
  if (typeof réponse === 'number') return Number.isFinite(réponse);
  if (typeof réponse === 'boolean') return true;
  return réponse.every((élément) =>
    typeof élément === 'string'
      ? texteRecevable(élément)
      : texteRecevable(élément.id) && texteRecevable(élément.nom) && texteRecevable(élément.type),
  );
}

export const TEXTE_IRRECEVABLE =
  'Ce texte contient un caractère invisible qui ne peut pas être enregistré. Effacez-le et saisissez-le à nouveau.';
