/** Two declarations of one name where a name may stand for one thing only. */
import type { Name, OptionNode } from '../1-syntax/tree.ts';
import type { Scope } from '../2-names/scopes.ts';
import { allFields, type Checking, declarations, everywhere } from './checking.ts';

export function checkDuplicates(checking: Checking): void {
  const { declared } = checking;
  for (const scope of [declared.programme, ...declared.scopes.values()]) checkScope(checking, scope);
  for (const kind of ['source', 'unité', 'choix', 'échéancier'] as const) {
    reportRepeated(
      checking,
      declarations(checking, kind).map(({ name }) => name),
    );
  }
  for (const choice of declarations(checking, 'choix')) {
    reportRepeated(checking, optionNames(choice.options));
    reportRepeated(
      checking,
      choice.groups.map(({ name }) => name),
    );
  }
  for (const { type } of [
    ...allFields(checking).filter((field) => field.kind === 'champ'),
    ...everywhere(checking, 'calcul'),
  ]) {
    if (type?.kind === 'choix') reportRepeated(checking, optionNames(type.options));
  }
  for (const { columns } of declarations(checking, 'état'))
    reportRepeated(
      checking,
      columns.map(({ name }) => name),
    );
}

function optionNames(options: readonly OptionNode[]): Name[] {
  return options.map(({ name }) => name);
}

/**
 * Values share one namespace, blocks another. The same champ in two étapes is told apart by the étape, and two
 * indicateurs may count over the same thing.
 */
function checkScope(checking: Checking, scope: Scope): void {
  for (const members of scope.members.values()) {
    if (members.length < 2) continue;
    const values = members.filter(
      ({ symbol }) => symbol && symbol.kind !== 'numérateur' && symbol.kind !== 'dénominateur',
    );
    // Told apart by their étape or their échéancier: their paths differ.
    const paths = new Set(values.map(({ symbol }) => symbol!.path));
    if (paths.size < values.length) {
      reportRepeated(
        checking,
        values.map(({ declared }) => declared),
      );
    }
    const blocks = members.filter(({ scope: inner, symbol }) => inner && !symbol);
    for (const kind of new Set(blocks.map(({ scope: inner }) => inner!.kind))) {
      if (kind === 'domaine' && scope.kind === 'programme') continue;
      reportRepeated(
        checking,
        blocks.filter(({ scope: inner }) => inner!.kind === kind).map(({ declared }) => declared),
      );
    }
  }
}

function reportRepeated(checking: Checking, names: readonly (Name | undefined)[]): void {
  const first = new Map<string, Name>();
  for (const name of names) {
    if (!name) continue;
    const earlier = first.get(name.text);
    if (!earlier) first.set(name.text, name);
    else if (earlier !== name) {
      const related = [{ span: earlier.span, message: 'La première déclaration est ici.' }];
      const library = name.brought ?? earlier.brought;
      if (library === undefined) checking.report('N010', name.span, { name: name.text }, related);
      else checking.report('N011', name.span, { name: name.text, library }, related);
    }
  }
}
