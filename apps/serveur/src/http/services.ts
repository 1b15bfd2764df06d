import type { Ports } from '@guichet/dossiers';
import type { Kysely } from 'kysely';
import type { Tables } from '../base/tables.ts';
import type { CoffreFichiers } from '../fichiers/coffre.ts';
import type { ClientIdentité } from '../identite/client.ts';
import type { Connexions } from '../identite/connexions.ts';
import type { Fournisseur } from '../identite/fournisseur.ts';
import type { Sessions } from '../identite/sessions.ts';
import type { Archive } from '../programmes/archive.ts';
import type { Statique } from './statique.ts';

/** All that the calls need. */
export interface Services {
  readonly base: Kysely<Tables>;
  readonly ports: Ports;
  readonly archive: Archive;
  readonly coffre: CoffreFichiers;
  readonly sessions: Sessions;
  readonly connexions: Connexions;
  readonly identité: ClientIdentité;
  /** The local provider; null with an external one. With it, the server is a demonstration. */
  readonly fournisseur: Fournisseur | null;
  readonly portail: Statique;
  /** Origin that browsers see. */
  readonly adresse: string;
  /** Milliseconds since 1970. */
  readonly horloge: () => number;
  readonly journaliser: (erreur: unknown) => void;
}
