/**
 * Two people changed the same answer: both are shown, and the person chooses. Nothing is overwritten meanwhile.
 */
import { useSyncExternalStore } from 'react';
import { lignesRéponse, useEvaluation, useMagasin, useRéponses, questions, intitulé } from '@guichet/forms';
import type { Programme, Réponse, TypeChamp } from '@guichet/runtime';
import type { Sauvegarde } from './sauvegarde.ts';

export function Conflits({ sauvegarde, programme }: { sauvegarde: Sauvegarde; programme: Programme }) {
  const conflits = useSyncExternalStore(sauvegarde.abonner, () => sauvegarde.conflits);
  const réponses = useRéponses();
  const évaluation = useEvaluation();
  const magasin = useMagasin();
  if (conflits.length === 0) return null;
  const posées = questions(programme, { réponses, évaluation });
  return (
    <section className="gui-conflits" aria-labelledby="conflits" role="alert">
      <h2 className="fr-h5" id="conflits">
        {conflits.length > 1
          ? `${conflits.length} réponses ont été changées ailleurs`
          : 'Une réponse a été changée ailleurs'}
      </h2>
      <p>
        Quelqu’un a modifié ce dossier en même temps que vous, ou vous l’avez ouvert dans une autre fenêtre. Choisissez
        la réponse à garder.
      </p>
      {conflits.map((conflit) => {
        const question = posées.find(({ chemin }) => chemin === conflit.chemin);
        const type = question?.champ.type;
        return (
          <fieldset key={conflit.chemin} className="gui-conflit">
            <legend className="gui-conflit__titre">{question ? intitulé(question) : conflit.chemin}</legend>
            <dl className="gui-conflit__choix">
              <div>
                <dt>Votre réponse</dt>
                <dd>{enMots(type, magasin.réponses[conflit.chemin])}</dd>
              </div>
              <div>
                <dt>Réponse de {conflit.auteur}</dt>
                <dd>{enMots(type, conflit.réponse ?? undefined)}</dd>
              </div>
            </dl>
            <p className="gui-actions">
              <button
                type="button"
                className="fr-btn fr-btn--sm"
                onClick={() => sauvegarde.trancher(conflit, 'la mienne')}
              >
                Garder la mienne
              </button>
              <button
                type="button"
                className="fr-btn fr-btn--sm fr-btn--secondary"
                onClick={() => sauvegarde.trancher(conflit, 'l’autre')}
              >
                Prendre l’autre
              </button>
            </p>
          </fieldset>
        );
      })}
    </section>
  );
}

function enMots(type: TypeChamp | undefined, réponse: Réponse | undefined): string {
  if (réponse === undefined) return 'Aucune réponse';
  return type === undefined ? String(réponse) : lignesRéponse(type, réponse).join(', ');
}
