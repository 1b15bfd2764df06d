/**
 * Answers found backwards: each question, leading to its field where it has one on this page, and from how many.
 */
import { idDe, intitulé, mener, questions, useEvaluation, useMagasin, useRéponses } from '@guichet/forms';
import type { Recherche } from '@guichet/runtime';

export function Recherches({ trouvées }: { trouvées: readonly Recherche[] }) {
  const { programme } = useMagasin();
  const réponses = useRéponses();
  const évaluation = useEvaluation();
  const posées = questions(programme, { réponses, évaluation });
  return (
    <ul className="gui-recherches">
      {trouvées.map((une) => {
        const question = posées.find(({ chemin }) => chemin === une.nom);
        const vers = `#${idDe(une.nom)}`;
        return (
          <li key={une.nom}>
            {question ? (
              <a className="fr-link" href={vers} onClick={(événement) => mener(vers, événement)}>
                {intitulé(question)}
              </a>
            ) : (
              une.libellé
            )}
            {'\u00A0: '}
            {réponseDe(une)}
          </li>
        );
      })}
    </ul>
  );
}

function réponseDe({ toujours, selonLeReste }: Recherche): string {
  const parties = [toujours, selonLeReste && `${selonLeReste}, selon vos autres réponses`].filter(Boolean);
  return parties.length > 0 ? `${parties.join(' ; ')}.` : 'aucune valeur ne suffit, avec ces réponses.';
}
