import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

const FORM = `programme p « P » { }
candidat demandeur « D » { champ nom : texte « Nom » }
étape e « E » { champ prix : montant « Prix » }
volet v « V » { question « Lequel ? » domaine d « D » { calcul forfait : montant « F » = 1 € } }
indicateur i « I » { numérateur a « A » dénominateur b « B » cible ≥ 70 % }
échéancier s de prix { versement solde « S » le reste }
calendrier { période dépôt « D » du 1er mars 2022 au 3 mars 2022 échéance réponse « R » 3 juin 2022 }
fenêtre F1 « F » { candidature du 1er mai 2022 au 3 mai 2022 }
`;
const errors = (text: string) =>
  analyse([{ path: 'f', text: FORM + text }])
    .diagnostics.filter(({ severity }) => severity === 'erreur')
    .map(({ code, params }) => [code, params]);

test.each([
  ['demandeur', 'le candidat', 'demandeur.nom'],
  ['e', 'une étape du formulaire', 'e.prix'],
  ['v', 'un volet', 'v.demandés'],
  ['v.d', 'un domaine', 'v.d.demandé'],
  ['i', 'un indicateur', 'i.atteint'],
  ['s', 'un échéancier', 's.solde'],
])('« %s » is %s, and no value', (name, kind, example) => {
  expect(errors(`calcul z : montant = ${name} + 1 €`)).toEqual([['N004', { name, kind, example }]]);
});

test.each(['dépôt', 'réponse', 'F1'])('an example gives no value to « %s »', (name) => {
  expect(errors(`exemple « E » { avec prix = 3 € attendu ${name} = 3 € }`)).toEqual([['T015', { name }]]);
});
