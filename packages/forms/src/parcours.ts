/**
 * Walking through a programme with given answers: which questions are asked, in which order, and where each stands.
 */
import type { Champ, Erreur, Étape, Évaluation, GroupeChamps, Programme, Réponses } from '@guichet/runtime';
import { réponsesRecevables } from './recevables.ts';
import { cheminDans, cheminÉlément, type Portée } from './chemins.ts';

/** A question as it is asked: of one step, maybe under a heading, maybe in one item of a list. */
export interface Question {
  readonly champ: Champ;
  readonly chemin: string;
  readonly étape: Étape;
  readonly groupe: GroupeChamps | null;
  /** Rank from 1 of the item it stands in, with the label of the list. */
  readonly élément: { readonly liste: string; readonly rang: number } | null;
}

export interface Situation {
  readonly réponses: Réponses;
  readonly évaluation: Évaluation;
}

export function estVisible({ évaluation }: Situation, chemin: string): boolean {
  return évaluation.visibles[chemin] !== false;
}

/** Steps that hold at least one question asked now. */
export function étapesVisibles(programme: Programme, situation: Situation): readonly Étape[] {
  return programme.étapes.filter((étape) => estVisible(situation, étape.id));
}

/** The questions asked now, in the order of the form; the fields of a list follow it, item by item. */
export function questions(programme: Programme, situation: Situation): readonly Question[] {
  return étapesVisibles(programme, situation).flatMap((étape) => questionsDe(étape, situation));
}

export function questionsDe(étape: Étape, situation: Situation): readonly Question[] {
  const trouvées: Question[] = [];
  const visiter = (
    champs: readonly Champ[],
    lieu: Pick<Question, 'groupe' | 'élément'>,
    portée: Portée | null,
  ): void => {
    for (const champ of champs) {
      const chemin = cheminDans(champ.chemin, portée);
      if (!estVisible(situation, chemin)) continue;
      trouvées.push({ champ, chemin, étape, ...lieu });
      if (champ.type.genre !== 'liste') continue;
      for (const [rang, id] of éléments(situation.réponses, chemin).entries()) {
        const élément = { liste: champ.type.élément ?? champ.libellé, rang: rang + 1 };
        visiter(
          champ.type.champs,
          { groupe: lieu.groupe, élément },
          { liste: champ.chemin, item: cheminÉlément(chemin, id) },
        );
      }
    }
  };
  visiter(étape.champs, { groupe: null, élément: null }, null);
  for (const groupe of étape.groupes) {
    if (estVisible(situation, groupe.id)) visiter(groupe.champs, { groupe, élément: null }, null);
  }
  return trouvées;
}

export function éléments(réponses: Réponses, liste: string): readonly string[] {
  const réponse = réponses[liste];
  return Array.isArray(réponse) ? (réponse as readonly string[]) : [];
}

/** « Établissement 2 – FINESS »: the question in words that need no context. */
export function intitulé({ champ, élément }: Question): string {
  return élément === null ? champ.libellé : `${élément.liste} ${élément.rang} – ${champ.libellé}`;
}

/** « Collège n° 2 – Répondez à « Code postal ». »: in which item, where several ask the same. */
export function avecÉlément(posées: readonly Question[], { chemin, message }: Erreur): string {
  const élément = posées.find((question) => question.chemin === chemin)?.élément;
  return élément ? `${élément.liste} n°\u00A0${élément.rang} – ${message}` : message;
}

/** A programme of which only what amounts and conditions depend on is asked. */
export function programmeSimulé(programme: Programme): Programme {
  const garder = (champs: readonly Champ[]): readonly Champ[] =>
    champs
      .filter((champ) => champ.simulé && champ.type.genre !== 'pièce')
      .map((champ) =>
        champ.type.genre === 'liste' ? { ...champ, type: { ...champ.type, champs: garder(champ.type.champs) } } : champ,
      );
  const étapes = programme.étapes
    .map((étape) => ({
      ...étape,
      champs: garder(étape.champs),
      groupes: étape.groupes
        .map((groupe) => ({ ...groupe, champs: garder(groupe.champs) }))
        .filter(({ champs }) => champs.length > 0),
    }))
    .filter(({ champs, groupes }) => champs.length > 0 || groupes.length > 0);
  return {
    ...programme,
    étapes,
    évaluer: (réponses, contexte) => programme.évaluer(réponsesRecevables(programme, réponses), contexte),
    périodesDeDépôt: programme.périodesDeDépôt.bind(programme),
  };
}
