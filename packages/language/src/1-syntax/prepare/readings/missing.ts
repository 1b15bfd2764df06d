/** A word or a sign that is missing: « somme sites.capacité », « a = 1 b = 2 ». */
import { is } from '../../grammar.ts';
import { Identifiant, K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { AMOUNTS, isA } from '../kinds.ts';
import { beginsWith, comesAfter, comesBefore, lineFrom } from '../lines.ts';
import { after } from '../made.ts';
import { lacking, type Place, type Reading } from './reading.ts';
import { asksNothing } from './confused.ts';
import { areColumns } from './rows.ts';
import { isType } from './types.ts';

export function missingBefore(place: Place): readonly Reading[] {
  const { at, token, previous, begins } = place;
  const named = lackingName(place);
  if (named !== undefined) {
    const name = after(previous ?? token, '');
    return [{ at, count: 1, made: [name, token], code: 'S010', write: named }];
  }
  const lacks = begins ? lackingInFront(place) : lackingOnLine(place);
  return lacks.map((write) => lacking(place, write));
}

/** The word that a line should begin with. */
function lackingInFront({ tokens, at, token, previous, second, third }: Place): readonly string[] {
  if (!previous) return [];
  if (!is(token, K.colonnes) && areColumns(lineFrom(tokens, at))) return ['colonnes'];
  // « : 15 », under « si … : 8 »
  if (is(token, T.DeuxPoints)) return ['sinon'];
  // « nature = achat »
  if (is(token, Identifiant) && isA(second, T.Égal) && isA(third, Identifiant))
    return [asksNothing(tokens) ? 'exige' : 'quand'];
  // « outre_mer « Outre-mer » { », among options
  return is(token, Nom) && isA(second, T.Texte) && isA(third, T.AccoladeOuvrante) ? ['groupe'] : [];
}

/** « « Crèche familiale » », « groupe « Outre-mer » »: the word, or nothing for an option, whose name is missing. */
function lackingName({ token, previous, begins }: Place): string | undefined {
  if (!is(token, T.Texte)) return undefined;
  if (begins || isA(previous, T.AccoladeOuvrante, T.Virgule)) return '';
  return isA(previous, K.groupe, K.colonne) ? previous!.image : undefined;
}

const COLLECTED = [K.somme, K.tôt, K.tard, T.CrochetOuvrant];
const COLLECTING = [K.somme, K.minimum, K.maximum, K.nombre];

/** Between this token and the one before it. */
function lackingOnLine({ tokens, at, token, previous }: Place): readonly string[] {
  const named = is(token, Nom);
  const bothNamed = named && isA(previous, Nom);
  // « champ début « Début » date »
  const typed = isA(previous, T.Texte) && (isType(token.image) || is(token, T.OuiNon));
  if (typed && beginsWith(tokens, at, K.champ)) return [':'];
  // « si a = 3 inconnu « Manque » »
  if (is(token, K.inconnu) && beginsWith(tokens, at, K.si, K.sinon)) return [':'];
  // « 30 % 35 % en vigueur du … »
  if (is(token, T.Nombre) && isA(previous, T.Nombre, T.LEuro, ...AMOUNTS) && comesAfter(tokens, at, K.vigueur))
    return ['puis'];
  if (isA(previous, ...COLLECTING) && (named || is(token, T.ParenthèseOuvrante))) return ['de'];
  if (bothNamed && beginsWith(tokens, at, K.selon)) return [','];
  if (bothNamed && comesBefore(tokens, at, ...COLLECTED)) return [','];
  if (is(token, T.AccoladeOuvrante) && isA(previous, T.DeuxPoints)) return ['choix'];
  if (bothNamed && beginsWith(tokens, at, K.utilise)) return ['de', ','];
  if (named && isA(tokens[at + 1], T.Égal)) return [','];
  return is(token, T.AccoladeOuvrante) && isA(previous, T.AccoladeFermante) ? [','] : [];
}
