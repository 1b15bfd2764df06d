import type { CodeErreur, CorpsErreur } from '../erreurs.ts';
import type { Conflits, Erreurs } from '../schemas/reponses.ts';

/** `réseau`: the server could not be reached, or its answer could not be read; nothing is known of what it did. */
export type CodeErreurApi = CodeErreur | 'réseau';

const HORS_LIGNE =
  'Le serveur ne répond pas. Vos dernières saisies sont gardées sur cette page : vérifiez votre connexion, puis réessayez.';

/** What every call of the client rejects with, and nothing else (but for an aborted call). */
export class ErreurApi extends Error {
  override readonly name = 'ErreurApi';
  /** HTTP status; 0 when there was no answer. */
  readonly statut: number;
  readonly code: CodeErreurApi;
  readonly détails: unknown;

  constructor(statut: number, code: CodeErreurApi, message: string, détails?: unknown, options?: ErrorOptions) {
    super(message, options);
    this.statut = statut;
    this.code = code;
    this.détails = détails;
  }

  /** The answers stored meanwhile, when `code` is `conflit`. */
  get conflits(): Conflits['conflits'] {
    return (this.code === 'conflit' && (this.détails as Conflits | undefined)?.conflits) || [];
  }

  /** The answers to mend, when `code` is `réponse_refusée` or `dépôt_refusé`. */
  get erreurs(): Erreurs['erreurs'] {
    return (this.détails as Partial<Erreurs> | undefined)?.erreurs ?? [];
  }
}

export function erreurRéseau(cause: unknown): ErreurApi {
  return new ErreurApi(0, 'réseau', HORS_LIGNE, undefined, { cause });
}

/** The error that an answer carries; one that is not ours (a proxy's page) counts as no answer. */
export async function erreurDe(réponse: Response): Promise<ErreurApi> {
  const corps = (await réponse.json().catch(() => null)) as Partial<CorpsErreur> | null;
  if (!corps?.erreur) return new ErreurApi(réponse.status, 'réseau', HORS_LIGNE);
  const { code, message, détails } = corps.erreur;
  return new ErreurApi(réponse.status, code, message, détails);
}
