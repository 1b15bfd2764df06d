import { cleanup, render } from '@testing-library/react';
import { NON_RENSEIGNÉ, SANS_OBJET, type Programme, type Résultat, type ValeurRésultat } from '@guichet/runtime';
import { afterEach, expect, test } from 'vitest';
import { PROGRAMME } from '../essais/programme.ts';
import { Montants, résultatPrincipal } from './montants.tsx';

afterEach(cleanup);

const résultat = (nom: string, autres: Partial<Résultat> = {}): Résultat => ({
  nom,
  libellé: nom,
  type: { genre: 'montant' },
  nature: 'calcul',
  champs: [],
  sources: [],
  ...autres,
});
const DÉPENSE = résultat('dépense');
const AIDE = résultat('aide', { principal: true });
const PRIME = résultat('prime', { principal: true });

test.each<[readonly Résultat[], Record<string, ValeurRésultat>, string | undefined]>([
  [[DÉPENSE, AIDE], { dépense: 1, aide: 2 }, 'aide'],
  [[AIDE, PRIME], { aide: 1, prime: 2 }, 'prime'],
  [[AIDE, PRIME], { aide: 1, prime: SANS_OBJET }, 'aide'],
  [[DÉPENSE, AIDE], { dépense: 1, aide: SANS_OBJET }, undefined],
  [[DÉPENSE, AIDE], { dépense: 1 }, 'aide'],
  // Built before the mark.
  [[DÉPENSE, résultat('total')], { dépense: 1, total: 2 }, 'total'],
  [[résultat('base', { groupe: 'A' }), DÉPENSE], { base: 1, dépense: 2 }, 'dépense'],
])('the main amount, case %#', (résultats, valeurs, attendu) => {
  expect(résultatPrincipal({ résultats }, { valeurs })?.nom).toBe(attendu);
});

test('a payment that waits for an indicateur is listed once the aid is known', () => {
  const solde = résultat('solde', { nature: 'versement', indicateurs: ['part'] });
  const programme: Programme = {
    ...PROGRAMME,
    résultats: [AIDE, solde],
    indicateurs: [{ nom: 'part', libellé: 'Part vélo', sources: [] }],
  };
  const lu = (aide: ValeurRésultat): string | null | undefined => {
    cleanup();
    const évaluation = { ...PROGRAMME.évaluer({}, { instant: 0 }), valeurs: { aide, solde: NON_RENSEIGNÉ } };
    render(<Montants programme={programme} évaluation={évaluation} />);
    return document.querySelector('[data-resultat="solde"] dd')?.textContent;
  };
  expect(lu(100)).toBe('Dépend de l’indicateur «\u00a0Part vélo\u00a0»');
  expect(lu(NON_RENSEIGNÉ)).toBeUndefined();
});
