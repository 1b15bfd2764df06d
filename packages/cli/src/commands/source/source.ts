/**
 * `guichet source`: what proves the quotations of a programme.
 */
import { UsageError, findProgrammes, type ProgrammeFolder } from '../../programmes.ts';
import { ajouter } from './ajouter.ts';

export const SOURCE_USAGE = `guichet source ajouter <document> [--source nom] [--programme dossier]
            fait l’empreinte d’un document .txt, .html ou .pdf, qui prouve les mots que la règle en cite`;

export interface SourceOptions {
  readonly source?: string | undefined;
  readonly programme?: string | undefined;
}

export async function source(args: readonly string[], options: SourceOptions): Promise<number> {
  const [action, ...rest] = args;
  switch (action) {
    case 'ajouter': {
      const [document, ...others] = rest;
      if (document === undefined || others.length > 0) throw new UsageError(`Usage : ${SOURCE_USAGE}`);
      return ajouter(document, options.source, await theProgramme(options.programme));
    }
    default:
      throw new UsageError(`Usage : ${SOURCE_USAGE}`);
  }
}

/** One programme: the one that is named, or the only one there is. */
async function theProgramme(folder: string | undefined): Promise<ProgrammeFolder> {
  const [found, ...others] = await findProgrammes(folder === undefined ? [] : [folder]);
  if (found && others.length === 0) return found;
  throw new UsageError('Il y a plusieurs programmes ici : dites lequel avec « --programme dossier ».');
}
