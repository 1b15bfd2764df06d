/** Names the block that a brace opens: « le barème « part_logiciel », ouvert ». */
import type { Token } from '../tokens/token.ts';
import { is } from '../grammar.ts';
import { Nom } from '../tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante } from '../tokens/literals.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  programme: 'le programme',
  source: 'la source',
  choix: 'le choix',
  groupe: 'le groupe',
  candidat: 'le candidat',
  étape: 'l’étape',
  champ: 'le champ',
  pièce: 'la pièce',
  calcul: 'le calcul',
  condition: 'la condition',
  barème: 'le barème',
  volet: 'le volet',
  domaine: 'le domaine',
  prérequis: 'le prérequis',
  indicateur: 'l’indicateur',
  échéancier: 'l’échéancier',
  versement: 'le versement',
  calendrier: 'le calendrier',
  période: 'la période',
  échéance: 'l’échéance',
  fenêtre: 'la fenêtre',
  candidature: 'la candidature',
  unicité: 'l’unicité',
  non_cumul: 'le non_cumul',
  enveloppe: 'l’enveloppe',
  montants: 'le tableau des montants',
  instruction: 'l’instruction',
  état: 'l’état',
  écart: 'l’écart',
  exemple: 'l’exemple',
  exception: 'l’exception',
  selon: 'le selon',
};
const FEMININE = new Set([
  'source',
  'étape',
  'pièce',
  'condition',
  'période',
  'échéance',
  'fenêtre',
  'candidature',
  'unicité',
  'enveloppe',
  'exception',
  'instruction',
]);

export function describeOpener(tokens: readonly Token[], brace: number): { what: string; line: number } {
  const line = tokens[brace]!.startLine;
  for (let index = brace - 1; index >= 0 && index > brace - 40; index--) {
    const token = tokens[index]!;
    if (is(token, AccoladeOuvrante) || is(token, AccoladeFermante)) break;
    const article = ARTICLES[token.image];
    const before = tokens[index - 1];
    if (article === undefined || (before && before.endLine === token.startLine && !is(before, AccoladeOuvrante)))
      continue;
    return {
      what: `${openerOf(tokens, index, brace)} ouvert${FEMININE.has(token.image) ? 'e' : ''}`,
      line: token.startLine,
    };
  }
  return { what: 'le bloc ouvert', line };
}

export function isOpener(token: Token): boolean {
  return token.image in ARTICLES;
}

/** « l’étape « e » », declared at `index`. */
export function openerOf(tokens: readonly Token[], index: number, end: number): string {
  const token = tokens[index]!;
  const name = tokens[index + 1];
  return `${ARTICLES[token.image] ?? 'le bloc'}${name && index + 1 < end && is(name, Nom) ? ` « ${name.image} »` : ''}`;
}
