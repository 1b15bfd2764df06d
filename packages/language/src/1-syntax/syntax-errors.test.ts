import { expect, test } from 'vitest';
import { parseFiles } from './parse.ts';

/** What is said of a text that lacks one thing. */
function lacks(text: string): unknown {
  const said = parseFiles([{ path: 'f', text }])[0]!.diagnostics.filter(({ code }) => code === 'S009');
  expect(said).toHaveLength(1);
  return said[0]!.params;
}
const FORM = 'étape e « E » {\n champ n : entier « N »\n}\n';
const KEY = 'une clé (un nombre, « 1 à 49 », « 50 et + », une option, « oui », « non » ou « autre »)';

test.each([
  [
    'étape e « E » {\n champ a : « A »\n}',
    'un type (« oui/non », « entier », « montant », « date », « texte », « choix { … } »…)',
    'ce texte',
  ],
  [`${FORM}barème b : montant {\n selon n\n 1 à 4, : 3 €\n}`, KEY, '« : »'],
  [
    'calendrier {\n échéance r « R » « plus tard »\n}',
    'une date, ou « inconnu » suivi de la raison entre guillemets',
    undefined,
  ],
  ['calcul c = 1 € × 3 arrondi à « la douzaine »', '« à l’euro », « au centime » ou « à l’unité »', 'ce texte'],
  [
    'enveloppe e de c {\n partage inconnu « Y »\n reste 3\n}',
    '« non attribué », « aux premiers » ou « au plus fort reste »',
    '« 3 »',
  ],
  [
    'indicateur i « I » {\n numérateur a « A »\n dénominateur b « B »\n cible 70 %\n}',
    '« ≥ », « > », « ≤ », « < » ou « inconnue »',
    '« 70 »',
  ],
  ['état l « L » {\n une ligne par 3\n}', '« domaine » ou « dossier »', '« 3 »'],
  [
    'calendrier {\n période p « P » du 1er mars 2022 au 3 mars 2022, 3\n}',
    '« puis », « pour le dépôt » ou « quand »',
    '« 3 »',
  ],
  ['calendrier {\n échéance p « P » 1er mars 2022, 3\n}', '« puis » ou « quand »', '« 3 »'],
  ['calcul c = k dans 3', 'la liste des valeurs entre crochets, ou le nom d’un choix multiple,', '« 3 »'],
  ['calcul c : montant « C » {\n en vigueur 3 : 2 €\n}', '« du » suivi d’une date, ou « depuis l’origine »', '« 3 »'],
  [
    'enveloppe e de c {\n partage 3\n}',
    '« au prorata », « à parts égales », « par rang selon … » ou « inconnu »',
    '« 3 »',
  ],
  ['étape e « E » {\n champ a : FINESS « A »\n}', '« juridique » ou « géographique »', 'ce texte'],
  ['calendrier {\n période p « P » du mars 2022 au 3 mars 2022\n}', 'le jour du mois', '« mars »'],
])('%s: what is missing is named, and what stands there', (text, expected, found) => {
  const plain = (value: string | undefined) => value?.replaceAll('\u00a0', ' ');
  const params = lacks(text) as { readonly expected: string; readonly found?: string };
  expect([plain(params.expected), plain(params.found)]).toEqual([expected, found]);
});
