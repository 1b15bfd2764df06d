/** A document that rules come from. */
export interface Source {
  readonly id: string;
  readonly titre: string;
  readonly auteur?: string;
  readonly date?: string;
}

/** The few words of a source that carry a figure. */
export interface Citation {
  readonly source: string;
  readonly mots?: string;
  readonly repère?: string;
}

/** Two readings of one fact in the sources: both shown, one kept. */
export interface Écart {
  readonly titre: string;
  readonly publié: string;
  readonly retenu: string;
  readonly explication: string;
  /** The result that it is about, when a published example contradicts the rule. */
  readonly résultat?: string;
  readonly sources: readonly Citation[];
}
