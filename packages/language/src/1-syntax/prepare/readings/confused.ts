/** Words and signs that take each other's place, where the other would stand and nowhere else. */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { Identifiant, K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { beginsWith, comesAfter, comesBefore } from '../lines.ts';
import type { Place, Reading } from './reading.ts';
import { replaced } from './spelled.ts';
import { isType } from './types.ts';

type Confusion = readonly [found: string, write: string, where?: (place: Place) => boolean];

/** A condition that asks for nothing: « condition c { si … } » lacks « exige »; elsewhere, « quand ». */
export function asksNothing(tokens: readonly Token[]): boolean {
  return is(tokens[0]!, K.condition) && !tokens.some((each) => is(each, K.exige));
}

/** A case of a calcul has its own signs after it. */
function restricts({ tokens, at, begins }: Place): boolean {
  return !begins || (!comesAfter(tokens, at, T.DeuxPoints, T.Virgule) && !asksNothing(tokens));
}

/** « 11 à 19, 1 643 € », in a row. */
function separatesCells({ tokens, at }: Place): boolean {
  return beginsWith(tokens, at, T.Nombre, K.colonnes);
}

/** « période p « P » le 3 mars 2022 » */
function tellsWhen({ previous, begins }: Place): boolean {
  return isA(previous, T.Texte, K.puis) || (!begins && isA(previous, T.Nombre));
}

/** Between two things of its line. */
function links({ begins }: Place): boolean {
  return !begins;
}

/** « si ok = 3 € », « 1 à 49 = 3 € », « rouge = 3 € », and not « nature = achat », which compares. */
function announces({ tokens, at, second }: Place): boolean {
  if (comesAfter(tokens, at, T.DeuxPoints)) return false;
  if (beginsWith(tokens, at, Identifiant)) return !isA(second, Identifiant);
  return beginsWith(tokens, at, K.si, K.sinon, K.champ, K.en, T.Nombre);
}

/** « avec a : 3 », « calcul total : prix + 3 », and not « calcul total : montant », « calcul total : « Total » ». */
function givesValue({ tokens, at, second }: Place): boolean {
  if (!beginsWith(tokens, at, K.calcul, K.colonne))
    return beginsWith(tokens, at, K.avec, K.attendu) || comesBefore(tokens, at, T.AccoladeOuvrante);
  if (comesAfter(tokens, at, T.Égal) || isA(second, T.Texte)) return false;
  return comesBefore(tokens, at, T.DeuxPoints) || (second !== undefined && !isType(second.image));
}

const CONFUSIONS: readonly Confusion[] = [
  ['maximum', 'maximale'],
  ['max', 'maximale'],
  ['max', 'maximum'],
  ['restant', 'reste'],
  ['solde', 'reste'],
  ['si', 'quand', restricts],
  ['si', 'exige', ({ tokens }) => asksNothing(tokens)],
  ['MB', 'Mo'],
  ['Mb', 'Mo'],
  ['mo', 'Mo'],
  ['quand', 'si'],
  ['lorsque', 'quand'],
  ['ou', 'où'],
  ['où', 'ou'],
  // « entre 20 à 39 »
  ['à', 'et', ({ tokens, at }) => comesBefore(tokens, at, K.entre)],
  ['à', 'au', links],
  ['a', 'à', links],
  ['au', 'à', links],
  ['et', 'à', ({ previous }) => isA(previous, T.Nombre)],
  ['et', ','],
  ['le', 'du', tellsWhen],
  ['le', 'au', tellsWhen],
  ['de', 'du', ({ tokens, at }) => isA(tokens[at + 1], T.Nombre, T.Premier)],
  ['échéance', 'période'],
  ['période', 'échéance'],
  ['depuis', 'du'],
  ['dès', 'du'],
  ['des', 'de'],
  ['pas', 'non'],
  ['alors', ':'],
  ['requiert', 'exige'],
  ['nécessite', 'exige'],
  ['vérifie', 'exige'],
  ['optionnel', 'facultatif'],
  ['optionnelle', 'facultatif'],
  ['égal', '='],
  ['=', ':', announces],
  [
    ':',
    '÷',
    ({ tokens, at }) => comesBefore(tokens, at, K.vaut, K.exige, T.Égal) && !beginsWith(tokens, at, K.si, K.sinon),
  ],
  [':', '=', givesValue],
  [';', ','],
  [';', '|', separatesCells],
  [',', '|', separatesCells],
  [',', ':', ({ tokens, at }) => beginsWith(tokens, at, K.si, T.Nombre)],
  ['-', 'au'],
  ['–', 'au'],
  ['—', 'au'],
];

const BY_WORD = Map.groupBy(CONFUSIONS, ([found]) => found);

export function confused(place: Place): readonly Reading[] {
  const known = BY_WORD.get(place.token.image) ?? [];
  return known.filter(([, , where]) => where?.(place) ?? true).map(([, write]) => replaced(place, write));
}
