import { avecLibellé, manquante, tousLesChamps, vérifierRéponse } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { INSTANT, PROGRAMME } from './essais/programme.ts';
import { Magasin } from './magasin/magasin.ts';
import { erreursÉtape } from './statuts.ts';

const étape = PROGRAMME.étapes.find(({ champs }) => champs.some(({ chemin }) => chemin === 'nombre'))!;
const nombre = tousLesChamps(PROGRAMME.étapes).find(({ chemin }) => chemin === 'nombre')!;

/** What is said of `nombre` while `saisie` is in its field, before it is left. */
function dit(saisie: string): string | undefined {
  const magasin = new Magasin(PROGRAMME, { saisies: { nombre: saisie }, instant: INSTANT });
  return erreursÉtape(étape, magasin).find(({ chemin }) => chemin === 'nombre')?.message;
}

test('what is being typed is told for what it is: missing, unreadable, refused', () => {
  expect(dit('')).toBe(manquante(nombre));
  expect(dit('douze')).toContain('nombre entier');
  expect(dit('600')).toBe(avecLibellé(nombre, vérifierRéponse(nombre, 600)!));
});
