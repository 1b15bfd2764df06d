import type { ProgrammeServeur, Réponses } from '@guichet/runtime';
import { beforeEach, describe, expect, test } from 'vitest';
import { alice, bruno, créerMonde, flux, irène } from '../../test/monde.ts';
import { FERMETURE, PENDANT, créerProgramme } from '../../test/programme.ts';
import {
  déposer,
  dresserÉtat,
  joindre,
  lire,
  lireFichier,
  lister,
  ouvrir,
  retirer,
  répondre,
  supprimer,
  vérifier,
  type Personne,
} from '../index.ts';

let { monde, ports, entrepôt } = créerMonde();
let id: string;

const demande = (personne: Personne = alice, instant = PENDANT) => ({ personne, id, instant });
const répond = (chemin: string, réponse: never | unknown, révision = 0, personne = alice) =>
  répondre(ports, { ...demande(personne), modifications: [{ chemin, réponse: réponse as string, révision }] });
const joint = (chemin: string, nom = 'devis.pdf') =>
  joindre(ports, { ...demande(), chemin, nom, flux: flux('%PDF-', '1.7') });
const genres = () => entrepôt.contenu.journal.map(({ genre }) => genre);

beforeEach(async () => {
  ({ monde, ports, entrepôt } = créerMonde());
  ({
    dossier: { id },
  } = await ouvrir(ports, { personne: alice, instant: PENDANT, programme: 'essai-2022' }));
});

describe('ouvrir', () => {
  test('gives a draft pinned to the present version, in the région of its holder', async () => {
    const { dossier, révisions } = await lire(ports, demande());
    expect(dossier).toMatchObject({
      programme: 'essai-2022',
      version: '1.0.0',
      empreinte: 'empreinte-1.0.0',
      titre: 'Programme d’essai',
      état: 'brouillon',
      titulaire: alice.id,
      région: 'Bretagne',
    });
    expect(révisions).toEqual({});
    expect(genres()).toEqual(['ouvert']);
  });

  test('keeps the answers of the simulator, at revision 1', async () => {
    const réponses = { nom: 'Tilleuls', montant: 100 };
    const lu = await ouvrir(ports, { personne: bruno, instant: PENDANT, programme: 'essai-2022', réponses });
    expect(lu).toMatchObject({ réponses, révisions: { nom: 1, montant: 1 }, dossier: { région: 'nationale' } });
  });

  test('a new version changes nothing for the dossiers of the old one', async () => {
    monde.publier(créerProgramme({ version: '2.0.0' }));
    const neuf = await ouvrir(ports, { personne: alice, instant: PENDANT, programme: 'essai-2022' });
    expect(neuf.dossier.version).toBe('2.0.0');
    expect((await lire(ports, demande())).dossier.version).toBe('1.0.0');
  });

  test('is refused to an instructor, for an unknown programme, and with answers that are none', async () => {
    const base = { personne: alice, instant: PENDANT, programme: 'essai-2022' };
    await expect(ouvrir(ports, { ...base, personne: irène })).rejects.toMatchObject({ code: 'accès_refusé' });
    await expect(ouvrir(ports, { ...base, programme: 'autre' })).rejects.toMatchObject({ code: 'introuvable' });
    for (const réponses of [{ inconnue: 'x' }, { montant: 'x' }, { 'PS1.1.devis': [] }, { nom: '\u0000' }]) {
      await expect(ouvrir(ports, { ...base, réponses })).rejects.toMatchObject({ code: 'réponse_refusée' });
    }
    expect(await lister(ports, alice)).toHaveLength(1);
  });
});

describe('répondre', () => {
  test('writes, counts revisions, and says who did it', async () => {
    expect(await répond('nom', 'Tilleuls')).toEqual({ nom: 1 });
    expect(await répond('nom', 'Érables', 1)).toEqual({ nom: 2 });
    expect(await lire(ports, demande())).toMatchObject({ réponses: { nom: 'Érables' }, révisions: { nom: 2 } });
    expect(genres()).toEqual(['ouvert', 'répondu', 'répondu']);
  });

  test('an emptied answer is absent, and its revision goes on', async () => {
    await répond('nom', 'Tilleuls');
    await répond('nom', null, 1);
    expect(await lire(ports, demande())).toMatchObject({ réponses: {}, révisions: { nom: 2 } });
  });

  test('an older revision is refused with the stored value, and the whole call with it', async () => {
    await répond('nom', 'Tilleuls');
    const modifications = [
      { chemin: 'montant', réponse: 5, révision: 0 },
      { chemin: 'nom', réponse: 'Érables', révision: 0 },
    ];
    await expect(répondre(ports, { ...demande(), modifications })).rejects.toMatchObject({
      code: 'conflit',
      détails: { conflits: [{ chemin: 'nom', réponse: 'Tilleuls', révision: 1, auteur: alice.nom }] },
    });
    expect((await lire(ports, demande())).réponses).toEqual({ nom: 'Tilleuls' });
  });

  test('the same call made twice is no conflict and writes once', async () => {
    expect(await répond('nom', 'Tilleuls')).toEqual(await répond('nom', 'Tilleuls'));
    expect(genres()).toEqual(['ouvert', 'répondu']);
  });

  test.each([
    ['an unknown path', 'inconnu', 'x'],
    ['a wrong shape', 'montant', 'x'],
    ['a NUL', 'nom', 'a\u0000'],
    ['a lone surrogate', 'nom', '\ud83d'],
    ['a file that was not uploaded', 'PS1.1.devis', [{ id: 'f', nom: 'a', type: 'b', taille: 1 }]],
    ['a prototype', '__proto__', 'x'],
  ])('%s is refused and nothing is written', async (_, chemin, réponse) => {
    await expect(répond(chemin, réponse)).rejects.toMatchObject({ code: 'réponse_refusée' });
    expect((await lire(ports, demande())).révisions).toEqual({});
  });

  test('one path twice in one call is refused', async () => {
    const modification = { chemin: 'nom', réponse: 'x', révision: 0 };
    await expect(répondre(ports, { ...demande(), modifications: [modification, modification] })).rejects.toMatchObject({
      code: 'réponse_refusée',
    });
  });
});

describe('joindre, retirer', () => {
  test('a file is added to the answer of its pièce, and taken out again', async () => {
    const { fichier, révision } = await joint('organismes[a].preuve');
    expect(révision).toBe(1);
    const second = await joint('organismes[a].preuve', 'C:\\temp\\état\u202e.pdf');
    expect(second.fichier.nom).toBe('état.pdf');
    expect((await lire(ports, demande())).réponses['organismes[a].preuve']).toEqual([fichier, second.fichier]);
    expect(await lireFichier(ports, { ...demande(), fichier: fichier.id })).toMatchObject({
      nom: 'devis.pdf',
      taille: 8,
    });
    expect(await retirer(ports, { ...demande(), fichier: fichier.id })).toBe(3);
    expect((await lire(ports, demande())).réponses['organismes[a].preuve']).toEqual([second.fichier]);
    await expect(lireFichier(ports, { ...demande(), fichier: fichier.id })).rejects.toMatchObject({
      code: 'introuvable',
    });
    expect(genres()).toEqual(['ouvert', 'joint', 'joint', 'retiré']);
  });

  test('a pièce for one file takes one, and another once the first is out', async () => {
    const { fichier } = await joint('PS1.1.devis');
    await expect(joint('PS1.1.devis')).rejects.toMatchObject({ code: 'pièce_déjà_jointe' });
    await retirer(ports, { ...demande(), fichier: fichier.id });
    expect((await joint('PS1.1.devis')).révision).toBe(3);
  });

  test('elsewhere than at a pièce, or without a name, a file is refused', async () => {
    await expect(joint('nom')).rejects.toMatchObject({ code: 'réponse_refusée' });
    await expect(joint('PS1.1.devis', '../')).rejects.toMatchObject({ code: 'réponse_refusée' });
    await expect(joint('PS1.1.devis', 'a\u0000.pdf')).rejects.toMatchObject({ code: 'réponse_refusée' });
  });

  test('a long name is cut, its extension kept', async () => {
    const { fichier } = await joint('PS1.1.devis', `${'é'.repeat(500)}.pdf`);
    expect(fichier.nom).toHaveLength(200);
    expect(fichier.nom.endsWith('.pdf')).toBe(true);
  });
});

describe('déposer', () => {
  beforeEach(async () => {
    await répond('nom', 'Tilleuls');
    await répond('montant', 21);
  });

  test('freezes the reference, the instant and the evaluation; afterwards nothing changes', async () => {
    await répond('organismes[parti].nom', 'Sans liste');
    expect(await vérifier(ports, demande())).toEqual([]);
    await déposer(ports, demande());
    const { dossier } = await lire(ports, demande());
    expect(dossier).toMatchObject({ état: 'déposé', dépôt: { déposéLe: PENDANT } });
    expect(dossier.dépôt?.référence).toMatch(/^ESSA-2022-[2-9A-Z]{4}-[2-9A-Z]$/);
    expect(dossier.dépôt?.évaluation.valeurs['total']).toBe(42);
    for (const essai of [
      répond('nom', 'x', 1),
      joint('PS1.1.devis'),
      déposer(ports, demande()),
      supprimer(ports, demande()),
    ]) {
      await expect(essai).rejects.toMatchObject({ code: 'déjà_déposé' });
    }
  });

  test('out of the window, the sentence says when it closed', async () => {
    const tard = demande(alice, FERMETURE + 60);
    await expect(déposer(ports, tard)).rejects.toMatchObject({
      code: 'hors_période',
      message: expect.stringContaining('clos depuis le 30 novembre 2022'),
    });
    expect(await vérifier(ports, tard)).toEqual([{ chemin: '', message: expect.stringContaining('clos') }]);
    expect((await lire(ports, demande())).dossier.état).toBe('brouillon');
  });

  test('missing answers are said before the want of a period', async () => {
    await répond('nom', null, 1);
    expect(await vérifier(ports, demande())).toEqual([{ chemin: 'nom', message: 'Répondez à la question « nom ».' }]);
    await expect(déposer(ports, demande())).rejects.toMatchObject({
      code: 'dépôt_refusé',
      détails: { erreurs: [{ chemin: 'nom', message: 'Répondez à la question « nom ».' }] },
    });
  });

  test('a key held by another dossier stops the second deposit, and only that one', async () => {
    await déposer(ports, demande());
    const autre = await ouvrir(ports, {
      personne: bruno,
      instant: PENDANT,
      programme: 'essai-2022',
      réponses: { nom: 'Tilleuls', montant: 3 },
    });
    const sien = { personne: bruno, id: autre.dossier.id, instant: PENDANT };
    expect(await vérifier(ports, sien)).toEqual([{ chemin: '', message: 'Un dossier est déjà déposé sous ce nom.' }]);
    await expect(déposer(ports, sien)).rejects.toMatchObject({ code: 'unicité', détails: { nom: 'un_par_nom' } });
    await répondre(ports, { ...sien, modifications: [{ chemin: 'nom', réponse: 'Érables', révision: 1 }] });
    await expect(déposer(ports, sien)).resolves.toBeUndefined();
  });

  test('what another deposited dossier is about stops a deposit that names its programme', async () => {
    const sur = (genre: string) => (réponses: Réponses) => [{ genre, valeur: String(réponses['montant']) }];
    const message = 'Déjà financé ailleurs.';
    const seul: ProgrammeServeur = {
      ...créerProgramme({ version: '2.0.0' }),
      identifiants: sur('siret'),
      nonCumuls: (réponses) => [{ avec: 'essai', clé: sur('siret')(réponses), message }],
    };
    monde.publier(seul);
    const ouvert = async (personne: Personne, nom: string, montant: number) => {
      const réponses = { nom, montant };
      const { dossier } = await ouvrir(ports, { personne, instant: PENDANT, programme: 'essai-2022', réponses });
      return { personne, id: dossier.id, instant: PENDANT };
    };
    await déposer(ports, demande());
    const premier = await ouvert(bruno, 'Premier', 9);
    await expect(déposer(ports, premier)).resolves.toBeUndefined();
    const second = await ouvert(alice, 'Second', 9);
    expect(await vérifier(ports, second)).toEqual([{ chemin: '', message }]);
    await expect(déposer(ports, second)).rejects.toMatchObject({ code: 'unicité', message });
    const sien = await vérifier(ports, await ouvert(bruno, 'Troisième', 9));
    expect(sien[0]?.message).toMatch(/^Déjà financé ailleurs\. Il s’agit de votre dossier \S+-2022-\S+\.$/);
    await expect(déposer(ports, await ouvert(alice, 'Autre', 10))).resolves.toBeUndefined();
  });

  test('a reference that is taken is drawn again', async () => {
    const tirages = [0, 0, 0, 1, 0, 0, 0, 1, 2, 2, 2, 2, 5, 9, 7, 3];
    let rang = 0;
    const hasard = (borne: number) => (tirages[rang++] ?? rang * 11) % borne;
    const prise = { ...ports, hasard };
    await déposer(prise, demande());
    const première = entrepôt.contenu.références.size;
    const autre = await ouvrir(ports, {
      personne: alice,
      instant: PENDANT,
      programme: 'essai-2022',
      réponses: { nom: 'Autre', montant: 1 },
    });
    rang = 0;
    await déposer(prise, { personne: alice, id: autre.dossier.id, instant: PENDANT });
    expect(entrepôt.contenu.références.size).toBe(première + 1);
  });
});

describe('supprimer', () => {
  test('removes the draft and leaves one line', async () => {
    await répond('nom', 'Tilleuls');
    await supprimer(ports, demande());
    await expect(lire(ports, demande())).rejects.toMatchObject({ code: 'introuvable' });
    expect(await lister(ports, alice)).toEqual([]);
    expect(genres().at(-1)).toBe('supprimé');
  });
});

test('to anybody else, whatever they try, the dossier does not exist', async () => {
  const { fichier } = await joint('PS1.1.devis');
  for (const autre of [bruno, irène]) {
    const essais = [
      lire(ports, demande(autre)),
      répond('nom', 'x', 0, autre),
      joindre(ports, { ...demande(autre), chemin: 'PS1.1.devis', nom: 'a.pdf', flux: flux('x') }),
      lireFichier(ports, { ...demande(autre), fichier: fichier.id }),
      retirer(ports, { ...demande(autre), fichier: fichier.id }),
      vérifier(ports, demande(autre)),
      déposer(ports, demande(autre)),
      supprimer(ports, demande(autre)),
    ];
    for (const essai of essais) await expect(essai).rejects.toMatchObject({ code: 'introuvable' });
  }
});

test('an instructor gets the lines that the rule sends to their région, sorted, each by its own version', async () => {
  for (const [personne, nom] of [
    [alice, 'Érables'],
    [alice, 'Tilleuls'],
    [bruno, 'Hors région'],
    [alice, 'abri'],
  ] as const) {
    const réponses = { nom, montant: 10 };
    const { dossier } = await ouvrir(ports, { personne, instant: PENDANT, programme: 'essai-2022', réponses });
    await déposer(ports, { personne, id: dossier.id, instant: PENDANT });
  }
  const { lignes } = await dresserÉtat(ports, { personne: irène, programme: 'essai-2022', nom: 'liste' });
  expect(lignes.map((ligne) => ligne['nom'])).toEqual(['abri', 'Érables', 'Tilleuls']);
  const { région: _, ...nationale } = irène;
  const toutes = await dresserÉtat(ports, { personne: nationale, programme: 'essai-2022', nom: 'liste' });
  expect(toutes.lignes).toHaveLength(4);
  await expect(dresserÉtat(ports, { personne: alice, programme: 'essai-2022', nom: 'liste' })).rejects.toMatchObject({
    code: 'accès_refusé',
  });
  await expect(dresserÉtat(ports, { personne: irène, programme: 'essai-2022', nom: 'x' })).rejects.toMatchObject({
    code: 'introuvable',
  });
});
