import { useEffect, useRef } from 'react';

export interface LienErreur {
  readonly message: string;
  /** `#champ-…` on this page, the address of the step otherwise; absent when the error is about the whole. */
  readonly adresse?: string;
  /** Nothing was answered yet. */
  readonly manque?: boolean;
}

/** « 3 réponses sont à donner, une est à corriger » */
function titreDe(erreurs: readonly LienErreur[]): string {
  const àDonner = erreurs.filter(({ manque }) => manque).length;
  const àCorriger = erreurs.length - àDonner;
  const dit = (nombre: number, quoi: string, sujet: boolean): string =>
    nombre > 1 ? `${nombre}${sujet ? ' réponses' : ''} sont ${quoi}` : `une${sujet ? ' réponse' : ''} est ${quoi}`;
  const parts = [
    ...(àDonner > 0 ? [dit(àDonner, 'à donner', true)] : []),
    ...(àCorriger > 0 ? [dit(àCorriger, 'à corriger', àDonner === 0)] : []),
  ].join(', ');
  return parts.charAt(0).toLocaleUpperCase('fr') + parts.slice(1);
}

/** The errors of a page in the words they have at the fields. It takes the focus each time it is shown. */
export function RésuméErreurs({
  titre,
  erreurs,
  essai,
}: {
  titre?: string;
  erreurs: readonly LienErreur[];
  essai: number;
}) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (essai > 0) bloc.current?.focus();
  }, [essai]);
  if (erreurs.length === 0) return null;
  return (
    <div className="fr-alert fr-alert--error gui-résumé-erreurs" ref={bloc} tabIndex={-1}>
      <div role="alert">
        <h2 className="fr-alert__title">{titre ?? titreDe(erreurs)}</h2>
        <ul>
          {erreurs.map(({ message, adresse }) => (
            <li key={`${adresse}|${message}`}>
              {adresse === undefined ? (
                message
              ) : (
                <a href={adresse} onClick={(événement) => mener(adresse, événement)}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** On the same page, the link moves the focus itself: an address with a fragment does not. */
export function mener(adresse: string, événement: { preventDefault(): void }): void {
  if (!adresse.startsWith('#')) return;
  const cible = document.getElementById(adresse.slice(1));
  if (cible === null) return;
  événement.preventDefault();
  cible.scrollIntoView({ block: 'center' });
  cible.focus({ preventScroll: true });
}
