/**
 * Backwards from an amount: « que faut-il pour obtenir 500 000 € ? ». The person types the amount, and each count, amount
 * or date that it depends on is said with the values that reach it, the other answers being what they are.
 */
import { useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useEvaluation, useMagasin } from '@guichet/forms';
import {
  estRien,
  lireSaisie,
  écrireMontant,
  type Atteinte,
  type But,
  type Contexte,
  type Raisonnement,
  type Réponses,
  type Résultat,
} from '@guichet/runtime';
import { useAuRepos } from './raisonnement.ts';
import { Recherches } from './recherches.tsx';

export function Obtenir({ raisonnement }: { raisonnement: Raisonnement }) {
  const { programme } = useMagasin();
  const évaluation = useEvaluation();
  const montants = programme.résultats.filter(({ nom }) => {
    const valeur = évaluation.valeurs[nom];
    const sansObjet = valeur !== undefined && estRien(valeur) && valeur.rien === 'sans objet';
    return raisonnement.montants?.includes(nom) && !sansObjet;
  });
  const [but, viser] = useState<But | null>(null);
  // What is sought may cease to apply with another answer.
  const visé = montants.find(({ nom }) => nom === but?.nom);
  if (montants.length === 0 || !raisonnement.obtenir) return null;
  return (
    <details className="gui-détails">
      <summary>Que faut-il pour obtenir un montant donné ?</summary>
      <Question montants={montants} viser={viser} />
      {/* An `output` holds no list. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="status">
        {but !== null && visé && <Réponse raisonnement={raisonnement} but={but} montant={visé} />}
      </div>
    </details>
  );
}

function Question({ montants, viser }: { montants: readonly Résultat[]; viser: (but: But | null) => void }) {
  const id = useId();
  const [choisi, choisir] = useState(montants[0]?.nom ?? '');
  const [erreur, refuser] = useState<string | null>(null);
  const zone = useRef<HTMLInputElement>(null);
  const seul = montants.length === 1;
  return (
    <form
      className="gui-obtenir"
      noValidate
      onSubmit={(événement) => {
        événement.preventDefault();
        const lu = lireVisé(zone);
        refuser(typeof lu === 'string' ? lu : null);
        if (typeof lu === 'string') zone.current?.focus();
        const nom = montants.some((un) => un.nom === choisi) ? choisi : (montants[0]?.nom ?? '');
        viser(typeof lu === 'string' ? null : { nom, auMoins: lu });
      }}
    >
      {!seul && (
        <div className="fr-select-group">
          <label className="fr-label" htmlFor={`${id}montant`}>
            Montant
          </label>
          <select
            className="fr-select"
            id={`${id}montant`}
            value={choisi}
            onChange={({ currentTarget }) => choisir(currentTarget.value)}
          >
            {montants.map((un) => (
              <option key={un.nom} value={un.nom}>
                {libelléDe(un)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={`fr-input-group${erreur === null ? '' : ' fr-input-group--error'}`}>
        <label className="fr-label" htmlFor={`${id}visé`}>
          {seul && montants[0] ? `${libelléDe(montants[0])} : au moins` : 'Au moins'}
          <span className="fr-hint-text">En euros. Exemple : 500 000.</span>
        </label>
        <div className="fr-input-wrap gui-saisie-unité">
          <input
            ref={zone}
            className={`fr-input${erreur === null ? '' : ' fr-input--error'}`}
            id={`${id}visé`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={erreur !== null}
            aria-describedby={`${id}erreur`}
          />
          <span className="gui-unité" aria-hidden="true">
            €
          </span>
        </div>
        <div className="fr-messages-group" id={`${id}erreur`} aria-live="polite">
          {erreur !== null && <p className="fr-message fr-message--error">{erreur}</p>}
        </div>
      </div>
      <button type="submit" className="fr-btn fr-btn--secondary">
        Chercher
      </button>
    </form>
  );
}

/** The amount in cents, or what is wrong with what was typed. */
function lireVisé(zone: RefObject<HTMLInputElement | null>): number | string {
  const lu = lireSaisie({ genre: 'montant' }, zone.current?.value ?? '');
  if ('erreur' in lu) return lu.erreur;
  return typeof lu.réponse === 'number' && lu.réponse > 0
    ? lu.réponse
    : 'Saisissez le montant que vous voudriez obtenir. Exemple : 500 000.';
}

function Réponse({ raisonnement, but, montant }: { raisonnement: Raisonnement; but: But; montant: Résultat }) {
  const chercher = useCallback(
    (module: Raisonnement, réponses: Réponses, contexte: Contexte) => ({
      but,
      atteinte: module.obtenir?.(but, réponses, contexte),
    }),
    [but],
  );
  const trouvé = useAuRepos(raisonnement, chercher)?.trouvé;
  const zone = useRef<HTMLDivElement>(null);
  const prête = trouvé?.but === but;
  // Beside a long form, or on a telephone, what was asked for may be found below what is seen.
  useEffect(() => {
    if (prête) zone.current?.scrollIntoView({ block: 'nearest' });
  }, [prête]);
  // What was found of another amount is no answer to this one.
  if (!prête || trouvé?.atteinte === undefined) return null;
  const { atteint, recherches } = trouvé.atteinte;
  const voulu = `${libelléDe(montant)} : au moins ${écrireMontant(but.auMoins)}`;
  return (
    <div ref={zone}>
      <p className="gui-obtenir__voulu">
        <strong>{voulu}</strong>
      </p>
      <p>{constat(atteint, recherches.length)}</p>
      {recherches.length > 0 && <Recherches trouvées={recherches} />}
    </div>
  );
}

function constat(atteint: Atteinte['atteint'], nombre: number): string {
  if (atteint === true)
    return nombre > 0 ? 'Vos réponses suffisent. Elles suffiraient encore avec :' : 'Vos réponses suffisent.';
  const dit = atteint === false ? 'Vos réponses ne le permettent pas.' : 'Cela dépend encore de vos réponses.';
  if (nombre === 0) return `${dit} Aucun nombre ni aucune date n’en décide à lui seul.`;
  return `${dit} Les autres réponses restant les mêmes, il faudrait :`;
}

/** Domaines have amounts of the same name. */
function libelléDe({ libellé, groupe }: Résultat): string {
  return groupe === undefined || groupe === '' ? libellé : `${groupe}, ${libellé.toLocaleLowerCase('fr')}`;
}
