/**
 * The plan: what a checked programme means, as a typed dependency graph in evaluation order. Every target is generated
 * from it alone, and `interpreter.ts` is the reference of what it means.
 */
import type {
  Champ,
  Citation,
  Condition,
  Indicateur,
  Option,
  Période,
  Résultat,
  Source,
  TypeRésultat,
  Écart,
  Étape,
} from '@guichet/runtime';

/** A known value. Numbers are exact ratios; amounts count cents, rates are ratios (30 % is 3/10). */
export type Known =
  | {
      readonly kind: 'number';
      readonly numerator: bigint;
      readonly denominator: bigint;
      /** How it was written, for whoever reads it again. */
      readonly counts?: 'montant' | 'taux';
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Texts, option and window names, ISO dates and instants. */
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'duration'; readonly months: number; readonly days: number }
  | { readonly kind: 'options'; readonly values: readonly string[] };

export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';

export type Expr =
  | { readonly op: 'constant'; readonly value: Known }
  /** Nothing applies. */
  | { readonly op: 'not applicable' }
  /** The rules do not say. */
  | { readonly op: 'unknown'; readonly reason: string; readonly low?: Expr; readonly high?: Expr }
  /** What the applicant answered at that path; within a list's item, a field of the current item. */
  | { readonly op: 'answer'; readonly path: string }
  | { readonly op: 'item'; readonly path: string }
  /** The value of another node. */
  | { readonly op: 'node'; readonly name: string }
  | { readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'cap'; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'negate' | 'not' | 'days'; readonly operand: Expr }
  | {
      readonly op: 'round';
      readonly operand: Expr;
      readonly step: 1 | 100;
      readonly direction: 'supérieur' | 'inférieur' | 'au plus proche';
    }
  | { readonly op: 'compare'; readonly comparison: Comparison; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'between'; readonly operand: Expr; readonly low: Expr; readonly high: Expr }
  | { readonly op: 'in'; readonly operand: Expr; readonly members: readonly Expr[] }
  /** Whether an option is among those chosen. */
  | { readonly op: 'contains'; readonly operand: Expr; readonly option: string }
  | { readonly op: 'and' | 'or' | 'all of'; readonly operands: readonly Expr[] }
  | { readonly op: 'if'; readonly condition: Expr; readonly then: Expr; readonly otherwise: Expr }
  /** `operand`, or `fallback` where it is *sans objet*. */
  | { readonly op: 'default'; readonly operand: Expr; readonly fallback: Expr }
  /** `operand` exists only under a condition. */
  | { readonly op: 'under'; readonly condition: Expr; readonly operand: Expr }
  | { readonly op: 'aggregate'; readonly function: Aggregate; readonly operands: readonly (Expr | OverList)[] }
  | { readonly op: 'quantifier'; readonly function: 'count' | 'every' | 'some'; readonly over: OverList }
  | {
      readonly op: 'tranches';
      readonly mode: 'par tranches' | 'au volume';
      readonly quantity: Expr;
      readonly rows: readonly TrancheRow[];
    }
  | { readonly op: 'shift'; readonly date: Expr; readonly duration: Expr; readonly sign: 1 | -1 }
  | { readonly op: 'date difference'; readonly left: Expr; readonly right: Expr }
  /** The day of evaluation, in Paris. */
  | { readonly op: 'today' }
  /** The day whose rules are read, and the day of what is known of them: by default, both that of evaluation. */
  | { readonly op: 'law date' | 'knowledge date' }
  /** The window whose candidature holds the instant of evaluation. */
  | { readonly op: 'current window' };

export type Aggregate = 'sum' | 'minimum' | 'maximum' | 'earliest' | 'latest';

/** `body` on each item of the list at that path. */
export interface OverList {
  readonly op: 'each';
  readonly list: Expr;
  readonly body: Expr;
}

/** Inclusive. */
export interface TrancheRow {
  readonly from: Known & { kind: 'number' };
  readonly to?: Known & { kind: 'number' };
  readonly price: Expr;
}

/** How an answer or a value is represented. */
export type PlanType =
  | { readonly kind: 'boolean' | 'date' | 'text' | 'duration' | 'file' }
  /** `unit` from two on, `singular` below when it is another word; `year`: a year, and no quantity. */
  | { readonly kind: 'integer' | 'decimal'; readonly unit?: string; readonly singular?: string; readonly year?: true }
  | { readonly kind: 'amount' | 'rate' }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'list' };

/** A question's answer. `names` are the keys that lead to it in the answers read as one object. */
export interface Input {
  readonly path: string;
  readonly names: readonly string[];
  readonly type: PlanType;
  /** Path of the list it is an item's field of. */
  readonly list?: string;
  /** Absent for what is answered after the decision (indicators). */
  readonly champ?: Champ;
}

/** A named value. Nodes come after those that they read. */
export interface PlanNode {
  readonly name: string;
  readonly label: string;
  readonly type: PlanType;
  readonly expr: Expr;
}

/** A text with values in it. */
export interface Template {
  readonly parts: readonly (string | { readonly expr: Expr; readonly type: TypeRésultat })[];
}

export interface PlanCondition extends Condition {
  /** Where the message of a failed condition comes from. */
  readonly message: Template;
}

/** What is asked under a condition: an étape, a group or a field, by the key that `Évaluation.visibles` uses. */
export interface Visibility {
  readonly key: string;
  readonly condition: Expr;
  /** Evaluated on each item of that list; the key holds `[]`. */
  readonly list?: string;
}

export interface PlanUniqueness {
  readonly name: string;
  readonly message: string;
  /** One key for each entry whose condition holds: one for the dossier, or one by domaine. */
  readonly entries: readonly { readonly condition?: Expr; readonly keys: readonly Expr[] }[];
}

/** One for each other programme that a non_cumul names. */
export interface PlanExclusion {
  readonly with: string;
  readonly message: string;
  readonly condition?: Expr;
  /** What both dossiers are about, each with the kind of identifier that it is. */
  readonly keys: readonly { readonly kind: string; readonly value: Expr }[];
}

/** How an envelope is shared when it is short: `sharing.ts` is the reference of what it means. */
export interface SharingRule {
  readonly mode: 'parts égales' | 'prorata' | 'rang';
  /** Cents, or a part of the envelope. */
  readonly ceiling?: { readonly amount: bigint } | { readonly part: { readonly n: bigint; readonly d: bigint } };
  readonly step: 1 | 100;
  readonly remainder: 'non attribué' | 'aux premiers' | 'au plus fort reste';
  readonly descending: readonly boolean[];
}

export interface PlanEnvelope {
  readonly name: string;
  readonly label: string;
  readonly sources: readonly Citation[];
  readonly requested: Expr;
  /** The option that says on which line a dossier draws; absent when there is only one. */
  readonly key?: Expr;
  readonly condition?: Expr;
  /** What demands are told apart by, one for each of `rule.descending`. */
  readonly criteria: readonly Expr[];
  /** No options: the one for all the others. */
  readonly lines: readonly {
    readonly label: string;
    readonly options: readonly string[];
    readonly amount?: bigint;
    readonly unknown?: string;
  }[];
  readonly fungible: boolean;
  readonly rule: SharingRule | { readonly unknown: string };
}

export interface PlanReport {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly label: string; readonly type: TypeRésultat }[];
  readonly sortedBy: readonly string[];
  /** One cell a column. */
  readonly rows: readonly { readonly condition?: Expr; readonly cells: readonly Expr[] }[];
}

/** What a list says of a dossier comes with its answers, at paths that no editor can write. */
export const STATUS = '@statut';
export const REASON = '@motif';

/** A deposit period accepts the answers under a condition. */
export interface DepositRule {
  readonly period: string;
  readonly condition?: Expr;
}

export interface PlanWindow {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** ISO days between which these dates are the ones that are known: from the first, until before the second. */
  readonly knownFrom?: string;
  readonly knownUntil?: string;
}

export interface PlanExample {
  readonly title: string;
  readonly span: { readonly file: string; readonly start: number; readonly end: number };
  /** Seconds since 1970. */
  readonly instant: number;
  /** The dates of law and of knowledge, when they are not that instant. */
  readonly law?: number;
  readonly knowledge?: number;
  /** Answers, nested as `Input.names` say. */
  readonly given: ReadonlyMap<string, GivenAnswer>;
  /** Nodes whose value the example fixes. */
  readonly fixed: ReadonlyMap<string, Expr>;
  readonly expected: readonly {
    readonly name: string;
    readonly value: Expr | 'sans objet' | 'non renseigné' | 'indéterminé';
    readonly type: TypeRésultat;
    readonly span: { readonly file: string; readonly start: number; readonly end: number };
  }[];
  readonly discrepancy?: { readonly published: Expr; readonly because: string };
}
/** A constant, or the items of a list: each its fields by path. */
export type GivenAnswer = Expr | readonly ReadonlyMap<string, Expr>[];

/** A place in the text. */
export type PlanSpan = PlanExample['span'];

/** Where in the text stands what a check speaks of. */
export interface Places {
  /** Names of calculs, barèmes and conditions. */
  readonly names: ReadonlyMap<string, PlanSpan>;
  /** What conditions require, by name. */
  readonly requirements: ReadonlyMap<string, PlanSpan>;
  /** Conditions of cases, by the `if` of each; `quand` of a value, by its `under`. */
  readonly cases: ReadonlyMap<Expr, PlanSpan>;
  /** Names of the calculs whose cases end without `sinon`. */
  readonly open: ReadonlyMap<string, PlanSpan>;
  /** `quand` of what is asked, by key. */
  readonly asked: ReadonlyMap<string, PlanSpan>;
  /** Names of the questions that the programme itself writes, by path. */
  readonly questions: ReadonlyMap<string, PlanSpan>;
  /** Versions that were known some day, by the `if` of each. */
  readonly versions: ReadonlyMap<Expr, PlanVersion>;
  /** Choix whose options rules give, and that no question asks. */
  readonly choices: readonly PlanChoice[];
  /** What a barème that no source gives yet would read. */
  readonly awaiting: readonly Expr[];
}

/** ISO days. */
export interface PlanVersion {
  readonly inForce?: string;
  readonly known: string;
  /** Of `connu le …`. */
  readonly span: PlanSpan;
}

export interface PlanChoice {
  readonly options: readonly { readonly id: string; readonly label: string; readonly span: PlanSpan }[];
  /** The nodes that give one of them. */
  readonly nodes: readonly string[];
}

export interface Plan {
  readonly name: string;
  readonly title: string;
  readonly edition?: string;
  readonly presentation?: string;
  readonly operators: readonly string[];
  readonly applicant?: string;
  readonly sources: readonly Source[];
  readonly discrepancies: readonly Écart[];
  readonly steps: readonly Étape[];
  readonly inputs: readonly Input[];
  readonly nodes: readonly PlanNode[];
  readonly results: readonly Résultat[];
  readonly conditions: readonly PlanCondition[];
  readonly visibilities: readonly Visibility[];
  readonly indicators: readonly Indicateur[];
  readonly periods: readonly Période[];
  readonly deposits: readonly DepositRule[];
  /** Windows in order, with the instants of their candidature: one entry for each version of its dates. */
  readonly windows: readonly PlanWindow[];
  readonly uniqueness: readonly PlanUniqueness[];
  readonly exclusions: readonly PlanExclusion[];
  readonly envelopes: readonly PlanEnvelope[];
  readonly reports: readonly PlanReport[];
  readonly examination?: { readonly service: string; readonly délai?: string; readonly décisions: readonly string[] };
  /** Where the service that examines is: a région, for an ARS. Absent when one service examines all. */
  readonly jurisdiction?: Expr;
  readonly unknowns: readonly string[];
  readonly examples: readonly PlanExample[];
  readonly places: Places;
}

/** In the name of what says whether an exception of a calcul holds: no editor can write it, its label is what is read. */
export const EXCEPTION = '@exception';

/** The node that says whether all blocking conditions hold together. */
export const ELIGIBLE = 'éligible';
