/** What every programme knows without declaring it. Parsed once. */
import { parseFiles } from '../1-syntax/parse.ts';
import type { ChoiceNode } from '../1-syntax/tree.ts';
import { GEOGRAPHY } from './geography.ts';

/** Spans of library nodes name this file. */
export const LIBRARY_FILE = 'bibliothèque/géographie.guichet';

let choices: readonly ChoiceNode[] | undefined;

export function libraryChoices(): readonly ChoiceNode[] {
  choices ??= parseFiles([{ path: LIBRARY_FILE, text: GEOGRAPHY }]).flatMap(({ declarations }) =>
    declarations.filter((each): each is ChoiceNode => each.kind === 'choix'),
  );
  return choices;
}
