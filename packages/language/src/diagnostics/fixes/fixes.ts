/** The corrections of each code: sure ones are written by `guichet check --corriger`, the others are offered. */
import type { Tree } from '../../1-syntax/tree.ts';
import type { Code } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Fix } from '../fix.ts';
import * as choices from './choices.ts';
import type { Fixer, Place } from './fixer.ts';
import * as habits from './habits.ts';
import { misplacedWord, misspelled, unknownOption } from './misspelled.ts';
import * as missing from './missing.ts';
import * as rows from './rows.ts';
import * as signs from './signs.ts';

const fixers: { readonly [C in Code]?: Fixer<C> } = {
  S001: signs.unknownSign,
  S002: misplacedWord,
  S003: signs.superfluous,
  S004: missing.openText,
  S006: missing.repeatedClause,
  S007: missing.missingBrace,
  S008: missing.excessBrace,
  S009: missing.missingElement,
  S015: missing.missingColon,
  S018: habits.otherQuotes,
  S019: habits.openingBrace,
  S032: choices.joinedByAnd,
  S040: habits.written,
  S041: habits.written,
  S042: habits.unseen,
  S043: habits.comment,
  S044: habits.bullet,
  S046: habits.written,
  S047: habits.unopened,
  S052: signs.uselessComment,
  L005: rows.spannedCell,
  N001: misspelled,
  N002: misspelled,
  N003: choices.ambiguous,
  N004: choices.blockForValue,
  N005: unknownOption,
  N006: misspelled,
  N007: misspelled,
  T001: missing.otherLiteral,
  T002: missing.missingSignBeside,
  T003: missing.missingSignBeside,
  T005: choices.manyValues,
  T010: choices.missingType,
  T011: missing.missingSignInKey,
  T012: choices.startOrEnd,
  B006: rows.disorder,
  B007: rows.overlap,
  B008: rows.gap,
  B009: rows.missingRow,
  B011: rows.reversedBounds,
  B012: rows.hidden,
  B013: rows.missingRow,
  B014: rows.missingRow,
  B015: rows.firstRow,
  C001: choices.reversedDates,
  D010: choices.useless,
  D011: choices.useless,
  D022: rows.reversedLength,
  D024: choices.year,
  D025: misspelled,
  D031: choices.missingMessage,
  D041: rows.unreadCase,
  E004: choices.lastShare,
  E006: choices.lastShare,
  E010: choices.openRounding,
};

/** `diagnostic`, with what could be written instead. */
export function withFixes(diagnostic: Diagnostic, text: string, tree: Tree): Diagnostic {
  const fixer = fixers[diagnostic.code] as ((place: Place<Code>) => readonly Fix[]) | undefined;
  if (!fixer) return diagnostic;
  const { span, params, related = [] } = diagnostic;
  const words = text.slice(span.start, span.end);
  const fixes = fixer({ span, params: params as never, related, text, words, tree });
  return fixes.length > 0 ? { ...diagnostic, fixes } : diagnostic;
}
