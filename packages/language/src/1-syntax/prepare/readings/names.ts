/** Several words that are one name, or one label: « champ prix achat », « taux-aide », « non acceptée ». */
import { is } from '../../grammar.ts';
import { Identifiant, K, Nom } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { NAMED } from '../heads.ts';
import { isA } from '../kinds.ts';
import { beginsWith, lineStart } from '../lines.ts';
import { spanning, typeOf } from '../made.ts';
import { asText, touch } from '../written.ts';
import { instead, type Place, type Reader, type Reading } from './reading.ts';
import { spelled } from './spelled.ts';
import { isTypeAnywhere } from './types.ts';

/** « décisions acceptée, non acceptée » */
const denied: Reader = (place) => {
  const { tokens, at, token, second } = place;
  const option = is(token, K.non) && isA(second, Identifiant) && beginsWith(tokens, at, K.décisions);
  return option ? asOne(place, 2, `non_${second!.image}`) : undefined;
};

/** « champ prix achat : montant », « champ titulaire du compte : texte » */
const declared: Reader = (place) => {
  if (place.begins || !place.previous || !NAMED.has(place.previous.image)) return undefined;
  const words = wordsOfName(place);
  if (words.length < 2 || words.some(isTypeAnywhere)) return undefined;
  return asOne(place, words.length, words.join('_'));
};

/** More words than a name holds. */
const MANY = 6;

/** Up to the colon or the label that a name stands before; a champ has a colon. */
function wordsOfName({ token, previous, line }: Place): readonly string[] {
  const end = line.findIndex(({ image }, rank) => rank === MANY || !/^[\p{L}_][\p{L}\d_]*$/u.test(image));
  const complete = is(token, Nom) && isA(line[end], T.DeuxPoints, ...(isA(previous, K.champ) ? [] : [T.Texte]));
  return complete ? line.slice(0, end).map(({ image }) => image) : [];
}

/** « oui-non » */
const yesOrNo: Reader = (place) => {
  const { token, second, third } = place;
  if (!is(token, K.oui) || isA(second, T.OuiNon) || !isA(third, K.non)) return undefined;
  return asOne(place, 3, 'oui/non', T.OuiNon);
};

/** `taux-aide`, `pré-requis` */
const hyphenated: Reader = (place) => {
  const { token, second, third } = place;
  if (!is(token, Nom) || !isA(second, T.Moins) || !isA(third, Nom)) return undefined;
  if (!touch(token, second!) || !touch(second!, third!)) return undefined;
  const word = `${token.image}${third!.image}`;
  const meant = spelled(word) ?? word;
  const type = typeOf(meant);
  return type ? asOne(place, 3, meant, type) : asOne(place, 3, `${token.image}_${third!.image}`);
};

export const NAMES: readonly Reader[] = [denied, declared, yesOrNo, hyphenated];

/** « montée de version « Montée de version » », an option */
export const optionInWords: Reader = (place) => {
  const { begins, token, line } = place;
  const count = line.findIndex((each) => is(each, T.Texte));
  if (!begins || count < 2 || !is(token, Identifiant)) return undefined;
  const words = line.slice(0, count).map(({ image }) => image);
  if (!words.every((word) => /^(?:[\p{L}\d_]+|-)$/u.test(word))) return undefined;
  return asOne(place, count, words.filter((word) => word !== '-').join('_'));
};

const TITLED = [K.champ, K.pièce, K.calcul, K.barème, K.condition, K.étape, K.volet, K.domaine, K.exemple, K.versement];

/** « calcul total : montant Total demandé { » */
export const bareLabel: Reader = (place) => {
  const { tokens, at, line } = place;
  const first = lineStart(tokens, at);
  const name = isA(tokens[first], K.exemple) ? 0 : 1;
  const type = isA(tokens[first + 2], T.DeuxPoints) ? 2 : 0;
  if (at !== first + 1 + name + type || !isA(tokens[first], ...TITLED)) return undefined;
  const end = line.findIndex((each) => isA(each, T.AccoladeOuvrante, T.Égal));
  const words = end < 0 ? line : line.slice(0, end);
  const plain = words.every((each) => isA(each, Nom, T.Nombre) || /^\p{L}+$/u.test(each.image));
  if (words.length === 0 || !plain) return undefined;
  return asOne(place, words.length, asText(words), T.Texte);
};

function asOne(place: Place, count: number, write: string, type = Identifiant): Reading {
  const { tokens, at } = place;
  return instead(place, count, [spanning(tokens[at]!, tokens[at + count - 1]!, write, type)], write);
}
