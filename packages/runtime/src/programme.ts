/**
 * What a generated programme is, whatever the programme: portals and servers know this shape and nothing else.
 *
 * Answers travel as JSON. A leaf is addressed by its path: `nature`, `sortie.forfait_standard`, `PS1.2.questionnaire`,
 * and, inside the item `a1` of a list, `organismes[a1].essms`. The answer at the path of a list is the array of its
 * item ids, in order: `organismes` → `["a1", "b2"]`. The answer at the path of a pièce is an array of `FichierJoint`.
 */
import type { Durée } from './dates.ts';
import type { RèglePartage } from './enveloppes/partager.ts';
import type { Nombre, Valeur } from './valeurs.ts';

/** The JSON of one answer. Absent: *non renseigné*. */
export type Réponse = string | number | boolean | readonly string[] | readonly FichierJoint[];

/** Answers by path, as stored and sent. */
export type Réponses = Readonly<Record<string, Réponse>>;

export interface FichierJoint {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  /** Bytes. */
  readonly taille: number;
}

/** What a number counts: `unité` from two on, `singulier` below when it is another word. `année`: a year, and no quantity. */
export interface Compté {
  readonly unité?: string;
  readonly singulier?: string;
  readonly année?: true;
}

/** The least and the greatest answer. */
interface Bornes<T> {
  readonly minimum?: T;
  readonly maximum?: T;
}

/** Type of a field, with the JSON that answers it. */
export type TypeChamp =
  | { readonly genre: 'oui/non' } // boolean
  | ({ readonly genre: 'entier' } & Bornes<number> & Compté) // safe integer
  | ({ readonly genre: 'décimal' } & Bornes<string> & Compté) // string, '12.5'
  | ({ readonly genre: 'taux' } & Bornes<string>) // string, percent: '70' for 70 %
  | ({ readonly genre: 'montant' } & Bornes<number>) // safe integer, cents
  | ({ readonly genre: 'date' } & Bornes<string>) // 'AAAA-MM-JJ'
  | { readonly genre: 'texte' | 'paragraphe'; readonly longueur: number } // string, at most `longueur` characters
  | {
      readonly genre:
        | 'courriel'
        | 'téléphone'
        | 'finess juridique'
        | 'finess géographique'
        | 'siret'
        | 'siren'
        | 'code postal'
        | 'commune'
        | 'iban';
    } // string, normalised
  /** `nom`: of the choix, when several questions share it. */
  | { readonly genre: 'choix'; readonly nom?: string; readonly options: readonly Option[] } // option id
  | { readonly genre: 'choix multiple'; readonly nom?: string; readonly options: readonly Option[] } // array of option ids, in the programme's order
  | {
      readonly genre: 'liste';
      readonly minimum: number;
      readonly maximum: number;
      /** What one item is called: « Organisme gestionnaire ». */
      readonly élément?: string;
      readonly champs: readonly Champ[];
    } // array of item ids
  | {
      readonly genre: 'pièce';
      readonly formats: readonly string[];
      readonly tailleMaximale: number;
      readonly plusieurs: boolean;
    }; // array of FichierJoint

export interface Option {
  readonly id: string;
  readonly libellé: string;
  /** Options under one heading (« Outre-mer »). */
  readonly groupe?: string;
}

export interface Champ {
  /** Full path; inside a list, the item is written `[]`: `organismes[].essms`. */
  readonly chemin: string;
  readonly libellé: string;
  readonly aide?: string;
  readonly type: TypeChamp;
  readonly facultatif: boolean;
  /** Whether amounts or conditions depend on it: the simulator asks these only. */
  readonly simulé: boolean;
  readonly sources: readonly Citation[];
}

export interface Étape {
  readonly id: string;
  readonly titre: string;
  readonly aide?: string;
  readonly champs: readonly Champ[];
  /** Fields under a heading of their own (a prérequis, a domaine), after `champs`. */
  readonly groupes: readonly GroupeChamps[];
}

export interface GroupeChamps {
  readonly id: string;
  readonly titre: string;
  readonly code?: string;
  readonly aide?: string;
  readonly note?: string;
  /** Why the rules do not say what satisfies it. */
  readonly inconnu?: string;
  readonly champs: readonly Champ[];
  readonly sources: readonly Citation[];
}

export interface Source {
  readonly id: string;
  readonly titre: string;
  readonly auteur?: string;
  readonly date?: string;
}

/** The few words of a source that carry a figure. */
export interface Citation {
  readonly source: string;
  readonly mots?: string;
  readonly repère?: string;
}

/** Two readings of one fact in the sources: both shown, one kept. */
export interface Écart {
  readonly titre: string;
  readonly publié: string;
  readonly retenu: string;
  readonly explication: string;
  /** The result that it is about, when a published example contradicts the rule. */
  readonly résultat?: string;
  readonly sources: readonly Citation[];
}

export type TypeRésultat =
  | { readonly genre: 'oui/non' | 'date' | 'taux' | 'texte' | 'durée' }
  | ({ readonly genre: 'entier' | 'décimal' } & Compté)
  | { readonly genre: 'montant' }
  | { readonly genre: 'choix'; readonly options: readonly Option[] };

/** A computed value that is worth showing. */
export interface Résultat {
  /** `total`, `sortie.forfait`. */
  readonly nom: string;
  readonly libellé: string;
  readonly type: TypeRésultat;
  /** calcul | barème | versement | indicateur */
  readonly nature: 'calcul' | 'barème' | 'versement' | 'indicateur';
  /** A heading shared by several results: the échéancier, the domaine. */
  readonly groupe?: string;
  /** An amount that the programme is about, the one to be read first. Absent from programmes built before it was said. */
  readonly principal?: true;
  /** Names of the indicateurs that a payment waits for: what they measure comes after the decision. */
  readonly indicateurs?: readonly string[];
  /** Paths of the fields it depends on, in form order. */
  readonly champs: readonly string[];
  readonly sources: readonly Citation[];
}

export interface Condition {
  readonly nom: string;
  readonly libellé: string;
  /** Advisory conditions never stop a deposit. */
  readonly bloquante: boolean;
  /** The domaine or prérequis it belongs to. */
  readonly groupe?: string;
  /** Paths of the fields it reads, in the order of the rule: the first carries the message. */
  readonly champs: readonly string[];
  readonly sources: readonly Citation[];
}

/** What a rule computes: dates are ISO strings, choices are option ids, amounts are cents. */
export type ValeurRésultat = Valeur<Nombre | boolean | string | Durée>;

/** One computed evaluation. */
export interface Évaluation {
  /** By result name. */
  readonly valeurs: Readonly<Record<string, ValeurRésultat>>;
  /** By condition name: does it hold? */
  readonly conditions: Readonly<Record<string, Valeur<boolean>>>;
  /** The message of each condition that does not hold, its values filled in. */
  readonly messages: Readonly<Record<string, string>>;
  /** All blocking conditions together. */
  readonly éligible: Valeur<boolean>;
  /** By path (items by id), for étapes, groups and fields that are asked under a condition: only those are listed. */
  readonly visibles: Readonly<Record<string, boolean>>;
}

/** A key that only one deposited dossier may hold, as far as the answers give it. */
export interface CléUnicité {
  readonly nom: string;
  readonly condition: Valeur<boolean>;
  readonly clé: readonly ValeurRésultat[];
}

/** Something that dossiers of several programmes may be about: a FINESS, a SIRET, an option of a named choix. */
export interface Identifiant {
  readonly genre: string;
  readonly valeur: string;
}

/** What is not funded beside a dossier of another programme that is about all of `clé`. */
export interface NonCumul {
  /** The other programme's name in the language. */
  readonly avec: string;
  readonly clé: readonly Identifiant[];
  readonly message: string;
}

/** The same, as far as the answers give it. */
export interface CléCumul {
  readonly condition: Valeur<boolean>;
  readonly clé: readonly ValeurRésultat[];
}

/** What a dossier asks of an envelope, as far as its answers give it. Dossiers whose condition does not hold do not compete. */
export interface DemandeCalculée {
  readonly condition: Valeur<boolean>;
  /** Which of the envelopes; '' when there is only one. */
  readonly clé: Valeur<string>;
  readonly montant: Valeur<Nombre>;
  readonly rangs: readonly ValeurRésultat[];
}

export interface DemandeDePart extends Omit<DemandeCalculée, 'condition'> {
  readonly id: string;
}

/** One envelope. `options`: of those who draw on it; none: all the others. */
export interface LigneEnveloppe {
  readonly libellé: string;
  readonly options: readonly string[];
  /** In cents. */
  readonly montant?: number;
  /** Why no amount is known. */
  readonly inconnu?: string;
}

export interface RègleEnveloppe {
  readonly nom: string;
  readonly libellé: string;
  readonly lignes: readonly LigneEnveloppe[];
  /** Whether what one leaves goes to the others. */
  readonly fongible: boolean;
  readonly règle: RèglePartage | { readonly inconnu: string };
  readonly sources: readonly Citation[];
}

/** What each dossier receives, by id, and what is left. */
export interface Répartition {
  readonly parts: Readonly<Record<string, Valeur<Nombre>>>;
  /** Before what fungible envelopes give each other. */
  readonly enveloppes: readonly {
    readonly libellé: string;
    readonly montant: Valeur<Nombre>;
    readonly demandé: Nombre;
    readonly attribué: Valeur<Nombre>;
    readonly reste: Valeur<Nombre>;
  }[];
}

export interface Enveloppe extends RègleEnveloppe {
  /** Null when the dossier does not compete. */
  demande(réponses: Réponses, contexte: Contexte): Omit<DemandeDePart, 'id'> | null;
  répartir(demandes: readonly DemandeDePart[]): Répartition;
}

export interface LigneÉtat {
  readonly condition: Valeur<boolean>;
  readonly cellules: Readonly<Record<string, ValeurRésultat>>;
}

/**
 * When an evaluation is made, seconds since 1970: the clock is always an input.
 *
 * Rules change, and are known before or after: `droit` is the date whose rules are read, and nothing that was not yet
 * known on `connaissance` counts. Both are `instant` unless given.
 */
export interface Contexte {
  readonly instant: number;
  readonly droit?: number;
  readonly connaissance?: number;
}

/** One refusal, at the path of the answer to mend; `chemin` is '' when it is about the whole. */
export interface Erreur {
  readonly chemin: string;
  readonly message: string;
}

export interface Période {
  readonly nom: string;
  readonly libellé: string;
  /** Inclusive, seconds since 1970. An échéance has `début` = `fin`. */
  readonly début: number;
  readonly fin: number;
  /** Whether the days or the seconds are what the rule gives. */
  readonly précision: 'jour' | 'seconde';
  readonly genre: 'dépôt' | 'instruction' | 'mesure' | 'échéance' | 'période';
  /** The fenêtre it belongs to, with its label, and where a report leads. */
  readonly fenêtre?: { readonly nom: string; readonly libellé: string; readonly reportVers?: string };
  /** Earlier published ends, oldest first, as ISO dates. */
  readonly auparavant: readonly { readonly début: string; readonly fin: string }[];
  /** When the programme says since when each change was known: all versions, oldest first. See `périodeConnue`. */
  readonly versions?: readonly VersionPériode[];
  readonly sources: readonly Citation[];
}

export interface VersionPériode {
  /** ISO day from which it was known; absent: always. */
  readonly connueLe?: string;
  /** Absent: no date was fixed. */
  readonly dates?: Pick<Période, 'début' | 'fin' | 'précision'>;
}

export interface Indicateur {
  readonly nom: string;
  readonly libellé: string;
  readonly numérateur?: string;
  readonly dénominateur?: string;
  readonly cible?: string;
  readonly mesure?: string;
  readonly inconnu?: string;
  readonly sources: readonly Citation[];
}

/** What a portal needs: descriptions as data, and two pure functions. */
export interface Programme {
  /** Name in the language, `sun_es`. */
  readonly nom: string;
  readonly titre: string;
  readonly édition?: string;
  readonly présentation?: string;
  readonly opérateurs: readonly string[];
  /** Of the package, and the hash of all that was compiled. */
  readonly version: string;
  readonly empreinte: string;
  /** Who applies: « établissement de santé ». */
  readonly candidat?: string;
  readonly sources: readonly Source[];
  readonly écarts: readonly Écart[];
  readonly étapes: readonly Étape[];
  readonly résultats: readonly Résultat[];
  readonly conditions: readonly Condition[];
  readonly indicateurs: readonly Indicateur[];
  readonly périodes: readonly Période[];
  /** What limits the aid beyond one dossier, in sentences. Absent when nothing does, and from older programmes. */
  readonly limites?: readonly string[];
  readonly instruction?: { readonly service: string; readonly délai?: string; readonly décisions: readonly string[] };
  /** Rules and tables that no source gives, in the programme's words. */
  readonly inconnus: readonly string[];

  /** Complete or partial answers → every result, condition, message and visibility. Pure and total. */
  évaluer(réponses: Réponses, contexte: Contexte): Évaluation;
  /** The deposit periods that accept these answers. Empty: the programme takes no deposit for them, ever. */
  périodesDeDépôt(réponses: Réponses, contexte: Contexte): readonly string[];
}

/** A condition that no answer still to come can mend, with its message. */
export interface RefusDéfinitif {
  readonly nom: string;
  readonly message: string;
  /** Paths of the answers to look at again: one of them given otherwise, the condition could still hold. */
  readonly réponses: readonly string[];
}

/** What is certain already, whatever is still to be answered. */
export interface Certitude {
  /** `false`: nothing more can make it eligible; `true`: nothing more can change that it is; `null`: it depends. */
  readonly éligible: boolean | null;
  /** Those that fail for ever, each by itself; empty where only together they cannot all hold. */
  readonly refus: readonly RefusDéfinitif[];
  /** Paths of the answers to look at again when conditions only fail together; empty otherwise. */
  readonly ensemble: readonly string[];
  /** Main amounts that nothing more can change. */
  readonly montants: readonly string[];
}

/** Backwards: for which answers, the others being what they are, what is looked for holds. */
export interface Recherche {
  /** A question, by its path, or a total over a list, by its name. */
  readonly nom: string;
  readonly libellé: string;
  /** In words: « à partir de 15 ESSMS ». `null`: for none. */
  readonly toujours: string | null;
  readonly selonLeReste: string | null;
}

/** What somebody would like to obtain: that amount or more, in cents. */
export interface But {
  readonly nom: string;
  readonly auMoins: number;
}

export interface Atteinte {
  /** With the answers given: `true` whatever is still to come, `false` whatever is, `null` when it depends. */
  readonly atteint: boolean | null;
  /** For each count, amount and date that the amount depends on. */
  readonly recherches: readonly Recherche[];
}

/** Reasoning over the answers that may still come: a module of its own, which portals load when they need it. */
export interface Raisonnement {
  certitude(réponses: Réponses, contexte: Contexte): Certitude;
  /** Paths of the questions that eligibility still needs, then amounts: the most deciding first. */
  questions(réponses: Réponses, contexte: Contexte): readonly string[];
  /** For each count, amount and date that eligibility depends on. */
  chercher(réponses: Réponses, contexte: Contexte): readonly Recherche[];
  /** Main amounts, which can be looked for. Absent, with `obtenir`, from programmes built before it was asked. */
  readonly montants?: readonly string[];
  obtenir?(but: But, réponses: Réponses, contexte: Contexte): Atteinte;
}

/** What only a server needs: validation of whatever comes in, uniqueness, lists. */
export interface ProgrammeServeur extends Programme {
  /** One answer, as typed so far: is it JSON of the right shape and size for that path? Unknown paths are refused. */
  vérifierBrouillon(réponses: Record<string, unknown>): readonly Erreur[];
  /** All that stops a deposit: missing answers, wrong formats, conditions that do not hold or cannot be decided yet. */
  vérifierDépôt(réponses: Réponses, contexte: Contexte): readonly Erreur[];
  /** Keys that only one deposited dossier may hold, by name of the unicité, with the programme's message. */
  unicités(
    réponses: Réponses,
    contexte: Contexte,
  ): readonly { readonly nom: string; readonly clé: string; readonly message: string }[];
  /** What the dossier is about, for other programmes. Absent from programmes built before it was asked. */
  identifiants?(réponses: Réponses, contexte: Contexte): readonly Identifiant[];
  nonCumuls?(réponses: Réponses, contexte: Contexte): readonly NonCumul[];
  readonly enveloppes?: readonly Enveloppe[];
  /** Where the service that examines is, the option of a région for an ARS; *sans objet* when one service examines all. */
  ressort(réponses: Réponses, contexte: Contexte): Valeur<string>;
  /** The lines of each état for one dossier. */
  readonly états: readonly État[];
}

/** What a list says of a dossier beyond its answers. */
export interface DossierListé {
  readonly réponses: Réponses;
  readonly contexte: Contexte;
  readonly statut: string;
  readonly motif?: string;
}

export interface État {
  readonly nom: string;
  readonly titre: string;
  readonly colonnes: readonly { readonly nom: string; readonly libellé: string; readonly type: TypeRésultat }[];
  /** Column names, most significant first. */
  readonly tri: readonly string[];
  lignes(dossier: DossierListé): readonly Readonly<Record<string, ValeurRésultat>>[];
}
