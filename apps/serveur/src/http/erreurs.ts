import { codesErreur, type CodeErreur, type CorpsErreur } from '@guichet/contract';
import { Refus } from '@guichet/dossiers';
import { baseInjoignable } from '../base/transaction.ts';

/** An error that the HTTP side answers with; the use-cases have `Refus`. */
export class ErreurHttp extends Error {
  override readonly name = 'ErreurHttp';
  readonly code: CodeErreur;
  readonly détails: unknown;

  constructor(code: CodeErreur, message: string, détails?: unknown) {
    super(message);
    this.code = code;
    this.détails = détails;
  }
}

/** Any error → the answer of the API. What nobody foresaw is logged, and told without its inside. */
export function réponseErreur(erreur: unknown, journaliser: (erreur: unknown) => void): Response {
  const { code, message, détails } = traduire(erreur, journaliser);
  const corps: CorpsErreur = { erreur: { code, message, ...(détails === undefined ? {} : { détails }) } };
  return Response.json(corps, { status: codesErreur[code] });
}

function traduire(erreur: unknown, journaliser: (erreur: unknown) => void): ErreurHttp | Refus {
  if (erreur instanceof ErreurHttp || erreur instanceof Refus) return erreur;
  if (baseInjoignable(erreur) || disquePlein(erreur)) {
    journaliser(erreur);
    return new ErreurHttp(
      'indisponible',
      'Le service est momentanément indisponible. Réessayez dans quelques instants : ce qui était enregistré le reste.',
    );
  }
  journaliser(erreur);
  return new ErreurHttp(
    'erreur_interne',
    'Une erreur s’est produite de notre côté. Réessayez ; si elle revient, signalez-la à l’assistance.',
  );
}

function disquePlein(erreur: unknown): boolean {
  return (erreur as NodeJS.ErrnoException | null)?.code === 'ENOSPC';
}
