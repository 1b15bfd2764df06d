/** What every programme knows without declaring it. Parsed once. */
import { parseFiles } from '../1-syntax/parse.ts';
import type { ChoiceNode, StepNode } from '../1-syntax/tree.ts';
import { GEOGRAPHY } from './geography.ts';
import { ORGANISATIONS } from './organisations.ts';

/** Spans of library nodes name this file. */
export const LIBRARY_FILE = 'bibliothèque/géographie.guichet';

let choices: readonly ChoiceNode[] | undefined;

export function libraryChoices(): readonly ChoiceNode[] {
  choices ??= parseFiles([{ path: LIBRARY_FILE, text: GEOGRAPHY }]).flatMap(({ declarations }) =>
    declarations.filter((each): each is ChoiceNode => each.kind === 'choix'),
  );
  return choices;
}

let blocks: ReadonlyMap<string, StepNode> | undefined;

/** What `utilise` may bring, by name. */
export function libraryBlocks(): ReadonlyMap<string, StepNode> {
  blocks ??= new Map(
    parseFiles([{ path: 'bibliothèque/organisations.guichet', text: ORGANISATIONS }]).flatMap(({ declarations }) =>
      declarations.flatMap((each) => (each.kind === 'étape' && each.name ? [[each.name.text, each] as const] : [])),
    ),
  );
  return blocks;
}
