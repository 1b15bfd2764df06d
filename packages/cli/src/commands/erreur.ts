/**
 * `guichet erreur B007`: the page of a code, as docs/manuel/erreurs has it.
 */
import { compile } from '@guichet/compiler';
import { assetsOfSamples, catalogue, type Code, pageOf, renderDiagnostics, sampleOf } from '@guichet/language';
import { UsageError } from '../programmes.ts';
import { paint } from '../paint.ts';

export function erreur(codes: readonly string[]): number {
  if (codes.length === 0) throw new UsageError('De quel code ? Écrivez par exemple « guichet erreur B007 ».');
  for (const code of codes.map((each) => each.toUpperCase())) {
    if (!Object.hasOwn(catalogue, code))
      throw new UsageError(`Il n’y a pas de code « ${code} » : recopiez celui qui accompagne le message.`);
    console.log(asText(pageOf(code as Code, exampleOf(code as Code))));
  }
  return 0;
}

/** What is really said of the example. */
function exampleOf(code: Code): string {
  const files = [{ path: 'essai.guichet', text: sampleOf(code).before }];
  const { diagnostics } = compile([...files, ...assetsOfSamples()], '1.0.0');
  const found = diagnostics.filter((each) => each.code === code).slice(0, 1);
  return renderDiagnostics(found, files).trimEnd();
}

/** Markdown as a terminal reads it: titles stand out, extracts are set back. */
function asText(page: string): string {
  let inside = false;
  const lines = page.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      inside = !inside;
      return [];
    }
    if (inside) return [`  ${line}`];
    if (line.startsWith('#')) return [paint('place', line.replace(/^#+ /, ''))];
    return [line.replace(/^_(.*)_$/, '$1').replaceAll('`', '')];
  });
  return lines.join('\n');
}
