/** The tables as Kysely sees them; `migrations/*.sql` says what they are. */
import type { JSONColumnType } from 'kysely';
import type { Identifiant, Réponse } from '@guichet/runtime';
import type { Rôle, ÉtatDossier } from '@guichet/dossiers';
import type { ÉvaluationJson } from '@guichet/contract';

interface DeDossier {
  région: string;
  dossier: string;
}

export interface Tables {
  migrations: { nom: string; somme: string; appliquée_le: Date };
  personnes: {
    id: string;
    émetteur: string;
    sujet: string;
    nom: string;
    courriel: string;
    rôle: Rôle;
    organisation: string;
    région: string | null;
    connue_le: Date;
  };
  sessions: { jeton: Buffer; personne: string; jeton_identité: string | null; expire_le: Date };
  connexions: {
    état: Buffer;
    navigateur: Buffer;
    nonce: string;
    vérificateur: string;
    retour: string;
    expire_le: Date;
  };
  programmes: {
    slug: string;
    empreinte: string;
    nom: string;
    titre: string;
    version: string;
    portail: string;
    serveur: string;
    raisonnement: string | null;
    archivé_le: Date;
  };
  dossiers: {
    région: string;
    id: string;
    titulaire: string;
    programme: string;
    version: string;
    empreinte: string;
    titre: string;
    état: ÉtatDossier;
    référence: string | null;
    déposé_le: Date | null;
    évaluation: JSONColumnType<ÉvaluationJson> | null;
    créé_le: Date;
    modifié_le: Date;
  };
  réponses: DeDossier & {
    chemin: string;
    réponse: Réponse | null;
    révision: number;
    auteur: string;
    écrite_le: Date;
  };
  fichiers: DeDossier & { id: string; chemin: string; nom: string; type: string; taille: number; somme: string };
  événements: DeDossier & {
    id: string;
    genre: string;
    auteur: string;
    instant: Date;
    détails: JSONColumnType<object>;
  };
  unicités: DeDossier & { programme: string; nom: string; somme: Buffer; clé: string };
  organisations: { genre: string; valeur: string; dernier_dépôt: Date };
  identifiants: DeDossier & { nom: string; genre: string; valeur: string };
  exclusions: DeDossier & { avec: string; genre: string; valeur: string; clé: Identifiant[]; message: string };
  références: DeDossier & { référence: string };
}
