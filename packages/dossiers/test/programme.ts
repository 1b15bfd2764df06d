/** A small programme written by hand, of the shape that the compiler generates: two questions, a list, two pieces. */
import {
  NON_RENSEIGNÉ,
  instantDe,
  type Champ,
  type ProgrammeServeur,
  type Période,
  type Réponses,
  type TypeChamp,
} from '@guichet/runtime';

export const OUVERTURE = instantDe('2022-10-15T09:00', 'début');
export const FERMETURE = instantDe('2022-11-30', 'fin');
export const PENDANT = instantDe('2022-11-02T12:00', 'début');

function champ(chemin: string, type: TypeChamp, facultatif = false): Champ {
  return { chemin, libellé: chemin, type, facultatif, simulé: true, sources: [] };
}

const texte: TypeChamp = { genre: 'texte', longueur: 100 };
const pièce = (plusieurs: boolean): TypeChamp => ({
  genre: 'pièce',
  formats: ['pdf'],
  tailleMaximale: 1_000_000,
  plusieurs,
});

const période: Période = {
  nom: 'dépôt',
  libellé: 'Dépôt des candidatures',
  début: OUVERTURE,
  fin: FERMETURE,
  précision: 'seconde',
  genre: 'dépôt',
  auparavant: [],
  sources: [],
};

export function créerProgramme({ périodes = [période], version = '1.0.0' } = {}): ProgrammeServeur {
  return {
    nom: 'essai',
    titre: 'Programme d’essai',
    version,
    empreinte: `empreinte-${version}`,
    opérateurs: [],
    sources: [],
    écarts: [],
    étapes: [
      {
        id: 'identité',
        titre: 'Identité',
        champs: [
          champ('nom', texte),
          champ('montant', { genre: 'montant' }),
          champ('organismes', {
            genre: 'liste',
            minimum: 1,
            maximum: 3,
            champs: [champ('organismes[].nom', texte), champ('organismes[].preuve', pièce(true), true)],
          }),
        ],
        groupes: [{ id: 'PS1.1', titre: 'Pièces', champs: [champ('PS1.1.devis', pièce(false), true)], sources: [] }],
      },
    ],
    résultats: [],
    conditions: [],
    indicateurs: [],
    périodes,
    inconnus: [],
    évaluer: (réponses, { instant }) => ({
      valeurs: { total: totalDe(réponses), calculéLe: instant },
      conditions: {},
      messages: {},
      éligible: true,
      visibles: {},
    }),
    périodesDeDépôt: (réponses) => (réponses['nom'] === undefined ? [] : périodes.map(({ nom }) => nom)),
    vérifierBrouillon: (réponses) =>
      Object.entries(réponses)
        .filter(([chemin, réponse]) => chemin === 'montant' && typeof réponse !== 'number')
        .map(([chemin]) => ({ chemin, message: 'Saisissez un montant en euros.' })),
    vérifierDépôt: (réponses) =>
      ['nom', 'montant']
        .filter((chemin) => réponses[chemin] === undefined)
        .map((chemin) => ({ chemin, message: `Répondez à la question « ${chemin} ».` })),
    // As if the names told the région: those that begin with « Hors » are another's.
    ressort: ({ nom }) => (String(nom).startsWith('Hors') ? 'Normandie' : 'Bretagne'),
    unicités: (réponses) => [
      { nom: 'un_par_nom', clé: String(réponses['nom']), message: 'Un dossier est déjà déposé sous ce nom.' },
    ],
    états: [
      {
        nom: 'liste',
        titre: 'Liste des dossiers',
        colonnes: [
          { nom: 'nom', libellé: 'Nom', type: { genre: 'texte' } },
          { nom: 'total', libellé: 'Total', type: { genre: 'montant' } },
        ],
        tri: ['nom'],
        lignes: ({ réponses }) => [{ nom: String(réponses['nom']), total: totalDe(réponses) }],
      },
    ],
  };
}

function totalDe(réponses: Réponses) {
  const montant = réponses['montant'];
  return typeof montant === 'number' ? montant * 2 : NON_RENSEIGNÉ;
}
