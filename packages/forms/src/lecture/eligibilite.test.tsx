import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { INSTANT, PROGRAMME } from '../essais/programme.ts';
import { Éligibilité } from './eligibilite.tsx';

afterEach(cleanup);

test('an advisory condition that fails stops nothing, and is not shown as what does', () => {
  const programme = { ...PROGRAMME, conditions: PROGRAMME.conditions.map((une) => ({ ...une, bloquante: false })) };
  const évaluation = { ...PROGRAMME.évaluer({ nombre: 1 }, { instant: INSTANT }), éligible: true };
  render(<Éligibilité programme={programme} évaluation={évaluation} />);
  expect(screen.queryByText(/ne serait pas recevable/)).toBeNull();
  expect(screen.getByText('À noter, sans empêcher le dépôt :')).toBeDefined();
  const condition = within(screen.getByRole('listitem', { hidden: true }));
  expect(condition.getByText('non remplie').className).not.toContain('error');
  expect(condition.getByText(/n’empêche pas le dépôt/)).toBeDefined();
});
