/**
 * `guichet compare <avant> <après>`: what changed between two versions of a programme.
 *
 * Exit codes are those of `diff`: 0 when nothing that is asked, required or computed changes, 1 when something does,
 * 2 when the comparison cannot be made.
 */
import { parseArgs } from 'node:util';
import {
  COMPARISON_FORMATS,
  compare as compareVersions,
  planOf,
  renderComparison,
  type Version,
} from '@guichet/compiler';
import { renderDiagnostics } from '@guichet/language';
import { estDate, instantDe } from '@guichet/runtime';
import { UsageError } from '../programmes.ts';
import { writeChangeset } from '../versions/changeset.ts';
import { readDossiers } from '../versions/dossiers.ts';
import { readVersions, type ProgrammeVersion } from '../versions/version.ts';

const USAGE = `Usage : guichet compare <avant> <après>

  <avant>, <après>      un dossier, un paquet (.tgz ou dossier installé), ou une révision git : v1.2.0, main~3,
                        v1.2.0:programmes/esms-numerique

  --format FORMAT       text, markdown (pour une demande de fusion) ou json
  --situations NOMBRE   combien de situations sont essayées (1000 ; 0 : aucune)
  --graine NOMBRE       d’autres situations, toujours les mêmes pour une même graine
  --dossiers FICHIER    ce que deviennent ces dossiers : un tableau JSON, ou un dossier par ligne,
                        { "id": …, "réponses": { … }, "déposéLe": "2022-05-12" }
  --le DATE             le jour où les brouillons sont lus (AAAA-MM-JJ ; aujourd’hui)
  --changeset           écrit le changeset que ce changement mérite, dans « .changeset »

Code de sortie : 0 si rien de ce qui est demandé, exigé ou calculé ne change, 1 sinon, 2 si la comparaison est impossible.`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  situations: { type: 'string', default: '1000' },
  graine: { type: 'string', default: '1' },
  dossiers: { type: 'string' },
  le: { type: 'string' },
  changeset: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function compare(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError(USAGE);
  const format = COMPARISON_FORMATS.find((each) => each === values.format);
  if (!format) throw new UsageError(`Le format « ${values.format} » n’existe pas.\n\n${USAGE}`);
  const options = {
    situations: count('situations', values.situations, 100_000),
    graine: count('graine', values.graine, 2 ** 32 - 1),
    instant: instantOf(values.le),
  };
  const versions = await readVersions(before, after);
  const [old, recent] = versions.map(compiled);
  const plan = old?.compilation.plan;
  const dossiers = values.dossiers !== undefined && plan ? { dossiers: await readDossiers(values.dossiers, plan) } : {};
  const comparison = old && recent && compareVersions(old, recent, { ...options, ...dossiers });
  if (!comparison) return 2;
  process.stdout.write(renderComparison(comparison, format));
  if (values.changeset) console.error(await writeChangeset(comparison, versions[1]));
  return comparison.saut.portée === 'aucun' || comparison.saut.portée === 'correctif' ? 0 : 1;
}

function count(name: string, text: string, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most)) throw new UsageError(`--${name} attend un nombre entier de 0 à ${most}, non « ${text} ».`);
  return value;
}

function instantOf(date: string | undefined): number {
  if (date === undefined) return Math.floor(Date.now() / 1000);
  if (!estDate(date)) throw new UsageError(`--le attend une date comme 2022-05-12, non « ${date} ».`);
  return instantDe(`${date}T12:00`);
}

/** Prints what is wrong with a version. */
function compiled({ name, files }: ProgrammeVersion): Version {
  const compilation = planOf(files);
  if (!compilation.plan) {
    console.error(renderDiagnostics(compilation.diagnostics, files));
    console.error(`${name} : ce programme a des erreurs, il ne peut pas être comparé.`);
  }
  return { files, compilation };
}
