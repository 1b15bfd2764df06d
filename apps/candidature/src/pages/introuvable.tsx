import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

export function Introuvable({ quoi = 'Cette page' }: { quoi?: string }) {
  return (
    <div className="fr-container gui-page gui-page--étroite">
      <Titre titre={`${quoi} n’existe pas`} erreur />
      <p className="fr-text--lead">L’adresse a peut-être changé, ou comporte une faute de frappe.</p>
      <p className="gui-actions">
        <a className="fr-btn" href={lien(pages.accueil())}>
          Voir les programmes
        </a>
        <a className="fr-btn fr-btn--secondary" href={lien(pages.dossiers())}>
          Voir mes dossiers
        </a>
      </p>
    </div>
  );
}
