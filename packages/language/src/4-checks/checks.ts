/** All checks, in the order that helps whoever reads several errors at once. */
import { checkAnswers } from './answers.ts';
import { checkBounds } from './bounds.ts';
import { checkCalendar } from './calendar.ts';
import { checkCases } from './cases.ts';
import type { Check } from './checking.ts';
import { checkChoices } from './choices.ts';
import { checkCitations } from './citations.ts';
import { checkCompleteness } from './completeness.ts';
import { checkConditions } from './conditions.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCycles } from './cycles.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEnvelopes } from './envelopes.ts';
import { checkExceptions } from './exceptions.ts';
import { checkExamples } from './examples.ts';
import { checkFigures } from './figures.ts';
import { checkFormats } from './formats.ts';
import { checkProgramme } from './programme.ts';
import { checkQuestions } from './questions.ts';
import { checkQuotations } from './quotations.ts';
import { checkRounding } from './rounding.ts';
import { checkRows } from './rows.ts';
import { checkScaleShape } from './scale-shape.ts';
import { checkShares } from './shares.ts';
import { checkUnused } from './unused.ts';
import { checkVersions } from './versions.ts';

export const checks: readonly Check[] = [
  checkProgramme,
  checkDuplicates,
  checkCitations,
  checkQuotations,
  checkFigures,
  checkChoices,
  checkAnswers,
  checkFormats,
  checkQuestions,
  checkConditions,
  checkCompleteness,
  checkCycles,
  checkScaleShape,
  checkRows,
  checkCases,
  checkContradictions,
  checkExceptions,
  checkShares,
  checkRounding,
  checkBounds,
  checkEnvelopes,
  checkCalendar,
  checkVersions,
  checkExamples,
  checkUnused,
];
