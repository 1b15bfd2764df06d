/**
 * What the answers already settle, which question decides most, and from how much: reasoning on the rules, loaded once
 * the page is there and asked again when answers rest.
 */
import { useEffect, useState } from 'react';
import { idDe, intitulé, mener, questions, useEvaluation, useMagasin, useRéponses } from '@guichet/forms';
import type { Certitude, Raisonnement, Recherche } from '@guichet/runtime';
import { moduleRaisonnement } from '../donnees/ressources.ts';

/** Milliseconds without a new answer. */
const REPOS = 400;

export function Perspectives({ slug, empreinte }: { slug: string; empreinte: string }) {
  const [raisonnement, charger] = useState<Raisonnement | null>(null);
  useEffect(() => {
    let présent = true;
    const attendre = async (): Promise<void> => {
      const module = await moduleRaisonnement(slug, empreinte);
      if (présent) charger(module);
    };
    void attendre();
    return () => {
      présent = false;
    };
  }, [slug, empreinte]);
  return raisonnement === null ? null : <Suite raisonnement={raisonnement} />;
}

interface Vues {
  readonly certitude: Certitude;
  readonly suivante: string | undefined;
}

function Suite({ raisonnement }: { raisonnement: Raisonnement }) {
  const magasin = useMagasin();
  const réponses = useRéponses();
  const évaluation = useEvaluation();
  const [vues, voir] = useState<Vues | null>(null);
  useEffect(() => {
    const attente = setTimeout(() => {
      const contexte = { instant: magasin.instant };
      const certitude = raisonnement.certitude(réponses, contexte);
      const suite = certitude.éligible === false ? [] : raisonnement.questions(réponses, contexte);
      voir({ certitude, suivante: suite[0] });
    }, REPOS);
    return () => clearTimeout(attente);
  }, [raisonnement, magasin, réponses]);
  if (vues === null) return null;
  const { certitude, suivante } = vues;
  const libellés = certitude.montants.flatMap(
    (nom) => magasin.programme.résultats.find((résultat) => résultat.nom === nom)?.libellé ?? [],
  );
  return (
    <section className="gui-perspectives" aria-label="Ce que vos réponses suffisent à dire">
      <div aria-live="polite">
        {certitude.éligible === false && (
          <Refus messages={évaluation.éligible === false ? [] : certitude.refus.map(({ message }) => message)} />
        )}
        {certitude.éligible === true && <p>Ces réponses suffisent : votre projet est éligible.</p>}
        {libellés.length > 0 && (
          <p>Ces réponses suffisent pour connaître : {libellés.map((libellé) => `« ${libellé} »`).join(', ')}.</p>
        )}
      </div>
      {suivante !== undefined && <Suivante chemin={suivante} />}
      {certitude.éligible !== false && <Combien raisonnement={raisonnement} />}
    </section>
  );
}

function Refus({ messages }: { messages: readonly string[] }) {
  return (
    <div className="fr-alert fr-alert--warning fr-alert--sm">
      <p>Plus aucune réponse ne peut vous rendre éligible, sauf à changer l’une de celles que vous avez données.</p>
      {messages.length > 0 && (
        <ul>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
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

/** Backwards, for those who open it. */
function Combien({ raisonnement }: { raisonnement: Raisonnement }) {
  const magasin = useMagasin();
  const réponses = useRéponses();
  const [ouvert, ouvrir] = useState(false);
  const [trouvées, montrer] = useState<readonly Recherche[] | null>(null);
  useEffect(() => {
    if (!ouvert) return undefined;
    const attente = setTimeout(() => {
      montrer(raisonnement.chercher(réponses, { instant: magasin.instant }));
    }, REPOS);
    return () => clearTimeout(attente);
  }, [ouvert, raisonnement, magasin, réponses]);
  return (
    <details className="gui-détails" onToggle={(événement) => ouvrir(événement.currentTarget.open)}>
      <summary>À partir de combien serais-je éligible ?</summary>
      {trouvées?.length === 0 && <p>Aucun nombre ni aucune date n’en décide, avec ces réponses.</p>}
      {trouvées !== null && trouvées.length > 0 && (
        <ul>
          {trouvées.map((une) => (
            <li key={une.nom}>
              {une.libellé} : {réponseDe(une)}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function réponseDe({ toujours, selonLeReste }: Recherche): string {
  const parties = [toujours, selonLeReste && `${selonLeReste}, selon vos autres réponses`].filter(Boolean);
  return parties.length > 0 ? `${parties.join(' ; ')}.` : 'aucune valeur ne suffit, avec ces réponses.';
}
