/**
 * What surrounds every page: ways in, who is signed in, which date is visited, and the footer.
 */
import { Suspense, use, useState, type ReactNode } from 'react';
import { client } from '../donnees/client.ts';
import { session } from '../donnees/ressources.ts';
import { copiesEnAttente } from '../dossier/memoire.ts';
import { pages } from '../navigation/adresses.ts';
import { useCheminPage } from '../navigation/routeur.ts';
import { lien } from '../navigation/visite.ts';
import { Apparence } from './apparence.tsx';
import { BandeauVisite } from './bandeau-visite.tsx';
import { Barrière } from './barriere.tsx';
import { Logo } from './logo.tsx';

export function Cadre({ children }: { children: ReactNode }) {
  const chemin = useCheminPage();
  return (
    <>
      <div className="fr-skiplinks">
        <nav className="fr-container" role="navigation" aria-label="Accès rapide">
          <ul className="fr-skiplinks__list">
            <li>
              <a className="fr-link" href="#contenu">
                Aller au contenu
              </a>
            </li>
            <li>
              <a className="fr-link" href="#pied">
                Aller au pied de page
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <header className="gui-entête" role="banner">
        <div className="fr-container gui-entête__rang">
          <a className="gui-marque" href={lien(pages.accueil())} aria-label="Guichet, accueil">
            <Logo />
            <span className="gui-marque__nom">Guichet</span>
          </a>
          <nav className="gui-entête__liens" aria-label="Menu principal">
            <a
              href={lien(pages.accueil())}
              aria-current={chemin === '/' || chemin.startsWith('/programme') ? 'page' : undefined}
            >
              Programmes
            </a>
            <a href={lien(pages.dossiers())} aria-current={chemin.startsWith('/dossiers') ? 'page' : undefined}>
              Mes dossiers
            </a>
          </nav>
          <Suspense fallback={<div className="gui-entête__compte" />}>
            <Discret>
              <Compte chemin={chemin} />
            </Discret>
          </Suspense>
        </div>
      </header>
      <Suspense fallback={null}>
        <Discret>
          <BandeauVisite />
        </Discret>
      </Suspense>
      <main id="contenu" role="main" tabIndex={-1}>
        {children}
      </main>
      <footer id="pied" className="gui-pied" role="contentinfo" tabIndex={-1}>
        <div className="fr-container gui-pied__rang">
          <p className="gui-pied__texte">
            <span className="gui-pied__nom">Guichet</span> calcule vos aides avec les règles publiées des programmes, et
            cite ses sources. <a href="/manuel">Écrire un programme : le manuel</a>
          </p>
          <Apparence />
        </div>
      </footer>
    </>
  );
}

/** When the session cannot be read, the page itself says why: the frame only leaves its place empty. */
function Discret({ children }: { children: ReactNode }) {
  return <Barrière muette>{children}</Barrière>;
}

function Compte({ chemin }: { chemin: string }) {
  const { personne } = use(session());
  const [refus, refuser] = useState<string | null>(null);
  if (personne === null) {
    const retour = lien(chemin === '/' ? pages.dossiers() : chemin);
    return (
      <div className="gui-entête__compte">
        <a className="fr-btn fr-btn--sm fr-btn--secondary" href={client.adresseConnexion(retour)}>
          Se connecter
        </a>
      </div>
    );
  }
  const quitter = async (): Promise<void> => {
    if (copiesEnAttente().length > 0 && refus === null) {
      refuser(
        'Des réponses ne sont pas encore enregistrées. Cliquez de nouveau pour vous déconnecter quand même : elles restent sur cet appareil.',
      );
      return;
    }
    try {
      const { suite } = await client.seDéconnecter();
      globalThis.location.assign(suite);
    } catch (erreur) {
      refuser(erreur instanceof Error ? erreur.message : String(erreur));
    }
  };
  return (
    <div className="gui-entête__compte">
      <span className="gui-entête__personne" title={personne.organisation}>
        {personne.nom}
      </span>
      <button type="button" className="fr-btn fr-btn--sm fr-btn--tertiary-no-outline" onClick={() => void quitter()}>
        Se déconnecter
      </button>
      {refus !== null && (
        <p className="gui-entête__refus" role="alert">
          {refus}
        </p>
      )}
    </div>
  );
}
