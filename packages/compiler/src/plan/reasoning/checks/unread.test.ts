import { expect, test } from 'vitest';
import { allSaid } from '../../../../test/reasoned.ts';

const unread = (text: string): readonly string[] =>
  allSaid(text).flatMap(({ code, message }) =>
    code === 'R020' ? [/«.(.*).»/.exec(message.replace(/\u00a0/g, ' '))![1]!] : [],
  );

const ALL = ['Nombre de places', 'Budget', 'Date d’ouverture', 'Établissement public ?', 'Secteur', 'Lits'];

test('what no result, no condition and no other question reads, however far', () => {
  expect(unread('')).toEqual(ALL);
  expect(unread('calcul x : entier = places').length).toBe(ALL.length - 1);
  expect(unread('calcul x : entier { interne vaut places }\ncalcul y : entier = x + 1')).not.toContain(ALL[0]);
  expect(unread('barème b : montant { selon public inconnu « La note manque » }')).not.toContain(ALL[3]);
  // A calcul that nobody sees and nothing reads.
  expect(unread('calcul x : entier { interne vaut places }')).toContain(ALL[0]);
  expect(unread('calcul x : entier = somme de membres.lits')).not.toContain('Lits');
});

test.each([
  'étape e « E » { champ nom : texte « Nom » { quand public } }',
  'condition c « C » { exige places ≥ 0 ou public sinon « Non, {budget}. » }',
  'unicité u « U » { par public sinon « Déjà. » }',
  'calendrier { période p « P » du 1er mars 2022 au 2 mars 2022, pour le dépôt, quand public }',
  'état e « É » { une ligne par dossier\n colonne p = public }',
  'enveloppe v « V » de budget { quand public montant 2 M€ partage au prorata arrondi à l’euro inférieur reste non attribué }',
])('read by: %s', (text) => {
  expect(unread(text)).not.toContain('Établissement public ?');
});

test('never what is written in words, nor what the library brings', () => {
  expect(
    unread(
      'étape e « E » { utilise adresse_postale\nutilise siret, région de identité_établissement\nchamp t : texte « T » }',
    ),
  ).toEqual(ALL);
});
