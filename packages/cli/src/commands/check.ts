/**
 * `guichet check`: everything that is wrong, in one go.
 */
import { compile, informations, type Compilation } from '@guichet/compiler';
import { analyse, correct, type Diagnostic, diagnosticsToJson, renderDiagnostics } from '@guichet/language';
import { count } from '../french.ts';
import { paint } from '../paint.ts';
import type { ProgrammeFolder } from '../programmes.ts';

/** Of what `--format json` writes: another number when a key changes its meaning. */
const VERSION = 1;

/** `informed`: also what is good to know, on the standard output since nothing is wrong. */
export function check(programmes: readonly ProgrammeFolder[], informed: boolean): number {
  const results = programmes.map((programme) => {
    const compilation = compile(programme.files, programme.version, programme.neighbours);
    const sound = report(programme, compilation);
    const told = informed && compilation.plan ? informations(programme.files, compilation.plan) : [];
    if (told.length > 0) console.log(renderDiagnostics(told, programme.files));
    return sound;
  });
  return results.includes(false) ? 1 : 0;
}

/** The same for other tools: one JSON on the standard output. */
export function checkAsJson(programmes: readonly ProgrammeFolder[], informed: boolean): number {
  const results = programmes.map(({ slug, files, version, neighbours }) => {
    const { diagnostics: found, plan } = compile(files, version, neighbours);
    const diagnostics = informed && plan ? [...found, ...informations(files, plan)] : found;
    const { errors, warnings, notes } = tally(diagnostics);
    return {
      programme: slug,
      erreurs: errors,
      avertissements: warnings,
      informations: notes,
      diagnostics: diagnosticsToJson(diagnostics, files),
    };
  });
  console.log(JSON.stringify({ version: VERSION, programmes: results }, null, 2));
  return results.some(({ erreurs }) => erreurs > 0) ? 1 : 0;
}

/** Prints what is wrong with a programme, or that nothing is; whether it can be built. */
export function report({ slug, files }: ProgrammeFolder, { diagnostics }: Compilation): boolean {
  const { errors, warnings } = tally(diagnostics);
  if (diagnostics.length > 0) console.error(renderDiagnostics(diagnostics, files, paint));
  const others = warnings > 0 ? `, ${count(warnings, 'avertissement')}` : '';
  if (errors > 0) console.error(`${slug} : ${count(errors, 'erreur')}${others}.`);
  else console.log(`${slug} : aucune erreur${others}.`);
  const first = SEVERITIES.flatMap((severity) => diagnostics.find((each) => each.severity === severity) ?? [])[0];
  if (first) console.error(`« guichet erreur ${first.code} » explique ${first.code}.`);
  const sure = written(files, diagnostics);
  if (sure > 0)
    console.error(`« guichet check --corriger » écrit ${count(sure, 'correction')} ${sure > 1 ? 'sûres' : 'sûre'}.`);
  return errors === 0;
}

/** The gravest first: it is what must be understood. */
const SEVERITIES = ['erreur', 'avertissement', 'information'] as const;

/** How many corrections `--corriger` would write: it undoes those that bring another mistake in their place. */
function written(files: ProgrammeFolder['files'], diagnostics: readonly Diagnostic[]): number {
  const sure = diagnostics.some(({ fixes = [] }) => fixes.some((fix) => fix.sure));
  return sure ? correct(files, (each) => analyse(each).diagnostics).corrections.length : 0;
}

function tally(diagnostics: readonly Diagnostic[]) {
  const of = (severity: Diagnostic['severity']) => diagnostics.filter((each) => each.severity === severity).length;
  return { errors: of('erreur'), warnings: of('avertissement'), notes: of('information') };
}
