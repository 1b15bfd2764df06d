import { format } from '@guichet/language';
import { instantDe } from '@guichet/runtime';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Dossier } from './dossiers.ts';
import { renderChangeset } from './render/changeset.ts';
import { renderComparison } from './render/render.ts';
import type { Comparaison, SuiviDossier } from './report.ts';
import { EDITS, PROGRAMME, edited, versionOf } from './testing/programme.ts';

const BEFORE = versionOf(PROGRAMME);
const SITUATIONS = { situations: 400 };

/** Several changes at once. */
const AFTER = versionOf(
  [
    ['1 à 4 : 1 000 € | 800 €\n  5 à 10 : 500', '1 à 3 : 1 000 € | 800 €\n  4 à 10 : 600'],
    ['exige taille ≥ 5', 'exige taille ≥ 8'],
    ['au 30 septembre 2022', 'au 31 octobre 2022'],
    ['champ début', 'champ surface : décimal « Surface »\n  champ début'],
    ['champ budget : montant « Budget »', 'champ enveloppe : montant « Budget »'],
    ['sites « Sites du lieu » { minimum 1 }', 'sites « Sites du lieu » { minimum 2 }'],
    ['« Il faut au moins cinq sites. »', '« Il faut au moins huit sites, non {taille}. »'],
    ['taille = 5 attendu forfait = 4 500 €', 'taille = 5 attendu forfait = 4 200 €'],
  ].reduce((text, [from = '', to = '']) => text.replace(from, to), PROGRAMME),
);

const DOSSIERS: readonly Dossier[] = [
  { id: 'vide', réponses: {} },
  {
    id: 'petit',
    réponses: { nature: 'création', lieux: ['a'], 'lieux[a].nom': 'Ici', 'lieux[a].capacité': 6, secteur: 'enfance' },
    déposéLe: '2022-05-12',
  },
  { id: 'budget', réponses: { budget: 100_000 } },
  { id: 'lieu', réponses: { lieux: ['x', 'y'], 'lieux[x].capacité': 1, 'lieux[y].capacité': 2 } },
];

function report(...[after, options]: [typeof BEFORE, Parameters<typeof compare>[2]?]): Comparaison {
  const comparison = compare(BEFORE, after, { ...SITUATIONS, ...options });
  if (!comparison) throw new Error(JSON.stringify(after.compilation.analysis.diagnostics));
  return comparison;
}

/** The edit of that title. */
function after(title: string): typeof BEFORE {
  const edit = EDITS.find(([each]) => each === title);
  if (!edit) throw new Error(title);
  return edited(edit);
}

const plain = (text: string | undefined): string => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

describe('effects', { timeout: 60_000 }, () => {
  test('each change has the smallest witness, as if it stood alone', () => {
    const witness = (title: string): string =>
      plain(
        report(after(title))
          .changements.map((one) => one.témoin?.phrase)
          .join(),
      );
    expect(witness('Un montant')).toBe('à 5 sites, « Nature du projet » Création : 4 500 € → 4 600 €');
    expect(witness('Une condition plus exigeante')).toBe('« Sites du lieu » 5 sites : oui → non');
    expect(witness('Un nombre')).toBe('« Région » Corse : 3 sites → 4 sites');
    expect(witness('Une date repoussée')).toBe('le 1er octobre 2022 à 0 h : non → oui');
    expect(plain(report(AFTER).changements.find(({ genre }) => genre === 'tranche déplacée')?.témoin?.phrase)).toBe(
      'à 4 sites, « Nature du projet » Création : 4 000 € → 3 500 €',
    );
  });

  test('the smallest amount is the threshold itself, to the cent, and the first item is told as the first', () => {
    const aiding = (least: string): typeof BEFORE =>
      versionOf(
        `${PROGRAMME}calcul reste : montant « Reste » = (budget - 1 000 €) × 60 %
calcul appoint : montant « Appoint » { si reste ≥ ${least} : 500 € sinon : 0 € }
calcul lots : entier sites « Lots » = somme de lieux.capacité
calcul aide_lots : montant « Aide aux lots » = lots × ${least}`,
      );
    const effets = compare(aiding('123 €'), aiding('9 321 €'), SITUATIONS)?.effets;
    const told = (nom: string) => plain(effets?.résultats.find((one) => one.nom === nom)?.témoin.phrase);
    expect(told('appoint')).toBe('« Budget » 1 205 € : 500 € → 0 €');
    expect(told('aide_lots')).toBe('« Sites du lieu » 1 sites : 123 € → 9 321 €');
  });

  test('tranches that move together are one change', () => {
    const paying = (end: number): typeof BEFORE =>
      versionOf(
        `${PROGRAMME}barème part_lits « Part » : montant { selon taille 1 à ${end} : 10 € ${end + 1} et + : 20 € }`,
      );
    const changes = compare(paying(4), paying(6), SITUATIONS)?.changements ?? [];
    expect(changes.map(({ phrase }) => plain(phrase))).toEqual([
      'Le barème « Part » : la tranche « 1 à 4 » finit désormais à 6, la tranche « 5 et + » commence désormais à 7.',
    ]);
  });

  test('a threshold on how many items a list has', () => {
    const counting = (least: number): typeof BEFORE =>
      versionOf(
        `${PROGRAMME}calcul lots : entier « Lots » = nombre de lieux
calcul aide : montant « Aide aux lieux » { si lots ≥ ${least} : 5 000 € sinon : 1 000 € }`,
      );
    const found = compare(counting(5), counting(4), SITUATIONS)?.effets?.résultats ?? [];
    expect(found.map(({ nom, différentes }) => [nom, différentes > 0])).toEqual([['aide', true]]);
    expect(plain(found[0]?.témoin?.phrase)).toContain('1 000 € → 5 000 €');
  });

  test('what is proved for all answers is said', () => {
    const effects = (title: string) => report(after(title)).effets;
    const never = (title: string) => effects(title)?.résultats.map(({ nom, jamais }) => [nom, jamais]);
    expect(never('Une condition plus exigeante')).toEqual([
      ['assez', 'plus'],
      ['éligible', 'plus'],
    ]);
    expect(never('Une condition qui exige autre chose')).toContainEqual(['assez', undefined]);
    // A row that is cut in two pays the same.
    const cut = effects('Une ligne coupée en deux');
    expect(cut?.résultats).toEqual([]);
    expect(cut?.inchangés.map(({ nom }) => nom)).toContain('prime');
    expect(plain(renderComparison(report(after('Une ligne coupée en deux')), 'text'))).toContain('inchangés pour tous');
  });

  test('examples whose result changes are told', () => {
    const { effets } = report(after('Un montant'));
    expect(
      effets?.exemples.map(({ titre, différences: [one] }) => plain(`${titre} : ${one?.avant} → ${one?.après}`)),
    ).toEqual(['Cinq sites : 4 500 € → 4 600 €']);
  });

  test('the same seed gives the same report; texts alone have no effect', () => {
    expect(report(AFTER)).toEqual(report(AFTER));
    expect(report(AFTER, { graine: 2 }).effets?.situations.graine).toBe(2);
    expect(report(after('Un libellé')).effets).toBeUndefined();
    expect(report(versionOf(format(PROGRAMME)))).toMatchObject({ changements: [], saut: { portée: 'aucun' } });
    expect(report(AFTER, { situations: 0 }).effets).toBeUndefined();
  });

  test('what two versions compute alike never differs', () => {
    expect(report(after('Une condition qui dit autrement la même chose')).effets).toBeUndefined();
    for (const title of ['Une question renommée', 'Une option renommée', 'Une question de plus'])
      expect(report(after(title)).effets?.résultats, title).toEqual([]);
  });
});

describe('dossiers', () => {
  const instant = instantDe('2022-06-01T12:00');
  const followed = (version: typeof BEFORE): readonly SuiviDossier[] =>
    report(version, { dossiers: DOSSIERS, instant, situations: 0 }).dossiers?.suivis ?? [];

  test('nothing changes for them where nothing changes', () => {
    expect(followed(BEFORE).map(({ suites }) => suites)).toEqual(DOSSIERS.map(() => ['inchangé']));
  });

  test('each is told what it needs', () => {
    const [empty, small, budget, place] = followed(AFTER);
    expect(empty).toMatchObject({ suites: ['réponse à donner'], àDonner: [{ chemin: 'surface' }] });
    expect(small).toMatchObject({ déposé: true });
    expect(small?.suites).toEqual(['n’est plus éligible', 'réponse à donner', 'montant changé']);
    expect(small?.refus).toEqual(['Il faut au moins huit sites, non 6\u00A0sites.']);
    expect(small?.montants.map(({ nom, avant, après }) => plain(`${nom} : ${avant} → ${après}`))).toEqual([
      'total : 5 200 € → 5 000 €',
      'forfait : 5 000 € → 4 800 €',
      'avance : 1 560 € → 1 500 €',
      'solde : 3 640 € → 3 500 €',
    ]);
    expect(budget?.àReprendre).toEqual([
      { chemin: 'budget', libellé: 'Budget', pourquoi: 'Cette question s’appelle désormais enveloppe.' },
    ]);
    expect(place?.àReprendre.map(({ chemin }) => chemin)).toEqual(['lieux[0].capacité']);
  });

  test('all together, they are counted', () => {
    const { bilan } = report(AFTER, { dossiers: DOSSIERS, instant, situations: 0 }).dossiers ?? {};
    expect(bilan).toMatchObject({
      nombre: 4,
      suites: { 'réponse à donner': 4, 'réponse à reprendre': 2, 'montant changé': 1, 'n’est plus éligible': 1 },
    });
    expect(
      plain(bilan?.montants.map(({ nom, répartition }) => `${nom} ${répartition.moins} ${répartition.total}`)[0]),
    ).toBe('total 1 −200 €');
  });

  test('an answer whose question or option is gone is to be given again', () => {
    const gone = versionOf(PROGRAMME.replace('  champ budget : montant « Budget » { facultatif }\n', ''));
    expect(followed(gone)[2]).toMatchObject({ suites: ['réponse à reprendre'], àReprendre: [{ chemin: 'budget' }] });
    const retyped = followed(after('Une question retypée'))[2];
    expect(retyped).toMatchObject({ suites: ['réponse à reprendre'] });
  });
});

describe('presentations', { timeout: 60_000 }, () => {
  const whole = report(AFTER, { dossiers: DOSSIERS, instant: instantDe('2022-06-01T12:00') });

  test.each([
    ['text', 'rapport.txt'],
    ['markdown', 'rapport.md'],
    ['json', 'rapport.json'],
  ] as const)('as %s', async (as, file) => {
    await expect(renderComparison(whole, as)).toMatchFileSnapshot(`__snapshots__/${file}`);
  });

  test('as a changeset', () => {
    const text = renderChangeset(whole, '@programmes/aide');
    expect(text).toMatch(/^---\n"@programmes\/aide": major\n---\n\nAide aux sites : \d+ changements\n\n- /);
    expect(renderChangeset(report(BEFORE), '@programmes/aide')).toBeUndefined();
  });

  test('marks in the texts of a programme are only ever data', () => {
    const marked = versionOf(PROGRAMME.replace('« Budget »', '« <img src=x> | **gras** `code` »'));
    const markdown = renderComparison(report(marked), 'markdown');
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toMatch(/[^\\]\*\*gras/);
    expect(JSON.parse(renderComparison(report(marked), 'json'))).toMatchObject({ format: 'guichet-comparaison' });
  });
});
