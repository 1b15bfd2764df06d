/** The people of the local sign-in: one of each kind, so that everything can be tried without an account. */
import type { Rôle } from '@guichet/contract';

export interface PersonneDémonstration {
  readonly id: string;
  readonly nom: string;
  readonly rôle: Rôle;
  readonly organisation: string;
  readonly courriel: string;
  readonly région?: string;
  /** Who they are, in a line. */
  readonly titre: string;
}

export const personnesDémonstration: readonly PersonneDémonstration[] = [
  {
    id: 'camille-martin',
    nom: 'Camille Martin',
    rôle: 'candidat',
    organisation: 'Centre hospitalier de Kerlann',
    courriel: 'camille.martin@ch-kerlann.example',
    région: 'Bretagne',
    titre: 'Candidate, établissement de santé',
  },
  {
    id: 'samir-benali',
    nom: 'Samir Benali',
    rôle: 'candidat',
    organisation: 'Groupement médico-social Les Tilleuls',
    courriel: 'samir.benali@lestilleuls.example',
    région: 'Bretagne',
    titre: 'Candidat, porteur d’une grappe médico-sociale',
  },
  {
    id: 'jeanne-leroy',
    nom: 'Jeanne Leroy',
    rôle: 'candidat',
    organisation: 'Ardoise Logiciels',
    courriel: 'jeanne.leroy@ardoise.example',
    titre: 'Candidate, éditrice de logiciels',
  },
  {
    id: 'thomas-girard',
    nom: 'Thomas Girard',
    rôle: 'instructeur',
    organisation: 'ARS Bretagne',
    courriel: 'thomas.girard@ars-bretagne.example',
    région: 'Bretagne',
    titre: 'Instructeur, agence régionale de santé',
  },
  {
    id: 'nadia-fontaine',
    nom: 'Nadia Fontaine',
    rôle: 'rédacteur',
    organisation: 'Délégation au numérique en santé',
    courriel: 'nadia.fontaine@dns.example',
    titre: 'Rédactrice des programmes',
  },
];
