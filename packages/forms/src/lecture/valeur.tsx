import { estRien, écrireBornes, écrireValeur } from '@guichet/runtime';
import type { TypeRésultat, ValeurRésultat } from '@guichet/runtime';
import { demandeRéponses, explicationIndéterminé } from './riens.ts';

export interface PropsValeur {
  readonly valeur: ValeurRésultat | undefined;
  readonly type: TypeRésultat;
  /** Questions still without an answer, in words. */
  readonly manquantes?: readonly string[];
}

/** A computed value as it is read: figures when known, otherwise which nothing it is and what to do about it. */
export function ValeurAffichée({ valeur, type, manquantes }: PropsValeur) {
  if (valeur === undefined) return <span className="gui-rien">Non renseigné</span>;
  if (!estRien(valeur))
    return <span className={estChiffre(type) ? 'gui-chiffre' : undefined}>{écrireValeur(valeur, type)}</span>;
  switch (valeur.rien) {
    case 'non renseigné':
      return <span className="gui-rien">{demandeRéponses(manquantes ?? [], type)}</span>;
    case 'sans objet':
      return <span className="gui-rien">Sans objet</span>;
    case 'indéterminé': {
      const bornes = écrireBornes(valeur, type);
      return (
        <span className="gui-indéterminé">
          {bornes !== null && <span className="gui-chiffre gui-bornes">{bornes}</span>}
          <span className="gui-rien">{explicationIndéterminé(valeur, type)}</span>
        </span>
      );
    }
    default:
      return valeur satisfies never;
  }
}

function estChiffre(type: TypeRésultat): boolean {
  return type.genre === 'montant' || type.genre === 'entier' || type.genre === 'décimal' || type.genre === 'taux';
}
