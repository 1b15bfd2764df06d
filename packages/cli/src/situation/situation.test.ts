import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../main.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'guichet-situation-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

mkdirSync(join(FOLDER, 'essai'));
writeFileSync(
  join(FOLDER, 'essai/essai.guichet'),
  `programme essai « Essai » { }
unité lits
étape projet « Le projet » {
  champ secteur : choix { enfance « Petite enfance », autonomie « Autonomie » } « Secteur »
  champ budget : montant « Budget »
  champ ouverture : date « Date d'ouverture »
  champ sites : liste de 1 à 9 « Sites » { champ places : entier lits « Places » { minimum 1 } }
}
calcul taille : entier lits « Taille » = somme de sites.places
condition assez « Assez grand » {
  exige taille ≥ 15
  sinon « Il en faut 15, et non {taille}. »
}
condition à_temps « À temps » {
  exige ouverture ≤ 31 décembre 2023
  sinon « Trop tard. »
}
barème aide « Aide » : montant {
  selon taille au volume
  1 à 10 : 2 190 €
  11 et + : 1 643 €
}
`,
);

async function run(
  ...args: string[]
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void error.push(String(text)));
  const [command = '', ...others] = args;
  const code = await main([command, join(FOLDER, 'essai'), ...others]);
  return { code, out: plain(out), error: plain(error) };
}

const plain = (lines: readonly string[]): string => lines.join('\n').replaceAll(/[\u00a0\u202f]/g, ' ');

describe('guichet simulate', () => {
  test('gives results, what is certain and what to ask next', async () => {
    const { code, out } = await run(
      'simulate',
      '--avec',
      'taille=20',
      '--avec',
      'secteur=Petite enfance',
      '--le',
      '15/3/2022',
    );
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Éligible : non renseigné
      Taille : 20 lits
      Aide : 32 860 €
      Ces réponses suffisent pour « Aide ».
      Question qui décide le plus de l’éligibilité : Date d’ouverture [ouverture]"
    `);
  });

  test('what the rules do not say has its bounds and its reason, until they are the same', async () => {
    writeFileSync(
      join(FOLDER, 'essai/travaux.guichet'),
      `étape travaux « Travaux » { champ coût : montant « Coût » }
calcul part : taux « Part » { inconnu « L'annexe manque » borné par 5 % et 15 % }
calcul aide_travaux : montant « Aide aux travaux » = minimum de (1 000 € × part), coût`,
    );
    const { out } = await run('simulate', 'coût=100');
    expect(out).toContain('Part : indéterminé, entre 5 % et 15 % (L’annexe manque)');
    expect(out).toContain('Aide aux travaux : indéterminé, entre 50 € et 100 € (L’annexe manque)');
    expect((await run('simulate', 'coût=40')).out).toContain('Aide aux travaux : 40 €');
    rmSync(join(FOLDER, 'essai/travaux.guichet'));
  });

  test('answers of items, and what no answer can change any more', async () => {
    const { out } = await run('simulate', 'sites[1].places=10 lits', 'sites[2].places = 2', 'ouverture=1/1/2024');
    expect(out).toContain('Trop tard.');
    expect(out).toContain('Plus aucune réponse ne peut rendre ce projet éligible.');
  });

  test('a list may still grow', async () => {
    const { out } = await run('simulate', 'sites[1].places=10', 'ouverture=1/1/2023');
    expect(out).toContain('Il en faut 15, et non 10 lits.');
    expect(out).toContain('en changeant une réponse, ou en complétant une liste');
  });

  test('backwards: from which number, until which date', async () => {
    const size = await run('simulate', '--chercher', 'taille', '--objectif', 'aide >= 20 000 €');
    expect(size.out).toBe('aide >= 20 000 € : taille, 10 lits ou à partir de 13 lits.');
    const date = await run('simulate', 'taille=15', '--chercher', 'ouverture');
    expect(date.out).toBe('éligible : ouverture, jusqu’au 31 décembre 2023.');
    const none = await run('simulate', 'taille=3', '--chercher', 'ouverture');
    expect(none.out).toContain('Aucune réponse');
  });
});

describe('guichet explain', () => {
  test('says how a result is reached, what is missing, and what would do', async () => {
    const { out } = await run('explain', 'taille=12', '--résultat', 'assez');
    expect(out).toMatchInlineSnapshot(`
      "assez = non (Assez grand)
      └ ✗ taille ≥ 15 lits
        └ taille = 12 lits (Taille), valeur donnée
      Elle tiendrait, les autres réponses restant les mêmes, avec :
        taille : à partir de 15 lits
      "
    `);
    const without = await run('explain', '--résultat', 'aide');
    expect(without.out).toContain('Il manque cette réponse :\n  sites : Sites');
  });
});

describe('what is typed wrong is told, with what to type', () => {
  test.each([
    [['simulate', 'tailles=3'], 'Vouliez-vous dire « taille » ?'],
    [['simulate', '--avec', 'taille'], 'Écrivez un nom, « = » et une valeur'],
    [['simulate', 'secteur=enfants'], 'Vouliez-vous dire « enfance » ?'],
    [['simulate', 'ouverture=31/2/2022'], 'ouverture : Cette date n’existe pas'],
    [['simulate', 'places=3'], 'écrivez « sites[1].places »'],
    [['simulate', 'sites[0].places=3'], 'les éléments se comptent à partir de 1, « sites[1].places »'],
    [['explain', 'sites[1].places=0'], 'sites[1].places : Saisissez au moins 1'],
    [['simulate', '--objectif', 'éligible'], '--objectif va avec --chercher'],
    [['simulate', '--chercher', 'places'], 'Cherchez plutôt « taille »'],
    [['simulate', '--chercher', 'budget', '--objectif', 'aide'], 'quelle valeur est cherchée'],
    [['explain', '--résultat', 'aid'], 'Vouliez-vous dire « aide » ?'],
  ])('%j', async (args, message) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
