/** What people write by habit from elsewhere, or paste: `prepare/slips` reads it as it was meant, and says so. */
import { createToken, Lexer } from 'chevrotain';
import { AnyToken } from './keywords.ts';
import { Texte } from './literals.ts';

/** `14.500`, `14'500`, `1,234,567`, `14,500 €`, `14.5`. */
export const NombreÉtranger = createToken({
  name: 'NombreEtranger',
  pattern:
    /\d{1,3}(?:[.'’_]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3})+\.\d{1,2}(?!\d)|\d{1,3}(?:,\d{3}){2,}(?!\d)(?:\.\d+)?|[1-9]\d{0,2},\d{3}\.\d+|[1-9]\d{0,2},\d{3}(?=[ \u00a0\u202f]?€)|\d+\.\d+|[½¼¾]/,
  line_breaks: false,
});
/** `15/03/2022`, `2022-03-15`. */
export const DateÉtrangère = createToken({
  name: 'DateEtrangere',
  pattern: /\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/.-])|\d{4}-\d{2}-\d{2}(?!\d)/,
  line_breaks: false,
});
export const SigneÉtranger = createToken({
  name: 'SigneEtranger',
  pattern: /&&?|\|\||={2,3}|=>|=<|=\/=|!==|!(?!=)|[⩾⩽：·∙⋅→⇒％;]/,
  line_breaks: false,
  start_chars_hint: ['&', '|', '=', '!', '⩾', '⩽', '：', '·', '∙', '⋅', '→', '⇒', '％', ';'],
});
/** `m²`, `prix_m²`. */
export const NomÉtranger = createToken({ name: 'NomEtranger', pattern: Lexer.NA });
/** Nothing to see: zero-width spaces and joiners, marks of direction, soft hyphens. */
export const Invisible = createToken({
  name: 'Invisible',
  pattern: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+/,
  line_breaks: false,
});
export const CommentaireÉtranger = createToken({
  name: 'CommentaireEtranger',
  pattern: /#[^\r\n]*|<!--(?:[^-]|-(?!->))*-->|<!--[^\r\n]*|```[^\r\n]*|--[^\r\n]*|={4,}|_{4,}/,
  line_breaks: true,
  start_chars_hint: ['#', '<', '`', '-', '=', '_'],
});
export const Puce = createToken({
  name: 'Puce',
  pattern: /[•◦▪▫‣●○■□➢➤►✓✔\uf000-\uf0ff]|\*\*/,
  line_breaks: false,
});
/** A closing guillemet that no text opened. */
export const GuillemetFermant = createToken({ name: 'GuillemetFermant', pattern: '»' });
/** `3 millions d'euros`. */
export const DEuros = createToken({ name: 'DEuros', pattern: /d['’]euros?/, line_breaks: false });
/** `<< … >>`, `'…'`, `« … « … » … »`, `« « … »`, `„…“`, `‹…›`, `»…«`. */
export const TexteÉtranger = createToken({
  name: 'TexteEtranger',
  pattern:
    /«[^«»\r\n]*«[^«»\r\n]*»[^«»\r\n]*»|«[ \u00a0]*«[^«»\r\n]*»|»[^«»\r\n]*«|<<[^<>\r\n]*>>|'[^'\r\n]*'|‘[^‘’\r\n]*’|“[^"“”\r\n]*"|„[^„“”"\r\n]*[“”"]|‹[^‹›\r\n]*›|`[^`\r\n]+`/,
  line_breaks: false,
  start_chars_hint: ['«', '»', '<', "'", '‘', '“', '„', '‹', '`'],
  categories: [Texte, AnyToken],
  label: 'un texte entre guillemets « … »',
});
