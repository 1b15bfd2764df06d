/**
 * Examples that fail → errors at the expectation.
 */
import { diagnostic, type Diagnostic } from '@guichet/language';
import type { ExampleResult } from './plan/examples.ts';

export function exampleDiagnostics(results: readonly ExampleResult[]): readonly Diagnostic[] {
  return results.flatMap(({ failures }) =>
    failures.map(({ span, label, expected, found }) => diagnostic('X100', span, { name: label, expected, found })),
  );
}
