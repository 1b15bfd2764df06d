/**
 * The steps with where each stands: shown at the start and at each return.
 */
import type { Étape } from '@guichet/runtime';
import { écrireNombre } from '@guichet/runtime';
import type { StatutÉtape } from '../statuts.ts';

const MARQUES: Record<StatutÉtape['état'], { readonly texte: string; readonly classe: string }> = {
  terminée: { texte: 'Terminée', classe: 'fr-badge--success' },
  'à corriger': { texte: 'À corriger', classe: 'fr-badge--error' },
  commencée: { texte: 'Commencée', classe: 'fr-badge--info' },
  'à compléter': { texte: 'À compléter', classe: 'gui-badge--neutre' },
  facultative: { texte: 'Facultative', classe: 'gui-badge--neutre' },
};

export function MarqueÉtape({ statut }: { statut: StatutÉtape }) {
  const { texte, classe } = MARQUES[statut.état];
  return <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${classe}`}>{texte}</span>;
}

const SIGNES: Record<StatutÉtape['état'], string> = {
  terminée: 'faite',
  'à corriger': 'erreur',
  commencée: 'commencée',
  'à compléter': 'vide',
  facultative: 'vide',
};

/** The same state where there is no room for a word: a drawing, and the word for those who do not see it. */
export function SigneÉtape({ statut: { état } }: { statut: StatutÉtape }) {
  const { texte } = MARQUES[état];
  return (
    <span className={`gui-signe gui-signe--${SIGNES[état]}`} title={texte}>
      <span className="fr-sr-only">({texte.toLocaleLowerCase('fr')})</span>
    </span>
  );
}

export interface Tâche {
  readonly étape: Étape;
  readonly statut: StatutÉtape;
  readonly adresse: string;
}

export function ListeTâches({ tâches }: { tâches: readonly Tâche[] }) {
  return (
    <ol className="gui-tâches">
      {tâches.map(({ étape, statut, adresse }) => (
        <li key={étape.id} className="gui-tâche">
          <a className="gui-tâche__lien" href={adresse} aria-describedby={`statut-${étape.id}`}>
            {étape.titre}
          </a>
          <span className="gui-tâche__statut" id={`statut-${étape.id}`}>
            {statut.état === 'commencée' && (
              <span className="gui-tâche__compte">
                {écrireNombre(statut.répondues)} réponse{statut.répondues > 1 ? 's' : ''} sur{' '}
                {écrireNombre(statut.demandées)}
              </span>
            )}{' '}
            <MarqueÉtape statut={statut} />
          </span>
        </li>
      ))}
    </ol>
  );
}
