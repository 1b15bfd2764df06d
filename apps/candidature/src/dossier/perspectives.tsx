/**
 * What the answers already settle, which question decides most, and from how much: reasoning on the rules, loaded once
 * the page is there and asked again when answers rest.
 */
import { useState } from 'react';
import { idDe, intitulé, mener, questions, useEvaluation, useMagasin, useRéponses } from '@guichet/forms';
import type { Certitude, Contexte, Raisonnement, Recherche, Réponses } from '@guichet/runtime';
import { Obtenir } from './obtenir.tsx';
import { useAuRepos, useRaisonnement } from './raisonnement.ts';
import { Recherches } from './recherches.tsx';
import { Refus, surPlace } from './refus.tsx';

interface Perspective {
  readonly certitude: Certitude;
  readonly suivante: string | undefined;
}

function perspective(raisonnement: Raisonnement, réponses: Réponses, contexte: Contexte): Perspective {
  const certitude = raisonnement.certitude(réponses, contexte);
  const suite = certitude.éligible === false ? [] : raisonnement.questions(réponses, contexte);
  return { certitude, suivante: suite[0] };
}

export function Perspectives({ slug, empreinte }: { slug: string; empreinte: string }) {
  const raisonnement = useRaisonnement(slug, empreinte);
  const vue = useAuRepos(raisonnement, perspective);
  return raisonnement === null || vue === null ? null : <Suite raisonnement={raisonnement} {...vue.trouvé} />;
}

function Suite({ raisonnement, certitude, suivante }: { raisonnement: Raisonnement } & Perspective) {
  const magasin = useMagasin();
  const évaluation = useEvaluation();
  const libellés = certitude.montants.flatMap(
    (nom) => magasin.programme.résultats.find((résultat) => résultat.nom === nom)?.libellé ?? [],
  );
  return (
    <section className="gui-perspectives" aria-label="Ce que vos réponses suffisent à dire">
      <div aria-live="polite">
        {certitude.éligible === false && (
          <Refus certitude={certitude} adresse={surPlace} motifs={évaluation.éligible !== false} />
        )}
        {certitude.éligible === true && <p>Ces réponses suffisent : votre projet est éligible.</p>}
        {libellés.length > 0 && (
          <p>Ces réponses suffisent pour connaître : {libellés.map((libellé) => `« ${libellé} »`).join(', ')}.</p>
        )}
      </div>
      {suivante !== undefined && <Suivante chemin={suivante} />}
      {certitude.éligible !== false && <Combien raisonnement={raisonnement} />}
      <Obtenir raisonnement={raisonnement} />
    </section>
  );
}

/** The question that decides most, to go to it at once. */
function Suivante({ chemin }: { chemin: string }) {
  const magasin = useMagasin();
  const réponses = useRéponses();
  const évaluation = useEvaluation();
  const question = questions(magasin.programme, { réponses, évaluation }).find((une) => une.chemin === chemin);
  if (!question) return null;
  return (
    <p>
      La question qui décide le plus :{' '}
      <a className="fr-link" href={`#${idDe(chemin)}`} onClick={(événement) => mener(`#${idDe(chemin)}`, événement)}>
        {intitulé(question)}
      </a>
    </p>
  );
}

function chercher(raisonnement: Raisonnement, réponses: Réponses, contexte: Contexte): readonly Recherche[] {
  return raisonnement.chercher(réponses, contexte);
}

/** Backwards, for those who open it. */
function Combien({ raisonnement }: { raisonnement: Raisonnement }) {
  const [ouvert, ouvrir] = useState(false);
  const trouvées = useAuRepos(ouvert ? raisonnement : null, chercher)?.trouvé ?? null;
  return (
    <details className="gui-détails" onToggle={(événement) => ouvrir(événement.currentTarget.open)}>
      <summary>À partir de combien serais-je éligible ?</summary>
      {trouvées?.length === 0 && <p>Aucun nombre ni aucune date n’en décide, avec ces réponses.</p>}
      {trouvées !== null && trouvées.length > 0 && <Recherches trouvées={trouvées} />}
    </details>
  );
}
