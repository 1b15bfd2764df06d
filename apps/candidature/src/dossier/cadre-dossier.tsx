/**
 * What all pages of a dossier share: its store, its steps at the side, whether everything is saved, and conflicts.
 */
import { use, useEffect, type ReactNode } from 'react';
import {
  FournisseurFormulaire,
  SigneÉtape,
  statutÉtape,
  useEvaluation,
  useMagasin,
  useRéponses,
  étapesVisibles,
  type Tâche,
} from '@guichet/forms';
import { pages } from '../navigation/adresses.ts';
import { aller } from '../navigation/routeur.ts';
import { lien } from '../navigation/visite.ts';
import { Conflits } from './conflits.tsx';
import { ÉtatEnregistrement } from './enregistrement.tsx';
import { dossierOuvert, type DossierOuvert } from './ouvert.ts';

export type Page = 'tâches' | 'vérification' | { readonly étape: string };

export function CadreDossier({
  id,
  page,
  children,
}: {
  id: string;
  page: Page;
  children: (ouvert: DossierOuvert) => ReactNode;
}) {
  const ouvert = use(dossierOuvert(id));
  const déposé = ouvert.dossier.état === 'déposé';
  // A deposited dossier is read back, never filled in again.
  useEffect(() => {
    if (déposé) aller(pages.reçu(id), { remplacer: true });
  }, [déposé, id]);
  useVeille(ouvert);
  if (déposé) return null;
  return (
    <FournisseurFormulaire magasin={ouvert.magasin} pièces={ouvert.pièces}>
      <div className="fr-container gui-page gui-dossier-page">
        <Menu id={id} titre={ouvert.dossier.titre} page={page} />
        <div className="gui-dossier-page__corps">
          <ÉtatEnregistrement sauvegarde={ouvert.sauvegarde} />
          <Conflits sauvegarde={ouvert.sauvegarde} programme={ouvert.programme} />
          {children(ouvert)}
        </div>
      </div>
    </FournisseurFormulaire>
  );
}

/** Saves when the line comes back, when the person comes back, and before they leave. */
function useVeille({ sauvegarde, dossier }: DossierOuvert): void {
  useEffect(() => {
    if (dossier.état === 'déposé') return undefined;
    const envoyer = (): void => void sauvegarde.envoyer();
    const changer = (): void => void sauvegarde.toutEnvoyer();
    globalThis.addEventListener('online', envoyer);
    globalThis.addEventListener('focus', envoyer);
    document.addEventListener('visibilitychange', changer);
    return () => {
      globalThis.removeEventListener('online', envoyer);
      globalThis.removeEventListener('focus', envoyer);
      document.removeEventListener('visibilitychange', changer);
      changer();
    };
  }, [sauvegarde, dossier]);
}

/** The steps asked with the present answers, each with its state and its page. */
export function useTâches(id: string): readonly Tâche[] {
  const { programme } = useMagasin();
  const réponses = useRéponses();
  const situation = { réponses, évaluation: useEvaluation() };
  return étapesVisibles(programme, situation)
    .filter((étape) => étape.champs.length > 0 || étape.groupes.length > 0)
    .map((étape) => ({ étape, statut: statutÉtape(étape, situation), adresse: lien(pages.étape(id, étape.id)) }));
}

function Menu({ id, titre, page }: { id: string; titre: string; page: Page }) {
  const tâches = useTâches(id);
  const liens = (
    <ol className="gui-menu__étapes">
      <li>
        <a href={lien(pages.dossier(id))} aria-current={page === 'tâches' ? 'page' : undefined}>
          Vue d’ensemble
        </a>
      </li>
      {tâches.map(({ étape, statut, adresse }) => (
        <li key={étape.id}>
          <a href={adresse} aria-current={typeof page === 'object' && page.étape === étape.id ? 'page' : undefined}>
            <SigneÉtape statut={statut} /> {étape.titre}
          </a>
        </li>
      ))}
      <li>
        <a href={lien(pages.vérification(id))} aria-current={page === 'vérification' ? 'page' : undefined}>
          Vérifier et déposer
        </a>
      </li>
    </ol>
  );
  return (
    <nav className="gui-menu" aria-label={`Étapes du dossier ${titre}`}>
      <p className="gui-menu__titre">{titre}</p>
      <div className="gui-menu__large">{liens}</div>
      <details className="gui-menu__étroit">
        <summary>Étapes du dossier</summary>
        {liens}
      </details>
    </nav>
  );
}
