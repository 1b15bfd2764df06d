import { useSyncExternalStore } from 'react';
import { écrireHeure, heureParis } from '@guichet/runtime';
import { client } from '../donnees/client.ts';
import { lien } from '../navigation/visite.ts';
import type { Sauvegarde, ÉtatSauvegarde } from './sauvegarde.ts';

/** Whether everything is saved, always in sight, and what to do when it is not. */
export function ÉtatEnregistrement({ sauvegarde }: { sauvegarde: Sauvegarde }) {
  const état = useSyncExternalStore(sauvegarde.abonner, () => sauvegarde.état);
  return (
    <div
      className={`gui-enregistrement gui-enregistrement--${état.genre === 'enregistré' ? 'fait' : état.genre === 'en cours' ? 'encours' : 'alerte'}`}
      data-enregistrement={état.genre}
    >
      <output className="gui-enregistrement__texte">{texte(état)}</output>
      {état.genre === 'déconnecté' && (
        <a className="fr-btn fr-btn--sm" href={client.adresseConnexion(lien(globalThis.location.pathname))}>
          Se reconnecter
        </a>
      )}
      {état.genre === 'hors ligne' && (
        <button type="button" className="fr-btn fr-btn--sm fr-btn--tertiary" onClick={() => void sauvegarde.envoyer()}>
          Réessayer maintenant
        </button>
      )}
    </div>
  );
}

function texte(état: ÉtatSauvegarde): string {
  switch (état.genre) {
    case 'enregistré':
      return état.à === null ? 'Vos réponses sont enregistrées au fur et à mesure' : `Enregistré à ${heure(état.à)}`;
    case 'en cours':
      return 'Enregistrement…';
    case 'hors ligne':
      return 'Non enregistré : nouvelle tentative… Vos réponses sont gardées sur cet appareil.';
    case 'déconnecté':
      return 'Votre session a pris fin. Vos réponses sont gardées sur cet appareil : reconnectez-vous pour les enregistrer.';
    case 'arrêté':
      return `Non enregistré : ${état.message}`;
    default:
      return état satisfies never;
  }
}

function heure(millisecondes: number): string {
  const { heure, minute } = heureParis(Math.floor(millisecondes / 1000));
  return écrireHeure(heure, minute);
}
