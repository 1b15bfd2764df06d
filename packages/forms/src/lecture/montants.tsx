/**
 * What the answers give: the main amount first, then every result that applies, in the programme's order.
 */
import { estRien, écrireBornes, écrireValeur } from '@guichet/runtime';
import type { Programme, Rien, Résultat, ValeurRésultat, Évaluation } from '@guichet/runtime';
import { énumérer } from './riens.ts';
import { Citations } from './sources.tsx';
import { ValeurAffichée } from './valeur.tsx';

export interface PropsMontants {
  readonly programme: Programme;
  readonly évaluation: Évaluation;
  /** Questions still without an answer on which a result depends, in words. */
  readonly manquantes?: (résultat: Résultat) => readonly string[];
  readonly titre?: string;
  readonly niveau?: 2 | 3;
}

export function Montants({ programme, évaluation, manquantes, titre = 'Montants', niveau = 2 }: PropsMontants) {
  const Titre = `h${niveau}` as const;
  const valeurs = évaluation.valeurs;
  const utiles = programme.résultats.filter(
    ({ nom, nature }) => nature !== 'indicateur' && !estRienDe(valeurs[nom], 'sans objet'),
  );
  const principal = résultatPrincipal(programme, évaluation);
  const connu = principal !== undefined && !estRienDe(valeurs[principal.nom], 'non renseigné');
  // What is not known yet is not listed: the main amount says what to answer.
  const reste = utiles.filter(
    (résultat) =>
      résultat !== principal &&
      (!estRienDe(valeurs[résultat.nom], 'non renseigné') || (connu && attend(résultat, valeurs[résultat.nom]))),
  );
  const cités = [...(principal ? [principal] : []), ...reste].filter(({ sources }) => sources.length > 0);
  return (
    <section className="gui-montants" aria-label={titre}>
      <Titre className="fr-h6 gui-montants__titre">{titre}</Titre>
      {utiles.length === 0 && <p className="fr-mb-0">Aucun montant ne correspond à ces réponses.</p>}
      {principal && (
        <p className="gui-montants__principal" aria-live="polite" data-resultat={principal.nom}>
          <span className="gui-montants__libellé">{principal.libellé}</span>{' '}
          <span className="gui-montants__valeur">
            <ValeurAffichée
              valeur={valeurs[principal.nom]}
              type={principal.type}
              manquantes={manquantes?.(principal) ?? []}
            />
          </span>
        </p>
      )}
      {principal && <Contredits programme={programme} résultat={principal} valeur={valeurs[principal.nom]} />}
      {parGroupe(reste).map(({ groupe, résultats }) => (
        <div key={groupe} className="gui-montants__groupe">
          {groupe !== '' && <p className="gui-montants__sous-titre">{groupe}</p>}
          <dl className="gui-lignes">
            {résultats.map((résultat) => (
              <div key={résultat.nom} className="gui-ligne" data-resultat={résultat.nom}>
                <dt>{résultat.libellé}</dt>
                <dd>
                  {attend(résultat, valeurs[résultat.nom]) ? (
                    <span className="gui-rien">{attente(programme, résultat)}</span>
                  ) : (
                    <ValeurCourte
                      valeur={valeurs[résultat.nom]}
                      résultat={résultat}
                      dites={raisonsDe(principal && valeurs[principal.nom])}
                    />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {cités.length > 0 && (
        <details className="gui-détails">
          <summary>D’où viennent ces montants ?</summary>
          {cités.map((résultat) => (
            <div key={résultat.nom} className="gui-source">
              <p className="gui-source__titre">{résultat.libellé}</p>
              <Citations programme={programme} citations={résultat.sources} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** A payment that what is measured after the decision makes due: no answer of the form would tell. */
function attend({ indicateurs = [] }: Résultat, valeur: ValeurRésultat | undefined): boolean {
  return indicateurs.length > 0 && estRienDe(valeur, 'non renseigné');
}

function attente({ indicateurs }: Programme, { indicateurs: attendus = [] }: Résultat): string {
  const noms = indicateurs.filter(({ nom }) => attendus.includes(nom)).map(({ libellé }) => `«\u00A0${libellé}\u00A0»`);
  return noms.length > 1 ? `Dépend des indicateurs ${énumérer(noms)}` : `Dépend de l’indicateur ${noms.join('')}`;
}

/** The main amount says what is missing and why: the other lines need not repeat it. */
function ValeurCourte({
  valeur,
  résultat,
  dites,
}: {
  valeur: ValeurRésultat | undefined;
  résultat: Résultat;
  dites: ReadonlySet<string>;
}) {
  if (estRien(valeur) && valeur.rien === 'indéterminé' && valeur.raisons.every((raison) => dites.has(raison))) {
    return <span className="gui-rien">{écrireBornes(valeur, résultat.type) ?? 'Non calculable'}</span>;
  }
  return <ValeurAffichée valeur={valeur} type={résultat.type} />;
}

function raisonsDe(valeur: ValeurRésultat | undefined): ReadonlySet<string> {
  return new Set(estRien(valeur) && valeur.rien === 'indéterminé' ? valeur.raisons : []);
}

/** A published document gives another figure for this very situation: said where the figure is read. */
function Contredits({
  programme,
  résultat,
  valeur,
}: {
  programme: Programme;
  résultat: Résultat;
  valeur: ValeurRésultat | undefined;
}) {
  if (valeur === undefined || estRien(valeur)) return null;
  const écrite = écrireValeur(valeur, résultat.type);
  const écarts = programme.écarts.filter((écart) => écart.résultat === résultat.nom && écart.retenu === écrite);
  const publiés = [...new Set(écarts.map(({ publié }) => publié))];
  return publiés.map((publié) => (
    <p key={publié} className="gui-contredit">
      Un exemple publié indique <span className="gui-chiffre">{publié}</span> pour la même situation.{' '}
      {écarts.find((écart) => écart.publié === publié)?.explication}
    </p>
  ));
}

/**
 * What the applicant came for: the amount that the programme marks. Of one built before it said so, the amount called
 * `total`, or else the first that is computed outside a domaine.
 */
export function résultatPrincipal(
  { résultats }: Pick<Programme, 'résultats'>,
  { valeurs }: Pick<Évaluation, 'valeurs'>,
): Résultat | undefined {
  const montants = résultats.filter(
    ({ nom, type, nature }) =>
      type.genre === 'montant' && nature !== 'versement' && !estRienDe(valeurs[nom], 'sans objet'),
  );
  if (résultats.some(({ principal }) => principal)) return montants.findLast(({ principal }) => principal);
  return (
    montants.find(({ nom }) => nom === 'total') ??
    montants.find(({ nature, groupe }) => nature === 'calcul' && groupe === undefined) ??
    montants[0]
  );
}

function estRienDe(valeur: ValeurRésultat | undefined, rien: Rien['rien']): boolean {
  return valeur === undefined ? rien === 'non renseigné' : estRien(valeur) && valeur.rien === rien;
}

/** Amounts first, then the payments and the domaines, and last what explains them (sizes, dates, delays). */
function parGroupe(
  résultats: readonly Résultat[],
): readonly { readonly groupe: string; readonly résultats: readonly Résultat[] }[] {
  const groupes = new Map<string, Résultat[]>([['', []]]);
  const repères: Résultat[] = [];
  for (const résultat of résultats) {
    const groupe = résultat.groupe ?? (résultat.nature === 'versement' ? 'Versements' : '');
    if (groupe === '' && résultat.type.genre !== 'montant') repères.push(résultat);
    else groupes.set(groupe, [...(groupes.get(groupe) ?? []), résultat]);
  }
  return [
    ...[...groupes].map(([groupe, membres]) => ({ groupe, résultats: membres })),
    { groupe: 'Repères', résultats: repères },
  ].filter(({ résultats: membres }) => membres.length > 0);
}
