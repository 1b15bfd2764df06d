/** How each token is written: French signs, no-break spaces inside numbers and guillemets. */
import type { Token } from '../1-syntax/tokens/token.ts';
import { is } from '../1-syntax/grammar.ts';
import { NomUnité } from '../1-syntax/tokens/keywords.ts';
import * as T from '../1-syntax/tokens/literals.ts';
import type { Structure } from './structure.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

export function spell(token: Token, structure: Structure): string {
  if (is(token, T.Texte)) return spellText(token.image);
  if (is(token, T.Nombre)) return spellNumber(token.image);
  if (is(token, T.Heure))
    return token.image
      .replace(/[^\dh]/g, '')
      .replace(/h/, `${NO_BREAK}h${NO_BREAK}`)
      .trim();
  if (is(token, T.Fois)) return '×';
  if (is(token, T.Moins)) return '−';
  if (is(token, T.Divisé)) return structure.typeSlashes.has(token.startOffset) ? '/' : '÷';
  if (is(token, T.Différent)) return '≠';
  if (is(token, T.AuPlusÉgal)) return '≤';
  if (is(token, T.AuMoinsÉgal)) return '≥';
  if (is(token, T.LEuro) || is(token, T.LUnité) || is(token, T.LOrigine)) return token.image.replace('’', "'");
  return token.image.normalize('NFC');
}

/** `21500` and `21 500` are one number; four digits without a space may be a year and stay as they are. */
function spellNumber(image: string): string {
  const [whole = '', fraction] = image.split(',');
  const digits = whole.replace(/\D/g, '');
  const grouped =
    digits.length > 4 || digits.length !== whole.length ? digits.replace(/\B(?=(\d{3})+$)/g, NARROW) : digits;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** « texte »; a text that holds guillemets keeps the marks that it has. */
function spellText(image: string): string {
  const content = image.slice(1, -1).replace(/^\s+|\s+$/g, '');
  return /[«»]/.test(content) ? image : `«${NO_BREAK}${content}${NO_BREAK}»`;
}

/** What stands between two tokens of one line. */
export function gap(before: Token, after: Token, structure: Structure): string {
  if (is(before, T.ParenthèseOuvrante) || is(before, T.CrochetOuvrant) || is(before, T.Point)) return '';
  if ([T.ParenthèseFermante, T.CrochetFermant, T.Virgule, T.Point].some((type) => is(after, type))) return '';
  if (structure.signs.has(before.startOffset)) return '';
  if (structure.typeSlashes.has(before.startOffset) || structure.typeSlashes.has(after.startOffset)) return '';
  if (is(before, T.Nombre) && BOUND.some((type) => is(after, type))) return NO_BREAK;
  return ' ';
}

const BOUND = [T.Euro, T.KiloEuro, T.MégaEuro, T.PourCent, NomUnité];
