/**
 * Oui or non, or one choice among few: all answers are in sight.
 */
import { idDe } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { Groupe, idMessages, type PropsChamp } from './enveloppe.tsx';

export interface RéponsePossible {
  readonly libellé: string;
  readonly valeur: string | boolean;
}

export function Radios({
  champ,
  chemin,
  possibles,
  enLigne = false,
}: PropsChamp & { possibles: readonly RéponsePossible[]; enLigne?: boolean }) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  return (
    <Groupe champ={champ} id={id} état={état} role="radiogroup">
      {possibles.map(({ libellé, valeur }, rang) => {
        const idOption = rang === 0 ? id : `${id}-${rang}`;
        return (
          <div key={String(valeur)} className={`fr-fieldset__element${enLigne ? ' fr-fieldset__element--inline' : ''}`}>
            <div className="fr-radio-group">
              <input
                type="radio"
                id={idOption}
                name={chemin}
                value={String(valeur)}
                checked={état.réponse === valeur}
                required={!champ.facultatif}
                aria-describedby={idMessages(id)}
                onChange={() => magasin.répondre(chemin, valeur)}
              />
              <label className="fr-label" htmlFor={idOption}>
                {libellé}
              </label>
            </div>
          </div>
        );
      })}
      {champ.facultatif && état.réponse !== undefined && (
        <div className="fr-fieldset__element">
          <button
            type="button"
            className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm"
            onClick={() => magasin.répondre(chemin, null)}
          >
            Effacer ma réponse<span className="fr-sr-only"> à la question « {champ.libellé} »</span>
          </button>
        </div>
      )}
    </Groupe>
  );
}
