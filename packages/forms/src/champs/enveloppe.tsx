/**
 * What surrounds every control: its label with what is expected, and its messages, tied to it by explicit ids.
 */
import type { ReactNode } from 'react';
import { type Champ, sansLibellé } from '@guichet/runtime';
import type { ÉtatChamp } from '../magasin/magasin.ts';
import { indice } from './indice.ts';

export interface PropsChamp {
  readonly champ: Champ;
  /** Path of the answer. */
  readonly chemin: string;
}

export function idMessages(id: string): string {
  return `${id}-messages`;
}

/** Label, « (facultatif) », help and expected format: all read out with the control. */
export function Intitulé({ champ }: { champ: Champ }) {
  const attendu = indice(champ.type);
  return (
    <>
      {champ.libellé}
      {champ.facultatif && <span className="gui-facultatif"> (facultatif)</span>}
      {champ.aide !== undefined && <span className="fr-hint-text">{champ.aide}</span>}
      {attendu !== null && <span className="fr-hint-text">{attendu}</span>}
    </>
  );
}

/** Always present, so that a message is announced when it comes. */
export function Messages({ champ, id, état }: { champ: Champ; id: string; état: ÉtatChamp }) {
  return (
    <div className="fr-messages-group" id={idMessages(id)} aria-live="polite">
      {état.erreur !== undefined && <p className="fr-message fr-message--error">{sansLibellé(champ, état.erreur)}</p>}
      {état.alertes.map(({ nom, message, bloquante }) => (
        <p key={nom} className={`fr-message fr-message--${bloquante ? 'error' : 'warning'}`}>
          {message}
        </p>
      ))}
    </div>
  );
}

export function enErreur({ erreur, alertes }: ÉtatChamp): boolean {
  return erreur !== undefined || alertes.some(({ bloquante }) => bloquante);
}

/** A question that several controls answer. `role`: a group of radios can be said invalid, an ordinary one cannot. */
export function Groupe({
  champ,
  id,
  état,
  role = 'group',
  children,
}: {
  champ: Champ;
  id: string;
  état: ÉtatChamp;
  role?: 'group' | 'radiogroup';
  children: ReactNode;
}) {
  const radios =
    role === 'radiogroup' ? { role, 'aria-invalid': enErreur(état), 'aria-required': !champ.facultatif } : {};
  return (
    <fieldset
      className={`fr-fieldset${enErreur(état) ? ' fr-fieldset--error' : ''}`}
      id={`${id}-groupe`}
      aria-labelledby={`${id}-légende ${idMessages(id)}`}
      {...radios}
    >
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular" id={`${id}-légende`}>
        <Intitulé champ={champ} />
      </legend>
      {children}
      <Messages champ={champ} id={id} état={état} />
    </fieldset>
  );
}
