import { expect, test } from 'vitest';
import type { NameExpression } from '../1-syntax/tree.ts';
import { namesIn } from '../1-syntax/walk.ts';
import { analyse } from '../analyse.ts';
import { SAMPLE } from '../testing/sample.ts';
import { diagnose, messages, whole } from '../testing/diagnose.ts';

/** Path of what each name of `calcul x` stands for. */
function resolved(text: string): (string | undefined)[] {
  const { tree, names, diagnostics } = analyse([{ path: 'f', text: whole(text) }]);
  expect(diagnostics).toEqual([]);
  const node = tree.declarations.find((each) => each.kind === 'calcul' && each.name?.text === 'x');
  return namesIn(node).map((name) => names.resolve(name)?.path);
}

test('paths', () => {
  const { names } = analyse([{ path: 'f', text: SAMPLE }]);
  const paths = names.symbols.map(({ path }) => path);
  for (const path of [
    'nature',
    'organismes[].sites',
    'dmp.motivation',
    'dmp.demandés',
    'sortie.demandé',
    'sortie.forfait',
    'sortie.acompte',
    'sortie.usage.taux',
    'PS1.2',
    'PS1.2.questionnaire',
    'mss.atteint',
    'avance',
    'éligible',
  ]) {
    expect(paths).toContain(path);
  }
  expect(new Set(paths).size).toBe(paths.length);
});

const PARTS = `volet a « A » {
  champ libre : oui/non « L »
  domaine SGL « S » { champ m : montant « M » calcul moitié : montant = m }
  domaine DPI « D » { champ m : montant « M » }
}
volet b « B » {
  domaine SGL « S » { champ m : montant « M » }
}
`;

test('a domaine of one volet needs no volet; of two, it does', () => {
  expect(resolved(`${PARTS}calcul x = DPI.m + a.DPI.m + a.SGL.m + b.SGL.m`)).toEqual([
    'DPI.m',
    'DPI.m',
    'a.SGL.m',
    'b.SGL.m',
  ]);
  expect(diagnose(`${PARTS}calcul x = SGL.m`)).toEqual([['N003', 'SGL.m']]);
});

test('inside a domaine its own names come first, then those of its volet, then all', () => {
  const text = `étape e « E » { champ m : montant « M » }
volet a « A » {
  champ libre : montant « L »
  domaine d « D » {
    champ m : montant « M »
    calcul x : montant = m + libre + e.m
  }
}`;
  const { tree, names, diagnostics } = analyse([{ path: 'f', text: whole(text) }]);
  expect(diagnostics).toEqual([]);
  expect(
    namesIn(tree.declarations.find(({ kind }) => kind === 'volet')).map((name) => names.resolve(name)?.path),
  ).toEqual(['d.m', 'a.libre', 'm']);
});

test('an étape only tells two champs apart', () => {
  const two = 'étape a « A » { champ f : date « F » champ g : date « G » }\nétape b « B » { champ f : date « F » }\n';
  expect(resolved(`${two}calcul x = a.f − b.f`)).toEqual(['a.f', 'b.f']);
  expect(resolved(`${two}calcul x = a.g − g`)).toEqual(['g', 'g']);
});

test('a champ of a volet has its bare name too, when nothing else has it', () => {
  expect(resolved(`${PARTS}calcul x = libre et a.libre`)).toEqual(['a.libre', 'a.libre']);
});

test('options and windows are found by what is expected', () => {
  const { tree, names } = analyse([{ path: 'f', text: SAMPLE }]);
  const kinds = namesIn(tree).map(
    (name: NameExpression) => `${name.parts.map(({ text }) => text).join('.')} ${names.resolve(name)?.kind}`,
  );
  for (const kind of [
    'achat option',
    'Corse option',
    'PA option',
    'régional option',
    'sortie option',
    'F1 fenêtre',
    'validée option',
  ]) {
    expect(kinds).toContain(kind);
  }
});

test('what is written once for all domaines is resolved in each', () => {
  const { tree, names } = analyse([{ path: 'f', text: SAMPLE }]);
  const schedule = tree.declarations.find((node) => node.kind === 'échéancier' && node.perDomain);
  const [base] = namesIn(schedule);
  expect(names.domains.map((domain) => names.resolve(base!, domain)?.path)).toEqual([
    'sortie.forfait',
    'imagerie.forfait',
  ]);
  expect(names.resolve(base!)?.path).toBe('sortie.forfait');
});

test('the names in a message', () => {
  const { tree, names } = analyse([{ path: 'f', text: SAMPLE }]);
  const condition = tree.declarations.find((node) => node.kind === 'condition');
  const found = names.inText(condition!.message!);
  expect([...found].map(([name, { path }]) => [name, path])).toEqual([
    ['taille', 'taille'],
    ['seuil', 'seuil'],
  ]);
  expect(diagnose('condition c {\n  exige 3 > 2\n  sinon « Non {seuil}. »\n}')).toEqual([['N001', 'seuil']]);
});

test('a misspelled name, and one that stands elsewhere', () => {
  expect(messages(`${PARTS}calcul x : montant = moitié`)[0]).toContain('a.SGL.moitié');
  expect(
    messages('étape e « E » { champ k : choix { rouge, vert } « K » }\ncalcul x : oui/non = k = roug')[0],
  ).toContain('«\u00a0rouge\u00a0»');
});
