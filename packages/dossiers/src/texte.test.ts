import { expect, test } from 'vitest';
import { réponseRecevable, texteRecevable } from './texte.ts';

test('ordinary text passes: accents, emoji, line breaks, right-to-left', () => {
  expect(['', 'Éhpad « Les Œillets »', '👩‍⚕️', 'a\nb\tc', 'שלום'].every(texteRecevable)).toBe(true);
});

test('what a database cannot keep is refused wherever it hides', () => {
  const fichier = { id: 'f', nom: 'a\u0000.pdf', type: 'x', taille: 1 };
  expect(['a\u0000b', '\ud800', 'x\udc00', ['a', '\u0000'], [fichier]].map(réponseRecevable)).not.toContain(true);
  expect([Number.NaN, Infinity].map(réponseRecevable)).toEqual([false, false]);
  expect([true, 12, ['a'], [{ ...fichier, nom: 'a.pdf' }]].map(réponseRecevable)).not.toContain(false);
});
