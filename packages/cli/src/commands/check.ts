/**
 * `guichet check`: everything that is wrong, in one go.
 */
import { compile, informations, type Compilation } from '@guichet/compiler';
import { renderDiagnostics } from '@guichet/language';
import type { ProgrammeFolder } from '../programmes.ts';

/** `informed`: also what is good to know, on the standard output since nothing is wrong. */
export function check(programmes: readonly ProgrammeFolder[], informed: boolean): number {
  const results = programmes.map((programme) => {
    const compilation = compile(programme.files, programme.version, programme.neighbours);
    const sound = report(programme, compilation);
    if (informed && compilation.plan) console.log(renderDiagnostics(informations(compilation.plan), programme.files));
    return sound;
  });
  return results.includes(false) ? 1 : 0;
}

/** Prints what is wrong with a programme, or that nothing is; whether it can be built. */
export function report({ slug, files }: ProgrammeFolder, { diagnostics }: Compilation): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'erreur').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'avertissement').length;
  if (diagnostics.length > 0) console.error(renderDiagnostics(diagnostics, files));
  if (errors > 0)
    console.error(
      `${slug} : ${count(errors, 'erreur')}${warnings > 0 ? `, ${count(warnings, 'avertissement')}` : ''}.`,
    );
  else console.log(`${slug} : aucune erreur${warnings > 0 ? `, ${count(warnings, 'avertissement')}` : ''}.`);
  return errors === 0;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
