/**
 * `guichet compare <avant> <après>`: what changed between two versions of a programme.
 *
 * Exit codes are those of `diff`: 0 when nothing that is asked, required or computed changes, 1 when something does,
 * 2 when the comparison cannot be made.
 */
import { parseArgs } from 'node:util';
import { compare as compareVersions, compile, renderComparison, type Version } from '@guichet/compiler';
import { renderDiagnostics } from '@guichet/language';
import { UsageError } from '../programmes.ts';
import { readVersions, type ProgrammeVersion } from '../versions/version.ts';

const USAGE = `Usage : guichet compare <avant> <après>

  <avant>, <après>  un dossier, un paquet (.tgz ou dossier installé), ou une révision git : v1.2.0, main~3,
                    v1.2.0:programmes/esms-numerique

  --format text | markdown | json`;

export async function compare(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError(USAGE);
  const format = formatOf(values.format);
  const [old, recent] = (await readVersions(before, after)).map(compiled);
  const comparison = old && recent && compareVersions(old, recent);
  if (!comparison) return 2;
  process.stdout.write(renderComparison(comparison, format));
  return comparison.saut.portée === 'aucun' || comparison.saut.portée === 'correctif' ? 0 : 1;
}

const FORMATS = ['text', 'json'] as const;

function formatOf(name: string): (typeof FORMATS)[number] {
  const format = FORMATS.find((each) => each === name);
  if (!format) throw new UsageError(`Le format « ${name} » n’existe pas.\n\n${USAGE}`);
  return format;
}

/** Prints what is wrong with a version. */
function compiled({ name, files, version }: ProgrammeVersion): Version {
  const compilation = compile(files, version);
  if (!compilation.plan) {
    console.error(renderDiagnostics(compilation.diagnostics, files));
    console.error(`${name} : ce programme a des erreurs, il ne peut pas être comparé.`);
  }
  return { files, compilation };
}
