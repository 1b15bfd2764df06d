/**
 * A question asked as many times as needed. Adding leads to the first control of the new item; removing leads to the
 * item before, or to the button that adds.
 */
import { useEffect, useRef, type ComponentType, type RefObject } from 'react';
import { compterÉléments } from '@guichet/runtime';
import type { Champ, TypeChamp } from '@guichet/runtime';
import { cheminÉlément, idDe, type Portée } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { enErreur, Intitulé, idMessages, Messages, type PropsChamp } from './enveloppe.tsx';

type TypeListe = Extract<TypeChamp, { genre: 'liste' }>;

/** The component of one question, given by the one that shows every type: a list holds questions, a question may be a list. */
export type Sous = ComponentType<{ champ: Champ; portée: Portée }>;

export function Liste({ champ, chemin, type, Sous }: PropsChamp & { type: TypeListe; Sous: Sous }) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  const bloc = useRef<HTMLFieldSetElement>(null);
  const ids = Array.isArray(état.réponse) ? (état.réponse as readonly string[]) : [];
  const mener = useMenerÀ(bloc, ids.length);

  // A list that must have items begins with one: nobody has to guess that a button comes first.
  useEffect(() => {
    if (!champ.facultatif && type.minimum > 0 && magasin.champ(chemin).réponse === undefined)
      magasin.répondre(chemin, ['1']);
  }, [magasin, champ, chemin, type]);

  const annonce = compterÉléments(type, ids.length);
  return (
    <fieldset
      className={`fr-fieldset gui-liste${enErreur(état) ? ' gui-liste--erreur' : ''}`}
      id={`${id}-groupe`}
      ref={bloc}
      aria-labelledby={`${id}-légende ${idMessages(id)}`}
    >
      <legend className="fr-fieldset__legend" id={`${id}-légende`}>
        <Intitulé champ={champ} />
      </legend>
      <Messages champ={champ} id={id} état={état} />
      {ids.map((élément, rang) => (
        <Élément
          key={élément}
          champ={champ}
          type={type}
          Sous={Sous}
          item={cheminÉlément(chemin, élément)}
          rang={rang + 1}
          retirer={() => {
            magasin.retirerÉlément(chemin, élément);
            mener(rang - 1);
          }}
        />
      ))}
      <div className="fr-fieldset__element gui-liste__pied">
        {ids.length < type.maximum ? (
          <button
            type="button"
            id={id}
            className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-add-line"
            aria-describedby={idMessages(id)}
            onClick={() => {
              magasin.ajouterÉlément(chemin);
              mener(ids.length);
            }}
          >
            {ajout(type, ids.length)}
            <span className="fr-sr-only"> à la liste « {champ.libellé} »</span>
          </button>
        ) : (
          <p className="fr-hint-text" id={id} tabIndex={-1}>
            La liste est complète : {annonce}.
          </p>
        )}
        <output className="fr-sr-only">
          {champ.libellé} : {annonce}
        </output>
      </div>
    </fieldset>
  );
}

function Élément({
  champ,
  type,
  Sous,
  item,
  rang,
  retirer,
}: {
  champ: Champ;
  type: TypeListe;
  Sous: Sous;
  item: string;
  rang: number;
  retirer: () => void;
}) {
  const légende = `${idDe(item)}-légende`;
  return (
    <div className="fr-fieldset__element">
      <fieldset className="fr-fieldset gui-élément" aria-labelledby={légende} data-rang={rang}>
        <legend className="fr-fieldset__legend gui-élément__légende" id={légende}>
          {type.élément ?? champ.libellé} <span className="gui-élément__rang">n° {rang}</span>
        </legend>
        {type.champs.map((sous) => (
          <Sous key={sous.chemin} champ={sous} portée={{ liste: champ.chemin, item }} />
        ))}
        <div className="fr-fieldset__element">
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm fr-btn--icon-left fr-icon-delete-line gui-retirer"
            onClick={retirer}
          >
            Retirer
            <span className="fr-sr-only">
              {' '}
              {type.élément ?? champ.libellé} n° {rang}
            </span>
          </button>
        </div>
      </fieldset>
    </div>
  );
}

/** « Ajouter « Collège n° 3 » »: no word that would have to agree with what the programme calls its items. */
function ajout({ élément }: TypeListe, présents: number): string {
  if (présents === 0) return 'Ajouter';
  return élément === undefined
    ? 'Ajouter un autre élément'
    : `Ajouter «\u00A0${élément} n°\u00A0${présents + 1}\u00A0»`;
}

/** Moves the focus once the items are on the page: to the first control of an added item, to what precedes a removed one. */
function useMenerÀ(bloc: RefObject<HTMLElement | null>, nombre: number): (rang: number) => void {
  const cible = useRef<{ rang: number; depuis: number } | null>(null);
  useEffect(() => {
    const visée = cible.current;
    if (visée === null) return;
    cible.current = null;
    const items = bloc.current?.querySelectorAll<HTMLElement>(':scope > .fr-fieldset__element > .gui-élément') ?? [];
    const item = items[visée.rang];
    const ajout = nombre > visée.depuis;
    const contrôle = ajout
      ? item?.querySelector<HTMLElement>('input, select, textarea, button')
      : (item?.querySelector<HTMLElement>('.gui-retirer') ??
        bloc.current?.querySelector<HTMLElement>(':scope > .gui-liste__pied [id]'));
    contrôle?.focus();
  }, [bloc, nombre]);
  return (rang) => {
    cible.current = { rang, depuis: nombre };
  };
}
