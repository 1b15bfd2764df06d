/** Every route of the table × everybody who may call it: who gets what, and that nothing else happened. */
import { adresses, remplir, routes, type NomRoute, type Route } from '@guichet/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Appel, Navigateur } from './navigateur.ts';
import { PENDANT } from './programme-essai.ts';

type Qui = 'anonyme' | 'titulaire' | 'autre candidat' | 'instructeur' | 'rédacteur';

const PERSONNES: Readonly<Record<Exclude<Qui, 'anonyme'>, string>> = {
  titulaire: 'camille-martin',
  'autre candidat': 'samir-benali',
  instructeur: 'thomas-girard',
  rédacteur: 'nadia-fontaine',
};
const TOUS: readonly Qui[] = ['anonyme', 'titulaire', 'autre candidat', 'instructeur', 'rédacteur'];
const ABSENT = '0190a0a0-0000-7000-8000-000000000000';

let installation: Installation;
const navigateurs = new Map<Qui, Navigateur>();
const navigateur = (qui: Qui) => navigateurs.get(qui) as Navigateur;

beforeAll(async () => {
  installation = await installer();
  navigateurs.set('anonyme', installation.navigateur());
  for (const [qui, personne] of Object.entries(PERSONNES))
    navigateurs.set(qui as Qui, await installation.connecter(personne));
});
afterAll(() => installation.fermer());

/** The status that the table promises, all else being in order. */
function attendu({ qui: accès, sortie }: Route, qui: Qui): number {
  if (accès === 'tous') return sortie.statut;
  if (qui === 'anonyme') return 401;
  switch (accès) {
    case 'connecté':
      return sortie.statut;
    case 'candidat':
      return qui === 'titulaire' || qui === 'autre candidat' ? sortie.statut : 403;
    case 'instructeur':
      return qui === 'instructeur' ? sortie.statut : 403;
    case 'titulaire':
      return qui === 'titulaire' ? sortie.statut : 404;
    default:
      return accès satisfies never;
  }
}

interface Situation {
  readonly id: string;
  readonly fichier: string;
}

/** A draft of the holder, complete, with a file. */
async function situation(rang: number): Promise<Situation> {
  const titulaire = navigateur('titulaire');
  const { json } = await titulaire.appeler('/api/dossiers', {
    méthode: 'POST',
    json: { programme: 'essai-2022', réponses: { nom: `Dossier ${rang}`, montant: 100 } },
  });
  const joint = await titulaire.appeler(`/api/dossiers/${json.id}/pieces?chemin=PS1.1.devis`, envoi);
  return { id: json.id, fichier: joint.json.fichier.id };
}

const envoi: Appel = {
  méthode: 'POST',
  corps: '%PDF-1.7\n',
  entêtes: { 'content-type': 'application/pdf', 'x-nom': 'devis.pdf' },
};

/** A call of the route that succeeds for whoever may make it. */
function appel(nom: NomRoute, { id, fichier }: Situation): readonly [string, Appel] {
  const { méthode, chemin } = adresses[nom];
  const paramètres = { id, fichier, slug: 'essai-2022', empreinte: 'e1-0-0', etat: 'liste' };
  const adresse = remplir(chemin, paramètres);
  switch (nom) {
    case 'ouvrirDossier':
      return [adresse, { méthode, json: { programme: 'essai-2022' } }];
    case 'répondre':
      return [adresse, { méthode, json: { modifications: [{ chemin: 'nom', réponse: 'Pirate', révision: 1 }] } }];
    case 'joindre':
      return [`${adresse}?chemin=organismes[a].preuve`, envoi];
    case 'déposer':
      return [`${adresse}?au=${PENDANT}`, { méthode }];
    default:
      return [adresse, { méthode }];
  }
}

// Leaving for the provider and coming back from it have their own tests; signing out would end the others.
const noms = (Object.keys(routes) as NomRoute[]).filter((nom) => !['retourConnexion', 'déconnexion'].includes(nom));
let rang = 0;

describe.each(noms)('%s', (nom) => {
  test.each(TOUS)('%s', async (qui) => {
    const cas = await situation((rang += 1));
    const avant = await navigateur('titulaire').appeler(`/api/dossiers/${cas.id}`);
    const [chemin, options] = appel(nom, cas);
    const réponse = await navigateur(qui).appeler(chemin, options);
    expect(réponse.statut).toBe(attendu(routes[nom], qui));
    const refusé = réponse.statut >= 400;
    const après = await navigateur('titulaire').appeler(`/api/dossiers/${cas.id}`);
    expect(refusé && après.texte !== avant.texte).toBe(false);
    expect(refusé && typeof réponse.json.erreur.message !== 'string').toBe(false);
  });
});

test('the dossier of somebody else and one that never was get the same answer, to the letter', async () => {
  const { id } = await situation((rang += 1));
  const autre = navigateur('autre candidat');
  for (const nom of noms.filter((un) => (routes[un] as Route).qui === 'titulaire')) {
    const [sien, options] = appel(nom, { id, fichier: ABSENT });
    const [aucun] = appel(nom, { id: ABSENT, fichier: ABSENT });
    const réponses = [await autre.appeler(sien, options), await autre.appeler(aucun, options)];
    expect(réponses.map(({ statut }) => statut)).toEqual([404, 404]);
    expect(réponses[0]?.texte).toBe(réponses[1]?.texte);
  }
});

test('lists hold what is the caller’s only', async () => {
  await situation((rang += 1));
  const { json: siens } = await navigateur('titulaire').appeler('/api/dossiers');
  expect(siens.length).toBeGreaterThan(0);
  for (const qui of ['instructeur', 'rédacteur'] as const) {
    expect((await navigateur(qui).appeler('/api/dossiers')).json).toEqual([]);
  }
  const { json: autres } = await navigateur('autre candidat').appeler('/api/dossiers');
  const ids = new Set(siens.map(({ id }: { id: string }) => id));
  expect(autres.filter(({ id }: { id: string }) => ids.has(id))).toEqual([]);
});

test.each(['POST', 'PATCH', 'DELETE'] as const)('%s from another site is refused', async (méthode) => {
  const { id, fichier } = await situation((rang += 1));
  const concernées = noms.filter((nom) => adresses[nom].méthode === méthode);
  for (const nom of concernées) {
    const [chemin, options] = appel(nom, { id, fichier });
    for (const origine of ['https://ailleurs.example', 'null', `${installation.serveur.adresse}.example`, null]) {
      const { statut, json } = await navigateur('titulaire').appeler(chemin, { ...options, origine });
      expect([statut, json.erreur.code]).toEqual([403, 'origine_refusée']);
    }
  }
});

test('no unforeseen error was met', () => {
  expect(installation.imprévus).toEqual([]);
});
