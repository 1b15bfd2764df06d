/** Types and units. */
import { entry, type None, quote } from './entry.ts';

export const types = {
  T001: entry<{ expected: string; actual: string; help?: string | undefined }>({
    severity: 'erreur',
    title: 'Type inattendu',
    message: ({ expected, actual }) => `Il faut ici ${expected}, et non ${actual}.`,
    help: ({ help }) => help,
  }),
  T002: entry<{ left: string; right: string; operator: string }>({
    severity: 'erreur',
    title: 'Opération impossible',
    message: ({ left, right, operator }) =>
      operator === '+' || operator === '−'
        ? `On ne peut pas ${operator === '+' ? 'additionner' : 'soustraire'} ${left} et ${right}.`
        : `On ne peut pas ${operator === '×' ? 'multiplier' : 'diviser'} ${left} par ${right}.`,
    help: ({ operator }) =>
      operator === '+' || operator === '−' ? 'Les deux côtés doivent se compter de la même façon.' : undefined,
  }),
  T003: entry<{ left: string; right: string }>({
    severity: 'erreur',
    title: 'Comparaison impossible',
    message: ({ left, right }) => `On ne peut pas comparer ${left} et ${right}.`,
    help: ({ left, right }) =>
      `${left} ${right}`.includes('montant') && `${left} ${right}`.includes('nombre')
        ? 'Un montant s’écrit avec « € » : « 500 € ».'
        : undefined,
  }),
  T004: entry<{ type: string }>({
    severity: 'erreur',
    title: 'Ordre impossible',
    message: ({ type }) =>
      `${type[0]?.toUpperCase()}${type.slice(1)} n'a pas d'ordre : on peut seulement dire « = » ou « ≠ ».`,
  }),
  T005: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Champ d’une liste',
    message: ({ name }) => `${quote(name)} a une valeur pour chaque élément de la liste.`,
    help: ({ name }) =>
      `Dites laquelle : « somme de ${name} », « maximum de ${name} », « nombre de … où … » ou « tous … où … ».`,
  }),
  T006: entry<{ first: string; other: string }>({
    severity: 'erreur',
    title: 'Valeurs de types différents',
    message: ({ first, other }) => `Toutes les valeurs doivent être du même type : ici ${other}, ailleurs ${first}.`,
  }),
  T007: entry<{ rounding: string; type: string }>({
    severity: 'erreur',
    title: 'Arrondi impossible',
    message: ({ rounding, type }) => `${quote(`arrondi ${rounding}`)} ne s'applique pas à ${type}.`,
    help: () => 'Un montant s’arrondit « à l’euro » ou « au centime », un nombre « à l’unité ».',
  }),
  T008: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Pas une liste',
    message: ({ name }) => `${quote(name)} n'est pas une liste.`,
    help: () => 'Seul un champ « liste de … à … » se parcourt avec « nombre de », « tous » ou « au moins un ».',
  }),
  T009: entry<None>({
    severity: 'erreur',
    title: 'Liste dans une liste',
    message: () => 'Une liste ne peut pas contenir une autre liste.',
  }),
  T010: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Type manquant',
    message: ({ name }) => `Le champ ${quote(name)} n'a pas de type.`,
    help: ({ name }) => `Écrivez par exemple « champ ${name} : oui/non ».`,
  }),
  T011: entry<{ key: string; input: string }>({
    severity: 'erreur',
    title: 'Clé qui ne convient pas',
    message: ({ key, input }) => `Cette clé est ${key}, alors que la ligne se lit selon ${input}.`,
  }),
  T012: entry<{ name: string; kind: string }>({
    severity: 'erreur',
    title: 'Pas une date',
    message: ({ name, kind }) => `${quote(name)} est ${kind} : elle n'a pas une date mais deux.`,
    help: ({ name }) => `Écrivez « début de ${name} » ou « fin de ${name} ».`,
  }),
  T013: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Ni début ni fin',
    message: ({ name }) => `${quote(name)} n'est ni une période, ni une fenêtre, ni une échéance.`,
  }),
  T014: entry<None>({
    severity: 'erreur',
    title: 'Champ hors d’une liste',
    message: () => 'Seul un champ de type « liste de … à … » peut contenir d’autres champs.',
  }),
  T015: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Résultat impossible à donner',
    message: ({ name }) =>
      `${quote(name)} n'est ni une réponse ni un résultat : un exemple ne peut pas lui donner de valeur.`,
  }),
};
