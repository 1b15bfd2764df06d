/**
 * How far the answers are: what misses, what is wrong, and the state of each step in the task list.
 */
import { avecLibellé, estVide, lireSaisie, manquante, vérifierRéponse } from '@guichet/runtime';
import type { Erreur, Étape, Programme } from '@guichet/runtime';
import { questionsDe, étapesVisibles, type Question, type Situation } from './parcours.ts';

export interface StatutÉtape {
  readonly état: 'terminée' | 'à corriger' | 'commencée' | 'à compléter' | 'facultative';
  /** Required questions, and how many of them are answered. */
  readonly demandées: number;
  readonly répondues: number;
  readonly erreurs: number;
}

/** What is wrong with the answer given, in the words of the deposit; `null` when there is none or when it is right. */
export function erreurDe({ champ, chemin }: Question, { réponses }: Situation): string | null {
  const réponse = réponses[chemin];
  const message = estVide(réponse) ? null : vérifierRéponse(champ, réponse);
  return message === null ? null : avecLibellé(champ, message);
}

export function manque({ champ, chemin }: Question, { réponses }: Situation): boolean {
  return !champ.facultatif && estVide(réponses[chemin]);
}

/** `manque`: nothing was answered yet. */
export interface ÀReprendre extends Erreur {
  readonly manque?: boolean;
}

/** All that a person has to mend in a step, in the order of the page. `saisies`: text that is no answer (yet). */
export function erreursÉtape(
  étape: Étape,
  situation: Situation & { readonly saisies?: Readonly<Record<string, string>> },
): readonly ÀReprendre[] {
  return questionsDe(étape, situation).flatMap((question): ÀReprendre[] => {
    const refus = refusDeSaisie(question, situation.saisies?.[question.chemin] ?? '');
    if (refus !== null) return [{ chemin: question.chemin, message: avecLibellé(question.champ, refus) }];
    if (manque(question, situation))
      return [{ chemin: question.chemin, message: manquante(question.champ), manque: true }];
    const message = erreurDe(question, situation);
    return message === null ? [] : [{ chemin: question.chemin, message }];
  });
}

/** What is wrong with what is being typed, before it is an answer. */
function refusDeSaisie({ champ }: Question, saisie: string): string | null {
  const lu = lireSaisie(champ.type, saisie);
  if ('erreur' in lu) return lu.erreur;
  return lu.réponse === null ? null : vérifierRéponse(champ, lu.réponse);
}

export function statutÉtape(étape: Étape, situation: Situation): StatutÉtape {
  const toutes = questionsDe(étape, situation);
  const demandées = toutes.filter(({ champ }) => !champ.facultatif);
  const répondues = demandées.filter((question) => !manque(question, situation)).length;
  const erreurs = toutes.filter((question) => erreurDe(question, situation) !== null).length;
  const commencée = toutes.some(({ chemin }) => situation.réponses[chemin] !== undefined);
  return {
    état: état(demandées.length, répondues, erreurs, commencée),
    demandées: demandées.length,
    répondues,
    erreurs,
  };
}

function état(demandées: number, répondues: number, erreurs: number, commencée: boolean): StatutÉtape['état'] {
  if (erreurs > 0) return 'à corriger';
  if (demandées === 0) return commencée ? 'terminée' : 'facultative';
  if (répondues === demandées) return 'terminée';
  return commencée ? 'commencée' : 'à compléter';
}

/** Questions asked now that have no answer yet, among those that a result depends on (`champs`), or all that count. */
export function questionsManquantes(
  programme: Programme,
  situation: Situation,
  champs?: readonly string[],
): readonly Question[] {
  const compte = ({ champ }: Question): boolean => champs?.includes(champ.chemin) ?? champ.simulé;
  return étapesVisibles(programme, situation)
    .flatMap((étape) => questionsDe(étape, situation))
    .filter((question) => compte(question) && question.champ.type.genre !== 'pièce' && manque(question, situation));
}
