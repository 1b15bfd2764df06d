/**
 * Amounts and eligibility without an account, with the very rules of the candidature.
 */
import { use, useEffect, useState } from 'react';
import {
  ChampsÉtape,
  FournisseurFormulaire,
  Magasin,
  PanneauMontants,
  programmeSimulé,
  useEvaluation,
  useRéponses,
  useVisible,
} from '@guichet/forms';
import type { Étape } from '@guichet/runtime';
import { MontantFlottant } from '../cadre/montant-flottant.tsx';
import { programmePrésent, type ProgrammeOuvert } from '../donnees/ressources.ts';
import { Perspectives } from '../dossier/perspectives.tsx';
import { garderSimulation, réponsesSimulées } from '../dossier/simulation.ts';
import { pages } from '../navigation/adresses.ts';
import { aller } from '../navigation/routeur.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';
import { Introuvable } from './introuvable.tsx';
import { Écarts } from './programme/textes.tsx';

export function Simulateur({ slug }: { slug: string }) {
  const ouvert = use(programmePrésent(slug));
  return ouvert === null ? <Introuvable quoi="Ce programme" /> : <Simulation slug={slug} {...ouvert} />;
}

function Simulation({ slug, programme, session, résumé }: { slug: string } & ProgrammeOuvert) {
  const [essai, recommencer] = useState(0);
  return (
    <div className="fr-container gui-page">
      <p className="gui-retour">
        <a className="fr-link" href={lien(pages.programme(slug))}>
          {programme.titre}
        </a>
      </p>
      <Titre titre={`Simuler mon aide : ${programme.titre}`}>Simuler mon aide</Titre>
      <p className="fr-text--lead">
        Répondez dans l’ordre que vous voulez : les résultats suivent. Rien n’est envoyé tant que vous ne commencez pas
        une candidature.
      </p>
      <Questions
        key={essai}
        slug={slug}
        programme={programme}
        session={session}
        résumé={résumé}
        recommencer={() => {
          garderSimulation(slug, {});
          recommencer(essai + 1);
        }}
      />
    </div>
  );
}

function Questions({
  slug,
  programme,
  session,
  résumé,
  recommencer,
}: {
  slug: string;
  recommencer: () => void;
} & Pick<ProgrammeOuvert, 'programme' | 'session' | 'résumé'>) {
  const [magasin] = useState(
    () => new Magasin(programmeSimulé(programme), { réponses: réponsesSimulées(slug), instant: session.instant }),
  );
  useEffect(() => magasin.écouter(() => garderSimulation(slug, magasin.réponses)), [magasin, slug]);
  return (
    <FournisseurFormulaire magasin={magasin} niveau={3}>
      <div className="gui-deux-colonnes">
        <form
          className="gui-deux-colonnes__corps"
          noValidate
          onSubmit={(événement) => {
            événement.preventDefault();
            magasin.poser();
            garderSimulation(slug, magasin.réponses);
            aller(pages.candidater(slug));
          }}
        >
          {magasin.programme.étapes.length === 0 && <p>Aucune réponse ne change les montants de ce programme.</p>}
          {magasin.programme.étapes.map((étape) => (
            <Bloc key={étape.id} étape={étape} />
          ))}
          <div className="gui-actions">
            <button type="submit" className="fr-btn fr-btn--lg">
              Continuer vers la candidature
            </button>
            <button type="button" className="fr-btn fr-btn--lg fr-btn--tertiary" onClick={recommencer}>
              Tout effacer
            </button>
          </div>
          <p className="fr-hint-text">Vos réponses seront reprises dans la candidature.</p>
        </form>
        <div className="gui-deux-colonnes__côté" id="resultats">
          <PanneauMontants titre="Votre aide, selon vos réponses" />
          <Perspectives slug={slug} empreinte={résumé.empreinte} />
          {programme.écarts.length > 0 && (
            <details className="gui-détails gui-détails--encadré">
              <summary>
                Les documents publiés se contredisent sur{' '}
                {programme.écarts.length > 1 ? `${programme.écarts.length} points` : 'un point'}
              </summary>
              <Écarts programme={programme} />
            </details>
          )}
        </div>
      </div>
      <Flottant />
    </FournisseurFormulaire>
  );
}

function Bloc({ étape }: { étape: Étape }) {
  return useVisible(étape.id) ? (
    <section className="gui-bloc-étape" aria-labelledby={`simulation-${étape.id}`}>
      <h2 className="fr-h4" id={`simulation-${étape.id}`}>
        {étape.titre}
      </h2>
      <ChampsÉtape étape={étape} />
    </section>
  ) : null;
}

function Flottant() {
  useRéponses();
  return <MontantFlottant évaluation={useEvaluation()} />;
}
