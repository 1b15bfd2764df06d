import { expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { randomProgramme } from './programme.ts';

const COUNT = Number(process.env['PROGRAMMES'] ?? 100);

test('a random programme has no error', () => {
  for (let seed = 1; seed <= COUNT; seed++) {
    const text = randomProgramme(seed, 1 + (seed % 4));
    const errors = analyse([{ path: 'essai.guichet', text }]).diagnostics.filter(
      ({ severity }) => severity === 'erreur',
    );
    const told = errors.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
    expect(told, `graine ${seed}`).toEqual([]);
  }
}, 120_000);

test('a seed always gives the same programme', () => {
  expect(randomProgramme(7)).toBe(randomProgramme(7));
  expect(randomProgramme(7)).not.toBe(randomProgramme(8));
});

test('together they use the whole language', () => {
  const all = Array.from({ length: 100 }, (_, seed) => randomProgramme(seed, 4)).join('\n');
  const words =
    'programme,source,unité,choix,groupe,étape,champ,pièce,liste de,calcul,vaut,si,sinon,inconnu,borné par,arrondi,' +
    'interne,condition,exige,indicative,barème,par tranches,au volume,colonnes,autre,volet,domaine,prérequis,' +
    'satisfait quand,cible,numérateur,déclaré,échéancier,par domaine,le reste,calendrier,période,échéance,puis,' +
    'pour le dépôt,fenêtre,report vers,unicité,instruction,décisions,état,colonne,triée par,écart,exemple,attendu,' +
    'plafonné à,à défaut,somme de,nombre de,tous,au moins un,entre,dans,est,selon,sans objet,début de,' +
    'date du dépôt,le plus tôt de,candidat,utilise,sauf,en vigueur,connu le,à compter du,exception,enveloppe,montants,' +
    'non fongible,partage,par rang selon,à égalité,par dossier,reste aux premiers,non_cumul';
  for (const word of words.split(',')) expect(all).toContain(word);
});
