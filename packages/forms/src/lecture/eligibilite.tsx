/**
 * Whether the conditions hold, in one sentence, then condition by condition.
 */
import { estRien } from '@guichet/runtime';
import type { Condition, Programme, Valeur, Évaluation } from '@guichet/runtime';
import { titreGroupe } from './groupe.ts';
import { enSuite } from './riens.ts';

type État = 'remplie' | 'non remplie' | 'à renseigner' | 'indéterminée' | 'sans objet';

const SIGNES: Record<État, string> = {
  remplie: 'fr-badge--success',
  'non remplie': 'fr-badge--error',
  'à renseigner': 'fr-badge--new',
  indéterminée: 'fr-badge--warning',
  'sans objet': '',
};

/** What stops nobody is never red. */
function signe({ bloquante }: Condition, état: État): string {
  return !bloquante && état === 'non remplie' ? SIGNES.indéterminée : SIGNES[état];
}

const AUCUNE: readonly string[] = [];

export function Éligibilité({
  programme,
  évaluation,
  restantes = 0,
  déjàDites = AUCUNE,
}: {
  programme: Programme;
  évaluation: Évaluation;
  restantes?: number;
  /** Names of failed conditions that the page says elsewhere. */
  déjàDites?: readonly string[];
}) {
  const conditions = programme.conditions
    .map((condition) => ({ condition, état: étatCondition(évaluation.conditions[condition.nom]) }))
    .filter(({ état }) => état !== 'sans objet');
  const titre = (condition: Condition): string | null => titreGroupe(programme, condition);
  const refus = conditions.filter(({ condition, état }) => condition.bloquante && état === 'non remplie');
  const avis = conditions.filter(({ condition, état }) => !condition.bloquante && état === 'non remplie');
  const àDire = refus.filter(({ condition }) => !déjàDites.includes(condition.nom));
  return (
    <section className="gui-éligibilité" aria-label="Éligibilité">
      <div aria-live="polite">
        {(àDire.length > 0 || refus.length === 0) && (
          <Conclusion
            restantes={restantes}
            éligible={évaluation.éligible}
            refus={àDire.map(({ condition }) => messageDe(condition, évaluation))}
          />
        )}
      </div>
      {avis.map(({ condition }) => (
        <div key={condition.nom} className="fr-alert fr-alert--warning fr-alert--sm">
          <p className="gui-rien">À noter, sans empêcher le dépôt :</p>
          <p>{messageDe(condition, évaluation)}</p>
        </div>
      ))}
      {conditions.length > 0 && (
        <details className="gui-détails">
          <summary>Voir les conditions une par une ({conditions.length})</summary>
          <ul className="gui-conditions">
            {conditions.map(({ condition, état }) => (
              <li key={condition.nom} className="gui-condition">
                <span>
                  {condition.libellé}
                  {!condition.bloquante && (
                    <span className="gui-condition__groupe">Indicative : elle n’empêche pas le dépôt</span>
                  )}
                  {titre(condition) !== null && <span className="gui-condition__groupe">{titre(condition)}</span>}
                </span>
                <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${signe(condition, état)}`}>{état}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Conclusion({
  éligible,
  refus,
  restantes,
}: {
  éligible: Valeur<boolean>;
  refus: readonly string[];
  restantes: number;
}) {
  if (éligible === true) {
    return (
      <div className="fr-alert fr-alert--success fr-alert--sm">
        <p>D’après vos réponses, les conditions sont remplies.</p>
      </div>
    );
  }
  if (éligible === false) {
    return (
      <div className="fr-alert fr-alert--error">
        <p className="fr-alert__title">D’après vos réponses, une candidature ne serait pas recevable</p>
        <ul>
          {refus.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="fr-alert fr-alert--info fr-alert--sm">
      <p>
        {éligible.rien === 'indéterminé'
          ? `Les règles publiées ne permettent pas de dire si les conditions sont remplies : ${éligible.raisons.map(enSuite).join(' ; ')}.`
          : `Continuez à répondre pour savoir si les conditions sont remplies${restantes > 0 ? ` : ${restantes > 1 ? `${restantes} questions attendent` : 'une question attend'} une réponse` : ''}.`}
      </p>
    </div>
  );
}

function étatCondition(valeur: Valeur<boolean> | undefined): État {
  if (valeur === true) return 'remplie';
  if (valeur === false) return 'non remplie';
  if (valeur === undefined || !estRien(valeur) || valeur.rien === 'non renseigné') return 'à renseigner';
  return valeur.rien === 'indéterminé' ? 'indéterminée' : 'sans objet';
}

function messageDe(condition: Condition, évaluation: Évaluation): string {
  return évaluation.messages[condition.nom] ?? condition.libellé;
}
