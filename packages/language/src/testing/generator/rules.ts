/** What is computed and required, and paid: calculs, conditions, indicateurs, échéanciers. */
import { Expressions } from './expressions.ts';
import { body } from './form.ts';
import { literal } from './literals.ts';
import { dated, versionDates } from './versions.ts';
import { type Kind, type Known, type World, written } from './world.ts';

const AMOUNT: Kind = { kind: 'montant' };

export class Rules {
  private readonly world: World;
  private readonly expressions: Expressions;

  constructor(world: World, expressions: Expressions) {
    this.world = world;
    this.expressions = expressions;
  }

  private kinds(): Kind[] {
    const { units, choices } = this.world;
    return [
      { kind: 'entier' },
      ...units.map((unit): Kind => ({ kind: 'entier', unit })),
      AMOUNT,
      AMOUNT,
      { kind: 'décimal' },
      { kind: 'taux' },
      { kind: 'date' },
      { kind: 'durée' },
      { kind: 'oui/non' },
      ...choices,
    ];
  }

  calculation(): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const kind = random.pick(this.kinds());
    const name = world.name();
    const head = `calcul ${name} : ${written(kind)}${world.label()}`;
    const lines = random.chance(0.45)
      ? [`${head} = ${dated(world, () => expressions.of(kind))}`]
      : [`${head} {`, ...this.definition(kind), ...this.exceptions(kind), ...this.clauses(), '}'];
    world.declare(name, kind);
    return lines;
  }

  private definition(kind: Kind): string[] {
    const { random } = this.world;
    if (random.chance(0.15)) return this.versions(kind);
    return random.chance(0.6) ? this.cases(kind) : this.single(kind);
  }

  private versions(kind: Kind): string[] {
    const { world, expressions } = this;
    return versionDates(world, world.random.integer(1, 3)).map((dates) => {
      const citation = world.citation();
      return `${dates} : ${expressions.of(kind, 2)}${body(citation)}`;
    });
  }

  /** They may hold together: values that are only written would contradict each other. */
  private exceptions(kind: Kind): string[] {
    const { world, expressions } = this;
    const { random } = world;
    if (!random.chance(0.25)) return [];
    const shared = random.chance(0.2) ? 'sans objet' : expressions.of(kind, 1);
    const other = () =>
      `si ${expressions.condition(1)} alors ${expressions.of(kind, 1)} sinon ${literal(kind, random)}`;
    return random.times(1, 3, (rank) => {
      const label = random.chance(0.6) ? ` ${world.text()}` : '';
      const value = rank === 0 || random.chance(0.2) ? shared : dated(world, other);
      return `exception${label} quand ${expressions.condition(2)} : ${value}${body(world.citation())}`;
    });
  }

  private single(kind: Kind): string[] {
    const { random } = this.world;
    const counted = kind.kind === 'montant' || kind.kind === 'taux';
    if (random.chance(0.15)) {
      return [
        `inconnu ${this.world.text()}`,
        ...(counted ? [`borné par 0 et ${kind.kind === 'taux' ? '90 %' : '90 €'}`] : []),
      ];
    }
    const value = `vaut ${dated(this.world, () => this.expressions.of(kind))}`;
    return kind.kind === 'montant' && random.chance(0.5) ? [value, "arrondi à l'euro inférieur"] : [value];
  }

  /** Each about another question, so that none hides another. */
  private cases(kind: Kind): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const value = () => {
      if (random.chance(0.1)) return 'sans objet';
      return random.chance(0.1) ? `inconnu ${world.text()}` : dated(world, () => expressions.of(kind, 2));
    };
    const asked = random.shuffled(world.values).flatMap((known) => this.test(known) ?? []);
    const chosen = asked.slice(0, random.integer(1, 3));
    const last = chosen.length === 0 || random.chance(0.8) ? [`sinon : ${value()}`] : [];
    return [...chosen.map((test) => `si ${test} : ${value()}`), ...last];
  }

  private test({ name, kind }: Known): string | undefined {
    const { random } = this.world;
    switch (kind.kind) {
      case 'oui/non':
        return random.pick([name, `non ${name}`]);
      case 'entier':
        return `${name} ${random.pick(['<', '≤', '≥', '>'])} ${random.integer(1, 40)}`;
      case 'montant':
        return kind.per === undefined ? `${name} ${random.pick(['<', '≥'])} ${random.integer(1, 40)} k€` : undefined;
      case 'choix':
        return kind.options.length > 1 ? `${name} = ${random.pick(kind.options)}` : undefined;
      default:
        return undefined;
    }
  }

  private clauses(): string[] {
    const { world } = this;
    return [
      ...(world.random.chance(0.1) ? [`aide ${world.text()}`] : []),
      ...(world.random.chance(0.1) ? ['interne'] : []),
      ...world.citation(),
      ...world.discrepancy(),
    ];
  }

  condition(): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const name = world.name();
    const shown = random.maybe(world.values);
    const message = shown && random.chance(0.5) ? `« Il vaut {${shown.name}}. »` : world.text();
    const lines = [
      `condition ${name}${world.label()} {`,
      ...(random.chance(0.25) ? [`quand ${expressions.condition(2)}`] : []),
      `exige ${expressions.condition()}`,
      `sinon ${message}`,
      ...(random.chance(0.2) ? ['indicative'] : []),
      ...this.clauses().filter((line) => line !== 'interne'),
      '}',
    ];
    world.declare(name, { kind: 'oui/non' });
    return lines;
  }

  indicator(): string[] {
    const { world } = this;
    const { random } = world;
    const name = world.name();
    const measured = random.chance(0.6)
      ? [`numérateur ${world.name()}${world.label()}`, `dénominateur ${world.name()}${world.label()}`]
      : ['déclaré'];
    const target = random.chance(0.8)
      ? `cible ${random.pick(['≥', '>', '≤', '<'])} ${random.integer(1, 99)} %`
      : `cible inconnue ${world.text()}`;
    world.declare(`${name}.atteint`, { kind: 'oui/non' });
    world.declare(`${name}.taux`, { kind: 'taux' });
    return [
      `indicateur ${name} ${world.text()} {`,
      ...measured,
      target,
      ...(random.chance(0.3) ? [`mesure ${world.text()}`] : []),
      '}',
    ];
  }

  /** What is paid is rounded. */
  schedule(): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const total = world.name();
    const perDomain = world.domains.length > 0 && random.chance(0.4);
    const parts = [30, 20, 10].slice(0, random.integer(1, 3));
    const payments = parts.map((share) => {
      const rounding = random.chance(0.3) ? " arrondi à l'euro" : '';
      const when = random.chance(0.3) ? `, quand ${expressions.condition(1)}` : '';
      // Never more than what the others leave.
      const paid = dated(world, () => `${share - random.integer(0, 5)} %`);
      return { name: world.name(), rest: `${world.label()} ${paid}${rounding}${when}` };
    });
    const rest = `versement ${world.name()} le reste${random.chance(0.3) ? `, quand ${expressions.condition(1)}` : ''}`;
    const whole = [`calcul ${total} : montant`, body([`vaut ${expressions.of(AMOUNT)}`, "arrondi à l'euro"])].join('');
    const lines = [
      ...(perDomain ? [] : [whole]),
      `échéancier ${world.name()}${world.label()} ${perDomain ? 'par domaine de forfait_dû' : `de ${total}`} {`,
      ...random.shuffled([...payments.map(({ name, rest: what }) => `versement ${name}${what}`), rest]),
      '}',
    ];
    if (!perDomain) for (const { name } of payments) world.declare(name, AMOUNT);
    return lines;
  }
}
