/**
 * In a candidature: says once that no answer to come can make it eligible, and stops nobody.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { idDe, useMagasin, useRéponses, type Magasin } from '@guichet/forms';
import type { Certitude, Contexte, Raisonnement, Réponses } from '@guichet/runtime';
import { pages } from '../navigation/adresses.ts';
import { lien } from '../navigation/visite.ts';
import type { DossierOuvert } from './ouvert.ts';
import { useAuRepos, useRaisonnement, type Vue } from './raisonnement.ts';
import { Refus, surPlace } from './refus.tsx';

/** What was last found for a form: the next page of the same dossier shows it at once, and nothing is announced twice. */
const dernières = new WeakMap<Magasin, Vue<Certitude>>();

/** `null` as long as some answer to come can make the candidature eligible. */
export function useRefus({ dossier, sauvegarde }: DossierOuvert): Certitude | null {
  const magasin = useMagasin();
  const réponses = useRéponses();
  const enSuspens = useSyncExternalStore(
    sauvegarde.abonner,
    () => sauvegarde.état.genre === 'en cours' || sauvegarde.conflits.length > 0,
  );
  const dernière = dernières.get(magasin);
  const première = dernière?.réponses === réponses ? dernière : null;
  const raisonnement = useRaisonnement(dossier.programme, dossier.empreinte);
  const vue = useAuRepos(raisonnement, certitudeDe, { première, enSuspens });
  useEffect(() => {
    if (vue !== null) dernières.set(magasin, vue);
  }, [magasin, vue]);
  return vue?.trouvé.éligible === false ? vue.trouvé : null;
}

interface PropsAnnonce {
  readonly ouvert: DossierOuvert;
  readonly refus: Certitude | null;
  /** The step that this page asks, if any. */
  readonly étape?: string;
}

export function AnnonceRefus({ ouvert: { dossier }, refus, étape }: PropsAnnonce) {
  // Always there, even empty: what comes into it later is announced. An `output` holds no list.
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="status" className="gui-annonce-refus">
      {refus !== null && (
        <Refus
          certitude={refus}
          adresse={(question) =>
            question.étape.id === étape
              ? surPlace(question)
              : `${lien(pages.étape(dossier.id, question.étape.id))}#${idDe(question.chemin)}`
          }
        >
          <p>Vous pouvez poursuivre votre saisie, mais ce dossier ne pourra pas être déposé en l’état.</p>
        </Refus>
      )}
    </div>
  );
}

function certitudeDe(raisonnement: Raisonnement, réponses: Réponses, contexte: Contexte): Certitude {
  return raisonnement.certitude(réponses, contexte);
}
