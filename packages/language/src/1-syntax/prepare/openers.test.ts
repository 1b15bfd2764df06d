import { expect, test } from 'vitest';
import { lex } from '../tokens/lexer.ts';
import { describeOpener, isOpener } from './openers.ts';

test.each([
  ['programme p « P »', 'le programme « p » ouvert'],
  ['source s « S »', 'la source « s » ouverte'],
  ['choix c « C »', 'le choix « c » ouvert'],
  ['groupe g « G »', 'le groupe « g » ouvert'],
  ['candidat c « C »', 'le candidat « c » ouvert'],
  ['étape e « E »', 'l’étape « e » ouverte'],
  ['champ c : entier « C »', 'le champ « c » ouvert'],
  ['pièce p « P »', 'la pièce « p » ouverte'],
  ['calcul c « C »', 'le calcul « c » ouvert'],
  ['condition c « C »', 'la condition « c » ouverte'],
  ['barème b « B »', 'le barème « b » ouvert'],
  ['volet v « V »', 'le volet « v » ouvert'],
  ['domaine d « D »', 'le domaine « d » ouvert'],
  ['prérequis p « P »', 'le prérequis « p » ouvert'],
  ['indicateur i « I »', 'l’indicateur « i » ouvert'],
  ['échéancier v de total', 'l’échéancier « v » ouvert'],
  ['versement v « V »', 'le versement « v » ouvert'],
  ['calendrier', 'le calendrier ouvert'],
  ['période p « P »', 'la période « p » ouverte'],
  ['échéance p « P »', 'l’échéance « p » ouverte'],
  ['fenêtre F1 « F »', 'la fenêtre « F1 » ouverte'],
  ['candidature du 1er mars 2022', 'la candidature ouverte'],
  ['unicité « U »', 'l’unicité ouverte'],
  ['non_cumul n « N »', 'le non_cumul « n » ouvert'],
  ['enveloppe e « E »', 'l’enveloppe « e » ouverte'],
  ['montants', 'le tableau des montants ouvert'],
  ['instruction', 'l’instruction ouverte'],
  ['état e « E »', 'l’état « e » ouvert'],
  ['écart « E »', 'l’écart ouvert'],
  ['exemple « E »', 'l’exemple ouvert'],
  ['exception « E » quand a : 2', 'l’exception ouverte'],
  ['selon taille', 'le selon « taille » ouvert'],
  ['champ c : choix', 'le champ « c » ouvert'],
  ['étape e « E » { champ c : entier', 'le champ « c » ouvert'],
  ['étape e « E » { champ source : entier', 'le champ « source » ouvert'],
  ['source s « S » { } sinon', 'le bloc ouvert'],
  ['sinon', 'le bloc ouvert'],
])('%s {', (head, what) => {
  const { tokens } = lex(`unité U\n${head} {`);
  expect(describeOpener(tokens, tokens.length - 1)).toEqual({ what, line: 2 });
  expect(isOpener(tokens[2]!)).toBe(!head.startsWith('sinon'));
});
