import { expect, test } from 'vitest';
import { INSTANT, PROGRAMME } from './essais/programme.ts';
import { programmeSimulé } from './parcours.ts';
import { réponsesRecevables } from './recevables.ts';

test('an answer out of the bounds of its question counts for nothing', () => {
  const réponses = { nombre: 600, urgent: true };
  expect(réponsesRecevables(PROGRAMME, réponses)).toEqual({ urgent: true });
  expect(réponsesRecevables(PROGRAMME, { nombre: 5 })).toEqual({ nombre: 5 });
  const évaluer = (nombre: number) =>
    programmeSimulé(PROGRAMME).évaluer({ nombre }, { instant: INSTANT }).valeurs['total'];
  expect(évaluer(5)).toBe(50_000);
  expect(évaluer(600)).toEqual({ rien: 'non renseigné' });
});
