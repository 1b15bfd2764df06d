/** Expressions of a type, from what is declared; parentheses where they are needed, and sometimes where they are not. */
import { amount, literal } from './literals.ts';
import type { Random } from './random.ts';
import type { Kind, Known, World } from './world.ts';

/** How tightly an expression holds together. */
const LEVEL = { or: 0, and: 1, not: 2, comparison: 3, sum: 4, term: 5, product: 6, sign: 7, suffix: 8, value: 9 };
type Level = keyof typeof LEVEL;

interface Written {
  readonly text: string;
  readonly level: Level;
}

/** What may be read besides what the whole programme declares: the fields of an item. */
export interface Reading {
  readonly values: readonly Known[];
  readonly inItem: boolean;
}

const YES_NO: Kind = { kind: 'oui/non' };
const NUMBER: Kind = { kind: 'entier' };
const DECIMAL: Kind = { kind: 'décimal' };
const RATE: Kind = { kind: 'taux' };
const AMOUNT: Kind = { kind: 'montant' };
const DURATION: Kind = { kind: 'durée' };
const DATE: Kind = { kind: 'date' };

export class Expressions {
  private readonly world: World;
  private readonly random: Random;

  constructor(world: World) {
    this.world = world;
    this.random = world.random;
  }

  get everything(): Reading {
    return { values: this.world.values, inItem: false };
  }

  of(kind: Kind, depth = 3, reading: Reading = this.everything): string {
    return this.make(kind, depth, reading).text;
  }

  condition(depth = 3, reading: Reading = this.everything): string {
    return this.make(YES_NO, depth, reading).text;
  }

  /** One operand, in parentheses when it holds together less tightly than its place asks. */
  private at(level: Level, kind: Kind, depth: number, reading: Reading): string {
    const made = this.make(kind, depth, reading);
    const loose = LEVEL[made.level] < LEVEL[level] || (made.level === 'term' && LEVEL[level] <= LEVEL.term);
    return loose || (made.level !== 'value' && this.random.chance(0.15)) ? `(${made.text})` : made.text;
  }

  private make(kind: Kind, depth: number, reading: Reading): Written {
    const names = this.world.named(kind, reading.values);
    if (depth <= 0 || this.random.chance(0.2)) {
      if (names.length > 0 && this.random.chance(0.75)) return { text: this.random.pick(names).name, level: 'value' };
      return this.leaf(kind, reading);
    }
    const made = this.random.chance(0.3) ? this.anyKind(kind, depth, reading) : this.ofKind(kind, depth, reading);
    return made ?? this.make(kind, depth - 1, reading);
  }

  private leaf(kind: Kind, reading: Reading): Written {
    if (kind.kind === 'texte') {
      const known = this.world.named(kind, reading.values)[0];
      return { text: known?.name ?? '« texte »', level: 'value' };
    }
    if (kind.kind === 'montant' && kind.per !== undefined) {
      return { text: `${amount(this.random)} ÷ ${this.random.integer(1, 9)} ${kind.per}`, level: 'product' };
    }
    return { text: literal(kind, this.random), level: 'value' };
  }

  /** A number that shows its unit. */
  private quantity(unit: string, { values }: Reading): string {
    const known = this.random.maybe(this.world.named({ kind: 'entier', unit }, values));
    return known?.name ?? `${this.random.integer(0, 90)} ${unit}`;
  }

  /** What any type may be made by. */
  private anyKind(kind: Kind, depth: number, reading: Reading): Written | undefined {
    const { random } = this;
    const inner = (of: Kind = kind) => this.at('or', of, depth - 1, reading);
    switch (random.integer(0, 3)) {
      case 0:
        return {
          text: `si ${inner(YES_NO)} alors ${inner()} sinon ${this.at('value', kind, depth - 1, reading)}`,
          level: 'or',
        };
      case 1:
        return this.selection(kind, depth, reading);
      case 2:
        // An option alone is known by what is expected of it.
        if (kind.kind === 'choix' || kind.kind === 'oui/non') return undefined;
        return {
          text: `${this.at('value', kind, 0, reading)} à défaut ${this.at('sign', kind, depth - 1, reading)}`,
          level: 'suffix',
        };
      default:
        return undefined;
    }
  }

  private selection(kind: Kind, depth: number, reading: Reading): Written | undefined {
    const choices = reading.values.filter((known) => known.kind.kind === 'choix');
    const subject = this.random.maybe(choices);
    if (subject?.kind.kind !== 'choix') return undefined;
    const [first, ...others] = this.random.shuffled(subject.kind.options);
    const value = () => this.at('and', kind, depth - 2, reading);
    const rest = others.length > 0 ? `, ${this.random.chance(0.5) ? 'autre' : others.join(' ou ')} : ${value()}` : '';
    return { text: `selon ${subject.name} { ${first} : ${value()}${rest} }`, level: 'value' };
  }

  private ofKind(kind: Kind, depth: number, reading: Reading): Written | undefined {
    const { random } = this;
    switch (kind.kind) {
      case 'oui/non':
        return this.truth(depth, reading);
      case 'date':
        return this.date(depth, reading);
      case 'durée':
        return {
          text: `${this.at('sum', DATE, depth - 1, reading)} − ${this.at('product', DATE, depth - 1, reading)}`,
          level: 'sum',
        };
      case 'choix':
      case 'texte':
      case 'fenêtre':
        return undefined;
      default: {
        const common = this.number(kind, depth, reading);
        return random.chance(0.5) ? common : (this.particular(kind, depth, reading) ?? common);
      }
    }
  }

  /** Whatever is counted. */
  private number(kind: Kind, depth: number, reading: Reading): Written {
    const { random } = this;
    const at = (level: Level) => this.at(level, kind, depth - 1, reading);
    switch (random.integer(0, 6)) {
      case 0:
        return { text: `${at('sum')} + ${at('product')}`, level: 'sum' };
      case 1:
        return { text: `${at('sum')} − ${at('product')}`, level: 'sum' };
      case 2:
        // A whole number that a decimal caps is refused.
        if (kind.kind === 'décimal') return { text: `${at('sum')} + ${at('product')}`, level: 'sum' };
        return { text: `${at('product')} plafonné à ${at('product')}`, level: 'term' };
      case 3:
        return {
          text: `${random.pick(['somme', 'minimum', 'maximum'])} de ${at('value')}, ${at('value')}`,
          level: 'or',
        };
      case 4:
        return { text: `−${at('suffix')}`, level: 'sign' };
      case 5: {
        const by = kind.kind === 'taux' ? RATE : NUMBER;
        return { text: `${at('product')} × ${this.at('sign', by, depth - 1, reading)}`, level: 'product' };
      }
      default:
        return this.overList(kind, reading) ?? { text: `${at('sum')} + ${at('product')}`, level: 'sum' };
    }
  }

  private particular(kind: Kind, depth: number, reading: Reading): Written | undefined {
    const at = (level: Level, of: Kind) => this.at(level, of, depth - 1, reading);
    const { random } = this;
    switch (kind.kind) {
      case 'entier':
        if (kind.unit === undefined && random.chance(0.4)) return this.counted(depth, reading);
        return kind.unit === undefined
          ? { text: `${at('product', DECIMAL)} arrondi à l'unité${direction(random)}`, level: 'term' }
          : undefined;
      case 'décimal':
        if (random.chance(0.5)) return { text: at('value', NUMBER), level: 'value' };
        return { text: `${at('product', DECIMAL)} ÷ ${at('sign', NUMBER)}`, level: 'product' };
      case 'taux':
        return { text: `${at('product', AMOUNT)} ÷ ${at('sign', AMOUNT)}`, level: 'product' };
      case 'montant': {
        if (kind.per !== undefined) return undefined;
        const unit = random.maybe(this.world.units);
        const ways = [
          () =>
            `${at('product', AMOUNT)} × ${at('sign', RATE)} arrondi ${random.pick(["à l'euro", 'au centime'])}${direction(random)}`,
          () => `${at('product', AMOUNT)} ÷ ${at('sign', NUMBER)} arrondi au centime`,
        ];
        if (unit !== undefined && random.chance(0.4)) {
          return {
            text: `${at('product', { kind: 'montant', per: unit })} × ${this.quantity(unit, reading)}`,
            level: 'product',
          };
        }
        return { text: random.pick(ways)(), level: 'term' };
      }
      default:
        return undefined;
    }
  }

  private overList(kind: Kind, reading: Reading): Written | undefined {
    if (reading.inItem) return undefined;
    const lists = this.world.lists.flatMap((list) =>
      this.world.named(kind, list.fields).map(({ name }) => `${list.name}.${name}`),
    );
    const field = this.random.maybe(lists);
    return field === undefined
      ? undefined
      : { text: `${this.random.pick(['somme', 'minimum', 'maximum'])} de ${field}`, level: 'or' };
  }

  private counted(depth: number, reading: Reading): Written | undefined {
    const several = reading.inItem || this.random.chance(0.6) ? undefined : this.random.maybe(this.world.multiples);
    if (several) return { text: `nombre de ${several.name}`, level: 'or' };
    const list = reading.inItem ? undefined : this.random.maybe(this.world.lists);
    if (!list) return undefined;
    const where = this.random.chance(0.7) ? ` où ${this.condition(depth - 1, item(list.fields))}` : '';
    return { text: `nombre de ${list.name}${where}`, level: 'or' };
  }

  private date(depth: number, reading: Reading): Written {
    const { random } = this;
    const at = (level: Level, of: Kind) => this.at(level, of, depth - 1, reading);
    const period = random.maybe(this.world.periods);
    switch (random.integer(0, 4)) {
      case 0:
        return { text: `${at('sum', DATE)} + ${at('product', DURATION)}`, level: 'sum' };
      case 1:
        return { text: `${at('sum', DATE)} − ${at('product', DURATION)}`, level: 'sum' };
      case 2:
        return {
          text: `le plus ${random.pick(['tôt', 'tard'])} de ${at('value', DATE)}, ${at('value', DATE)}`,
          level: 'or',
        };
      case 3:
        return { text: 'date du dépôt', level: 'value' };
      default:
        return period === undefined
          ? { text: 'date du dépôt', level: 'value' }
          : { text: `${random.pick(['début', 'fin'])} de ${period}`, level: 'value' };
    }
  }

  private truth(depth: number, reading: Reading): Written | undefined {
    const { random } = this;
    const at = (level: Level, of: Kind = YES_NO) => this.at(level, of, depth - 1, reading);
    switch (random.integer(0, 9)) {
      case 0:
        return { text: `${at('or')} ou ${at('and')}`, level: 'or' };
      case 1:
        return { text: `${at('and')} et ${at('not')}`, level: 'and' };
      case 2:
        return { text: `non (${at('or')})`, level: 'not' };
      case 3:
      case 4: {
        const kind = random.pick<Kind>([
          NUMBER,
          AMOUNT,
          RATE,
          DATE,
          DECIMAL,
          DURATION,
          ...this.world.units.map((unit) => ({ kind: 'entier', unit }) as const),
        ]);
        const right = kind.kind === 'durée' && random.chance(0.3) ? '0' : at('sum', kind);
        const sign = random.pick(['<', '≤', '=', '≠', '≥', '>', '<=', '>=', '<>', '!=']);
        return { text: `${at('sum', kind)} ${sign} ${right}`, level: 'comparison' };
      }
      case 5: {
        const low = random.integer(0, 30);
        const high = low + random.integer(0, 30);
        if (random.chance(0.2))
          return { text: `${at('sum', DURATION)} entre ${low} jours et ${high} mois`, level: 'comparison' };
        if (random.chance(0.2))
          return { text: `${at('sum', DURATION)} dans [${low} jours, ${high} mois]`, level: 'comparison' };
        return { text: `${at('sum', NUMBER)} entre ${low} et ${high}`, level: 'comparison' };
      }
      case 6:
      case 7:
        return random.chance(0.2) ? this.among(reading) : this.option(reading);
      case 8: {
        const window = random.maybe(this.world.windows);
        return window === undefined
          ? undefined
          : { text: `fenêtre ${random.pick(['=', '≠'])} ${window}`, level: 'comparison' };
      }
      default: {
        const list = reading.inItem ? undefined : random.maybe(this.world.lists);
        if (!list) return undefined;
        return {
          text: `${random.pick(['tous', 'au moins un'])} ${list.name} où (${this.condition(depth - 1, item(list.fields))})`,
          level: 'or',
        };
      }
    }
  }

  /** Of a question with several answers. */
  private among(reading: Reading): Written | undefined {
    const several = reading.inItem ? undefined : this.random.maybe(this.world.multiples);
    if (!several) return undefined;
    const [option, ...others] = this.random.some(several.options, 1);
    const turned = option !== undefined && others.length === 0 && this.random.chance(0.5);
    if (turned) return { text: `${option} ${this.random.pick(['', 'non '])}dans ${several.name}`, level: 'comparison' };
    const members = [option, ...others].join(', ');
    return { text: `${several.name} ${this.random.pick(['', 'non '])}dans [${members}]`, level: 'comparison' };
  }

  private option({ values }: Reading): Written | undefined {
    const { random } = this;
    const subject = random.maybe(values.filter(({ kind }) => kind.kind === 'choix'));
    if (subject?.kind.kind !== 'choix') return undefined;
    const { options, groups } = subject.kind;
    const group = random.maybe(groups);
    switch (random.integer(0, group === undefined ? 1 : 2)) {
      case 0:
        return { text: `${subject.name} ${random.pick(['=', '≠'])} ${random.pick(options)}`, level: 'comparison' };
      case 1:
        return {
          text: `${subject.name} ${random.pick(['', 'non '])}dans [${random.some(options, 1).join(', ')}]`,
          level: 'comparison',
        };
      default:
        return { text: `${subject.name} est ${random.pick(['', 'non '])}${group}`, level: 'comparison' };
    }
  }
}

function item(fields: readonly Known[]): Reading {
  return { values: fields, inItem: true };
}

function direction(random: Random): string {
  return random.pick(['', ' supérieur', ' inférieur', ' au plus proche']);
}
