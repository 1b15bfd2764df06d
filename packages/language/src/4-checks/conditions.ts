/** A condition requires something, and says what to the applicant who does not meet it. */
import { type Checking, declarations, everywhere } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkConditions(checking: Checking): void {
  for (const { name, span, requires, message } of everywhere(checking, 'condition')) {
    const place = name?.span ?? span;
    if (!requires) checking.report('D030', place, { name: asWritten(name) });
    else if (!message) checking.report('D031', place, { name: asWritten(name) });
  }
  const domains = declarations(checking, 'volet').flatMap((part) => part.domains);
  for (const { requirements } of [...declarations(checking, 'candidat'), ...domains]) {
    for (const { message, requires } of requirements) if (!message) checking.report('D032', requires.span, {});
  }
}
