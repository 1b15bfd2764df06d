/**
 * The syntax tree: what an editor wrote, construct by construct, with its place in the text.
 *
 * A part that the editor forgot is `undefined` (the parser has reported it): every phase copes with its absence.
 */

/** Offsets in the file's text (UTF-16 units), `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly span: Span;
}

/** A declared or referred name as written, `PS1.2`, `référencé`. */
export interface Name extends Node {
  readonly text: string;
}

/** « … », trimmed, inner line breaks folded. */
export interface Text extends Node {
  readonly text: string;
}

// ── Literals ────────────────────────────────────────────────────────────────────────────────────────────────────

/** An exact decimal: `valeur` = digits × 10^−décimales. `14,5` is { digits: 145n, decimals: 1 }. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface NumberLiteral extends Node {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly unit?: Name;
}
export interface RateLiteral extends Node {
  readonly kind: 'rate';
  /** In percent. */
  readonly value: Decimal;
}
export interface AmountLiteral extends Node {
  readonly kind: 'amount';
  /** In euros, k€ and M€ already applied. */
  readonly value: Decimal;
}
export interface DateLiteral extends Node {
  readonly kind: 'date';
  readonly value: CalendarDate;
  /** Present: an instant, Europe/Paris. */
  readonly time?: { readonly hour: number; readonly minute: number };
}
export interface DurationLiteral extends Node {
  readonly kind: 'duration';
  readonly count: number;
  readonly unit: 'jours' | 'jours ouvrés' | 'mois' | 'ans';
}
export interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface TextLiteral extends Node {
  readonly kind: 'text';
  readonly value: string;
}

// ── Expressions ─────────────────────────────────────────────────────────────────────────────────────────────────

export type Rounding = {
  readonly to: 'euro' | 'centime' | 'unité';
  readonly direction: 'supérieur' | 'inférieur' | 'au plus proche';
};

export type BinaryOperator = '+' | '−' | '×' | '÷' | '=' | '≠' | '<' | '≤' | '>' | '≥' | 'et' | 'ou';

export interface NameExpression extends Node {
  readonly kind: 'name';
  /** `organismes.essms` → two parts. Never empty. */
  readonly parts: readonly Name[];
}
export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface NotExpression extends Node {
  readonly kind: 'not';
  readonly operand: Expression;
}
export interface NegateExpression extends Node {
  readonly kind: 'negate';
  readonly operand: Expression;
}
/** `territoire est outre_mer` */
export interface IsExpression extends Node {
  readonly kind: 'is';
  readonly operand: Expression;
  readonly negated: boolean;
  readonly group: Name;
}
/** `secteur dans [PA, PH]` */
export interface InExpression extends Node {
  readonly kind: 'in';
  readonly operand: Expression;
  readonly negated: boolean;
  readonly members: readonly Expression[];
}
export interface BetweenExpression extends Node {
  readonly kind: 'between';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
}
export interface IfExpression extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface SelectExpression extends Node {
  readonly kind: 'select';
  readonly subject: Expression;
  readonly cases: readonly { readonly key: RowKey; readonly value: Expression }[];
}
export interface AggregateExpression extends Node {
  readonly kind: 'aggregate';
  readonly function: 'somme' | 'minimum' | 'maximum' | 'le plus tôt' | 'le plus tard';
  readonly operands: readonly Expression[];
}
/** `nombre de organismes où essms ≥ 5`, `tous organismes où …`, `au moins un organismes où …` */
export interface QuantifierExpression extends Node {
  readonly kind: 'quantifier';
  readonly function: 'nombre' | 'tous' | 'au moins un';
  readonly list: NameExpression;
  readonly predicate?: Expression;
}
export interface CapExpression extends Node {
  readonly kind: 'cap';
  readonly operand: Expression;
  readonly ceiling: Expression;
}
export interface RoundExpression extends Node {
  readonly kind: 'round';
  readonly operand: Expression;
  readonly rounding: Rounding;
}
/** `x à défaut y`: y when x is *sans objet*. */
export interface DefaultExpression extends Node {
  readonly kind: 'default';
  readonly operand: Expression;
  readonly fallback: Expression;
}
export interface BoundaryExpression extends Node {
  readonly kind: 'boundary';
  readonly side: 'début' | 'fin';
  readonly period: Name;
}
export interface DepositDateExpression extends Node {
  readonly kind: 'deposit date';
}
export interface CurrentWindowExpression extends Node {
  readonly kind: 'current window';
}
export interface ListExpression extends Node {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}
/** `inconnu « raison » borné par a et b`, wherever a case value or a cell stands. */
export interface UnknownExpression extends Node {
  readonly kind: 'unknown';
  readonly reason: Text;
  readonly bounds?: Bounds;
}
export interface NothingExpression extends Node {
  readonly kind: 'sans objet';
}
/** Where the parser found no expression. */
export interface MissingExpression extends Node {
  readonly kind: 'missing';
}

export type Literal =
  | NumberLiteral
  | RateLiteral
  | AmountLiteral
  | DateLiteral
  | DurationLiteral
  | BooleanLiteral
  | TextLiteral;

export type Expression =
  | Literal
  | NameExpression
  | BinaryExpression
  | NotExpression
  | NegateExpression
  | IsExpression
  | InExpression
  | BetweenExpression
  | IfExpression
  | SelectExpression
  | AggregateExpression
  | QuantifierExpression
  | CapExpression
  | RoundExpression
  | DefaultExpression
  | BoundaryExpression
  | DepositDateExpression
  | CurrentWindowExpression
  | ListExpression
  | UnknownExpression
  | NothingExpression
  | MissingExpression;

export interface Bounds {
  readonly low: Expression;
  readonly high: Expression;
}

/** The left of a barème row or of a `selon` case. */
export type RowKey =
  | (Node & { readonly kind: 'range'; readonly from: Literal; readonly to?: Literal; readonly open: boolean }) // `5`, `5 à 10`, `100 et +`
  | (Node & { readonly kind: 'options'; readonly options: readonly Name[] }) // `PA ou PH`
  | (Node & { readonly kind: 'boolean'; readonly value: boolean })
  | (Node & { readonly kind: 'autre' });

// ── Types ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type TypeNode = Node &
  (
    | { readonly kind: 'simple'; readonly name: SimpleTypeName }
    | { readonly kind: 'entier' | 'décimal'; readonly unit?: Name }
    | { readonly kind: 'montant'; readonly per?: Name }
    | { readonly kind: 'choix'; readonly multiple: boolean; readonly options: readonly OptionNode[] }
    | { readonly kind: 'named'; readonly multiple: boolean; readonly name: Name }
    | { readonly kind: 'liste'; readonly minimum: number; readonly maximum: number }
  );

export type SimpleTypeName =
  | 'oui/non'
  | 'taux'
  | 'date'
  | 'instant'
  | 'durée'
  | 'texte'
  | 'paragraphe'
  | 'courriel'
  | 'téléphone'
  | 'FINESS juridique'
  | 'FINESS géographique'
  | 'SIRET'
  | 'SIREN'
  | 'IBAN'
  | 'région'
  | 'département';

export interface OptionNode extends Node {
  readonly name: Name;
  readonly label?: Text;
}

// ── Declarations ────────────────────────────────────────────────────────────────────────────────────────────────

/** `source instruction « Entre 18 k€ et 320 k€ » repère « page 9 »` */
export interface CitationNode extends Node {
  readonly source: Name;
  readonly words?: Text;
  readonly locator?: Text;
}

interface Declaration extends Node {
  readonly name: Name | undefined;
  readonly label?: Text;
  readonly citations: readonly CitationNode[];
}

export interface ProgrammeNode extends Declaration {
  readonly kind: 'programme';
  readonly edition?: Text;
  readonly presentation?: Text;
  readonly operators: readonly Text[];
  readonly applicant?: Text;
}
export interface SourceNode extends Declaration {
  readonly kind: 'source';
  readonly author?: Text;
  readonly date?: DateLiteral;
  readonly fingerprint?: Text;
  readonly note?: Text;
  readonly address?: Text;
}
export interface UnitNode extends Declaration {
  readonly kind: 'unité';
}
export interface ChoiceNode extends Declaration {
  readonly kind: 'choix';
  readonly options: readonly OptionNode[];
  readonly groups: readonly (Node & {
    readonly name: Name;
    readonly label?: Text;
    readonly options: readonly OptionNode[];
  })[];
}
export interface StepNode extends Declaration {
  readonly kind: 'étape';
  readonly help?: Text;
  readonly when?: Expression;
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}
export interface FieldNode extends Declaration {
  readonly kind: 'champ';
  readonly type?: TypeNode;
  readonly help?: Text;
  readonly minimum?: Expression;
  readonly maximum?: Expression;
  readonly optional: boolean;
  readonly when?: Expression;
  readonly length?: number;
  /** Of a `liste`. */
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}
export interface AttachmentNode extends Declaration {
  readonly kind: 'pièce';
  readonly help?: Text;
  readonly when?: Expression;
  readonly optional: boolean;
  readonly several: boolean;
  readonly formats: readonly Name[];
  /** In Mo. */
  readonly maximumSize?: number;
}
export interface CaseNode extends Node {
  /** `undefined`: `sinon`. */
  readonly condition?: Expression;
  readonly value: Expression;
}
export interface CalculationNode extends Declaration {
  readonly kind: 'calcul';
  readonly type?: TypeNode;
  readonly help?: Text;
  /** `= expr` and `vaut expr` give one case without condition. */
  readonly cases: readonly CaseNode[];
  readonly unknown?: Text;
  readonly bounds?: Bounds;
  readonly rounding?: Rounding;
  readonly internal: boolean;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface ConditionNode extends Declaration {
  readonly kind: 'condition';
  readonly when?: Expression;
  readonly requires?: Expression;
  readonly message?: Text;
  readonly advisory: boolean;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface ScaleRowNode extends Node {
  readonly keys: readonly RowKey[];
  readonly cells: readonly Expression[];
}
export interface ScaleNode extends Declaration {
  readonly kind: 'barème';
  readonly type?: TypeNode;
  readonly inputs: readonly Expression[];
  readonly mode: 'par tranches' | 'au volume' | 'forfait';
  readonly when?: Expression;
  /** Empty: one column. `undefined` in it: `sinon`. */
  readonly columns: readonly (Expression | undefined)[];
  readonly rows: readonly ScaleRowNode[];
  readonly unknown?: Text;
  readonly bounds?: Bounds;
  readonly help?: Text;
  readonly internal: boolean;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface PartNode extends Declaration {
  readonly kind: 'volet';
  readonly help?: Text;
  readonly when?: Expression;
  readonly question?: Text;
  readonly fields: readonly (FieldNode | AttachmentNode)[];
  readonly domains: readonly DomainNode[];
}
export interface DomainNode extends Declaration {
  readonly kind: 'domaine';
  readonly help?: Text;
  readonly when?: Expression;
  readonly requirements: readonly (Node & { readonly requires: Expression; readonly message?: Text })[];
  readonly members: readonly (
    | FieldNode
    | AttachmentNode
    | CalculationNode
    | ScaleNode
    | ConditionNode
    | IndicatorNode
  )[];
}
export interface PrerequisiteNode extends Declaration {
  readonly kind: 'prérequis';
  readonly when?: Expression;
  readonly satisfied?: Expression;
  readonly unknown?: Text;
  readonly note?: Text;
  readonly help?: Text;
  /** Official code, when it differs from the name. */
  readonly code?: Text;
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}
export interface IndicatorNode extends Declaration {
  readonly kind: 'indicateur';
  readonly numerator?: { readonly name: Name; readonly label?: Text };
  readonly denominator?: { readonly name: Name; readonly label?: Text };
  /** The rate itself is declared. */
  readonly declared: boolean;
  readonly target?: { readonly operator: '≥' | '>' | '≤' | '<'; readonly value: Expression };
  readonly unknownTarget?: Text;
  readonly unknown?: Text;
  readonly measure?: Text;
}
export interface ScheduleNode extends Declaration {
  readonly kind: 'échéancier';
  readonly perDomain: boolean;
  readonly of: Expression;
  readonly payments: readonly PaymentNode[];
}
export interface PaymentNode extends Declaration {
  readonly kind: 'versement';
  /** `undefined`: `le reste`. */
  readonly share?: Expression;
  readonly rounding?: Rounding;
  readonly when?: Expression;
}
export interface CalendarNode extends Declaration {
  readonly kind: 'calendrier';
  readonly entries: readonly (PeriodNode | DeadlineNode)[];
}
/** One version of the dates of a period; `since`: when it was known. */
export interface DatesNode extends Node {
  readonly from: DateLiteral | UnknownExpression;
  readonly to: DateLiteral | UnknownExpression;
  readonly since?: DateLiteral;
}
export interface PeriodNode extends Declaration {
  readonly kind: 'période';
  /** The first published, then each change; the last one holds. */
  readonly versions: readonly DatesNode[];
  readonly forDeposit: boolean;
  readonly when?: Expression;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface DeadlineNode extends Declaration {
  readonly kind: 'échéance';
  /** `from` and `to` are the same date. */
  readonly versions: readonly DatesNode[];
  readonly when?: Expression;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface WindowNode extends Declaration {
  readonly kind: 'fenêtre';
  readonly phases: readonly (Node & {
    readonly phase: 'candidature' | 'instruction' | 'mesure';
    readonly versions: readonly DatesNode[];
    readonly citations: readonly CitationNode[];
  })[];
  readonly reportTo?: Name;
}
export interface UniquenessNode extends Declaration {
  readonly kind: 'unicité';
  readonly keys: readonly Expression[];
  readonly perDomain: boolean;
  readonly when?: Expression;
  readonly message?: Text;
}
export interface ExaminationNode extends Declaration {
  readonly kind: 'instruction';
  readonly service?: Text;
  readonly serviceOf?: Expression;
  readonly delay?: DurationLiteral;
  readonly decisions: readonly (Node & { readonly name: Name; readonly withReason: boolean })[];
}
export interface ReportNode extends Declaration {
  readonly kind: 'état';
  readonly per: 'domaine' | 'dossier';
  readonly sortedBy: readonly Name[];
  readonly columns: readonly (Node & {
    readonly name: Name;
    readonly label?: Text;
    readonly value: Expression;
    readonly when?: Expression;
  })[];
}
export interface DiscrepancyNode extends Declaration {
  readonly kind: 'écart';
  readonly published?: Text;
  readonly kept?: Text;
  readonly because?: Text;
}
export interface AssignmentNode extends Node {
  readonly target: NameExpression;
  /** Items: of a list of fields, or options of a choix multiple. */
  readonly value: Expression | readonly (readonly AssignmentNode[])[];
}
export interface ExpectationNode extends Node {
  readonly target: NameExpression;
  readonly value: Expression | 'sans objet' | 'non renseigné' | 'indéterminé';
}
export interface ExampleNode extends Declaration {
  readonly kind: 'exemple';
  readonly on?: DateLiteral;
  readonly given: readonly AssignmentNode[];
  readonly expected: readonly ExpectationNode[];
  /** The published value, of the first expectation, that the rule contradicts. */
  readonly discrepancy?: Node & { readonly published: Expression; readonly because: Text };
}

export type TopLevel =
  | ProgrammeNode
  | SourceNode
  | UnitNode
  | ChoiceNode
  | StepNode
  | CalculationNode
  | ConditionNode
  | ScaleNode
  | PartNode
  | PrerequisiteNode
  | IndicatorNode
  | ScheduleNode
  | CalendarNode
  | WindowNode
  | UniquenessNode
  | ExaminationNode
  | ReportNode
  | DiscrepancyNode
  | ExampleNode;

/** All the files of a programme read as one, in the order of their names. */
export interface Tree {
  readonly declarations: readonly TopLevel[];
}
