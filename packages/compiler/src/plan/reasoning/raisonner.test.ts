import type { Réponses } from '@guichet/runtime';
import { describe, expect, test } from 'vitest';
import { planFrom } from '../../../test/reasoned.ts';
import { portableRules } from './portable.ts';
import { raisonner } from './raisonner.ts';

const plan = planFrom(`
calcul taille : entier = somme de membres.lits
calcul aide « Aide » : montant {
  si public : places × 100 €
  sinon : budget
}
condition grand « Assez grand » {
  exige taille ≥ 10
  sinon « {taille} lits ne suffisent pas. »
}
condition ouvert « Ouvert » {
  exige places > 3
  sinon « Il faut plus de 3 places, et non {places}. »
}`);
/** As a portal has it: the rules went through JSON. */
const raisonnement = raisonner(JSON.parse(portableRules(plan)));
const contexte = { instant: 0 };

describe('certitude', () => {
  test('nothing is certain of nothing', () => {
    expect(raisonnement.certitude({}, contexte)).toEqual({ éligible: null, refus: [], ensemble: [], montants: [] });
  });

  test('what fails for ever is said with its message', () => {
    const { éligible, refus } = raisonnement.certitude({ places: 2 }, contexte);
    expect(éligible).toBe(false);
    expect(refus).toEqual([{ nom: 'ouvert', message: 'Il faut plus de 3 places, et non 2.', réponses: ['places'] }]);
  });

  test('only the answers that can mend it are to be looked at again', () => {
    const plan = planFrom(`
condition assez « Assez »  {
  exige public ou places ≥ 10 ou budget > 5 €
  sinon « Trop petit. »
}
condition ensemble « Ensemble » {
  exige secteur = enfance ou places < 20
  sinon « Réservé à l'enfance. »
}`);
    const { certitude } = raisonner(JSON.parse(portableRules(plan)));
    const enfance = { public: false, places: 3, budget: 100, secteur: 'enfance' };
    expect(certitude(enfance, contexte).refus[0]?.réponses).toEqual(['public', 'places', 'budget']);
    const autonomie = { places: 30, secteur: 'autonomie' };
    expect(certitude(autonomie, contexte).refus[0]?.réponses).toEqual(['places', 'secteur']);
  });

  test('an item of a list is named by its own answers', () => {
    const plan = planFrom(`
condition lits « Des lits » {
  exige tous membres où lits > 0
  sinon « Chaque membre a des lits. »
}`);
    const réponses = { membres: ['a', 'b'], 'membres[a].lits': 3, 'membres[b].lits': 0 };
    const { refus } = raisonner(JSON.parse(portableRules(plan))).certitude(réponses, contexte);
    expect(refus[0]?.réponses).toEqual(['membres[b].lits']);
  });

  test('what waits for a date is no refusal; what a date has closed is one, and no answer mends it', () => {
    const plan = planFrom(`
condition mûr « Mûr » {
  exige date du dépôt ≥ 1er janvier 2022 et date du dépôt ≤ 31 décembre 2022
  sinon « En 2022 seulement. »
}`);
    const { certitude } = raisonner(JSON.parse(portableRules(plan)));
    const le = (date: string) => certitude({ places: 3 }, { instant: Date.parse(date) / 1000 });
    expect(le('2021-06-01').éligible).toBeNull();
    expect(le('2023-06-01')).toMatchObject({ éligible: false, refus: [{ nom: 'mûr', réponses: [] }] });
  });

  test('conditions that only fail together', () => {
    const plan = planFrom(`
condition petit « Petit » {
  exige places < 10 ou budget > 5 €
  sinon « Trop grand. »
}
condition modeste « Modeste » {
  exige places < 5 ou budget < 3 €
  sinon « Trop cher. »
}`);
    const { éligible, refus, ensemble } = raisonner(JSON.parse(portableRules(plan))).certitude(
      { places: 12 },
      contexte,
    );
    expect({ éligible, refus, ensemble }).toEqual({ éligible: false, refus: [], ensemble: ['places'] });
  });

  test('a list may still grow', () => {
    expect(raisonnement.certitude({ membres: ['1'], 'membres[1].lits': 3 }, contexte).éligible).toBeNull();
  });

  test('what suffices, for eligibility and for amounts', () => {
    const réponses = { places: 4, public: true, membres: ['1'], 'membres[1].lits': 30 };
    expect(raisonnement.certitude(réponses, contexte)).toEqual({
      éligible: true,
      refus: [],
      ensemble: [],
      montants: ['aide'],
    });
  });
});

test('questions: eligibility first, then amounts, and none that no longer matters', () => {
  expect(raisonnement.questions({}, contexte).toSorted()).toEqual(['budget', 'membres', 'places', 'public']);
  const réponses = { places: 4, membres: ['1'], 'membres[1].lits': 30 };
  expect(raisonnement.questions(réponses, contexte)[0]).toBe('public');
  expect(raisonnement.questions({ ...réponses, public: true }, contexte)).toEqual([]);
});

test('backwards, in words', () => {
  const réponses = { membres: ['1'], 'membres[1].lits': 30 };
  const found = raisonnement.chercher(réponses, contexte);
  expect(found).toContainEqual({
    nom: 'places',
    libellé: 'Nombre de places',
    toujours: 'à partir de 4',
    selonLeReste: null,
  });
  expect(found).toContainEqual(
    expect.objectContaining({ nom: 'taille', toujours: null, selonLeReste: 'à partir de 10' }),
  );
});

test('backwards from an amount: for whom it is reached, and from how many', () => {
  const obtenir = (auMoins: number, réponses: Réponses) =>
    raisonnement.obtenir!({ nom: 'aide', auMoins }, réponses, contexte);
  expect(raisonnement.montants).toEqual(['aide']);
  const established = obtenir(150_000, { public: true });
  expect(established.atteint).toBeNull();
  expect(established.recherches).toEqual([
    { nom: 'places', libellé: 'Nombre de places', toujours: 'à partir de 15', selonLeReste: null },
  ]);
  // What is answered may be answered otherwise, one at a time.
  expect(obtenir(150_000, { public: true, places: 20 })).toEqual({ ...established, atteint: true });
  expect(obtenir(150_000, { public: true, places: 3 })).toEqual({ ...established, atteint: false });
  // To the cent, and to the next whole.
  expect(obtenir(150_001, { public: true }).recherches[0]?.toujours).toBe('à partir de 16');
  expect(obtenir(150_001, { public: false }).recherches.map(({ nom, toujours }) => [nom, toujours])).toEqual([
    ['budget', expect.stringMatching(/^à partir de 1.500,01.€$/)],
  ]);
  // No number decides by itself as long as another answer does.
  expect(obtenir(150_001, {})).toEqual({ atteint: null, recherches: [] });
});
