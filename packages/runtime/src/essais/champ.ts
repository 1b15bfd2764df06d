/** For tests: a question of which only its path and its type matter. */
import type { Champ, TypeChamp } from '../programme/formulaire.ts';

export function champ(chemin: string, type: TypeChamp = { genre: 'entier' }, libellé = chemin): Champ {
  return { chemin, libellé, type, facultatif: false, simulé: false, sources: [] };
}
