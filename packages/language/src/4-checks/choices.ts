/** A choix has options to choose from; a list has fields and a possible length. */
import type { TypeNode } from '../1-syntax/tree.ts';
import { allFields, type Checking, declarations, everywhere } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkChoices(checking: Checking): void {
  for (const { name, options, span } of declarations(checking, 'choix')) {
    if (options.length === 0) checking.report('D020', name?.span ?? span, {});
  }
  for (const { type } of everywhere(checking, 'calcul')) checkType(checking, type);
  for (const field of allFields(checking)) {
    if (field.kind !== 'champ') continue;
    checkType(checking, field.type);
    if (field.type?.kind !== 'liste') continue;
    if (field.fields.length === 0)
      checking.report('D021', field.name?.span ?? field.span, { name: asWritten(field.name) });
    const { minimum, maximum, span } = field.type;
    if (maximum < 1 || minimum > maximum) checking.report('D022', span, { minimum, maximum });
  }
}

function checkType(checking: Checking, type: TypeNode | undefined): void {
  if (type?.kind === 'choix' && type.options.length === 0) checking.report('D020', type.span, {});
}
