/**
 * A known date (a decision, a signature) in three inputs: quicker and surer than a calendar, whatever the device.
 */
import { useLayoutEffect, useRef, type FocusEvent } from 'react';
import { idDe } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { texteDe } from './texte.ts';
import { auDépart } from './au-depart.ts';
import { enErreur, Groupe, idMessages, type PropsChamp } from './enveloppe.tsx';

const PARTIES = [
  { nom: 'jour', libellé: 'Jour', taille: 'number', chiffres: 2 },
  { nom: 'mois', libellé: 'Mois', taille: 'number', chiffres: 2 },
  { nom: 'année', libellé: 'Année', taille: 'year', chiffres: 4 },
] as const;

export function SaisieDate({ champ, chemin }: PropsChamp) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  const groupe = useRef<HTMLDivElement>(null);
  const { type } = champ;
  const valeurs = texteDe(type, état).split('/');

  useLayoutEffect(() => {
    const parties = texteDe(type, état).split('/');
    for (const [rang, zone] of zones(groupe.current).entries()) {
      if (zone.value !== (parties[rang] ?? '')) zone.value = parties[rang] ?? '';
    }
  }, [type, état]);

  const saisir = (): void => {
    const parties = zones(groupe.current).map((zone) => zone.value.trim());
    magasin.saisir(champ, chemin, parties.every((partie) => partie === '') ? '' : parties.join('/'));
  };
  // The date is read when the person leaves it, not when they go from the day to the month.
  const quitter = (événement: FocusEvent): void => {
    if (!groupe.current?.contains(événement.relatedTarget)) auDépart(() => magasin.quitter(champ, chemin));
  };

  return (
    <Groupe champ={champ} id={id} état={état}>
      <div className="gui-date" ref={groupe} onBlur={quitter}>
        {PARTIES.map(({ nom, libellé, taille, chiffres }, rang) => (
          <div
            key={nom}
            className={`fr-fieldset__element fr-fieldset__element--inline fr-fieldset__element--${taille}`}
          >
            <div className={`fr-input-group${enErreur(état) ? ' fr-input-group--error' : ''}`}>
              <label className="fr-label" htmlFor={rang === 0 ? id : `${id}-${nom}`}>
                {libellé}
              </label>
              <input
                className={`fr-input${enErreur(état) ? ' fr-input--error' : ''}`}
                id={rang === 0 ? id : `${id}-${nom}`}
                name={`${chemin}.${nom}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={chiffres}
                defaultValue={valeurs[rang] ?? ''}
                required={!champ.facultatif}
                aria-invalid={enErreur(état)}
                aria-describedby={idMessages(id)}
                onInput={saisir}
              />
            </div>
          </div>
        ))}
      </div>
    </Groupe>
  );
}

function zones(groupe: HTMLElement | null): readonly HTMLInputElement[] {
  return [...(groupe?.querySelectorAll('input') ?? [])];
}
