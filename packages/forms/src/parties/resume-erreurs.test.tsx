import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RésuméErreurs } from './resume-erreurs.tsx';

afterEach(cleanup);

test.each([
  [[true], 'Une réponse est à donner'],
  [[true, true], '2 réponses sont à donner'],
  [[false], 'Une réponse est à corriger'],
  [[false, false], '2 réponses sont à corriger'],
  [[true, true, false], '2 réponses sont à donner, une est à corriger'],
  [[true, false, false], 'Une réponse est à donner, 2 sont à corriger'],
])('what is empty is to be given, what is wrong to be mended: %j', (manques, titre) => {
  const erreurs = manques.map((manque, rang) => ({ message: `Message ${rang}`, manque }));
  render(<RésuméErreurs erreurs={erreurs} essai={0} />);
  expect(screen.getByRole('heading').textContent).toBe(titre);
});
