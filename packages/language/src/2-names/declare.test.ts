import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { whole } from '../testing/diagnose.ts';

function symbols(text: string): string[] {
  return analyse([{ path: 'f', text: whole(text) }]).names.symbols.map(({ kind, path }) => `${kind} ${path}`);
}

test('what is in a domaine, or is written for it, belongs to it', () => {
  const { names } = analyse([
    {
      path: 'f',
      text: whole(`volet v « V » {
  champ libre : date « L »
  domaine d « D » { champ m : montant « M » indicateur i « I » { déclaré } calcul c = m }
}
indicateur j « J » { déclaré }
échéancier par domaine de d.m { versement part le reste }`),
    },
  ]);
  const owners = names.symbols.map((symbol) => `${symbol.path} ${symbol.domain?.name?.text ?? '-'}`);
  expect(owners).toEqual([
    'v.libre -',
    'd.m d',
    'd.i.taux d',
    'd.i.atteint d',
    'd.c d',
    'd.demandé d',
    'v.demandés -',
    'j.taux -',
    'j.atteint -',
    'd.part d',
    'éligible -',
  ]);
});

test('a name that the candidat and an étape share is known by its place', () => {
  const text = 'candidat c « C » { champ a : date « A » champ b : date « B » }\nétape e « E » { champ a : date « A » }';
  expect(symbols(text)).toEqual(['champ c.a', 'champ b', 'champ e.a', 'éligible éligible']);
});

test('every declaration makes its values known, each under its path', () => {
  expect(
    symbols(`candidat cand « C » { champ siret : SIRET « S » condition règle { exige oui sinon « Non. » } }
étape e « E » {
  champ a : date « A »
  champ l : liste de 1 à 3 « L » { champ y : date « Y » pièce z « Z » }
  pièce p « P »
}
étape f « F » { champ a : date « A » }
calcul c = 1
barème b : entier { selon c 1 : 2 autre : 3 }
condition d { exige oui sinon « Non. » }
prérequis pre « P » { champ q : oui/non « Q » satisfait quand q }
indicateur ind « I » { numérateur nu dénominateur sur cible ≥ 70 % }
indicateur dit « I » { déclaré }
fenêtre F1 « F » { candidature du 1er mars 2022 au 2 mars 2022 }
calendrier { période per « P » du 1er mars 2022 au 2 mars 2022 échéance lim « L » 3 mars 2022 }
source s « S »
unité u
choix k « K » { x, y }`),
  ).toEqual([
    'condition règle',
    'champ siret',
    'champ e.a',
    'champ l',
    'champ l[].y',
    'pièce l[].z',
    'pièce p',
    'champ f.a',
    'calcul c',
    'barème b',
    'condition d',
    'champ pre.q',
    'prérequis pre',
    'numérateur ind.nu',
    'dénominateur ind.sur',
    'taux ind.taux',
    'atteint ind.atteint',
    'taux dit.taux',
    'atteint dit.atteint',
    'fenêtre F1',
    'période per',
    'échéance lim',
    'éligible éligible',
  ]);
});

test('what two volets or two échéanciers call alike is told apart by them, and what is written by domaine is in each', () => {
  expect(
    symbols(`volet v « V » {
  champ libre : date « L »
  domaine d « D » {
    champ m : montant « M »
    calcul c = m
    indicateur i « I » { déclaré }
  }
  domaine seul « S » { pièce p « P » }
}
volet w « W » { domaine d « D » { } }
volet nu « N » { champ libre : date « L » }
échéancier x de 1 € { versement avance 30 % versement solde le reste }
échéancier y de 1 € { versement avance le reste }
échéancier par domaine de 1 € { versement part le reste }`),
  ).toEqual([
    'champ v.libre',
    'champ v.d.m',
    'calcul v.d.c',
    'taux v.d.i.taux',
    'atteint v.d.i.atteint',
    'demandé v.d.demandé',
    'pièce seul.p',
    'demandé seul.demandé',
    'demandés v.demandés',
    'demandé w.d.demandé',
    'demandés w.demandés',
    'champ nu.libre',
    'versement x.avance',
    'versement solde',
    'versement y.avance',
    'versement v.d.part',
    'versement seul.part',
    'versement w.d.part',
    'éligible éligible',
  ]);
});

test('of two that have one name, the first is meant', () => {
  const { names, tree, types } = analyse([
    { path: 'f', text: whole('choix K « K » { a }\nchoix K « K » { b }\nétape e « E » { champ k : K « K » }') },
  ]);
  const field = names.symbols.find(({ path }) => path === 'k');
  const [, first] = tree.declarations;
  expect(field && types.ofSymbol(field)).toMatchObject({ kind: 'choix', declaration: first });
});
