import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const GUICHET = join(import.meta.dirname, 'guichet.ts');
/** Away from the workspace: a programme's folder needs nothing installed. */
const ROOT = mkdtempSync(join(tmpdir(), 'guichet-'));

function guichet(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, [GUICHET, ...args], { encoding: 'utf8', cwd: ROOT });
}

const SOUND = `programme essai « Essai » { }
étape projet « Le projet » { champ places : entier « Places » }
barème aide : montant { selon places au volume
  1 à 9 : 100 €
  10 et + : 90 €
}
exemple « 10 places » { avec places = 10 attendu aide = 900 € }
`;

/** Ten mistakes, none of which is the consequence of another. */
const TEN_MISTAKES = `programme essai « Essai » { }
étape projet « Le projet » {
  champ nature : choix { création « Création », extension « Extension » } « Nature »
  champ places : entier « Places »
  champ budget : montnat « Budget »
  champ ville : texte « Ville »
  champ ville : texte « Ville encore »
}
calcul seuil : entier = si nature = creation alors 15 sinon 8
calcul absurde : montant = places + 3 €
condition assez « Assez » { exige place ≥ seuil sinon « Trop petit » }
barème aide : montant { selon places
  1 à 9 : 100 €
  5 et + : 90 €
}
échéancier « Versements » de aide {
  versement avance 60 %
  versement solde 50 %
}
calendrier {
  période campagne « Campagne » du 1er octobre 2022 au 30 septembre 2022
}
calcul un : montant = deux
calcul deux : montant = un
barème ouvert : montant { selon places
  1 et + : 4 000 €
`;

function programme(name: string, text: string): string {
  const folder = join(ROOT, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'essai.guichet'), text);
  return folder;
}

beforeAll(() => {
  programme('juste', SOUND);
  programme('faux', TEN_MISTAKES);
});
afterAll(() => rmSync(ROOT, { recursive: true }));

test('the folder « .guichet » of the portal is no programme', () => {
  const repository = join(ROOT, 'dépôt');
  mkdirSync(join(repository, '.guichet'), { recursive: true });
  mkdirSync(join(repository, 'programmes/essai'), { recursive: true });
  writeFileSync(join(repository, 'programmes/essai/essai.guichet'), SOUND);
  const { status, stdout } = spawnSync(process.execPath, [GUICHET, 'check'], { encoding: 'utf8', cwd: repository });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^essai\s: aucune erreur\.\n$/)]);
});

describe('guichet check', () => {
  test('a programme named by a non_cumul is looked for beside it, without making it an error', () => {
    const other = (name: string) => SOUND.replace('essai', name).replace('« Essai »', '« Autre »');
    const text = `candidat porteur « Porteur » { champ siret : SIRET « SIRET » }
non_cumul « Un seul » { avec essai sur siret avec esai sur siret }`;
    programme('exclusif', other('exclusif') + text);
    const { status, stderr } = guichet('check', 'exclusif');
    expect(status).toBe(0);
    expect(stderr.match(/information F004/g)).toHaveLength(1);
    expect(stderr).toContain('Vouliez-vous dire «\u00a0essai\u00a0»');
  });

  test('says that a programme has no error, with exit code 0', () => {
    const { status, stdout } = guichet('check', 'juste');
    expect([status, stdout]).toEqual([0, 'juste : aucune erreur.\n']);
  });

  test('reports ten mistakes in one run, each at its place, with exit code 1', () => {
    const { status, stderr } = guichet('check', 'faux');
    expect(status).toBe(1);
    const places = [...stderr.matchAll(/^faux\/essai\.guichet:(\d+):\d+ erreur/gm)].map(([, line]) => Number(line));
    expect(places).toEqual([5, 7, 9, 10, 11, 14, 18, 21, 23, 26]);
    expect(stderr).toMatchSnapshot();
  });

  test('refuses a folder that does not exist, or that is no programme, with exit code 2', () => {
    expect(guichet('check', 'absent')).toMatchObject({ status: 2, stderr: 'Le dossier « absent » n’existe pas.\n' });
    expect(guichet('check', ROOT).status).toBe(2);
  });
});

describe('guichet check --corriger', () => {
  test('writes what is sure and says so, offers the rest, leaves the layout', () => {
    const folder = programme('corrigé', SOUND.replace('selon places', 'selon  place').replace('10 et +', '11 et +'));
    const { status, stdout } = guichet('check', '--corriger', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('essai.guichet:3 N001 corrigé : remplacer «\u00a0place\u00a0» par «\u00a0places\u00a0».');
    expect(stdout).toContain('1 correction dans 1 fichier.');
    expect(stdout).toContain('essai.guichet:5 B008 : remplacer «\u00a011\u00a0» par «\u00a010\u00a0», ou ');
    expect(readFileSync(join(folder, 'essai.guichet'), 'utf8')).toBe(
      SOUND.replace('selon places', 'selon  places').replace('10 et +', '11 et +'),
    );
  });
});

describe('guichet check --format json', () => {
  test('says the same to other tools', () => {
    const { status, stdout } = guichet('check', '--format', 'json', 'juste', 'faux');
    const { version, programmes } = JSON.parse(stdout);
    expect([status, version]).toEqual([1, 1]);
    expect(programmes.map(({ programme, erreurs }: Record<string, unknown>) => [programme, erreurs])).toEqual([
      ['faux', 10],
      ['juste', 0],
    ]);
    expect(programmes[0].diagnostics[0]).toMatchObject({
      code: 'N007',
      severity: 'erreur',
      line: 5,
      fixes: [{ sure: true }],
    });
    expect(guichet('check', '--format', 'xml', 'juste').status).toBe(2);
  });
});

describe('guichet erreur', () => {
  test('shows the page of a code', () => {
    for (const args of [
      ['erreur', 'b007'],
      ['check', '--expliquer', 'B007'],
    ]) {
      const { status, stdout } = guichet(...args);
      expect(status).toBe(0);
      expect(stdout).toContain('Lignes qui se recouvrent');
      expect(stdout).toContain('  5 et + : 500 €');
    }
  });
  test('refuses a code that does not exist', () => {
    expect(guichet('erreur', 'B999')).toMatchObject({ status: 2 });
    expect(guichet('erreur')).toMatchObject({ status: 2 });
  });
});

describe('guichet build', () => {
  test('writes a package whose modules stand on their own', async () => {
    expect(guichet('build', 'juste').status).toBe(0);
    const { default: module } = await import(join(ROOT, 'juste/dist/serveur.js'));
    const { valeurs } = module.évaluer({ places: 10 }, { instant: 0 });
    expect(valeurs).toEqual({ aide: 90_000 });
  });

  test('what a server asks of several dossiers: what they are about, and how an envelope is shared', async () => {
    const text = `programme partagé « Partagé » { }
candidat porteur « Porteur » { champ siret : SIRET « SIRET » champ besoin : montant « Besoin » champ prêt : oui/non « Prêt » }
non_cumul « Un seul » { avec partagé sur siret quand prêt sinon « Déjà financé. » }
enveloppe annuelle « Enveloppe annuelle » de besoin {
  quand prêt
  montant 100 €
  partage par rang selon date du dépôt, à égalité selon besoin
  arrondi à l'euro inférieur
}`;
    expect(guichet('build', programme('partagé', text)).status).toBe(0);
    const { default: module } = await import(join(ROOT, 'partagé/dist/serveur.js'));
    const réponses = { siret: '13002526500013', besoin: 9_000, prêt: true };
    const clé = [{ genre: 'siret', valeur: '13002526500013' }];
    const contexte = { instant: 1_650_000_000 };
    expect(module.identifiants(réponses, contexte)).toEqual(clé);
    expect(module.nonCumuls(réponses, contexte)).toEqual([{ avec: 'partagé', clé, message: 'Déjà financé.' }]);
    expect(module.nonCumuls({ ...réponses, prêt: false }, contexte)).toEqual([]);
    const [enveloppe] = module.enveloppes;
    const demande = enveloppe.demande(réponses, contexte);
    expect(demande).toEqual({ clé: '', montant: 9_000, rangs: ['2022-04-15', 9_000] });
    expect(enveloppe.demande({ ...réponses, prêt: false }, contexte)).toBeNull();
    const demandes = [
      { id: 'tard', ...demande, rangs: ['2022-05-01', 1] },
      { id: 'tôt', ...demande },
    ];
    expect(enveloppe.répartir(demandes)).toEqual({
      parts: { tôt: 9_000, tard: 1_000 },
      enveloppes: [{ libellé: 'Enveloppe annuelle', montant: 10_000, demandé: 18_000, attribué: 10_000, reste: 0 }],
    });
  });

  test('writes the same bytes in another locale, time zone and run', () => {
    const before = readFileSync(join(ROOT, 'juste/dist/empreinte.json'), 'utf8');
    rmSync(join(ROOT, 'juste/dist'), { recursive: true });
    spawnSync(process.execPath, [GUICHET, 'build', 'juste'], {
      cwd: ROOT,
      env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' },
    });
    expect(readFileSync(join(ROOT, 'juste/dist/empreinte.json'), 'utf8')).toBe(before);
  });

  test('writes nothing for a programme that has errors', () => {
    expect(guichet('build', 'faux').status).toBe(1);
    expect(existsSync(join(ROOT, 'faux/dist'))).toBe(false);
  });
});

describe('guichet build --watch', () => {
  test('builds again when the text changes, says what is wrong with it, and goes on', async () => {
    const folder = programme('guetté', SOUND);
    const identity = (): string => readFileSync(join(folder, 'dist/empreinte.json'), 'utf8');
    const watcher = spawn(process.execPath, [GUICHET, 'build', '--watch', folder]);
    let output = '';
    for (const stream of [watcher.stdout, watcher.stderr]) stream.on('data', (text) => (output += String(text)));
    const said = (words: string): Promise<void> => vi.waitFor(() => expect(output).toContain(words), 10_000);
    try {
      await said('En attente');
      const first = identity();
      writeFileSync(join(folder, 'essai.guichet'), SOUND.replace('10 et + : 90', '10 et + : 9O'));
      await said('1 erreur');
      expect(identity()).toBe(first);
      writeFileSync(join(folder, 'essai.guichet'), SOUND.replace('100 €', '110 €'));
      await vi.waitFor(() => expect(identity()).not.toBe(first), 10_000);
    } finally {
      watcher.kill('SIGINT');
    }
    expect(await new Promise((resolve) => watcher.on('exit', resolve))).toBe(0);
  });
});

describe('a programme with tables', () => {
  const text = `programme essai « Essai » { }
étape projet « Le projet » { champ places : entier « Places » }
barème aide : montant depuis « aides.csv » { selon places au volume }
barème prime : montant depuis « tables/primes.csv » { selon places }
exemple « 10 places » { avec places = 10 attendu aide = 900 €, prime = 50 € }
`;
  const folder = programme('tableaux', text);
  mkdirSync(join(folder, 'tables'));
  writeFileSync(join(folder, 'aides.csv'), 'places;aide\r\n1 à 9;100 €\r\n10 et +;90 €\r\n');
  writeFileSync(join(folder, 'tables/primes.csv'), 'places,prime\n1 et +,50\n');

  test('reads them, beside it and in « tables »', () => {
    expect(guichet('test', 'tableaux').stdout).toContain('1 exemple conforme, 0 en échec');
  });

  test('leaves them as they are when it is laid out', () => {
    guichet('format', 'tableaux');
    expect(readFileSync(join(folder, 'aides.csv'), 'utf8')).toContain('\r\n1 à 9;100 €\r\n');
  });

  test('is built again when one changes, and says in the table what is wrong with it', async () => {
    const watcher = spawn(process.execPath, [GUICHET, 'build', '--watch', folder]);
    let output = '';
    for (const stream of [watcher.stdout, watcher.stderr]) stream.on('data', (data) => (output += String(data)));
    const said = (words: string): Promise<void> => vi.waitFor(() => expect(output).toContain(words), 10_000);
    try {
      await said('En attente');
      writeFileSync(join(folder, 'tables/primes.csv'), 'places,prime\n1 et +,\n');
      await said('primes.csv:2:8 erreur L004');
    } finally {
      watcher.kill('SIGINT');
    }
  });
});

describe('guichet test', () => {
  test('plays the examples', () => {
    const { status, stdout } = guichet('test', 'juste');
    expect([status, stdout]).toEqual([0, 'juste : aucune erreur.\n  ✓ 10 places\n  1 exemple conforme, 0 en échec.\n']);
  });
});

describe('guichet format', () => {
  test('lays a programme out once and for all', () => {
    const folder = programme('désordre', SOUND.replaceAll('\n', ' '));
    expect(guichet('format', '--check', folder).status).toBe(1);
    expect(guichet('format', folder).status).toBe(0);
    expect(guichet('format', '--check', folder).status).toBe(0);
    expect(guichet('test', folder).status).toBe(0);
  }, 20_000);

  test('lays out some lines only, and leaves a broken file alone', () => {
    const folder = programme('lignes', SOUND.replaceAll(' : ', ':'));
    const file = join(folder, 'essai.guichet');
    const before = readFileSync(file, 'utf8').split('\n');
    expect(guichet('format', '--lignes', '1-2', file).status).toBe(0);
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after[1]).not.toBe(before[1]);
    expect(after.at(-2)).toBe(before.at(-2));
    expect(guichet('format', '--lignes', '9-1', file).status).toBe(2);

    writeFileSync(file, 'calcul   x = )');
    const { status, stderr } = guichet('format', folder);
    expect([status, readFileSync(file, 'utf8')]).toEqual([1, 'calcul   x = )']);
    expect(stderr).toContain('laissé tel quel');
  }, 20_000);
});

test('an option without its accent, or without its value, is told', () => {
  expect(guichet('explain', '--resultat', 'aide').stderr).toContain(
    'Il n’y a pas d’option « --resultat ». Vouliez-vous dire « --résultat » ?',
  );
  expect(guichet('explain', '--résultat').stderr).toContain('L’option « --résultat » attend une valeur');
});

test('a programme is known by the name of its folder', () => {
  mkdirSync(join(ROOT, 'programmes', 'nommé'), { recursive: true });
  writeFileSync(join(ROOT, 'programmes', 'nommé', 'essai.guichet'), SOUND);
  expect(guichet('check', 'nommé')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('nommé : aucune erreur'),
  });
  rmSync(join(ROOT, 'programmes', 'nommé'), { recursive: true });
});

test('an unknown command, or none, says how to use it, with exit code 2', () => {
  for (const args of [[], ['verifier'], ['check', '--vite']]) expect(guichet(...args)).toMatchObject({ status: 2 });
  expect(guichet('--help').status).toBe(0);
});
