/**
 * A programme written by hand for the tests: every type of field, a condition, a list, pieces, and the three nothings.
 */
import { NON_RENSEIGNÉ, SANS_OBJET } from '@guichet/runtime';
import type { Champ, Programme, Réponses, TypeChamp, Valeur, Évaluation } from '@guichet/runtime';

export const INSTANT = Date.UTC(2022, 9, 15, 10) / 1000;

export function champ(chemin: string, type: TypeChamp, autres: Partial<Champ> = {}): Champ {
  return { chemin, libellé: `Question ${chemin}`, type, facultatif: false, simulé: false, sources: [], ...autres };
}

const RÉGIONS = ['Bretagne', 'Corse', 'Normandie', 'Occitanie', 'Martinique', 'Mayotte'].map((libellé, rang) => ({
  id: libellé.toLowerCase(),
  libellé,
  groupe: rang < 4 ? 'Métropole' : 'Outre-mer',
}));

/** 100 € each, 50 € more when urgent; unknown beyond 100. */
function montant(réponses: Réponses): Valeur<number> {
  const nombre = réponses['nombre'];
  if (nombre === undefined) return NON_RENSEIGNÉ;
  if (Number(nombre) > 100)
    return {
      rien: 'indéterminé',
      raisons: ['Le barème au-delà de 100 n’est pas publié'],
      bornes: { min: 1_000_000, max: 2_000_000 },
    };
  return Number(nombre) * 10_000 + (réponses['urgent'] === true ? 5000 : 0);
}

function évaluer(réponses: Réponses): Évaluation {
  const total = montant(réponses);
  const nombre = réponses['nombre'];
  const assez: Valeur<boolean> = nombre === undefined ? NON_RENSEIGNÉ : Number(nombre) >= 2;
  return {
    valeurs: {
      total,
      majoration: réponses['urgent'] === true ? 5000 : SANS_OBJET,
      avance: typeof total === 'number' ? total / 2 : total,
      solde: typeof total === 'number' ? total / 2 : total,
    },
    conditions: { assez },
    messages: assez === false ? { assez: 'Il faut au moins 2 appareils ; vous en avez indiqué 1.' } : {},
    éligible: assez,
    visibles: { motif: réponses['urgent'] === true, suite: réponses['urgent'] !== true },
  };
}

export const PROGRAMME: Programme = {
  nom: 'essai',
  titre: 'Programme d’essai',
  édition: 'Édition 2022',
  présentation: 'Un programme qui n’existe que pour les essais.',
  opérateurs: ['Agence des essais'],
  version: '1.0.0',
  empreinte: 'abc123',
  candidat: 'Établissement d’essai',
  sources: [{ id: 'texte', titre: 'Instruction d’essai', date: '2022-01-01' }],
  écarts: [
    {
      titre: 'Deux totaux',
      publié: '100 €',
      retenu: '150 €',
      explication: 'La majoration est oubliée.',
      sources: [{ source: 'texte', mots: 'cent euros' }],
    },
  ],
  étapes: [
    {
      id: 'projet',
      titre: 'Le projet',
      champs: [
        champ('nom', { genre: 'texte', longueur: 80 }, { libellé: 'Nom du projet', aide: 'Un nom court.' }),
        champ(
          'nombre',
          { genre: 'entier', unité: 'appareils', minimum: 1, maximum: 500 },
          { libellé: 'Nombre d’appareils', simulé: true },
        ),
        champ('urgent', { genre: 'oui/non' }, { libellé: 'Le projet est-il urgent ?', simulé: true }),
        champ('motif', { genre: 'paragraphe', longueur: 500 }, { libellé: 'Motif de l’urgence' }),
        champ('début', { genre: 'date' }, { libellé: 'Date de début' }),
        champ('coût', { genre: 'montant', minimum: 0 }, { libellé: 'Coût prévu' }),
        champ('part', { genre: 'taux' }, { libellé: 'Part financée', facultatif: true }),
        champ('durée', { genre: 'décimal', unité: 'mois' }, { libellé: 'Durée', facultatif: true }),
      ],
      groupes: [],
    },
    {
      id: 'porteur',
      titre: 'Le porteur',
      aide: 'Celui qui dépose.',
      champs: [
        champ(
          'statut',
          {
            genre: 'choix',
            options: [
              { id: 'public', libellé: 'Public' },
              { id: 'privé', libellé: 'Privé' },
            ],
          },
          { libellé: 'Statut', facultatif: true },
        ),
        champ('région', { genre: 'choix', options: RÉGIONS }, { libellé: 'Région' }),
        champ(
          'domaines',
          {
            genre: 'choix multiple',
            options: [
              { id: 'a', libellé: 'Domaine A' },
              { id: 'b', libellé: 'Domaine B' },
              { id: 'c', libellé: 'Domaine C' },
            ],
          },
          { libellé: 'Domaines' },
        ),
        champ('siret', { genre: 'siret' }, { libellé: 'SIRET' }),
        champ('courriel', { genre: 'courriel' }, { libellé: 'Courriel' }),
        champ('téléphone', { genre: 'téléphone' }, { libellé: 'Téléphone', facultatif: true }),
      ],
      groupes: [],
    },
    {
      id: 'suite',
      titre: 'Les sites',
      champs: [
        champ(
          'sites',
          {
            genre: 'liste',
            minimum: 1,
            maximum: 3,
            champs: [
              champ('sites[].nom', { genre: 'texte', longueur: 80 }, { libellé: 'Nom du site' }),
              champ(
                'sites[].finess',
                { genre: 'finess géographique' },
                { libellé: 'FINESS du site', facultatif: true },
              ),
            ],
          },
          { libellé: 'Sites' },
        ),
      ],
      groupes: [
        {
          id: 'PS1',
          titre: 'Sécurité',
          code: 'PS1',
          inconnu: 'l’annexe n’est pas publiée',
          champs: [
            champ(
              'PS1.audit',
              { genre: 'pièce', formats: ['pdf'], tailleMaximale: 1_000_000, plusieurs: true },
              { libellé: 'Rapport d’audit' },
            ),
          ],
          sources: [{ source: 'texte', mots: 'un audit', repère: 'p. 4' }],
        },
      ],
    },
  ],
  résultats: [
    {
      nom: 'majoration',
      libellé: 'Majoration',
      type: { genre: 'montant' },
      nature: 'barème',
      champs: ['nombre', 'urgent'],
      sources: [],
    },
    {
      nom: 'total',
      libellé: 'Montant de l’aide',
      type: { genre: 'montant' },
      nature: 'calcul',
      champs: ['nombre', 'urgent'],
      sources: [{ source: 'texte', mots: 'cent euros', repère: 'p. 2' }],
    },
    {
      nom: 'avance',
      libellé: 'Avance',
      type: { genre: 'montant' },
      nature: 'versement',
      champs: ['nombre', 'urgent'],
      groupe: 'Versements',
      sources: [],
    },
    {
      nom: 'solde',
      libellé: 'Solde',
      type: { genre: 'montant' },
      nature: 'versement',
      champs: ['nombre', 'urgent'],
      groupe: 'Versements',
      sources: [],
    },
  ],
  conditions: [{ nom: 'assez', libellé: 'Au moins deux appareils', bloquante: true, champs: ['nombre'], sources: [] }],
  indicateurs: [],
  périodes: [],
  inconnus: ['Le barème au-delà de 100 appareils'],
  évaluer,
  périodesDeDépôt: () => [],
};
