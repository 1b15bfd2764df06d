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
    expect(raisonnement.certitude({}, contexte)).toEqual({ éligible: null, refus: [], montants: [] });
  });

  test('what fails for ever is said with its message', () => {
    const { éligible, refus } = raisonnement.certitude({ places: 2 }, contexte);
    expect(éligible).toBe(false);
    expect(refus).toEqual([{ nom: 'ouvert', message: 'Il faut plus de 3 places, et non 2.' }]);
  });

  test('a list may still grow', () => {
    expect(raisonnement.certitude({ membres: ['1'], 'membres[1].lits': 3 }, contexte).éligible).toBeNull();
  });

  test('what suffices, for eligibility and for amounts', () => {
    const réponses = { places: 4, public: true, membres: ['1'], 'membres[1].lits': 30 };
    expect(raisonnement.certitude(réponses, contexte)).toEqual({ éligible: true, refus: [], montants: ['aide'] });
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
