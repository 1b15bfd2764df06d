/**
 * Shapes and sizes of answers, with what is said of those that are not of them: shared by forms and by the generated
 * validators, so that one mistake has one message.
 */
import { écrireNombre } from './affichage.ts';
import { estDate } from './dates.ts';

export const FORMES = {
  ouiNon: 'Répondez par oui ou par non.',
  entier: 'Saisissez un nombre entier.',
  nombre: 'Saisissez un nombre.',
  date: 'Cette date n’existe pas.',
  texte: 'Saisissez un texte.',
  choix: 'Choisissez parmi les réponses proposées.',
  fichier: 'Déposez un fichier.',
  question: 'Cette question n’existe pas dans ce programme.',
  /** Larger than any count or amount that a programme asks for: what cannot be an honest answer is refused. */
  plusGrand: 999_999_999_999,
  décimal: /^-?\d{1,15}(\.\d{1,6})?$/,
  identifiant: /^[A-Za-z0-9_-]{1,40}$/,
  estDate,
  /** Text that any database and any file can hold. */
  estTexte: (texte: string): boolean => texte.isWellFormed() && !texte.includes('\0'),
  sansRépétition: (choisis: readonly string[]): boolean => new Set(choisis).size === choisis.length,
  tropLong: (longueur: number): string => `Ce texte est trop long : ${écrireNombre(longueur)} caractères au plus.`,
  auPlus: (maximum: number): string => `Cette liste compte au plus ${écrireNombre(maximum)} éléments.`,
} as const;
