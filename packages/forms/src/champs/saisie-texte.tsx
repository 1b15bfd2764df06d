/**
 * Everything that is typed on one line or in one area. The control keeps its own text: a key press renders nothing.
 */
import { useLayoutEffect, useRef, type HTMLAttributes, type InputHTMLAttributes } from 'react';
import type { TypeChamp } from '@guichet/runtime';
import { idDe } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { texteDe } from './texte.ts';
import { auDépart } from './au-depart.ts';
import { enErreur, idMessages, Intitulé, Messages, type PropsChamp } from './enveloppe.tsx';

export function SaisieTexte({ champ, chemin }: PropsChamp) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  const zone = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { type } = champ;

  useLayoutEffect(() => {
    const texte = texteDe(type, état);
    if (zone.current && zone.current.value !== texte) zone.current.value = texte;
  }, [type, état]);

  const unité = unitéDe(type);
  const commun = {
    ref: zone,
    id,
    name: chemin,
    className: `fr-input${enErreur(état) ? ' fr-input--error' : ''}`,
    defaultValue: texteDe(type, état),
    required: !champ.facultatif,
    'aria-invalid': enErreur(état),
    'aria-describedby': idMessages(id),
    onInput: (événement: { currentTarget: { value: string } }) =>
      magasin.saisir(champ, chemin, événement.currentTarget.value),
    onBlur: () => auDépart(() => magasin.quitter(champ, chemin)),
  };
  return (
    <div className={`fr-input-group${enErreur(état) ? ' fr-input-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        <Intitulé champ={champ} />
      </label>
      {type.genre === 'paragraphe' ? (
        <textarea {...commun} rows={5} />
      ) : unité === null ? (
        <input {...commun} {...attributs(type)} />
      ) : (
        <div className="fr-input-wrap gui-saisie-unité">
          <input {...commun} {...attributs(type)} />
          <span className="gui-unité" aria-hidden="true">
            {unité}
          </span>
        </div>
      )}
      <Messages champ={champ} id={id} état={état} />
    </div>
  );
}

function unitéDe(type: TypeChamp): string | null {
  if (type.genre === 'montant') return '€';
  if (type.genre === 'taux') return '%';
  return type.genre === 'entier' || type.genre === 'décimal' ? (type.unité ?? null) : null;
}

/** The right keyboard on a telephone, and what the browser may fill in. */
function attributs(type: TypeChamp): InputHTMLAttributes<HTMLInputElement> {
  const chiffres = (inputMode: HTMLAttributes<HTMLInputElement>['inputMode']) =>
    ({ type: 'text', inputMode, autoComplete: 'off', spellCheck: false }) as const;
  switch (type.genre) {
    case 'entier':
    case 'siren':
    case 'siret':
      return chiffres('numeric');
    case 'montant':
    case 'décimal':
    case 'taux':
      return chiffres('decimal');
    case 'courriel':
      return { type: 'email', autoComplete: 'email', spellCheck: false };
    case 'téléphone':
      return { type: 'tel', autoComplete: 'tel' };
    case 'code postal':
      return { ...chiffres('numeric'), autoComplete: 'postal-code' };
    case 'commune':
      return { type: 'text', autoComplete: 'address-level2' };
    case 'finess juridique':
    case 'finess géographique':
    case 'iban':
      return { ...chiffres('text'), autoCapitalize: 'characters' };
    default:
      return { type: 'text' };
  }
}
