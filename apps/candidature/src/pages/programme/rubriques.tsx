import { indice, titreGroupe } from '@guichet/forms';
import type { Champ, Programme } from '@guichet/runtime';

export function Calculs({ programme }: { programme: Programme }) {
  const groupes = new Map<string, string[]>([['', []]]);
  const ajouter = (groupe: string, libellé: string): unknown =>
    groupes.set(groupe, [...(groupes.get(groupe) ?? []), libellé]);
  const utiles = programme.résultats.filter(({ nature }) => nature !== 'indicateur');
  for (const { groupe = '', libellé, type } of utiles) if (groupe || type.genre === 'montant') ajouter(groupe, libellé);
  for (const { groupe, libellé, type } of utiles) if (!groupe && type.genre !== 'montant') ajouter('Repères', libellé);
  if (groupes.get('')?.length === 0) groupes.delete('');
  return (
    <>
      <p>Le simulateur et la candidature calculent ces résultats avec les mêmes règles que le service instructeur.</p>
      {semblables(groupes).map(({ titres, libellés }) => (
        <div key={titres.join(',')}>
          {titres[0] !== '' && <h3 className="fr-h6 fr-mb-1w">{titres.join(', ')}</h3>}
          <ul className="gui-puces">
            {libellés.map((libellé) => (
              <li key={libellé}>{libellé}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Domaines that give the same results are told together. */
function semblables(
  groupes: ReadonlyMap<string, readonly string[]>,
): readonly { readonly titres: readonly string[]; readonly libellés: readonly string[] }[] {
  const parContenu = new Map<string, { titres: string[]; libellés: readonly string[] }>();
  for (const [titre, libellés] of groupes) {
    const contenu = [...new Set(libellés)];
    const clé = contenu.join('\n');
    const connu = parContenu.get(clé);
    if (connu) connu.titres.push(titre);
    else parContenu.set(clé, { titres: [titre], libellés: contenu });
  }
  return [...parContenu.values()];
}

/** Rules across dossiers: one candidature, no other aid, so much money. */
export function Limites({ programme }: { programme: Programme }) {
  return (
    <ul className="gui-puces">
      {programme.limites?.map((limite) => (
        <li key={limite}>{limite}</li>
      ))}
    </ul>
  );
}

export function Conditions({ programme }: { programme: Programme }) {
  const bloquantes = programme.conditions.filter(({ bloquante }) => bloquante);
  const indicatives = programme.conditions.filter(({ bloquante }) => !bloquante);
  return (
    <>
      <ListeConditions programme={programme} conditions={bloquantes} />
      {indicatives.length > 0 && (
        <>
          <h3 className="fr-h6">À noter, sans empêcher le dépôt</h3>
          <ListeConditions programme={programme} conditions={indicatives} />
        </>
      )}
    </>
  );
}

/** The same condition in several domaines is said once, with their names. */
function ListeConditions({ programme, conditions }: { programme: Programme; conditions: Programme['conditions'] }) {
  const parLibellé = new Map<string, Set<string>>();
  for (const condition of conditions) {
    const groupes = parLibellé.get(condition.libellé) ?? new Set();
    const titre = titreGroupe(programme, condition);
    if (titre !== null) groupes.add(titre);
    parLibellé.set(condition.libellé, groupes);
  }
  return (
    <ul className="gui-puces">
      {[...parLibellé].map(([libellé, groupes]) => (
        <li key={libellé}>
          {libellé}
          {groupes.size > 0 && <span className="gui-puces__groupe">{[...groupes].join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A pièce, and the heading it stands under: several may be called « Justificatif ». */
interface PièceDemandée {
  readonly champ: Champ;
  readonly sous: string | null;
}

export function PiècesÀPréparer({ programme }: { programme: Programme }) {
  const pièces = programme.étapes.flatMap(({ champs, groupes }) => [
    ...champs.flatMap((champ) => piècesDe(champ, null)),
    ...groupes.flatMap((groupe) => groupe.champs.flatMap((champ) => piècesDe(champ, groupe.titre))),
  ]);
  if (pièces.length === 0) return <p>Ce programme ne demande aucune pièce au moment du dépôt.</p>;
  return (
    <>
      <p>Selon vos réponses, certaines de ces pièces ne vous seront pas demandées.</p>
      <ul className="gui-puces gui-puces--pièce">
        {pièces.map(({ champ, sous }) => (
          <li key={champ.chemin}>
            {champ.libellé}
            {champ.facultatif && <span className="gui-facultatif"> (facultatif)</span>}
            {sous !== null && <span className="gui-puces__groupe">{sous}</span>}
            {champ.aide !== undefined && <span className="gui-puces__détail">{champ.aide}</span>}
            <span className="gui-puces__détail">{indice(champ.type)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function piècesDe(champ: Champ, sous: string | null): readonly PièceDemandée[] {
  if (champ.type.genre === 'liste') return champ.type.champs.flatMap((autre) => piècesDe(autre, sous));
  return champ.type.genre === 'pièce' ? [{ champ, sous }] : [];
}

export function Indicateurs({ programme }: { programme: Programme }) {
  return (
    <ul className="gui-indicateurs">
      {programme.indicateurs.map(({ nom, libellé, numérateur, dénominateur, cible, mesure, inconnu }) => (
        <li key={nom} className="gui-indicateur">
          <h3 className="fr-h6 gui-indicateur__titre">{libellé}</h3>
          <p className="gui-indicateur__cible">
            {cible === undefined ? (
              <span className="gui-rien">Cible non publiée</span>
            ) : (
              <span className="gui-chiffre">{cible}</span>
            )}
          </p>
          {numérateur !== undefined && dénominateur !== undefined && (
            <p className="gui-indicateur__détail">
              {numérateur} <span aria-hidden="true">÷</span>
              <span className="fr-sr-only">rapporté à</span> {dénominateur}
            </p>
          )}
          {mesure !== undefined && <p className="gui-indicateur__détail">{mesure}</p>}
          {inconnu !== undefined && <p className="gui-indicateur__détail gui-rien">{inconnu}</p>}
        </li>
      ))}
    </ul>
  );
}

export function Instruction({ programme: { instruction } }: { programme: Programme }) {
  if (instruction === undefined) return null;
  return (
    <ul className="gui-puces">
      <li>Votre dossier est examiné par : {instruction.service}.</li>
      {instruction.délai !== undefined && <li>Délai d’instruction : {instruction.délai}.</li>}
      {instruction.décisions.length > 0 && <li>Décisions possibles : {instruction.décisions.join(', ')}.</li>}
    </ul>
  );
}

export function Inconnus({ programme }: { programme: Programme }) {
  return (
    <>
      <p>Quand un texte manque, le guichet ne devine pas : il le dit, et donne les limites connues.</p>
      <ul className="gui-puces">
        {programme.inconnus.map((inconnu) => (
          <li key={inconnu}>{inconnu}</li>
        ))}
      </ul>
    </>
  );
}
