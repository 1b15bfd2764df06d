import type { Réponse } from '@guichet/runtime';

/** What one programme needs beyond plausible answers: those that decide, and what they must give. */
export interface Scenario {
  /** Visited date on which these answers may be deposited. */
  readonly au: string;
  /** By declared path. A pièce and a list are answered by the journey itself. */
  readonly answers: Readonly<Record<string, Réponse>>;
  /** Texts that the simulator must show once these answers are given. */
  readonly shown: readonly string[];
}
