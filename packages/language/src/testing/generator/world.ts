/** What a programme being written has declared so far: names to read, units, choix, lists, windows. */
import type { Random } from './random.ts';

export type Kind =
  | { readonly kind: 'entier'; readonly unit?: string }
  | { readonly kind: 'montant'; readonly per?: string }
  | { readonly kind: 'décimal' | 'taux' | 'date' | 'durée' | 'oui/non' | 'texte' | 'fenêtre' }
  | ChoiceKind;

export interface ChoiceKind {
  readonly kind: 'choix';
  readonly name: string;
  readonly options: readonly string[];
  readonly groups: readonly string[];
}

export interface Known {
  readonly name: string;
  readonly kind: Kind;
}
export interface KnownList {
  readonly name: string;
  readonly fields: readonly Known[];
}

/** Some of its options are enough to ask about. */
export const REGION: ChoiceKind = {
  kind: 'choix',
  name: 'région',
  options: ['Corse', 'Bretagne', 'Normandie', 'Mayotte'],
  groups: ['outre_mer'],
};

const WORDS = 'taille coût âge œuvre été zone volume montée clé réseau façade île siège près Noël'.split(' ');
/** Words of the language that may be names. */
const SOFT = ['aide', 'note', 'code', 'service', 'mesure', 'titre', 'élément', 'question', 'colonne'];
const TEXTS = [
  "Nombre d'ESSMS",
  'Est-ce oui ?',
  'Taux : 30 %',
  'Un <b>gras</b> & "cité"',
  "L'apostrophe ’ et le `code` $x",
  'Ligne\\nsuite',
  "'; DROP TABLE dossiers; --",
  '*/ fin de commentaire // ici',
  'œ, É, ç et 日本語 🙂',
  '</script>',
];

export class World {
  readonly random: Random;
  readonly values: Known[] = [];
  readonly lists: KnownList[] = [];
  readonly choices: ChoiceKind[] = [];
  /** Answers of several options at once. */
  readonly multiples: { readonly name: string; readonly options: readonly string[] }[] = [];
  readonly units: string[] = [];
  readonly windows: string[] = [];
  readonly periods: string[] = [];
  readonly sources: string[] = [];
  readonly domains: string[] = [];
  /** Numbers of organisations. */
  readonly organisations: string[] = [];
  /** Questions of the library that are already asked. */
  readonly brought = new Set<string>();
  /** Prérequis that only volets and domaines ask for. */
  readonly shared: string[] = [];
  private count = 0;
  private readonly soft: string[];

  constructor(random: Random) {
    this.random = random;
    this.soft = random.shuffled(SOFT);
  }

  name(): string {
    const soft = this.random.chance(0.05) ? this.soft.pop() : undefined;
    return soft ?? this.plainName();
  }

  /** An option begins a row: there, a word of the language is a clause. */
  plainName(): string {
    this.count++;
    return `${this.random.pick(WORDS)}_${this.count}`;
  }

  /** `PS1.12` is one name. */
  code(): string {
    this.count++;
    return `PS${this.random.integer(1, 9)}.${this.count}`;
  }

  text(): string {
    const content = this.random.pick(TEXTS);
    return content.includes('"') || this.random.chance(0.8) ? `« ${content} »` : `"${content}"`;
  }

  label(): string {
    return this.random.chance(0.7) ? ` ${this.text()}` : '';
  }

  /** Clauses that any body may have. */
  citation(): string[] {
    const source = this.random.chance(0.15) ? this.random.maybe(this.sources) : undefined;
    if (source === undefined) return [];
    const locator = this.random.chance(0.5) ? ` repère « page ${this.random.integer(1, 99)} »` : '';
    return [`source ${source}${this.random.chance(0.5) ? ' « quelques mots »' : ''}${locator}`];
  }

  discrepancy(): string[] {
    if (!this.random.chance(0.05)) return [];
    return [`écart ${this.text()} {\npublié ${this.text()}\nretenu ${this.text()}\nparce que ${this.text()}\n}`];
  }

  /** Names of that type. */
  named(kind: Kind, values: readonly Known[] = this.values): Known[] {
    return values.filter((known) => sameKind(known.kind, kind));
  }

  declare(name: string, kind: Kind): void {
    this.values.push({ name, kind });
  }
}

export function sameKind(a: Kind, b: Kind): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'entier' && b.kind === 'entier') return a.unit === b.unit;
  if (a.kind === 'montant' && b.kind === 'montant') return a.per === b.per;
  return a.kind !== 'choix' || b.kind !== 'choix' || a.name === b.name;
}

/** A type as it is declared. */
export function written(kind: Kind): string {
  switch (kind.kind) {
    case 'entier':
      return kind.unit === undefined ? 'entier' : `entier ${kind.unit}`;
    case 'montant':
      return kind.per === undefined ? 'montant' : `montant/${kind.per}`;
    case 'choix':
      return kind.name;
    default:
      return kind.kind;
  }
}
