/**
 * Which command, on which programmes. Exit codes: 0 all is well, 1 the programmes have errors, 2 the command is wrong.
 */
import { parseArgs } from 'node:util';
import { build } from './commands/build.ts';
import { check, checkAsJson } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { correctProgrammes } from './commands/correct.ts';
import { erreur } from './commands/erreur.ts';
import { explain, type ExplainOptions } from './commands/explain.ts';
import { format, formatLines } from './commands/format.ts';
import { simulate, type SimulateOptions } from './commands/simulate.ts';
import { source, type SourceOptions } from './commands/source/source.ts';
import { test } from './commands/test.ts';
import { watch } from './commands/watch.ts';
import { UsageError, findProgrammes } from './programmes.ts';

const USAGE = `Usage : guichet <commande> [dossier…]

  check     vérifie les programmes et signale toutes les erreurs
            --informations : dit aussi ce qui est bon à savoir : seuils où une unité de plus paie moins, questions que
                             rien ne lit, versions rétroactives
            --corriger : écrit les corrections qui sont sûres, et propose les autres
            --format json : pour un autre outil
  erreur    explique un message, par exemple « guichet erreur B007 »
  build     vérifie, puis produit le paquet de chaque programme dans son dossier « dist »
            --watch : recommence à chaque modification
  test      joue les exemples des programmes
  compare   compare deux versions d’un programme (« guichet compare --help » en dit plus)
  format    met en forme les fichiers .guichet
            --check : signale ceux qui ne le sont pas, sans rien écrire
            --lignes 10-20 fichier : seulement ces lignes d'un fichier
  explain   dit comment un résultat est obtenu, étape par étape
            --résultat nom : lequel ; sans lui, l’éligibilité et les montants
  simulate  donne les résultats d’une situation, ce qui est déjà certain et la question qui décide le plus
            --chercher nom [--objectif « total ≥ 500 000 € »] : les réponses qui y mènent
            explain et simulate : --avec champ=valeur, autant de fois qu’il faut ; --le 15/03/2022
  source    ajouter, montrer, couverture : les documents que la règle cite (« guichet source » pour en savoir plus)

Sans dossier : le programme du dossier courant, ou tous ceux de « programmes/ ».`;

export async function main(args: readonly string[]): Promise<number> {
  try {
    // It has options of its own.
    if (args[0] === 'compare') return await compare(args.slice(1));
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        watch: { type: 'boolean' },
        check: { type: 'boolean' },
        lignes: { type: 'string' },
        format: { type: 'string' },
        corriger: { type: 'boolean' },
        expliquer: { type: 'string' },
        source: { type: 'string' },
        programme: { type: 'string' },
        extraits: { type: 'boolean' },
        document: { type: 'string' },
        informations: { type: 'boolean' },
        avec: { type: 'string', multiple: true },
        le: { type: 'string' },
        résultat: { type: 'string' },
        chercher: { type: 'string' },
        objectif: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...folders] = positionals;
    if (values.help || command === undefined) {
      console.log(USAGE);
      return values.help ? 0 : 2;
    }
    return await run(command, folders, values);
  } catch (error) {
    const mistaken = error instanceof TypeError && 'code' in error;
    if (!(error instanceof UsageError) && !mistaken) throw error;
    console.error(mistaken ? badOption(error.message) : error.message);
    return 2;
  }
}

/** The option that Node could not read, in French. */
function badOption(message: string): string {
  const [, option] = /'(-{1,2}[^' <]+)/.exec(message) ?? [];
  if (option === undefined) return `Option inconnue.\n\n${USAGE}`;
  const near = OPTIONS.find((known) => plain(known) === plain(option.replace(/^-+/, '')));
  if (near !== undefined && near !== option.replace(/^-+/, ''))
    return `Il n’y a pas d’option « ${option} ». Vouliez-vous dire « --${near} » ?`;
  if (near !== undefined) return `L’option « ${option} » attend une valeur : « ${option} … ».`;
  return `Il n’y a pas d’option « ${option} ».\n\n${USAGE}`;
}

/** Those that bear an accent, or take a value. */
const OPTIONS = [
  'résultat',
  'avec',
  'le',
  'chercher',
  'objectif',
  'source',
  'programme',
  'document',
  'lignes',
  'format',
];

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

interface Options extends SourceOptions, ExplainOptions, SimulateOptions {
  readonly watch?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly informations?: boolean | undefined;
  readonly lignes?: string | undefined;
  readonly corriger?: boolean | undefined;
  readonly expliquer?: string | undefined;
}

async function run(
  command: string,
  folders: readonly string[],
  {
    watch: watching = false,
    check: checking = false,
    informations = false,
    lignes: lines,
    corriger,
    expliquer,
    ...options
  }: Options,
): Promise<number> {
  switch (command) {
    case 'check': {
      if (expliquer !== undefined) return erreur([expliquer]);
      const { format: written = 'text' } = options;
      if (!['text', 'json'].includes(written))
        throw new UsageError(`Le format « ${written} » n’existe pas : « text » ou « json ».`);
      const programmes = await findProgrammes(folders);
      if (corriger) return correctProgrammes(programmes);
      return written === 'json' ? checkAsJson(programmes, informations) : check(programmes, informations);
    }
    case 'erreur':
      return erreur(folders);
    case 'build':
      return watching ? watch(await findProgrammes(folders)) : build(await findProgrammes(folders));
    case 'test':
      return test(await findProgrammes(folders));
    case 'format':
      if (lines !== undefined) return formatLines(folders, lines, checking);
      return format(await findProgrammes(folders), checking);
    case 'explain':
      return explain(folders, options);
    case 'simulate':
      return simulate(folders, options);
    case 'source':
      return source(folders, options);
    default:
      throw new UsageError(`La commande « ${command} » n'existe pas.\n\n${USAGE}`);
  }
}
