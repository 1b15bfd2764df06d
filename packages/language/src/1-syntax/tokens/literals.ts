/** Numbers, texts, signs, comments. */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { AnyToken, Arithmétique, Nom, Opérateur, Préfixe } from './keywords.ts';
import { BLANKS, WORD_END } from './latin.ts';

const categories = [AnyToken];

// Numbers and what follows them
export const Premier = createToken({
  name: 'Premier',
  pattern: new RegExp(`1(?:[ \\u00a0]?i?er${WORD_END}|[°ºᵉ]ʳ?)`),
  categories,
  label: '« 1er »',
});
/** `14 h`, `14 h 30`. */
export const Heure = createToken({
  name: 'Heure',
  pattern: new RegExp(`\\d{1,2}[${BLANKS}]?h(?:[${BLANKS}]?\\d{2})?${WORD_END}`),
  line_breaks: false,
  categories,
  label: 'une heure',
});
export const Nombre = createToken({
  name: 'Nombre',
  pattern: /\d{1,3}(?:[ \u00a0\u2000-\u200a\u202f\u205f\u3000]{1,2}\d{3}(?!\d))+(?:,\d+)?|\d+(?:,\d+)?/,
  line_breaks: false,
  categories,
  label: 'un nombre',
});
export const MONTHS: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
/** `fevrier`, `Mars`: read as they are meant. */
const plain = (word: string) => word.toLowerCase().replaceAll('é', 'e').replaceAll('û', 'u');
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
export const monthWords: readonly string[] = [...MONTHS, ...MONTHS.map(plain), ...MONTHS.map(capital)];
export const Mois = createToken({
  name: 'NomMois',
  pattern: Lexer.NA,
  categories: [Nom, AnyToken],
  label: 'un mois',
});
/** 1 to 12, 0 when it is no month. */
export function monthNumber(word: string): number {
  return MONTHS.map(plain).indexOf(plain(word)) + 1;
}
export const Euro = createToken({ name: 'Euro', pattern: '€', categories, label: '« € »' });
export const KiloEuro = createToken({
  name: 'KiloEuro',
  pattern: /[kK][ \u00a0\u202f]?€/,
  categories,
  label: '« k€ »',
});
export const MégaEuro = createToken({ name: 'MegaEuro', pattern: /M[ \u00a0\u202f]?€/, categories, label: '« M€ »' });
export const PourCent = createToken({ name: 'PourCent', pattern: '%', categories, label: '« % »' });

// Texts
export const Texte = createToken({
  name: 'Texte',
  pattern: /«[^«»]*»|"[^"]*"|“[^“”]*”/,
  line_breaks: true,
  start_chars_hint: ['«', '"', '“'],
  categories,
  label: 'un texte entre guillemets « … »',
});
/** A text whose guillemet is never closed: up to the end of its line, or to the brace that ends it. */
export const TexteOuvert = createToken({
  name: 'TexteOuvert',
  pattern: /[«"“](?:(?![ \t]*\{[ \t]*(?![^\r\n]))[^\r\n])*/,
  line_breaks: false,
  start_chars_hint: ['«', '"', '“'],
  categories: [Texte, AnyToken],
  label: 'un texte entre guillemets « … »',
});

// Signs
const sign = (name: string, pattern: string | RegExp, label: string, ...more: TokenType[]) =>
  createToken({ name, pattern, categories: [AnyToken, ...more], label });
export const AccoladeOuvrante = sign('AccoladeOuvrante', '{', '« { »');
export const AccoladeFermante = createToken({ name: 'AccoladeFermante', pattern: '}', label: '« } »' });
export const ParenthèseOuvrante = sign('ParentheseOuvrante', '(', '« ( »');
export const ParenthèseFermante = sign('ParentheseFermante', ')', '« ) »');
export const CrochetOuvrant = sign('CrochetOuvrant', '[', '« [ »');
export const CrochetFermant = sign('CrochetFermant', ']', '« ] »');
export const DeuxPoints = sign('DeuxPoints', ':', '« : »');
export const Virgule = sign('Virgule', ',', 'une virgule');
export const Point = sign('Point', '.', 'un point');
export const Barre = sign('Barre', '|', '« | »');
export const Plus = sign('Plus', '+', '« + »', Arithmétique);
export const Moins = sign('Moins', /[-−–—]/, '« − »', Arithmétique, Préfixe);
export const Fois = sign('Fois', /[×*]/, '« × »', Arithmétique);
export const Divisé = sign('Divise', /[÷/]/, '« ÷ »', Arithmétique);
export const Différent = sign('Different', /≠|<>|!=/, '« ≠ »', Opérateur);
export const AuPlusÉgal = sign('AuPlusEgal', /≤|<=/, '« ≤ »', Opérateur);
export const AuMoinsÉgal = sign('AuMoinsEgal', /≥|>=/, '« ≥ »', Opérateur);
export const Inférieur = sign('Inferieur', '<', '« < »', Opérateur);
export const Supérieur = sign('Superieur', '>', '« > »', Opérateur);
export const Égal = sign('Egal', '=', '« = »', Opérateur);
export const OuiNon = createToken({
  name: 'OuiNon',
  pattern: new RegExp(`[oO]ui ?/ ?[nN]on${WORD_END}`),
  line_breaks: false,
  categories,
  label: '« oui/non »',
});
export const LEuro = createToken({
  name: 'LEuro',
  pattern: new RegExp(`l['’]euro${WORD_END}`),
  categories,
  label: '« l’euro »',
});
export const LUnité = createToken({
  name: 'LUnite',
  pattern: new RegExp(`l['’]unité${WORD_END}`),
  categories,
  label: '« l’unité »',
});
export const LOrigine = createToken({
  name: 'LOrigine',
  pattern: new RegExp(`l['’]origine${WORD_END}`),
  categories,
  label: '« l’origine »',
});

// What no rule reads
/** Between two words of a line: Chevrotain skips it without an expression. */
export const Espace = createToken({ name: 'Espace', pattern: /[ \t]+/, group: Lexer.SKIPPED, line_breaks: false });
export const Blanc = createToken({ name: 'Blanc', pattern: /[\s\ufeff]+/, group: Lexer.SKIPPED, line_breaks: true });
export const CommentaireLigne = createToken({
  name: 'CommentaireLigne',
  pattern: /\/\/[^\r\n]*/,
  group: 'comments',
  line_breaks: false,
  start_chars_hint: ['/'],
});
export const CommentaireBloc = createToken({
  name: 'CommentaireBloc',
  pattern: /\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/,
  group: 'comments',
  line_breaks: true,
  start_chars_hint: ['/'],
});
