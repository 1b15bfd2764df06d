/**
 * Gives a few words the token that their place asks for: a unit after a number, `non` as a value, `arrondi` as a
 * statement. The grammar then needs one token of look-ahead where it would need many.
 */
import type { Token } from '../tokens/token.ts';
import { startsValue } from '../expressions/starts.ts';
import { is } from '../grammar.ts';
import { ArrondiClause, Identifiant, K, Nom, NomUnité, NonLittéral } from '../tokens/keywords.ts';
import { retype } from '../tokens/lexer.ts';
import * as T from '../tokens/literals.ts';

/** The names that `unité` declares in these tokens. */
export function declaredUnits(tokens: readonly Token[]): string[] {
  const names: string[] = [];
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index - 1]!.tokenType !== K.unité) continue;
    const name = tokens[index]!;
    if (is(name, Nom)) names.push(name.image);
  }
  return names;
}

export function assignWords(tokens: readonly Token[], units: ReadonlySet<string>): void {
  let rounds = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const { tokenType } = token;
    if (tokenType === K.arrondi) rounds = true;
    if (tokenType === K.non && isValue(tokens, index)) retype(token, NonLittéral);
    else if (isUnit(tokens, index, units)) retype(token, NomUnité);
  }
  if (rounds) markRoundingClauses(tokens);
}

function sameLine(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.endLine === b.startLine;
}

const VALUE_PLACES = [
  T.Égal,
  T.Différent,
  T.DeuxPoints,
  T.Barre,
  T.Virgule,
  T.CrochetOuvrant,
  K.vaut,
  K.alors,
  K.sinon,
  K.défaut,
];

/** `x = non`: a value. `non x`: an operator. Before what cannot be denied, or what begins the next line, a value. */
function isValue(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  const token = tokens[index]!;
  const following = tokens[index + 1];
  if (following && is(following, K.dans)) return false;
  if (previous && is(previous, K.est)) return false;
  if (following === undefined || !startsValue(following)) return true;
  if (sameLine(token, following)) return answers(tokens, index);
  return previous !== undefined && VALUE_PLACES.some((type) => is(previous, type));
}

const BEFORE_ANSWER = [K.avec, K.attendu, T.Virgule, T.AccoladeOuvrante];

/** « avec a = non b = 3 »: two answers, and the comma between them is missing. */
function answers(tokens: readonly Token[], index: number): boolean {
  if (index < 3 || !is(tokens[index - 1]!, T.Égal)) return false;
  let [first, next] = [index - 2, index + 1];
  while (tokens[first - 1] && is(tokens[first - 1]!, T.Point)) first -= 2;
  while (tokens[next + 1] && is(tokens[next + 1]!, T.Point)) next += 2;
  const [before, equals] = [tokens[first - 1], tokens[next + 1]];
  return (
    before !== undefined && equals !== undefined && is(equals, T.Égal) && BEFORE_ANSWER.some((type) => is(before, type))
  );
}

const DURATIONS = new Set([K.jour, K.jours, K.mois, K.an, K.ans, T.Mois]);

function isUnit(tokens: readonly Token[], index: number, units: ReadonlySet<string>): boolean {
  if (index === 0) return false;
  const previous = tokens[index - 1]!;
  const afterNumber = previous.tokenType === T.Nombre;
  if (!afterNumber && previous.tokenType !== K.entier && previous.tokenType !== K.décimal) return false;
  const token = tokens[index]!;
  if (!is(token, Nom) || DURATIONS.has(token.tokenType)) return false;
  const declared = units.has(token.image);
  const isWord = !is(token, Identifiant);
  if (!afterNumber) return isWord && declared && sameLine(previous, token);
  const following = tokens[index + 1];
  // `12 création : …` is the value of a case, then the next one; `quand taille > 12 places : …` is not.
  if (following && is(following, T.DeuxPoints)) return declared && sameLine(previous, token);
  if (isWord) return declared && sameLine(previous, token);
  return declared || (sameLine(previous, token) && !(following && is(following, T.Égal)));
}

const ROUNDED = [K.calcul, K.barème, K.versement, K.enveloppe];

/** In the body of a calcul or a barème, `arrondi` at the beginning of a line is a statement: it rounds all of it. */
function markRoundingClauses(tokens: readonly Token[]): void {
  const blocks: boolean[] = [];
  let calculation = false;
  /** The next brace opens the cases of a `selon`, before the body. */
  let selecting = false;
  /** The next brace opens a version: it has rows too, and what rounds the whole has no place there. */
  let changing = false;
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const begins = !sameLine(previous, token);
    if (is(token, T.AccoladeOuvrante)) {
      const options = previous !== undefined && (is(previous, K.choix) || is(previous, K.multiple));
      const isBody = !options && !selecting;
      blocks.push(changing || (calculation && isBody));
      changing = false;
      if (isBody) calculation = false;
      selecting = false;
    } else if (is(token, T.AccoladeFermante)) {
      blocks.pop();
    } else if (ROUNDED.some((type) => is(token, type))) {
      if (tokens[index + 1] && is(tokens[index + 1]!, Nom)) calculation = true;
    } else if (begins && is(token, K.en)) {
      changing = blocks.at(-1) === true;
    } else if (is(token, K.selon)) {
      selecting = calculation;
    } else if (is(token, K.arrondi) && (begins || (previous !== undefined && is(previous, T.AccoladeOuvrante)))) {
      if (blocks.at(-1) || calculation) retype(token, ArrondiClause);
    } else if (begins && is(token, Nom) && !is(token, Identifiant) && (blocks.length === 0 || !blocks.at(-1))) {
      calculation = false;
    }
  });
}
