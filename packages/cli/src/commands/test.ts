/**
 * `guichet test`: the examples of the programmes, played by the reference interpreter.
 */
import { compile } from '@guichet/compiler';
import type { ProgrammeFolder } from '../programmes.ts';
import { count } from '../french.ts';
import { report } from './check.ts';

export function test(programmes: readonly ProgrammeFolder[]): number {
  let sound = true;
  for (const programme of programmes) {
    const compilation = compile(programme.files, programme.version, programme.neighbours);
    sound = report(programme, compilation) && sound;
    if (!compilation.plan) {
      console.log('  Les exemples n’ont pas été joués : corrigez d’abord les erreurs.');
      continue;
    }
    for (const { example, failures } of compilation.examples) {
      console.log(
        `  ${failures.length === 0 ? '✓' : '✗'} ${example.title}${example.discrepancy ? ' (écart avec la source)' : ''}`,
      );
    }
    const failed = compilation.examples.filter(({ failures }) => failures.length > 0).length;
    console.log(
      `  ${count(compilation.examples.length - failed, 'exemple')} conforme${compilation.examples.length - failed > 1 ? 's' : ''}, ${failed} en échec.`,
    );
  }
  return sound ? 0 : 1;
}
