/** When deposits are taken, examined and measured. */
import type { Citation } from './sources.ts';

export interface Période {
  readonly nom: string;
  readonly libellé: string;
  /** Inclusive, seconds since 1970. An échéance has `début` = `fin`. */
  readonly début: number;
  readonly fin: number;
  /** Whether the days or the seconds are what the rule gives. */
  readonly précision: 'jour' | 'seconde';
  readonly genre: 'dépôt' | 'instruction' | 'mesure' | 'échéance' | 'période';
  /** The fenêtre it belongs to, with its label, and where a report leads. */
  readonly fenêtre?: { readonly nom: string; readonly libellé: string; readonly reportVers?: string };
  /** Earlier published ends, oldest first, as ISO dates. */
  readonly auparavant: readonly { readonly début: string; readonly fin: string }[];
  /** When the programme says since when each change was known: all versions, oldest first. See `périodeConnue`. */
  readonly versions?: readonly VersionPériode[];
  readonly sources: readonly Citation[];
}

export interface VersionPériode {
  /** ISO day from which it was known; absent: always. */
  readonly connueLe?: string;
  /** Absent: no date was fixed. */
  readonly dates?: Pick<Période, 'début' | 'fin' | 'précision'>;
}
