/**
 * `guichet source`: what proves the quotations of a programme.
 */
import { UsageError, findProgrammes, type ProgrammeFolder, readProgramme } from '../../programmes.ts';
import { type AddOptions, ajouter } from './ajouter.ts';
import { couverture } from './couverture.ts';
import { montrer } from './montrer.ts';

export const SOURCE_USAGE = `guichet source ajouter <document> [dossier du programme] [--source nom] [--extraits]
    fait l’empreinte d’un document .txt, .html ou .pdf, qui prouve les mots que la règle en cite
    --extraits : n’y mettre que les passages déjà cités, pour un document protégé par le droit d’auteur
guichet source montrer <programme> <source> [« mots »] --document <fichier>
    montre les mots cités dans le document lui-même, avec ce qui les entoure et la page
guichet source couverture [dossier…] [--format json]
    dit ce qui porte chaque chiffre des règles : des mots cités, un repère, ou rien`;

export interface SourceOptions extends AddOptions {
  readonly programme?: string | undefined;
  readonly document?: string | undefined;
  readonly format?: string | undefined;
}

export async function source(args: readonly string[], options: SourceOptions): Promise<number> {
  const [action, ...rest] = args;
  switch (action) {
    case 'ajouter': {
      const [document, folder, ...others] = rest;
      if (document === undefined || others.length > 0) throw new UsageError(`Usage :\n\n${SOURCE_USAGE}`);
      return ajouter(document, options, await theProgramme(options.programme ?? folder));
    }
    case 'montrer': {
      const [programme, name, ...words] = rest;
      if (programme === undefined || name === undefined) throw new UsageError(`Usage :\n\n${SOURCE_USAGE}`);
      if (options.document === undefined)
        throw new UsageError(
          'Indiquez le document avec « --document fichier » : l’empreinte seule ne le contient pas.',
        );
      const quotation = words.length > 0 ? words.join(' ') : undefined;
      return montrer(await readProgramme(programme), name, quotation, options.document);
    }
    case 'couverture':
      if (options.format !== undefined && !['json', 'table'].includes(options.format))
        throw new UsageError('« --format » vaut « table » ou « json ».');
      return couverture(await findProgrammes(rest), options.format);
    default:
      throw new UsageError(`Usage :\n\n${SOURCE_USAGE}`);
  }
}

/** One programme: the one that is named, or the only one there is. */
async function theProgramme(folder: string | undefined): Promise<ProgrammeFolder> {
  const [found, ...others] = await findProgrammes(folder === undefined ? [] : [folder]);
  if (found && others.length === 0) return found;
  throw new UsageError('Il y a plusieurs programmes ici : dites lequel après le document.');
}
