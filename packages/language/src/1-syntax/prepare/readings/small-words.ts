/** The small words that hold a sentence together: « 12 € 13 € en vigueur … », where « puis » is lacking. */
import type { TokenType } from 'chevrotain';
import type { Token } from '../../tokens/token.ts';
import { startsValue } from '../../expressions/starts.ts';
import { Identifiant, K, Nom, NomUnité } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { AMOUNTS, DURATIONS, isA } from '../kinds.ts';
import { begins, beginsWith, comesAfter, comesBefore } from '../lines.ts';
import { after, spanning, wordOf } from '../made.ts';
import { instead, lacking, type Place, type Reader, type Reading } from './reading.ts';

/** What is lacking before a token, alone or after another: « fin ⟦de⟧ dépôt ». */
const BEFORE: readonly (readonly [write: string, token: readonly TokenType[], previous?: readonly TokenType[]])[] = [
  ['à', [K.défaut, K.compter, K.égalité, T.Heure]],
  ['au', [K.volume]],
  ['choix', [K.multiple], [T.DeuxPoints]],
  ['compter', [K.du], [K.à]],
  ['de', [T.Nombre], [K.liste]],
  ['du', [K.dépôt], [K.date]],
  ['le', [T.Nombre, T.Premier], [K.connu]],
  ['avec', [K.motif], [Nom]],
  ['dans', [T.CrochetOuvrant], [Nom]],
];

/** The same, and what must follow it. */
const FOLLOWED: readonly (readonly [write: string, token: TokenType, second: readonly TokenType[]])[] = [
  ['le', K.plus, [K.tôt, K.tard]],
  ['au', K.moins, [K.un]],
  ['arrondi', K.à, [T.LEuro, T.LUnité]],
  ['arrondi', K.au, [K.centime]],
  ['plafonné', K.à, [T.Nombre]],
];

/** The same, and what stands before it on its line. */
const WITHIN: readonly (readonly [write: string, token: TokenType, within: readonly TokenType[]])[] = [
  ['borné', K.par, [K.inconnu]],
  ['connu', K.le, [K.vigueur]],
  ['triée', K.par, [K.une]],
  ['de', Nom, [K.service]],
];

/** What a value ends with. */
const ENDS = [Nom, NomUnité, T.Nombre, ...AMOUNTS, ...DURATIONS, K.oui, K.non, T.ParenthèseFermante, T.CrochetFermant];
const CONDITIONS = [K.exige, K.quand, K.si, K.satisfait, K.où];
const COMPARED = [T.Égal, T.Différent, T.AuMoinsÉgal, T.AuPlusÉgal, T.Supérieur, T.Inférieur];

export function smallWords(place: Place): readonly Reading[] {
  const { tokens, at, token, previous, second } = place;
  if (!previous) return [];
  if (place.begins) return endless(place);
  const words = [
    ...BEFORE.filter(([, here, behind]) => isA(token, ...here) && (!behind || isA(previous, ...behind))),
    ...FOLLOWED.filter(([, here, ahead]) => isA(token, here) && isA(second, ...ahead)),
    ...WITHIN.filter(([, here, within]) => isA(token, here) && comesBefore(tokens, at, ...within)),
  ].flatMap(([write]) => (isA(previous, wordOf(write)) ? [] : [lacking(place, write)]));
  const others = [range, month, hour, whether, where, when, locus, between, joined, quantified].flatMap(
    (read) => read(place) ?? [],
  );
  return [...words, ...others];
}

/** What is never the last of a statement. */
const OPEN = [K.de, K.par, K.selon, K.quand, T.Égal];
/** Statements that end with a list. */
const LISTS = [K.selon, K.formats, K.une];

/** « selon secteur, » and nothing: what stands below is not its value. */
function endless({ tokens, at, previous }: Place): readonly Reading[] {
  const open = isA(previous, T.Virgule) ? beginsWith(tokens, at - 1, ...LISTS) : isA(previous, ...OPEN);
  if (!open || beginsWith(tokens, at - 1, K.utilise)) return [];
  return [{ at: at - 1, count: 1, made: [previous!, after(previous!, '', Identifiant)], code: 'S005', write: '' }];
}

/** « 1 49 : 3 € » */
const range: Reader = (place) => {
  const { tokens, at, token, previous, second } = place;
  if (!isA(token, T.Nombre) || !isA(previous, T.Nombre) || !isA(second, T.DeuxPoints, T.Virgule)) return undefined;
  return begins(tokens, at - 1) || isA(tokens[at - 2], T.Virgule) ? lacking(place, 'à') : undefined;
};

const isDay = (token: Token | undefined): boolean =>
  isA(token, T.Premier) || (isA(token, T.Nombre) && /^\d\d?$/.test(token!.image));

/** « 15 2022 » */
const month: Reader = (place) => {
  const { token, previous } = place;
  if (!isDay(previous) || !isA(token, T.Nombre) || !/^(?:19|20|21)\d\d$/.test(token.image)) return undefined;
  const [write] = T.MONTHS as readonly [string];
  return { ...lacking(place, write), made: [after(previous!, write, T.Mois), token], expected: 'le mois' };
};

/** « à 14 30 » */
const hour: Reader = (place) => {
  const { token, previous, second } = place;
  if (!isA(previous, K.à) || !isA(token, T.Nombre) || !isA(second, T.Nombre)) return undefined;
  const write = `${token.image} h ${second!.image}`;
  return instead(place, 2, [spanning(token, second!, write, T.Heure)], write);
};

/** « = taille < 50 alors a sinon b » */
const whether: Reader = (place) =>
  isA(place.previous, T.Égal, T.DeuxPoints) && comesAfter(place.tokens, place.at, K.alors)
    ? lacking(place, 'si')
    : undefined;

/** « nombre de sites ouvert » */
const where: Reader = (place) => {
  const { tokens, at, token, previous } = place;
  const overItems = isA(previous, Nom) && startsValue(token) && comesBefore(tokens, at, K.nombre, K.tous, K.un);
  return overItems && !comesBefore(tokens, at, K.où) ? lacking(place, 'où') : undefined;
};

/** « colonne montant = forfait statut = validée » */
const when: Reader = (place) => {
  const { tokens, at, previous, second } = place;
  const compared = isA(previous, Nom) && isA(second, ...COMPARED);
  return compared && beginsWith(tokens, at, K.colonne) ? lacking(place, 'quand') : undefined;
};

/** « source décret « Art. 3 » « page 3 » » */
const locus: Reader = (place) =>
  isA(place.token, T.Texte) && isA(place.previous, T.Texte) && comesBefore(place.tokens, place.at, K.source)
    ? lacking(place, 'repère')
    : undefined;

/** « quand taux 10 % et 90 % », « quand taux entre 10 % 90 % » */
const between: Reader = (place) => {
  const { tokens, at, token, previous } = place;
  if (!isA(token, T.Nombre) || !isA(previous, ...ENDS)) return undefined;
  if (comesBefore(tokens, at, K.entre)) return lacking(place, 'et');
  return isA(previous, Nom) && comesAfter(tokens, at, K.et) ? lacking(place, 'entre') : undefined;
};

const BEGINS = [K.non, K.tous, K.au, T.ParenthèseOuvrante];
const COMPARES = [...COMPARED, T.Point, K.est, K.dans, K.entre];
const ANSWERS = [Nom, T.ParenthèseFermante, T.CrochetFermant];

/** « exige a b », « exige a > 3 b = 3 », and not « exige a > 3 € HT » */
const joined: Reader = (place) => {
  const { tokens, at, token, previous, second } = place;
  const named = isA(token, Nom) && (isA(second, ...COMPARES) || isA(previous, ...ANSWERS));
  if (!named && !isA(token, ...BEGINS)) return undefined;
  if (!isA(previous, ...ENDS) || !comesBefore(tokens, at, ...CONDITIONS)) return undefined;
  const alone = named && isA(previous, Nom) && !isA(second, ...COMPARES);
  const expected = alone ? '« = », « est », « et » ou « ou »' : '« et » ou « ou »';
  return { ...lacking(place, comesBefore(tokens, at, K.ou) || comesAfter(tokens, at, K.ou) ? 'ou' : 'et'), expected };
};

/** « exige sites où ouvert », « au moins sites où ouvert » */
const quantified: Reader = (place) => {
  const { token, previous, second } = place;
  if (!isA(token, Nom) || isA(token, K.un) || !isA(second, K.où)) return undefined;
  if (isA(previous, K.moins)) return lacking(place, 'un');
  return { ...lacking(place, 'tous'), expected: '« tous » ou « au moins un »' };
};
