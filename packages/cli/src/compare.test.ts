import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const GUICHET = join(import.meta.dirname, 'guichet.ts');
const ROOT = mkdtempSync(join(tmpdir(), 'guichet-compare-'));
const PROGRAMME = join(ROOT, 'programmes/essai');

const FIRST = `programme essai « Essai » { }
étape projet « Le projet » { champ places : entier « Places » }
barème aide : montant « Aide » { selon places au volume
  1 à 9 : 100 €
  10 et + : 90 €
}
condition assez « Assez de places » { exige places ≥ 5 sinon « Cinq places au moins. » }
exemple « 10 places » { avec places = 10 attendu aide = 900 € }
`;
const SECOND = FIRST.replace('10 et + : 90 €', '10 et + : 95 €').replace('aide = 900 €', 'aide = 950 €');
const TEXT_ONLY = FIRST.replace('« Cinq places au moins. »', '« Il faut cinq places. »');

function guichet(cwd: string, ...given: readonly string[]) {
  // A few situations are enough to see that they are tried.
  const args = given.includes('--situations') ? given : [...given, '--situations', '20'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [GUICHET, 'compare', ...args], {
    encoding: 'utf8',
    cwd,
  });
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: ROOT, stdio: 'pipe' });
}

function write(text: string, version: string): void {
  mkdirSync(PROGRAMME, { recursive: true });
  writeFileSync(join(PROGRAMME, 'essai.guichet'), text);
  const manifest = { name: '@programmes/essai', version, files: ['*.guichet'] };
  writeFileSync(join(PROGRAMME, 'package.json'), JSON.stringify(manifest));
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  write(FIRST, '1.0.0');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Première version');
  git('tag', 'v1.0.0');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', ROOT], { cwd: PROGRAMME, stdio: 'pipe' });
  cpSync(PROGRAMME, join(ROOT, 'node_modules/@programmes/essai'), { recursive: true });
  write(SECOND, '1.1.0');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Seconde version');
});
afterAll(() => rmSync(ROOT, { recursive: true }));

describe('guichet compare', { timeout: 60_000 }, () => {
  const versions: readonly (readonly [what: string, before: string, after: string, cwd: string])[] = [
    ['a tag and the folder', 'v1.0.0', '.', PROGRAMME],
    ['a tag and a folder, from elsewhere', 'v1.0.0', 'programmes/essai', ROOT],
    ['two revisions, in the current programme', 'main~1', 'main', PROGRAMME],
    ['two revisions that say where the programme is', 'v1.0.0:programmes/essai', 'main:programmes/essai', ROOT],
    ['a packed package and the folder', 'programmes-essai-1.0.0.tgz', 'programmes/essai', ROOT],
    ['an installed package and the folder', '@programmes/essai', 'programmes/essai', ROOT],
  ];
  test.each(versions)('reads %s', (_what, before, after, cwd) => {
    const { status, stdout, stderr } = guichet(cwd, before, after);
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout).toContain('tranche « 10 et + » : 90 € devient 95 €.');
    expect(stdout).toContain('essai.guichet:5');
  });

  test('says it as JSON', () => {
    const { status, stdout } = guichet(PROGRAMME, 'v1.0.0', '.', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'guichet-comparaison',
      version: 1,
      programme: { nom: 'essai', titre: 'Essai' },
      saut: { portée: 'majeure' },
    });
  });

  test('ends with 0 when nothing that is asked, required or computed changes', () => {
    const folder = join(ROOT, 'texte');
    mkdirSync(folder);
    writeFileSync(join(folder, 'essai.guichet'), TEXT_ONLY);
    expect(guichet(ROOT, 'v1.0.0:programmes/essai', 'texte')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('message changé'),
    });
    expect(guichet(PROGRAMME, '.', '.')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('aucun changement'),
    });
  });

  test('refuses what is no version, with exit code 2', () => {
    writeFileSync(join(ROOT, 'faux.tgz'), 'rien');
    for (const [before, words] of [
      ['absent', 'n’est ni un dossier, ni un paquet, ni une révision'],
      ['v1.0.0:absent', 'ne contient pas le dossier'],
      ['faux.tgz', 'n’est pas un paquet'],
      ['--upload-pack=x', 'Il n’y a pas d’option « --upload-pack'],
    ] as const)
      expect(guichet(ROOT, before, 'programmes/essai')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(words),
      });
    expect(guichet(ROOT, 'v1.0.0').status).toBe(2);
    expect(guichet(ROOT, 'v1.0.0', 'programmes/essai', '--format', 'xml').status).toBe(2);
  });

  test('says what becomes of dossiers, as an array or one a line', () => {
    const dossiers = [
      { id: 'a', réponses: { places: 12 }, déposéLe: '2022-05-12' },
      { id: 'b', réponses: { places: 6 } },
    ];
    writeFileSync(join(ROOT, 'dossiers.json'), JSON.stringify(dossiers).normalize('NFD'));
    writeFileSync(join(ROOT, 'dossiers.jsonl'), dossiers.map((one) => `${JSON.stringify(one)}\n`).join(''));
    for (const file of ['dossiers.json', 'dossiers.jsonl']) {
      const { stdout } = guichet(
        ROOT,
        'v1.0.0:programmes/essai',
        'programmes/essai',
        '--dossiers',
        file,
        '--format',
        'json',
      );
      expect(JSON.parse(stdout)).toMatchObject({
        dossiers: {
          bilan: { nombre: 2, suites: { 'montant changé': 1, inchangé: 1 } },
          suivis: [
            { id: 'a', suites: ['montant changé'], déposé: true },
            { id: 'b', suites: ['inchangé'] },
          ],
        },
      });
    }
    writeFileSync(join(ROOT, 'faux.json'), '[{ "id": 1 }]');
    for (const file of ['absent.json', 'faux.json', 'faux.tgz'])
      expect(guichet(ROOT, 'v1.0.0:programmes/essai', 'programmes/essai', '--dossiers', file).status).toBe(2);
  });

  test('reads the answers of dossiers in both their forms, and says what cannot be read', () => {
    const text = (price: number) => `programme formes « Formes »
étape é « É » {
  champ l : liste de 1 à 3 « L » { champ q : entier « Q » }
  champ budget : montant « Budget »
  champ gain : taux « Gain »
  champ secteur : choix { enfance « Enfance » autonomie « Autonomie » } « Secteur »
}
calcul total : montant « Total » = somme de l.q × ${price} €`;
    for (const price of [2, 3]) {
      mkdirSync(join(ROOT, `p${price}`), { recursive: true });
      writeFileSync(join(ROOT, `p${price}/formes.guichet`), text(price));
    }
    const followed = (dossiers: readonly object[]) => {
      writeFileSync(join(ROOT, 'formes.json'), JSON.stringify(dossiers.map((réponses, id) => ({ id, réponses }))));
      return guichet(ROOT, 'p2', 'p3', '--dossiers', 'formes.json', '--situations', '0');
    };
    const { stdout } = followed(
      [{ l: ['a1', 'b2'], 'l[a1].q': 12, 'l[b2].q': 1 }, { l: [{ id: 'a1', q: 12 }, { q: 1 }] }].map((list) => ({
        ...list,
        budget: 100_000,
        gain: '47.5',
        secteur: 'enfance',
      })),
    );
    expect(stdout).toContain('Ce que deviennent 2 dossiers');
    expect(stdout.match(/Total : 26 € → 39 €/g)).toHaveLength(2);
    const wrong = [
      [{ budjet: 1 }, '« budjet » n’est pas une question de la première version. Vouliez-vous dire « budget » ?'],
      [{ budget: 'abc' }, '« budget » : "abc" n’est pas lu. Écrivez un nombre entier de centimes'],
      [{ gain: 47 }, '« gain » : 47 n’est pas lu. Écrivez un pourcentage entre guillemets, sans signe : "47"'],
      [{ secteur: 'z' }, '« secteur » : "z" n’est pas lu. Écrivez l’une de ces réponses : "enfance", "autonomie"'],
      [{ l: ['a1'], 'l[a1].q': '12' }, '« l[a1].q » : "12" n’est pas lu. Écrivez un nombre entier'],
      [{ 'l[a1].q': 12 }, '« l[a1].q » : « l » n’a pas d’élément « a1 ». Écrivez aussi "l": ["a1"].'],
      [{ 'l[].q': 12 }, '« l[].q » est demandé pour chaque élément : écrivez « l[a1].q ».'],
      [{ l: [{ z: 12 }] }, '« l[].z » n’est pas une question de la première version.'],
      [{ l: ['a1', { q: 2 }] }, '« l » n’est pas lu. Écrivez un tableau de 3 éléments au plus'],
    ] as const;
    const { status, stderr } = followed(wrong.map(([réponses]) => réponses));
    expect(status).toBe(2);
    for (const [id, [, message]] of wrong.entries()) expect(stderr).toContain(`dossier ${id} : ${message}`);
  });

  test('writes it for a merge request, and the changeset that it deserves', () => {
    mkdirSync(join(ROOT, '.changeset'));
    const { stdout, stderr } = guichet(ROOT, 'v1.0.0', 'programmes/essai', '--format', 'markdown', '--changeset');
    expect(stdout).toContain('**Version à publier : majeure**');
    expect(stderr).toMatch(/^Changeset écrit : \.changeset\/essai-[0-9a-f]{8}\.md\n$/);
    const [name = ''] = readdirSync(join(ROOT, '.changeset'));
    expect(readFileSync(join(ROOT, '.changeset', name), 'utf8')).toMatch(/^---\n"@programmes\/essai": major\n---\n/);
    expect(guichet(ROOT, 'programmes/essai', 'v1.0.0', '--changeset').status).toBe(2);
  });

  test('gives the same report for the same seed; refuses what is no number or no date', () => {
    const said = (...args: readonly string[]) =>
      guichet(ROOT, 'v1.0.0', 'programmes/essai', '--format', 'json', ...args).stdout;
    expect(said('--graine', '7', '--situations', '50')).toBe(said('--graine', '7', '--situations', '50'));
    expect(JSON.parse(said('--situations', '50')).effets.situations).toMatchObject({ nombre: 50, graine: 1 });
    expect(JSON.parse(said('--situations', '0')).effets).toBeUndefined();
    for (const wrong of [
      ['--situations', 'beaucoup'],
      ['--graine', '-1'],
      ['--le', '31 mai'],
    ])
      expect(guichet(ROOT, 'v1.0.0', 'programmes/essai', ...wrong).status).toBe(2);
  });

  test('says what is wrong with a version that has errors, with exit code 2', () => {
    const folder = join(ROOT, 'erreur');
    mkdirSync(folder);
    writeFileSync(join(folder, 'essai.guichet'), FIRST.replace('places ≥ 5', 'place ≥ 5'));
    expect(guichet(ROOT, 'programmes/essai', 'erreur')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('erreur N001'),
    });
  });
});
