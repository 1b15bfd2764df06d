/**
 * Which page is shown for which path.
 */
import { Suspense, useEffect, type ReactNode } from 'react';
import { Cadre } from './cadre/cadre.tsx';
import { Barrière } from './cadre/barriere.tsx';
import { Attente } from './cadre/attente.tsx';
import { oublier } from './donnees/ressources.ts';
import { refermer } from './dossier/ouvert.ts';
import { pages } from './navigation/adresses.ts';
import { correspond, useCheminPage } from './navigation/routeur.ts';
import { Accueil } from './pages/accueil.tsx';
import { Candidater } from './pages/candidater.tsx';
import { PageDossier } from './pages/dossier.tsx';
import { PageÉtape } from './pages/etape.tsx';
import { Introuvable } from './pages/introuvable.tsx';
import { MesDossiers } from './pages/mes-dossiers.tsx';
import { PageProgramme } from './pages/programme.tsx';
import { Reçu } from './pages/recu.tsx';
import { Simulateur } from './pages/simulateur.tsx';
import { Vérification } from './pages/verification.tsx';

type Paramètres = Readonly<Record<string, string>>;

const ROUTES: readonly (readonly [string, (paramètres: Paramètres) => ReactNode])[] = [
  ['/', () => <Accueil />],
  ['/programme/:slug', ({ slug = '' }) => <PageProgramme slug={slug} />],
  ['/programme/:slug/simulateur', ({ slug = '' }) => <Simulateur slug={slug} />],
  ['/programme/:slug/candidater', ({ slug = '' }) => <Candidater slug={slug} />],
  ['/dossiers', () => <MesDossiers />],
  ['/dossiers/:id', ({ id = '' }) => <PageDossier id={id} />],
  ['/dossiers/:id/etapes/:etape', ({ id = '', etape = '' }) => <PageÉtape id={id} étape={etape} />],
  ['/dossiers/:id/verification', ({ id = '' }) => <Vérification id={id} />],
  ['/dossiers/:id/recepisse', ({ id = '' }) => <Reçu id={id} />],
];

export function Application() {
  const chemin = useCheminPage();
  const dossier = /^\/dossiers\/([^/]+)/.exec(chemin)?.[1];
  // What was read for a page is asked again at the next visit; a dossier is kept from one of its pages to the other.
  useEffect(() => () => (chemin === pages.dossiers() ? oublier('dossiers') : undefined), [chemin]);
  useEffect(() => () => (dossier === undefined ? undefined : refermer(dossier)), [dossier]);
  return (
    <Cadre>
      <Barrière key={chemin}>
        <Suspense fallback={<Attente />}>{page(chemin)}</Suspense>
      </Barrière>
    </Cadre>
  );
}

function page(chemin: string): ReactNode {
  for (const [modèle, montrer] of ROUTES) {
    const paramètres = correspond(modèle, chemin);
    if (paramètres) return montrer(paramètres);
  }
  return <Introuvable />;
}
