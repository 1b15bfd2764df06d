import { use, useState } from 'react';
import type { DossierRésumé } from '@guichet/contract/client';
import { écrireInstant } from '@guichet/runtime';
import { client } from '../donnees/client.ts';
import { mesDossiers, oublier } from '../donnees/ressources.ts';
import { copiesEnAttente, mémoireLocale } from '../dossier/memoire.ts';
import { refermer } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

export function MesDossiers() {
  const [version, relire] = useState(0);
  return <Liste key={version} relire={() => relire(version + 1)} />;
}

function Liste({ relire }: { relire: () => void }) {
  const dossiers = use(mesDossiers()).toSorted((a, b) => b.modifiéLe - a.modifiéLe);
  const brouillons = dossiers.filter(({ état }) => état === 'brouillon');
  const déposés = dossiers.filter(({ état }) => état === 'déposé');
  return (
    <div className="fr-container gui-page gui-page--étroite">
      <Titre titre="Mes dossiers" />
      {dossiers.length === 0 && (
        <>
          <p className="fr-text--lead">Vous n’avez pas encore de dossier.</p>
          <p className="gui-actions">
            <a className="fr-btn" href={lien(pages.accueil())}>
              Voir les programmes
            </a>
          </p>
        </>
      )}
      {brouillons.length > 0 && (
        <section className="gui-section">
          <h2 className="fr-h4">En préparation</h2>
          <ul className="gui-dossiers">
            {brouillons.map((dossier) => (
              <Brouillon key={dossier.id} dossier={dossier} relire={relire} />
            ))}
          </ul>
        </section>
      )}
      {déposés.length > 0 && (
        <section className="gui-section">
          <h2 className="fr-h4">Déposés</h2>
          <ul className="gui-dossiers">
            {déposés.map(({ id, titre, référence, déposéLe }) => (
              <li key={id} className="gui-dossier">
                <div>
                  <h3 className="gui-dossier__titre">
                    <a href={lien(pages.reçu(id))}>{titre}</a>
                  </h3>
                  <p className="gui-dossier__détail">
                    Référence <strong className="gui-référence">{référence}</strong>
                    {déposéLe !== undefined && <> – déposé le {écrireInstant(déposéLe)}</>}
                  </p>
                </div>
                <span className="fr-badge fr-badge--success fr-badge--no-icon">Déposé</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Brouillon({ dossier: { id, titre, modifiéLe }, relire }: { dossier: DossierRésumé; relire: () => void }) {
  const [sûr, demander] = useState(false);
  const [échec, signaler] = useState<string | null>(null);
  const supprimer = async (): Promise<void> => {
    try {
      await client.supprimerDossier(id);
      mémoireLocale(id).écrire({ enAttente: {}, révisions: {}, saisies: {} });
      refermer(id);
      oublier('dossiers');
      relire();
    } catch (erreur) {
      signaler(erreur instanceof Error ? erreur.message : String(erreur));
    }
  };
  return (
    <li className="gui-dossier">
      <div>
        <h3 className="gui-dossier__titre">
          <a href={lien(pages.dossier(id))}>{titre}</a>
        </h3>
        <p className="gui-dossier__détail">Modifié le {écrireInstant(modifiéLe)}</p>
        {copiesEnAttente().includes(id) && (
          <p className="gui-dossier__détail gui-dossier__attente">
            Des réponses sont gardées sur cet appareil : ouvrez le dossier pour les enregistrer.
          </p>
        )}
        {échec !== null && (
          <p className="fr-message fr-message--error" role="alert">
            {échec}
          </p>
        )}
      </div>
      <p className="gui-actions">
        <a className="fr-btn fr-btn--sm" href={lien(pages.dossier(id))}>
          Reprendre<span className="fr-sr-only"> {titre}</span>
        </a>
        <button
          type="button"
          className="fr-btn fr-btn--sm fr-btn--tertiary-no-outline"
          onClick={() => (sûr ? void supprimer() : demander(true))}
          onBlur={() => demander(false)}
        >
          {sûr ? 'Confirmer la suppression' : 'Supprimer'}
          <span className="fr-sr-only"> de {titre}</span>
        </button>
      </p>
    </li>
  );
}
