/** What is asked: étapes with champs of every type, lists, pièces, volets with their domaines, prérequis. */
import { Expressions } from './expressions.ts';
import { grouped } from './literals.ts';
import { use } from './applicant.ts';
import { scale } from './tables.ts';
import { type Kind, type Known, REGION, type World, written } from './world.ts';

export class Form {
  private readonly world: World;
  private readonly expressions: Expressions;

  constructor(world: World, expressions: Expressions) {
    this.world = world;
    this.expressions = expressions;
  }

  step(): string[] {
    const { world } = this;
    const { random } = world;
    const when = this.when(0.2);
    const fields = random.times(1, 7, () => this.anyField());
    if (random.chance(0.5)) fields.push(this.list());
    if (random.chance(0.1)) fields.push(use(world));
    return [
      `étape ${world.name()} ${world.text()} {`,
      ...when,
      ...this.help(),
      ...fields.flat(),
      ...world.citation(),
      '}',
    ];
  }

  anyField(): string[] {
    return this.world.random.chance(0.12) ? this.attachment() : this.field(true);
  }

  /** What may be asked; `values` gets what it can be read by. */
  private kinds(): Kind[] {
    const { units, choices } = this.world;
    return [
      { kind: 'entier' },
      ...units.map((unit): Kind => ({ kind: 'entier', unit })),
      { kind: 'décimal' },
      { kind: 'taux' },
      { kind: 'montant' },
      ...units.slice(0, 1).map((unit): Kind => ({ kind: 'montant', per: unit })),
      { kind: 'date' },
      { kind: 'oui/non' },
      { kind: 'oui/non' },
      { kind: 'texte' },
      ...choices,
      ...choices,
    ];
  }

  private field(declared: boolean, known: Known[] = this.world.values, conditioned = true): string[] {
    const { world } = this;
    const { random } = world;
    if (declared && random.chance(0.12)) return this.unread();
    const kind = random.pick(this.kinds());
    const name = world.name();
    const clauses = [
      ...this.help(),
      ...(random.chance(0.15) ? ['facultatif'] : []),
      ...this.limits(kind),
      ...(conditioned ? this.when(0.2) : []),
      ...world.citation(),
    ];
    known.push({ name, kind });
    return [`champ ${name} : ${written(kind)}${world.label()}${body(clauses)}`];
  }

  private limits(kind: Kind): string[] {
    const { random } = this.world;
    if (kind.kind === 'texte') return random.chance(0.3) ? [`longueur ${random.integer(10, 300)}`] : [];
    if (kind.kind !== 'entier' && kind.kind !== 'montant') return [];
    if (kind.kind === 'montant' && kind.per !== undefined) return [];
    const unit = kind.kind === 'montant' ? ' €' : '';
    return [
      ...(random.chance(0.2) ? [`minimum ${random.integer(0, 1)}${unit}`] : []),
      // Some answer is between them.
      ...(random.chance(0.2)
        ? [`maximum ${grouped(random, random.integer(1, random.chance(0.7) ? 60 : 900))}${unit}`]
        : []),
    ];
  }

  /** Types that rules do not compute with. */
  private unread(): string[] {
    const { world } = this;
    const choice = world.random.maybe(world.choices);
    if (choice && world.random.chance(0.35)) {
      const name = world.name();
      world.multiples.push({ name, options: choice.options });
      return [`champ ${name} : choix multiple ${choice.name}${world.label()}`];
    }
    if (world.random.chance(0.2)) {
      const name = world.name();
      world.declare(name, REGION);
      return [`champ ${name} : région${world.label()}`];
    }
    const type = world.random.pick([
      'paragraphe',
      'courriel',
      'téléphone',
      'FINESS juridique',
      'FINESS géographique',
      'SIRET',
      'SIREN',
      'IBAN',
      'région',
      'département',
      'choix { gauche, droite « À droite » }',
    ]);
    return [`champ ${world.name()} : ${type}${world.label()}`];
  }

  private attachment(): string[] {
    const { world } = this;
    const { random } = world;
    const clauses = [
      ...(random.chance(0.3) ? ['plusieurs'] : []),
      ...(random.chance(0.3) ? ['formats pdf, docx'] : []),
      ...(random.chance(0.3) ? [`taille maximale ${random.integer(1, 50)} Mo`] : []),
      ...(random.chance(0.2) ? ['facultatif'] : []),
      ...this.when(0.3),
    ];
    return [`pièce ${world.name()}${world.label()}${body(clauses)}`];
  }

  private list(): string[] {
    const { world } = this;
    const { random } = world;
    const name = world.name();
    const fields: Known[] = [];
    const lines = random.times(1, 4, () => this.field(false, fields, false));
    const least = random.integer(0, 2);
    const lists = `champ ${name} : liste de ${least} à ${least + random.integer(1, 30)}${world.label()} {`;
    const item = random.chance(0.3) ? [`élément ${world.text()}`] : [];
    const when = this.when(0.15);
    world.lists.push({ name, fields });
    return [lists, ...item, ...when, ...lines.flat(), '}'];
  }

  /** A volet, with domaines or not. */
  part(): string[] {
    const { world } = this;
    const { random } = world;
    const name = world.name();
    const when = this.when(0.25);
    const fields = random.times(0, 2, () => this.field(true));
    const lines = [
      ...when,
      ...this.help(),
      ...(random.chance(0.3) ? [`question ${world.text()}`] : []),
      ...fields.flat(),
    ];
    // What a domaine declares is read from within it only.
    const earlier = world.domains.length;
    const domains = random.times(fields.length > 0 ? 0 : 1, 3, () => this.domain());
    for (const domain of world.domains.slice(earlier)) world.declare(`${domain}.demandé`, { kind: 'oui/non' });
    return [`volet ${name} ${world.text()} {`, ...lines, ...domains.flat(), '}'];
  }

  private domain(): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const name = world.name();
    const before = world.values.length;
    const when = this.when(0.2);
    const required = random.chance(0.3) ? [`exige ${expressions.condition(2)}`, `sinon ${world.text()}`] : [];
    const several = world.multiples.length;
    const fields = random.times(0, 2, () => this.field(true, world.values, false)).flat();
    const table = random.chance(0.4) ? world.name() : undefined;
    const scaled = table === undefined ? [] : scale(world, expressions, table);
    // Each domaine has its own: what is paid by domaine reads it.
    const amount = `calcul forfait_dû : montant = ${expressions.of({ kind: 'montant' }, 2)} arrondi à l'euro`;
    world.values.splice(before);
    world.multiples.splice(several);
    world.domains.push(name);
    return [
      `domaine ${name} ${world.text()} {`,
      ...when,
      ...this.shared(),
      ...required,
      ...fields,
      ...scaled,
      rounded(amount),
      ...this.help(),
      '}',
    ];
  }

  prerequisite(): string[] {
    const { world, expressions } = this;
    const { random } = world;
    const name = random.chance(0.5) ? world.code() : world.name();
    const when = this.when(0.2);
    const before = world.values.length;
    const several = world.multiples.length;
    const fields = random.times(1, 2, () => this.field(true, world.values, false)).flat();
    const satisfied = random.chance(0.8)
      ? [`satisfait quand ${expressions.condition(2)}`]
      : [`inconnu ${world.text()}`];
    const more = [
      ...(random.chance(0.3) ? [`note ${world.text()}`] : []),
      ...(random.chance(0.2) ? ['code « PS 1 »'] : []),
      ...(random.chance(0.2) ? [`sinon ${world.text()}`] : []),
    ];
    // Its questions are read from within it only.
    world.values.splice(before);
    world.multiples.splice(several);
    // What a volet asks for must not decide on that volet.
    if (random.chance(0.3)) world.shared.push(name);
    else world.declare(name, { kind: 'oui/non' });
    return [`prérequis ${name} ${world.text()} {`, ...when, ...fields, ...satisfied, ...more, '}'];
  }

  private shared(): string[] {
    const { shared, random } = this.world;
    const asked = random.some(shared);
    return asked.length > 0 && random.chance(0.5) ? [`exige prérequis ${asked.join(', ')}`] : [];
  }

  private when(probability: number): string[] {
    return this.world.random.chance(probability) ? [`quand ${this.expressions.condition(2)}`] : [];
  }

  private help(): string[] {
    return this.world.random.chance(0.15) ? [`aide ${this.world.text()}`] : [];
  }
}

/** The rounding holds for a product: what is looser stands in parentheses. */
function rounded(line: string): string {
  return line.replace(/= (.*) arrondi à l'euro$/, "= ($1) arrondi à l'euro");
}

export function body(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : ` {\n${clauses.join('\n')}\n}`;
}
