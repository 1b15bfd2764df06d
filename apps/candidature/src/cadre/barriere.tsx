import { Component, type ReactNode } from 'react';
import { ErreurApi, type CodeErreurApi } from '@guichet/contract/client';
import { client } from '../donnees/client.ts';
import { oublier } from '../donnees/ressources.ts';
import { refermer } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

/** What went wrong while a page was read, in words, with what to do. */
export class Barrière extends Component<{ children: ReactNode; muette?: boolean }, { erreur: unknown }> {
  override state = { erreur: null };

  static getDerivedStateFromError(erreur: unknown): { erreur: unknown } {
    return { erreur };
  }

  override render(): ReactNode {
    const { erreur } = this.state as { erreur: unknown };
    if (erreur === null) return this.props.children;
    if (this.props.muette) return null;
    return (
      <Panne
        erreur={erreur}
        réessayer={() => {
          oublier();
          refermer();
          this.setState({ erreur: null });
        }}
      />
    );
  }
}

function Panne({ erreur, réessayer }: { erreur: unknown; réessayer: () => void }) {
  const code: CodeErreurApi | null = erreur instanceof ErreurApi ? erreur.code : null;
  if (code === 'connexion_requise') return <ConnexionRequise />;
  const titre =
    code === 'introuvable'
      ? 'Cette page n’existe pas'
      : code === 'visite_refusée'
        ? 'Cette date ne peut pas être visitée'
        : 'La page n’a pas pu être affichée';
  return (
    <div className="fr-container gui-page gui-page--étroite">
      <Titre titre={titre} erreur />
      <p className="fr-text--lead">
        {erreur instanceof ErreurApi
          ? erreur.message
          : 'Une erreur inattendue est survenue. Vos réponses enregistrées ne sont pas touchées.'}
      </p>
      <p className="gui-actions">
        {code === 'visite_refusée' ? (
          <a className="fr-btn" href={globalThis.location.pathname}>
            Revenir à aujourd’hui
          </a>
        ) : (
          <button type="button" className="fr-btn" onClick={réessayer}>
            Réessayer
          </button>
        )}
        <a className="fr-btn fr-btn--secondary" href={lien(pages.accueil())}>
          Revenir à l’accueil
        </a>
      </p>
    </div>
  );
}

function ConnexionRequise() {
  const { pathname, search } = globalThis.location;
  return (
    <div className="fr-container gui-page gui-page--étroite">
      <Titre titre="Connectez-vous pour continuer" />
      <p className="fr-text--lead">
        Cette page montre vos dossiers : nous devons savoir qui vous êtes. Vous reviendrez ici ensuite.
      </p>
      <p className="gui-actions">
        <a className="fr-btn" href={client.adresseConnexion(pathname + search)}>
          Se connecter
        </a>
        <a className="fr-btn fr-btn--secondary" href={lien(pages.accueil())}>
          Revenir à l’accueil
        </a>
      </p>
    </div>
  );
}
