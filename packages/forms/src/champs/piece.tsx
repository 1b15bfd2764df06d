/**
 * A pièce: files sent as soon as they are chosen, with their progress, their failure and the way to try again.
 */
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { FichierJoint, TypeChamp } from '@guichet/runtime';
import { idDe } from '../chemins.ts';
import { useChamp, useFormulaire } from '../contexte.tsx';
import { fichiersDe, type Dépôt, type Dépôts } from '../magasin/depots.ts';
import { enErreur, idMessages, Intitulé, Messages, type PropsChamp } from './enveloppe.tsx';
import { écrireTaille } from './indice.ts';

type TypePièce = Extract<TypeChamp, { genre: 'pièce' }>;
type Props = PropsChamp & { type: TypePièce };

export function DépôtPièce(props: Props) {
  const { dépôts } = useFormulaire();
  return dépôts === null ? (
    <p className="fr-hint-text">La pièce « {props.champ.libellé} » se dépose dans la candidature.</p>
  ) : (
    <Pièce {...props} dépôts={dépôts} />
  );
}

function Pièce({ champ, chemin, type, dépôts }: Props & { dépôts: Dépôts }) {
  const { magasin, pièces } = useFormulaire();
  const état = useChamp(chemin);
  const enCours = useSyncExternalStore(
    useCallback((éveiller) => dépôts.abonner(chemin, éveiller), [dépôts, chemin]),
    () => dépôts.en(chemin),
    () => dépôts.en(chemin),
  );
  const [annonce, annoncer] = useState('');
  const id = idDe(chemin);
  const fichiers = fichiersDe(magasin, chemin);
  const déposer = async (choisis: readonly File[]): Promise<void> => {
    if (choisis.length === 0) return;
    annoncer(choisis.length > 1 ? 'Dépôt des fichiers en cours.' : 'Dépôt du fichier en cours.');
    await dépôts.ajouter(type, chemin, choisis);
    const échecs = dépôts.en(chemin).filter(({ échec }) => échec !== null).length;
    annoncer(échecs > 0 ? 'Un fichier n’a pas pu être déposé.' : 'Le dépôt est terminé.');
  };
  const retirer = async (fichier: FichierJoint): Promise<void> => {
    try {
      await dépôts.retirer(chemin, fichier);
      annoncer(`Le fichier ${fichier.nom} est retiré.`);
    } catch (erreur) {
      annoncer(erreur instanceof Error ? erreur.message : String(erreur));
    }
    document.querySelector<HTMLElement>(`#${id}`)?.focus();
  };

  return (
    <div className={`fr-upload-group${enErreur(état) ? ' fr-upload-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        <Intitulé champ={champ} />
      </label>
      <div
        className="gui-dépose"
        onDragOver={(événement) => événement.preventDefault()}
        onDrop={(événement) => {
          événement.preventDefault();
          void déposer([...événement.dataTransfer.files]);
        }}
      >
        <input
          className="gui-dépose__zone"
          type="file"
          id={id}
          name={chemin}
          accept={type.formats.map((format) => `.${format.toLowerCase()}`).join(',') || undefined}
          multiple={type.plusieurs}
          required={!champ.facultatif && fichiers.length === 0}
          aria-invalid={enErreur(état)}
          aria-describedby={idMessages(id)}
          onChange={({ currentTarget }) => {
            const choisis = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void déposer(choisis);
          }}
        />
        <label className="fr-btn fr-btn--sm fr-btn--secondary" htmlFor={id}>
          {type.plusieurs
            ? 'Choisir des fichiers'
            : fichiers.length > 0
              ? 'Remplacer le fichier'
              : 'Choisir un fichier'}
        </label>
        <span className="gui-dépose__mention" aria-hidden="true">
          ou glissez-{type.plusieurs ? 'les' : 'le'} ici
        </span>
      </div>
      {(fichiers.length > 0 || enCours.length > 0) && (
        <ul className="gui-fichiers">
          {fichiers.map((fichier) => (
            <li key={fichier.id} className="gui-fichier gui-fichier--déposé">
              <span>
                <a className="fr-link" href={pièces?.adresse(chemin, fichier)} download={fichier.nom}>
                  {fichier.nom}
                </a>
              </span>
              <span className="gui-fichier__détail">{écrireTaille(fichier.taille)}, déposé</span>
              <button
                type="button"
                className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm"
                onClick={() => void retirer(fichier)}
              >
                Retirer<span className="fr-sr-only"> le fichier {fichier.nom}</span>
              </button>
            </li>
          ))}
          {enCours.map((dépôt) => (
            <Envoi
              key={dépôt.id}
              dépôt={dépôt}
              reprendre={() => void dépôts.reprendre(type, chemin, dépôt)}
              abandonner={() => dépôts.abandonner(chemin, dépôt.id)}
            />
          ))}
        </ul>
      )}
      <output className="fr-sr-only">{annonce}</output>
      <Messages champ={champ} id={id} état={état} />
    </div>
  );
}

function Envoi({ dépôt, reprendre, abandonner }: { dépôt: Dépôt; reprendre: () => void; abandonner: () => void }) {
  const { fichier, progrès, échec, refusé } = dépôt;
  return (
    <li className={`gui-fichier${échec === null ? '' : ' gui-fichier--échec'}`}>
      <span>{fichier.name}</span>
      {échec === null ? (
        <progress className="gui-progrès" value={progrès} max={1} aria-label={`Dépôt de ${fichier.name}`} />
      ) : (
        <span className="fr-message fr-message--error">{échec}</span>
      )}
      {échec !== null && !refusé && (
        <button type="button" className="fr-btn fr-btn--secondary fr-btn--sm" onClick={reprendre}>
          Réessayer<span className="fr-sr-only"> de déposer {fichier.name}</span>
        </button>
      )}
      <button type="button" className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm" onClick={abandonner}>
        {échec === null ? 'Annuler' : 'Abandonner'}
        <span className="fr-sr-only"> le dépôt de {fichier.name}</span>
      </button>
    </li>
  );
}
