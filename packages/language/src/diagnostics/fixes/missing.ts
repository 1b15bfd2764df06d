/** Signs that were forgotten: « : », « ) », « » », « } », « € ». */
import type { Decimal } from '../../1-syntax/tree.ts';
import { compareDecimals, shiftDecimal, writeDecimal } from '../../1-syntax/values.ts';
import type { Fix } from '../fix.ts';
import { valueOf } from '../../spelling/synonyms.ts';
import { fromElsewhere } from './elsewhere.ts';
import { type Fixer, insert, lineBreak, lineEnd, lineStart, marginAt, type Place, remove, replace } from './fixer.ts';

export const missingColon: Fixer<'S015'> = ({ span }) => [insert(span, span.start, ': ', true)];

/** A sign or a word that is named in the message is written; one of several, a date or a number cannot be guessed. */
export const missingElement: Fixer<'S009'> = (place) => {
  const { span, params, text, words } = place;
  if (params.advice !== undefined) return [];
  // `else 4`: the word may have been taken for a unit.
  const previous = /\p{L}+(?=\s+$)/u.exec(text.slice(lineStart(text, span.start), span.start));
  const start = previous ? lineStart(text, span.start) + previous.index : span.start;
  for (const [word, from] of [
    [words, span.start],
    [previous?.[0] ?? '', start],
  ] as const) {
    const known = valueOf(word);
    if (known !== undefined && params.expected.includes(`« ${known} »`))
      return [replace({ ...span, start: from, end: from + word.length }, word, known, true)];
  }
  const written = fromElsewhere(place);
  if (written) return [written];
  const sign = /^« ([:=)\]|,]|\p{L}+) »$/u.exec(params.expected.replaceAll('\u00a0', ' '))?.[1];
  if (sign === undefined) return [];
  const closing = /[)\],]/.test(sign);
  if (params.found === undefined) return [insert(span, span.end, closing ? sign : ` ${sign}`, true)];
  const before = text.slice(0, span.start);
  const end = before.trimEnd().length;
  return [closing ? insert(span, end, sign, true) : insert(span, span.start, `${sign} `, true)];
};

const CLOSING: Readonly<Record<string, string>> = { '«': '\u00a0»', '"': '"', '“': '”' };

/** Where another mark closes it, or at the end of its line: sure when nothing of the line can be a rule. */
export const openText: Fixer<'S004'> = ({ span, words, text }) => {
  const mark = CLOSING[words[0] ?? ''] ?? '\u00a0»';
  const title = 'Fermer le texte par un guillemet';
  const others = [...words.slice(1).matchAll(/[«»"“”]/g)];
  if (others.length > 0) {
    const start = span.start + 1 + others[0]!.index;
    const before = words.slice(1, start - span.start).trimEnd().length;
    const edit = { span: { ...span, start: span.start + 1 + before, end: start + 1 }, text: mark };
    return [{ title, edits: [edit], sure: others.length === 1 && others[0]![0] !== '«' }];
  }
  // All that follows is text: « sinon « … », « aide « … ».
  const clause = TEXT_CLAUSE.test(text.slice(lineStart(text, span.start), span.start));
  const kept = words.replace(clause ? /\s*[{}]\s*$/s : /\s*(?:[{}|]|\/\/).*$/s, '').trimEnd();
  if (kept.length < 2) return [];
  const end = span.start + kept.length;
  return [{ title, edits: [{ span: at(span, end), text: mark }], sure: clause || !/[=:{}|€%]|\/\//.test(words) }];
};

const TEXT_CLAUSE =
  /^\s*(?:sinon|aide|note|présentation|édition|auteur|adresse|question|élément|publié|retenu|parce que|mesure|inconnu|source\s+[\p{L}\d_.]+(?:\s+repère)?)\s*$/u;

/** On a line of its own, under the line that opens the block; on the same line when the block has one line. */
export const missingBrace: Fixer<'S007'> = ({ span, related, text }) => {
  const opener = related[0]!.span;
  const short = lineStart(text, opener.start) === lineStart(text, span.end - 1);
  if (short && text.slice(opener.end, span.end).trim() !== '') return [insert(span, span.end, ' }', true)];
  const end = lineEnd(text, span.end);
  const at = text[end - 1] === '\r' ? end - 1 : end;
  return [insert(span, at, `${lineBreak(text)}${marginAt(text, opener.start)}}`, true)];
};

/** It may be the opening brace that is missing. */
export const excessBrace: Fixer<'S008'> = ({ span, text }) => [remove(text, span, false)];

/** The same clause twice, word for word. */
export const repeatedClause: Fixer<'S006'> = ({ span, text, words, related }) => {
  const first = related[0]?.span;
  const same =
    first !== undefined && words.replace(/\s+/g, ' ') === text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return [remove(text, span, same)];
};

const NUMBER = String.raw`\d[\d \u00a0\u202f]*(?:,\d+)?`;

/** `500` where an amount is asked for. */
export const otherLiteral: Fixer<'T001'> = ({ span, params, words }) => withSign(span, words, [params.expected]);

/** `budget > 500`, `part ≥ 30`: the bare number is what is underlined. */
export function missingSignBeside({ span, params, words }: Place<'T002' | 'T003'>): readonly Fix[] {
  return withSign(span, words, [params.left, params.right]);
}

/** A number alone where an amount or a rate is asked for. `0,3` may be 30 % or 0,3 %, and `1` all or next to nothing. */
function withSign(span: Place<'T001'>['span'], words: string, types: readonly string[]): readonly Fix[] {
  if (!new RegExp(`^${NUMBER}$`).test(words)) return [];
  if (types.includes('un montant')) return [euro(span, span.end)];
  if (!types.includes('un taux')) return [];
  const [whole = '', decimals = ''] = words.replaceAll(/[ \u00a0\u202f]/g, '').split(',');
  const value: Decimal = { digits: BigInt(whole + decimals), decimals: decimals.length };
  const one = compareDecimals(value, { digits: 1n, decimals: 0 });
  const share = shiftDecimal(value, 2);
  const readings = one <= 0 ? [share, value] : [value];
  return readings.map((each) => replace(span, words, `${writeDecimal(each)}\u00a0%`, readings.length === 1));
}

/** The bounds of a row that is read by an amount or by a rate. */
export const missingSignInKey: Fixer<'T011'> = ({ span, params, words }) => {
  const sign = params.input === 'un montant' ? '€' : params.input === 'un taux' ? '%' : undefined;
  if (sign === undefined) return [];
  const bounds = new RegExp(`^(${NUMBER}?)(?: à (${NUMBER})| et \\+)?$`).exec(words.replaceAll(/[\u00a0\u202f]/g, ' '));
  if (!bounds) return [];
  const ends = [bounds[1]!.trimEnd().length, ...(bounds[2] === undefined ? [] : [words.length])];
  const edits = ends.map((end) => ({ span: at(span, span.start + end), text: `\u00a0${sign}` }));
  return [{ title: `Ajouter «\u00a0${sign}\u00a0»`, edits, sure: true }];
};

function euro(span: Place<'T001'>['span'], offset: number): Fix {
  return { title: 'Ajouter «\u00a0€\u00a0»', edits: [{ span: at(span, offset), text: '\u00a0€' }], sure: true };
}

function at(span: Place<'T001'>['span'], offset: number): Place<'T001'>['span'] {
  return { ...span, start: offset, end: offset };
}
