/**
 * All answers, step by step: to be checked before a deposit, read back after it.
 */
import { type FichierJoint, type Programme, type Réponse, sansLibellé } from '@guichet/runtime';
import { questionsDe, étapesVisibles, type Question, type Situation } from '../parcours.ts';
import { lignesRéponse } from './reponse.ts';

export interface PropsRécapitulatif {
  readonly programme: Programme;
  readonly situation: Situation;
  /** Where the answer is changed; without it, answers are only read. */
  readonly modifier?: (question: Question) => string;
  readonly adressePièce?: (chemin: string, fichier: FichierJoint) => string;
  readonly erreurs?: Readonly<Record<string, string>>;
  readonly niveau?: 2 | 3;
}

export function Récapitulatif({ programme, situation, niveau = 2, ...reste }: PropsRécapitulatif) {
  const Titre = `h${niveau}` as const;
  return étapesVisibles(programme, situation).map((étape) => {
    const toutes = questionsDe(étape, situation);
    return toutes.length === 0 ? null : (
      <section key={étape.id} className="gui-récapitulatif" aria-labelledby={`récapitulatif-${étape.id}`}>
        <Titre className="fr-h5" id={`récapitulatif-${étape.id}`}>
          {étape.titre}
        </Titre>
        {morceaux(toutes).map(({ titre, questions }) => (
          <div key={titre}>
            {titre !== '' && <p className="gui-récapitulatif__groupe">{titre}</p>}
            <dl className="gui-lignes">
              {questions.map((question) => (
                <Ligne
                  key={question.chemin}
                  question={question}
                  réponse={situation.réponses[question.chemin]}
                  {...reste}
                />
              ))}
            </dl>
          </div>
        ))}
      </section>
    );
  });
}

function Ligne({
  question,
  réponse,
  modifier,
  adressePièce,
  erreurs,
}: Omit<PropsRécapitulatif, 'programme' | 'situation' | 'niveau'> & {
  question: Question;
  réponse: Réponse | undefined;
}) {
  const { champ, chemin } = question;
  const erreur = erreurs?.[chemin];
  return (
    <div className={`gui-ligne${erreur === undefined ? '' : ' gui-ligne--erreur'}`} data-chemin={chemin}>
      <dt>{champ.libellé}</dt>
      <dd>
        {champ.type.genre === 'pièce' && adressePièce && Array.isArray(réponse) ? (
          (réponse as readonly FichierJoint[]).map((fichier) => (
            <span key={fichier.id} className="gui-bloc">
              <a className="fr-link" href={adressePièce(chemin, fichier)} download={fichier.nom}>
                {fichier.nom}
              </a>
            </span>
          ))
        ) : (
          <Texte lignes={lignesRéponse(champ.type, réponse)} facultatif={champ.facultatif} />
        )}
        {erreur !== undefined && <p className="fr-message fr-message--error">{sansLibellé(champ, erreur)}</p>}
      </dd>
      {modifier && (
        <dd className="gui-ligne__action">
          <a className="fr-link" href={modifier(question)}>
            Modifier<span className="fr-sr-only"> {champ.libellé}</span>
          </a>
        </dd>
      )}
    </div>
  );
}

function Texte({ lignes, facultatif }: { lignes: readonly string[]; facultatif: boolean }) {
  if (lignes.length === 0)
    return <span className="gui-rien">{facultatif ? 'Non renseigné (facultatif)' : 'Non renseigné'}</span>;
  return lignes.map((ligne, rang) => (
    // Lines of one text: their order is their identity.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={rang} className="gui-bloc">
      {ligne}
    </span>
  ));
}

/** Runs of questions under one heading: a group of the step, or an item of a list. */
function morceaux(
  questions: readonly Question[],
): readonly { readonly titre: string; readonly questions: readonly Question[] }[] {
  const suites: { titre: string; questions: Question[] }[] = [];
  for (const question of questions) {
    const { groupe, élément } = question;
    const titre = élément === null ? (groupe?.titre ?? '') : `${élément.liste} n° ${élément.rang}`;
    const dernière = suites.at(-1);
    if (dernière && dernière.titre === titre) dernière.questions.push(question);
    else suites.push({ titre, questions: [question] });
  }
  return suites;
}
