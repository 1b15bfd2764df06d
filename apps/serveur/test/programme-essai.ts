/**
 * A programme written by hand, of the shape that `guichet build` writes: two self-contained modules and their empreinte.
 * Small, with one of each thing that the server deals with: texts, an amount, a list, pieces, a window, a key, a list for
 * the ministry.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OptionsProgramme {
  readonly titre?: string;
  readonly version?: string;
  readonly empreinte?: string;
  /** What the amount is multiplied by: what a new version changes. */
  readonly coefficient?: number;
  /** Its name in the language. */
  readonly nom?: string;
  /** The programme beside which it is not funded, for the same organisation and the same amount. */
  readonly avec?: string;
}

/** 15 October 2022, 9 h, and the last second of 30 November 2022, in Paris. */
export const OUVERTURE = 1_665_817_200;
export const FERMETURE = 1_669_849_199;
export const PENDANT = '2022-11-02T12:00';

function module(serveur: boolean, options: Required<OptionsProgramme>): string {
  const { titre, version, empreinte, coefficient, nom, avec } = options;
  return `
const champ = (chemin, type, facultatif = false) => ({ chemin, libellé: chemin, type, facultatif, simulé: true, sources: [] });
const texte = { genre: 'texte', longueur: 200 };
const pièce = (plusieurs) => ({ genre: 'pièce', formats: ['pdf', 'csv'], tailleMaximale: 200000, plusieurs });
const étapes = [{ id: 'identité', titre: 'Identité', champs: [
  champ('nom', texte),
  champ('montant', { genre: 'montant', minimum: 0 }),
  champ('organismes', { genre: 'liste', minimum: 0, maximum: 5, champs: [
    champ('organismes[].nom', texte), champ('organismes[].preuve', pièce(true), true)] }),
], groupes: [{ id: 'PS1.1', titre: 'Pièces', champs: [champ('PS1.1.devis', pièce(false), true)], sources: [] }] }];
const type = (chemin) => {
  if (chemin === 'nom' || /^organismes\\[[a-z0-9]{1,12}\\]\\.nom$/.test(chemin)) return 'texte';
  if (chemin === 'montant') return 'montant';
  if (chemin === 'organismes') return 'liste';
};
const recevable = (chemin, réponse) => {
  switch (type(chemin)) {
    case 'texte': return typeof réponse === 'string' && réponse.length <= 200;
    case 'montant': return Number.isSafeInteger(réponse) && réponse >= 0;
    case 'liste': return Array.isArray(réponse) && réponse.length <= 5 && réponse.every((id) => /^[a-z0-9]{1,12}$/.test(id));
    default: return false;
  }
};
const cléDe = ({ nom, montant }) => [{ genre: 'choix Montant', valeur: String(montant) }, { genre: 'siret', valeur: nom }];
const total = (réponses) => typeof réponses.montant === 'number' ? réponses.montant * ${coefficient} : { rien: 'non renseigné' };
export default {
  nom: ${JSON.stringify(nom)}, titre: ${JSON.stringify(titre)}, version: ${JSON.stringify(version)}, empreinte: ${JSON.stringify(empreinte)},
  candidat: 'établissement d’essai', opérateurs: [], sources: [], écarts: [], étapes, résultats: [], conditions: [], indicateurs: [], inconnus: [],
  périodes: [{ nom: 'F1.candidature', libellé: 'Dépôt', début: ${OUVERTURE}, fin: ${FERMETURE}, précision: 'seconde', genre: 'dépôt', auparavant: [], sources: [] }],
  évaluer: (réponses, { instant }) => ({ valeurs: { total: total(réponses), tiers: { numérateur: 1n, dénominateur: 3n }, instant }, conditions: {}, messages: {}, éligible: true, visibles: {} }),
  périodesDeDépôt: () => ['F1.candidature'],
  ${
    serveur
      ? `vérifierBrouillon: (réponses) => Object.entries(réponses).flatMap(([chemin, réponse]) =>
    recevable(chemin, réponse) ? [] : [{ chemin, message: 'Cette réponse n’a pas la forme attendue.' }]),
  vérifierDépôt: (réponses) => ['nom', 'montant'].flatMap((chemin) =>
    réponses[chemin] === undefined ? [{ chemin, message: 'Répondez à cette question.' }] : []),
  ressort: ({ nom }) => (String(nom).startsWith('Hors') ? 'Normandie' : 'Bretagne'),
  unicités: (réponses) => [{ nom: 'un_par_nom', clé: String(réponses.nom), message: 'Un dossier est déjà déposé sous ce nom.' }],
  identifiants: (réponses) => cléDe(réponses),
  nonCumuls: (réponses) => ${avec === '' ? '[]' : `[{ avec: ${JSON.stringify(avec)}, clé: cléDe(réponses), message: 'Déjà financé ailleurs.' }]`},
  états: [{ nom: 'liste', titre: 'Liste des dossiers', tri: ['nom'],
    colonnes: [{ nom: 'nom', libellé: 'Nom', type: { genre: 'texte' } }, { nom: 'total', libellé: 'Total', type: { genre: 'montant' } }],
    lignes: ({ réponses }) => [{ nom: réponses.nom, total: total(réponses) }] }],`
      : ''
  }
};
`;
}

/** Reasons about nothing: it is only served. */
const RAISONNEMENT = `export default {
  certitude: () => ({ éligible: null, refus: [], ensemble: [], montants: [] }),
  questions: () => [],
  chercher: () => [],
};
`;

/** Writes `<racine>/<slug>/dist`, as a build does. */
export async function écrireProgramme(racine: string, slug: string, options: OptionsProgramme = {}): Promise<void> {
  const version = options.version ?? '1.0.0';
  const complètes = {
    titre: 'Programme d’essai',
    version,
    empreinte: `e${version.replaceAll('.', '-')}`,
    coefficient: 2,
    nom: 'essai',
    avec: '',
    ...options,
  };
  const dist = join(racine, slug, 'dist');
  await mkdir(dist, { recursive: true });
  const { nom, titre, empreinte } = complètes;
  await writeFile(join(dist, 'empreinte.json'), JSON.stringify({ nom, titre, version, empreinte }));
  await writeFile(join(dist, 'portail.js'), module(false, complètes));
  await writeFile(join(dist, 'serveur.js'), module(true, complètes));
  await writeFile(join(dist, 'raisonnement.js'), RAISONNEMENT);
}
