/**
 * No answer to come can make the project eligible: why, and which answers to look at again in case of a typing mistake.
 */
import type { ReactNode } from 'react';
import {
  idDe,
  intitulé,
  lignesRéponse,
  mener,
  questions,
  useEvaluation,
  useMagasin,
  useRéponses,
  type Question,
} from '@guichet/forms';
import type { Certitude, RefusDéfinitif } from '@guichet/runtime';

interface PropsRefus {
  readonly certitude: Certitude;
  /** Where a question is answered; `#…` on the same page. */
  readonly adresse: (question: Question) => string;
  /** Whether to say which conditions fail, where nothing beside says it. */
  readonly motifs?: boolean;
  /** What still can be done. */
  readonly children?: ReactNode;
}

export function Refus({ certitude: { refus, ensemble }, adresse, motifs = true, children }: PropsRefus) {
  // None where a date has closed it.
  const àRevoir = [...refus.flatMap(({ réponses }) => réponses), ...ensemble];
  return (
    <div className="fr-alert fr-alert--warning fr-alert--sm gui-refus">
      <p>
        <strong>Plus aucune réponse ne peut vous rendre éligible</strong>
        {àRevoir.length > 0 && ', sauf à changer l’une de celles que vous avez données'}.
      </p>
      {motifs ? (
        refus.map((un) => <Motif key={un.nom} refus={un} adresse={adresse} />)
      ) : (
        <ÀRevoir chemins={refus.flatMap(({ réponses }) => réponses)} adresse={adresse} />
      )}
      {ensemble.length > 0 && <p>Les conditions du programme ne peuvent plus être remplies toutes ensemble.</p>}
      <ÀRevoir chemins={ensemble} adresse={adresse} />
      {children}
    </div>
  );
}

function Motif({ refus: { message, réponses }, adresse }: { refus: RefusDéfinitif } & Pick<PropsRefus, 'adresse'>) {
  return (
    <>
      <p>{message}</p>
      <ÀRevoir chemins={réponses} adresse={adresse} />
    </>
  );
}

/** The answers as they were given, each leading to its field. */
function ÀRevoir({ chemins, adresse }: { chemins: readonly string[] } & Pick<PropsRefus, 'adresse'>) {
  const { programme } = useMagasin();
  const réponses = useRéponses();
  const évaluation = useEvaluation();
  const posées = questions(programme, { réponses, évaluation }).filter(({ chemin }) => chemins.includes(chemin));
  if (posées.length === 0) return null;
  return (
    <>
      <p className="gui-refus__invite">
        {posées.length > 1 ? 'Réponses à revoir en cas d’erreur :' : 'Réponse à revoir en cas d’erreur :'}
      </p>
      <ul>
        {posées.map((question) => {
          const vers = adresse(question);
          return (
            <li key={question.chemin}>
              <a className="fr-link" href={vers} onClick={(événement) => mener(vers, événement)}>
                {intitulé(question)}
              </a>
              <span className="gui-refus__réponse">
                Votre réponse : {lignesRéponse(question.champ.type, réponses[question.chemin]).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** On the page that holds the question. */
export const surPlace = ({ chemin }: Question): string => `#${idDe(chemin)}`;
