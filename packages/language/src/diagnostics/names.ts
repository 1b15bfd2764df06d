/** Names: unknown, ambiguous, declared twice. */
import { entry, enumerate, quote } from './entry.ts';

/** « Vouliez-vous dire « x » ? » */
function didYouMean({ suggestions }: { readonly suggestions: readonly string[] }): string | undefined {
  return suggestions.length > 0 ? `Vouliez-vous dire ${enumerate(suggestions, 'ou')} ?` : undefined;
}

interface Unknown {
  readonly name: string;
  readonly suggestions: readonly string[];
}

export const names = {
  N001: entry<Unknown>({
    severity: 'erreur',
    title: 'Nom inconnu',
    message: ({ name }) => `${quote(name)} n'est déclaré nulle part.`,
    help: didYouMean,
  }),
  N002: entry<Unknown & { in: string }>({
    severity: 'erreur',
    title: 'Nom inconnu dans un bloc',
    message: ({ name, in: where }) => `Il n'y a pas de ${quote(name)} dans ${quote(where)}.`,
    help: didYouMean,
  }),
  N003: entry<{ name: string; choices: readonly string[] }>({
    severity: 'erreur',
    title: 'Nom ambigu',
    message: ({ name }) => `${quote(name)} désigne plusieurs choses.`,
    help: ({ choices }) => `Précisez laquelle : ${enumerate(choices, 'ou')}.`,
  }),
  N004: entry<{ name: string; kind: string; example: string | undefined }>({
    severity: 'erreur',
    title: 'Bloc pris pour une valeur',
    message: ({ name, kind }) => `${quote(name)} est ${kind} : ce n'est pas une valeur.`,
    help: ({ example }) => (example === undefined ? undefined : `Écrivez par exemple ${quote(example)}.`),
  }),
  N005: entry<Unknown & { choice: string }>({
    severity: 'erreur',
    title: 'Option inconnue',
    message: ({ name, choice }) => `${quote(name)} n'est pas une option de ${choice}.`,
    help: didYouMean,
  }),
  N006: entry<Unknown & { what: string }>({
    severity: 'erreur',
    title: 'Déclaration inconnue',
    message: ({ name, what }) => `Il n'y a pas ${what} ${quote(name)}.`,
    help: didYouMean,
  }),
  N007: entry<Unknown>({
    severity: 'erreur',
    title: 'Type inconnu',
    message: ({ name }) => `${quote(name)} n'est pas un type.`,
    help: (params) =>
      didYouMean(params) ??
      'Un type est « oui/non », « entier », « montant », « taux », « date », « texte »… ou le nom d’un choix.',
  }),
  N010: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Nom déclaré deux fois',
    message: ({ name }) => `${quote(name)} est déjà déclaré.`,
    help: () => 'Donnez à chacun un nom différent.',
  }),
};
