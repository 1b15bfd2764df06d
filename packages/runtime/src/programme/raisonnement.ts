/** Reasoning over the answers that may still come: a module of its own, which portals load when they need it. */
import type { Contexte } from './evaluation.ts';
import type { Réponses } from './formulaire.ts';

/** A condition that no answer still to come can mend, with its message. */
export interface RefusDéfinitif {
  readonly nom: string;
  readonly message: string;
  /** Paths of the answers to look at again: one of them given otherwise, the condition could still hold. */
  readonly réponses: readonly string[];
}

/** What is certain already, whatever is still to be answered. */
export interface Certitude {
  /** `false`: nothing more can make it eligible; `true`: nothing more can change that it is; `null`: it depends. */
  readonly éligible: boolean | null;
  /** Those that fail for ever, each by itself; empty where only together they cannot all hold. */
  readonly refus: readonly RefusDéfinitif[];
  /** Paths of the answers to look at again when conditions only fail together; empty otherwise. */
  readonly ensemble: readonly string[];
  /** Main amounts that nothing more can change. */
  readonly montants: readonly string[];
}

/** Backwards: for which answers, the others being what they are, what is looked for holds. */
export interface Recherche {
  /** A question, by its path, or a total over a list, by its name. */
  readonly nom: string;
  readonly libellé: string;
  /** In words: « à partir de 15 ESSMS ». `null`: for none. */
  readonly toujours: string | null;
  readonly selonLeReste: string | null;
}

/** What somebody would like to obtain: that amount or more, in cents. */
export interface But {
  readonly nom: string;
  readonly auMoins: number;
}

export interface Atteinte {
  /** With the answers given: `true` whatever is still to come, `false` whatever is, `null` when it depends. */
  readonly atteint: boolean | null;
  /** For each count, amount and date that the amount depends on. */
  readonly recherches: readonly Recherche[];
}

export interface Raisonnement {
  certitude(réponses: Réponses, contexte: Contexte): Certitude;
  /** Paths of the questions that eligibility still needs, then amounts: the most deciding first. */
  questions(réponses: Réponses, contexte: Contexte): readonly string[];
  /** For each count, amount and date that eligibility depends on. */
  chercher(réponses: Réponses, contexte: Contexte): readonly Recherche[];
  /** Main amounts, which can be looked for. Absent, with `obtenir`, from programmes built before it was asked. */
  readonly montants?: readonly string[];
  obtenir?(but: But, réponses: Réponses, contexte: Contexte): Atteinte;
}
