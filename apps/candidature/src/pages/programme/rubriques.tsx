import { indice } from '@guichet/forms';
import type { Champ, Programme } from '@guichet/runtime';

export function Calculs({ programme }: { programme: Programme }) {
  const groupes = new Map<string, string[]>();
  for (const { groupe = '', libellé, nature } of programme.résultats) {
    if (nature === 'indicateur') continue;
    groupes.set(groupe, [...(groupes.get(groupe) ?? []), libellé]);
  }
  return (
    <>
      <p>Le simulateur et la candidature calculent ces résultats avec les mêmes règles que le service instructeur.</p>
      {[...groupes].map(([groupe, libellés]) => (
        <div key={groupe}>
          {groupe !== '' && <h3 className="fr-h6 fr-mb-1w">{groupe}</h3>}
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

export function Conditions({ programme }: { programme: Programme }) {
  const bloquantes = programme.conditions.filter(({ bloquante }) => bloquante);
  const indicatives = programme.conditions.filter(({ bloquante }) => !bloquante);
  return (
    <>
      <ListeConditions conditions={bloquantes} />
      {indicatives.length > 0 && (
        <>
          <h3 className="fr-h6">À noter, sans empêcher le dépôt</h3>
          <ListeConditions conditions={indicatives} />
        </>
      )}
    </>
  );
}

function ListeConditions({ conditions }: { conditions: Programme['conditions'] }) {
  return (
    <ul className="gui-puces gui-puces--coche">
      {conditions.map(({ nom, libellé, groupe }) => (
        <li key={nom}>
          {libellé}
          {groupe !== undefined && groupe !== libellé && <span className="gui-puces__groupe">{groupe}</span>}
        </li>
      ))}
    </ul>
  );
}

export function PiècesÀPréparer({ programme }: { programme: Programme }) {
  const pièces = programme.étapes
    .flatMap((étape) => [...étape.champs, ...étape.groupes.flatMap(({ champs }) => champs)])
    .flatMap(piècesDe);
  if (pièces.length === 0) return <p>Ce programme ne demande aucune pièce au moment du dépôt.</p>;
  return (
    <>
      <p>Selon vos réponses, certaines de ces pièces ne vous seront pas demandées.</p>
      <ul className="gui-puces gui-puces--pièce">
        {pièces.map((champ) => (
          <li key={champ.chemin}>
            {champ.libellé}
            {champ.facultatif && <span className="gui-facultatif"> (facultatif)</span>}
            {champ.aide !== undefined && <span className="gui-puces__détail">{champ.aide}</span>}
            <span className="gui-puces__détail">{indice(champ.type)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function piècesDe(champ: Champ): readonly Champ[] {
  if (champ.type.genre === 'liste') return champ.type.champs.flatMap(piècesDe);
  return champ.type.genre === 'pièce' ? [champ] : [];
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
