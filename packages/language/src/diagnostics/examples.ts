/** Examples that the rule contradicts: found by the compiler, which alone can play them. */
import { entry, quote } from './entry.ts';

export const examples = {
  X100: entry<{ name: string; expected: string; found: string }>({
    severity: 'erreur',
    title: 'Un exemple n’est pas conforme à la règle',
    message: ({ name, expected, found }) =>
      `L’exemple attend ${expected} pour ${quote(name)} ; la règle donne ${found}.`,
    help: () =>
      'Corrigez la règle ou l’exemple ; si la source elle-même se trompe, attendez ce que donne la règle et gardez la valeur publiée avec « écart ».',
  }),
};
