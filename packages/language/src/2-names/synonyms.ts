/** Words of spreadsheets, of other languages and of everyday, and what is written here. */

/** Where a word of the language is expected. */
const WORDS: Readonly<Record<string, string>> = {
  booléen: 'oui/non',
  booleen: 'oui/non',
  boolean: 'oui/non',
  bool: 'oui/non',
  integer: 'entier',
  int: 'entier',
  decimal: 'décimal',
  euro: 'montant',
  euros: 'montant',
  somme: 'montant',
  string: 'texte',
  text: 'texte',
  chaîne: 'texte',
  pourcentage: 'taux',
  pourcent: 'taux',
  email: 'courriel',
  mail: 'courriel',
  telephone: 'téléphone',
  question: 'champ',
  formule: 'calcul',
  tableau: 'barème',
  grille: 'barème',
  if: 'si',
  else: 'sinon',
};

/** Where a value stands. */
const VALUES: Readonly<Record<string, string>> = {
  true: 'oui',
  vrai: 'oui',
  yes: 'oui',
  false: 'non',
  faux: 'non',
  no: 'non',
  and: 'et',
  or: 'ou',
  not: 'non',
  if: 'si',
  then: 'alors',
  else: 'sinon',
  euro: '€',
  euros: '€',
  EUR: '€',
  eur: '€',
  k: 'k€',
  K: 'k€',
  ke: 'k€',
  KE: 'k€',
  Me: 'M€',
  ME: 'M€',
  pourcent: '%',
};

const JOINING = new Set(['si', 'alors', 'sinon', 'et', 'ou', 'non', 'oui', 'dans', 'est', 'entre', 'où']);

/** The word of the language that another stands for. */
export function asHere(word: string): string | undefined {
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** The same in an expression; the words that hold one together, also when written in capitals. */
export function valueOf(word: string): string | undefined {
  if (Object.hasOwn(VALUES, word)) return VALUES[word];
  const lower = word.toLowerCase();
  return lower !== word && JOINING.has(lower) ? lower : undefined;
}
