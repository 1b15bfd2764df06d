/** The life of dossiers over HTTP, on a real PostgreSQL. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { décoderÉvaluation } from '@guichet/contract';
import { fraction } from '@guichet/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Navigateur, Réponse } from './navigateur.ts';
import { PENDANT, écrireProgramme } from './programme-essai.ts';

let installation: Installation;
let camille: Navigateur;
let samir: Navigateur;
let thomas: Navigateur;

beforeAll(async () => {
  installation = await installer();
  camille = await installation.connecter('camille-martin');
  samir = await installation.connecter('samir-benali');
  thomas = await installation.connecter('thomas-girard');
});
afterAll(() => installation.fermer());

const ouvrir = async (qui: Navigateur, réponses: object = {}, programme = 'essai-2022') =>
  (await qui.appeler('/api/dossiers', { méthode: 'POST', json: { programme, réponses } })).json;
const répondre = (qui: Navigateur, id: string, ...modifications: readonly (readonly [string, unknown, number])[]) =>
  qui.appeler(`/api/dossiers/${id}/reponses`, {
    méthode: 'PATCH',
    json: { modifications: modifications.map(([chemin, réponse, révision]) => ({ chemin, réponse, révision })) },
  });
const joindre = (qui: Navigateur, id: string, chemin: string, nom: string, corps: BodyInit): Promise<Réponse> =>
  qui.appeler(`/api/dossiers/${id}/pieces?chemin=${encodeURIComponent(chemin)}`, {
    méthode: 'POST',
    corps,
    entêtes: { 'content-type': 'application/octet-stream', 'x-nom': encodeURIComponent(nom) },
  });
const déposer = (qui: Navigateur, id: string, au = PENDANT) =>
  qui.appeler(`/api/dossiers/${id}/depot?au=${au}`, { méthode: 'POST' });

test('from the home page to a deposited dossier, and back to it', async () => {
  const [programme] = (await camille.appeler('/api/programmes')).json;
  expect(programme).toMatchObject({ slug: 'essai-2022', titre: 'Programme d’essai', périodes: [{ genre: 'dépôt' }] });

  const { id, révisions } = await ouvrir(camille, { nom: 'Résidence « Les Œillets » 🌼' });
  expect(révisions).toEqual({ nom: 1 });
  expect((await répondre(camille, id, ['montant', 12_345, 0], ['organismes', ['a', 'b'], 0])).json).toEqual({
    révisions: { montant: 1, organismes: 1 },
  });
  await répondre(camille, id, ['organismes[a].nom', 'A\nsur deux lignes', 0]);
  const { json: joint } = await joindre(camille, id, 'PS1.1.devis', 'Devis n° 1.pdf', '%PDF-1.7\n');
  expect(joint).toMatchObject({ révision: 1, fichier: { nom: 'Devis n° 1.pdf', type: 'application/pdf', taille: 9 } });

  const vérification = await camille.appeler(`/api/dossiers/${id}/verification?au=${PENDANT}`, { méthode: 'POST' });
  expect(vérification.json).toEqual({ erreurs: [] });
  const { statut, json: déposé } = await déposer(camille, id);
  expect(statut).toBe(200);
  expect(déposé).toMatchObject({ état: 'déposé', déposéLe: 1_667_386_800 });
  expect(déposé.référence).toMatch(/^ESSA-2022-[2-9A-Z]{4}-[2-9A-Z]$/);
  expect(décoderÉvaluation(déposé.évaluation).valeurs).toMatchObject({ total: 24_690, tiers: fraction(1, 3) });

  await installation.redémarrer();
  camille = await installation.connecter('camille-martin');
  samir = await installation.connecter('samir-benali');
  thomas = await installation.connecter('thomas-girard');
  expect((await camille.appeler(`/api/dossiers/${id}`)).json).toEqual(déposé);
  expect((await répondre(camille, id, ['nom', 'Autre', 1])).json.erreur).toMatchObject({
    code: 'déjà_déposé',
    message: expect.stringContaining(déposé.référence),
  });
});

test('every answer comes back as it was given', async () => {
  const { id } = await ouvrir(camille);
  const textes = [
    '',
    ' ',
    '\u00a0« »\u202f',
    'a\r\nb\tc',
    '0',
    '1e3',
    'null',
    '"\\',
    '\u2028',
    '👩‍⚕️',
    'é',
    'e\u0301',
    "'; drop table dossiers --",
  ];
  for (const [rang, texte] of textes.entries()) {
    expect((await répondre(camille, id, ['nom', texte, rang])).statut).toBe(200);
    expect((await camille.appeler(`/api/dossiers/${id}`)).json.réponses).toEqual({ nom: texte });
  }
  for (const [rang, montant] of [0, 1, Number.MAX_SAFE_INTEGER].entries()) {
    await répondre(camille, id, ['montant', montant, rang]);
    expect((await camille.appeler(`/api/dossiers/${id}`)).json.réponses.montant).toBe(montant);
  }
});

test('two tabs that change one answer at once: one is applied, the other gets both values', async () => {
  const { id } = await ouvrir(camille, { nom: 'départ' });
  const essais = await Promise.all(
    Array.from({ length: 20 }, (_, rang) => répondre(camille, id, ['nom', `onglet ${rang}`, 1])),
  );
  const appliqués = essais.filter(({ statut }) => statut === 200);
  expect(appliqués).toHaveLength(1);
  const { json } = await camille.appeler(`/api/dossiers/${id}`);
  for (const refusé of essais.filter(({ statut }) => statut !== 200)) {
    expect(refusé.json.erreur.détails.conflits).toEqual([
      { chemin: 'nom', réponse: json.réponses.nom, révision: 2, auteur: 'Camille Martin' },
    ]);
  }
  expect(json.révisions.nom).toBe(2);
});

test('answers to different questions never collide', async () => {
  const { id } = await ouvrir(camille);
  const chemins = Array.from({ length: 40 }, (_, rang) => `organismes[i${rang}].nom`);
  const essais = await Promise.all(chemins.map((chemin) => répondre(camille, id, [chemin, chemin, 0])));
  expect(essais.map(({ statut }) => statut)).toEqual(chemins.map(() => 200));
  const { json } = await camille.appeler(`/api/dossiers/${id}`);
  expect(json.réponses).toEqual(Object.fromEntries(chemins.map((chemin) => [chemin, chemin])));
});

test('a file is given back to the byte, as an attachment under its name', async () => {
  const { id } = await ouvrir(camille);
  const corps = `%PDF-1.7\n${'œ'.repeat(50_000)}`;
  const { json } = await joindre(camille, id, 'organismes[a].preuve', 'état "final" (1).pdf', corps);
  const adresse = `/api/dossiers/${id}/pieces/${json.fichier.id}`;
  const reçu = await camille.appeler(adresse);
  expect(reçu.texte).toBe(corps);
  expect(reçu.entêtes.get('content-disposition')).toBe(
    'attachment; filename="etat _final_ (1).pdf"; filename*=UTF-8\'\'%C3%A9tat%20%22final%22%20%281%29.pdf',
  );
  expect(reçu.entêtes.get('content-length')).toBe(String(Buffer.byteLength(corps)));
  expect((await camille.appeler(adresse, { méthode: 'DELETE' })).json).toEqual({ révision: 2 });
  expect((await camille.appeler(adresse)).statut).toBe(404);
  const texte = await joindre(camille, id, 'organismes[a].preuve', 'liste.csv', 'nom;montant\nA;1\n');
  expect(texte.json.fichier.type).toBe('text/csv');
});

test('two files sent at once to one pièce are both there', async () => {
  const { id } = await ouvrir(camille);
  const envois = ['a', 'b', 'c'].map((nom) =>
    joindre(camille, id, 'organismes[a].preuve', `${nom}.pdf`, `%PDF-${nom}`),
  );
  const fichiers = (await Promise.all(envois)).map(({ json }) => json.fichier.id);
  const { json } = await camille.appeler(`/api/dossiers/${id}`);
  const gardés = json.réponses['organismes[a].preuve'].map((fichier: { id: string }) => fichier.id);
  expect(new Set(gardés)).toEqual(new Set(fichiers));
});

test('of two dossiers deposited at once with one key, one is refused with the programme’s message', async () => {
  const réponses = { nom: 'Clé unique', montant: 1 };
  const [a, b] = [await ouvrir(camille, réponses), await ouvrir(samir, réponses)];
  const essais = await Promise.all([déposer(camille, a.id), déposer(samir, b.id)]);
  expect(essais.map(({ statut }) => statut).sort()).toEqual([200, 409]);
  const refusé = essais.find(({ statut }) => statut === 409);
  expect(refusé?.json.erreur).toMatchObject({ code: 'unicité', message: 'Un dossier est déjà déposé sous ce nom.' });
});

test('one dossier deposited ten times at once has one reference', async () => {
  const { id } = await ouvrir(camille, { nom: 'Dix fois', montant: 1 });
  const essais = await Promise.all(Array.from({ length: 10 }, () => déposer(camille, id)));
  expect(essais.filter(({ statut }) => statut === 200)).toHaveLength(1);
  expect(essais.filter(({ statut, json }) => statut === 409 && json.erreur.code === 'déjà_déposé')).toHaveLength(9);
});

test('a dossier that is not complete says what is missing, at its path', async () => {
  const { id } = await ouvrir(camille, { nom: 'Incomplet' });
  const { statut, json } = await déposer(camille, id);
  expect(statut).toBe(422);
  expect(json.erreur).toMatchObject({
    code: 'dépôt_refusé',
    détails: { erreurs: [{ chemin: 'montant', message: 'Répondez à cette question.' }] },
  });
});

test('a draft that is deleted is gone with its files', async () => {
  const { id } = await ouvrir(camille, { nom: 'Éphémère' });
  const { json } = await joindre(camille, id, 'PS1.1.devis', 'a.pdf', '%PDF-éphémère');
  expect((await camille.appeler(`/api/dossiers/${id}`, { méthode: 'DELETE' })).statut).toBe(204);
  expect((await camille.appeler(`/api/dossiers/${id}`)).statut).toBe(404);
  expect((await camille.appeler(`/api/dossiers/${id}/pieces/${json.fichier.id}`)).statut).toBe(404);
});

test('the instructor’s list: their région, French sorting, a CSV that spreadsheets open', async () => {
  for (const nom of ['Zoé', 'élan', 'Eau; "vive"', '=1+1']) {
    const { id } = await ouvrir(camille, { nom, montant: 50 });
    await déposer(camille, id);
  }
  const jeanne = await installation.connecter('jeanne-leroy');
  const { id } = await ouvrir(jeanne, { nom: 'Hors région', montant: 1 });
  expect((await déposer(jeanne, id)).statut).toBe(200);

  const { texte, entêtes } = await thomas.appeler('/api/etats/essai-2022/liste?format=csv');
  expect(entêtes.get('content-type')).toBe('text/csv; charset=utf-8');
  const lignes = texte.split('\r\n');
  expect(lignes[0]).toBe('Nom;Total');
  expect(lignes).toContain("'=1+1;1,00");
  expect(lignes).toContain('"Eau; ""vive""";1,00');
  expect(texte).not.toContain('Hors région');
  const rang = (nom: string) => lignes.findIndex((ligne) => ligne.startsWith(nom));
  expect(rang('élan')).toBeLessThan(rang('Zoé'));
  expect((await thomas.appeler('/api/etats/essai-2022/inconnu')).statut).toBe(404);
  expect((await thomas.appeler('/api/etats/essai-2022/liste?format=xls')).statut).toBe(400);
});

test('a new version is for new dossiers; the old ones keep theirs, even when the folder is gone', async () => {
  const ancien = await ouvrir(camille, { nom: 'Ancien', montant: 100 });
  const déposé = await ouvrir(camille, { nom: 'Ancien déposé', montant: 100 });
  const figé = (await déposer(camille, déposé.id)).json;
  await écrireProgramme(installation.programmes, 'essai-2022', { version: '2.0.0', coefficient: 3 });
  await écrireProgramme(installation.programmes, 'essai-bis', { titre: 'Copie renommée' });
  await installation.redémarrer();
  camille = await installation.connecter('camille-martin');

  const { json: programmes } = await camille.appeler('/api/programmes');
  expect(programmes.map(({ slug, version }: { slug: string; version: string }) => [slug, version])).toEqual([
    ['essai-bis', '1.0.0'],
    ['essai-2022', '2.0.0'],
  ]);
  const neuf = await ouvrir(camille, { nom: 'Nouveau', montant: 100 });
  expect([ancien.version, neuf.version]).toEqual(['1.0.0', '2.0.0']);
  const totaux = [];
  for (const { id } of [ancien, neuf]) totaux.push((await déposer(camille, id)).json.évaluation.valeurs.total);
  expect(totaux).toEqual([200, 300]);

  await rm(join(installation.programmes, 'essai-2022'), { recursive: true });
  await rm(join(installation.configuration.données, 'programmes'), { recursive: true });
  await installation.redémarrer();
  camille = await installation.connecter('camille-martin');
  expect((await camille.appeler(`/api/dossiers/${déposé.id}`)).json).toEqual(figé);
  const module = await camille.appeler(`/programmes/essai-2022/${figé.empreinte}.js`);
  expect(module.entêtes.get('cache-control')).toContain('immutable');
  expect(module.texte).toContain('réponses.montant * 2');
  expect((await ouvrir(camille, {}, 'essai-2022')).erreur.code).toBe('introuvable');
});

test('the same empreinte over other code never takes the place of what dossiers are pinned to', async () => {
  await écrireProgramme(installation.programmes, 'essai-2022', { version: '1.0.0', coefficient: 9 });
  await installation.redémarrer();
  camille = await installation.connecter('camille-martin');
  const { empreinte } = await ouvrir(camille);
  expect(empreinte).toMatch(/^e1-0-0-[0-9a-f]{12}$/);
  expect((await camille.appeler('/programmes/essai-2022/e1-0-0.js')).texte).toContain('montant * 2');
  expect((await camille.appeler(`/programmes/essai-2022/${empreinte}.js`)).texte).toContain('montant * 9');
});

test('no unforeseen error was met', () => {
  expect(installation.imprévus).toEqual([]);
});
