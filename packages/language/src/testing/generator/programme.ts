/** A random programme, well typed, over the whole language. The same seed gives the same text. */
import { applicant } from './applicant.ts';
import { Expressions } from './expressions.ts';
import { Form } from './form.ts';
import { literal } from './literals.ts';
import { envelope, exclusion } from './money.ts';
import { Random } from './random.ts';
import { Rules } from './rules.ts';
import { missingScale, scale } from './tables.ts';
import { calendar, examination, report, uniqueness, windows } from './time.ts';
import { type Kind, World } from './world.ts';

/** `size`: about how many declarations of each kind, 1 to 5. */
export function randomProgramme(seed: number, size = 3): string {
  const random = new Random(seed);
  const world = new World(random);
  const declarations: string[][] = [...heading(world)];
  const expressions = new Expressions(world);
  const form = new Form(world, expressions);
  const rules = new Rules(world, expressions);
  const add = (lines: string[]) => {
    if (lines.length > 0) declarations.push(lines);
  };

  if (random.chance(0.6)) add(windows(world));
  if (random.chance(0.4)) add(applicant(world, form, rules, expressions));
  for (let rank = random.integer(1, size); rank > 0; rank--) add(form.step());
  if (random.chance(0.6)) add(calendar(world, expressions));
  const makers: (() => string[])[] = [
    () => rules.calculation(),
    () => rules.calculation(),
    () => rules.calculation(),
    () => named(world, (name) => scale(world, expressions, name)),
    () => named(world, (name) => missingScale(world, name)),
    () => rules.condition(),
    () => rules.indicator(),
    () => form.prerequisite(),
  ];
  for (let count = random.integer(1, size * 5); count > 0; count--) add(random.pick(makers)());
  for (let count = random.integer(0, 2); count > 0; count--) add(form.part());
  for (let count = random.integer(0, 2); count > 0; count--) add(rules.schedule());
  // Here nothing that decides on it can read it.
  world.declare('éligible', { kind: 'oui/non' });
  if (random.chance(0.4)) add(examination(world));
  if (random.chance(0.5)) add(uniqueness(world, expressions));
  for (let count = random.integer(0, 2); count > 0; count--) add(envelope(world, expressions));
  if (random.chance(0.5)) add(exclusion(world, expressions));
  if (random.chance(0.5)) add(report(world, expressions));
  for (let count = random.integer(0, 2); count > 0; count--) for (const lines of example(world)) add(lines);
  const [first, ...others] = declarations;
  const ordered = random.chance(0.3) ? [first!, ...random.shuffled(others)] : declarations;
  return `${ordered.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(world: World): string[][] {
  const { random } = world;
  const lines: string[][] = [
    [
      `programme essai_${random.integer(1, 99)} ${world.text()} {`,
      ...(random.chance(0.5) ? [`édition ${world.text()}`] : []),
      ...(random.chance(0.3) ? [`présentation ${world.text()}`] : []),
      ...(random.chance(0.3) ? [`opérateurs ${world.text()}, ${world.text()}`] : []),
      '}',
    ],
  ];
  for (const source of random.times(0, 2, () => world.name())) {
    world.sources.push(source);
    lines.push([`source ${source} ${world.text()} {`, `auteur ${world.text()}`, 'date 22 mars 2022', '}']);
  }
  for (const unit of random.times(0, 2, () => world.name())) {
    world.units.push(unit);
    lines.push([`unité ${unit}${world.label()}`]);
  }
  for (const name of random.times(1, 2, () => world.name())) lines.push(choice(world, name));
  if (random.chance(0.15))
    lines.push([
      `écart ${world.text()} {`,
      `publié ${world.text()}`,
      `retenu ${world.text()}`,
      `parce que ${world.text()}`,
      '}',
    ]);
  return lines;
}

function choice(world: World, name: string): string[] {
  const { random } = world;
  const options = random.times(1, 4, () => world.plainName());
  const label = () => world.label();
  const grouped = random.chance(0.4) ? random.integer(1, options.length) : 0;
  const group = grouped > 0 ? world.name() : undefined;
  world.choices.push({ kind: 'choix', name, options, groups: group === undefined ? [] : [group] });
  const inside = options.slice(0, grouped).map((option) => `${option}${label()}`);
  return [
    `choix ${name}${label()} {`,
    ...(group === undefined ? [] : [`groupe ${group}${label()} {`, ...inside, '}']),
    ...options.slice(grouped).map((option) => `${option}${label()}${random.chance(0.3) ? ',' : ''}`),
    '}',
  ];
}

/** A barème may be read once it is declared. */
function named(world: World, make: (name: string) => string[]): string[] {
  const name = world.name();
  const lines = make(name);
  const kind = /: (montant|taux|entier)\b/.exec(lines[0] ?? '')?.[1] as 'montant' | 'taux' | 'entier' | undefined;
  if (kind) world.declare(name, { kind });
  return lines;
}

/** It gives some answers, and expects what no answer changes. */
function example(world: World): string[][] {
  const { random } = world;
  const name = world.name();
  const kind: Kind = random.pick<Kind>([{ kind: 'entier' }, { kind: 'montant' }, { kind: 'taux' }, { kind: 'date' }]);
  const value = literal(kind, random);
  return [
    [`calcul ${name} : ${kind.kind} = ${value}`],
    [
      `exemple « Exemple ${name} » {`,
      ...(random.chance(0.5) ? ['le 3 mai 2022'] : []),
      `attendu ${name} = ${value}`,
      '}',
    ],
  ];
}
