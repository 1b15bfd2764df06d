/** When, who examines, which lists: calendriers, fenêtres, unicité, instruction, état. */
import { Expressions } from './expressions.ts';
import { dateOf } from './literals.ts';
import { type World } from './world.ts';

export function calendar(world: World, expressions: Expressions): string[] {
  const { random } = world;
  const entries = random.times(1, 3, () => {
    const name = world.name();
    const year = random.integer(2021, 2024);
    const from = dateOf(year, random.integer(1, 5), random.integer(1, 28));
    const to = dateOf(year, random.integer(6, 9), random.integer(1, 28));
    const when = random.chance(0.2) ? `, quand ${expressions.condition(1)}` : '';
    if (random.chance(0.3)) {
      world.declare(name, { kind: 'date' });
      const known = random.chance(0.5) ? ` à compter du ${dateOf(year, 2, 10)}` : '';
      const later = random.chance(0.3) ? `, puis ${dateOf(year + 1, 3, 1)}${known}` : '';
      return `échéance ${name} ${world.text()} ${from}${later}${when}`;
    }
    world.periods.push(name);
    const later = random.chance(0.3)
      ? `, puis du ${from} au ${dateOf(year, 11, 30)} à compter du ${dateOf(year, 6, 1)}`
      : '';
    const deposit = random.chance(0.3) ? ', pour le dépôt' : '';
    return `période ${name} ${world.text()} du ${from} au ${to}${later}${deposit}${when}`;
  });
  return ['calendrier {', ...entries, '}'];
}

/** One after the other: deposits never fall in two. */
export function windows(world: World): string[] {
  const { random } = world;
  const names = random.times(1, 3, () => world.name());
  world.windows.push(...names);
  return names.flatMap((name, rank) => {
    const year = 2021 + rank;
    const known = random.chance(0.6) ? ` à compter du ${dateOf(year, random.integer(1, 3), 15)}` : '';
    const longer = random.chance(0.3) ? `, puis du ${dateOf(year, 1, 10)} au ${dateOf(year, 3, 30)}${known}` : '';
    const phases = [
      `candidature du ${dateOf(year, 1, 10)} au ${dateOf(year, 3, random.integer(1, 28))}${longer}`,
      ...(random.chance(0.5) ? [`instruction du ${dateOf(year, 4, 1)} au ${dateOf(year, 5, 1)}`] : []),
      ...(random.chance(0.5) ? [`mesure du ${dateOf(year, 6, 1)} au ${dateOf(year, 9, 1)}`] : []),
    ];
    const report = names[rank + 1] !== undefined && random.chance(0.4) ? [`report vers ${names[rank + 1]}`] : [];
    return [`fenêtre ${name} ${world.text()} {`, ...phases, ...report, '}'];
  });
}

export function examination(world: World): string[] {
  const { random } = world;
  const decisions = random.chance(0.7) ? [`décisions validée, refusée${random.chance(0.5) ? ' avec motif' : ''}`] : [];
  return [
    'instruction {',
    `service ${world.text()}`,
    ...(random.chance(0.5) ? ['délai 9 mois'] : []),
    ...decisions,
    '}',
  ];
}

export function uniqueness(world: World, expressions: Expressions): string[] {
  const { random } = world;
  const keys = world.random.shuffled(world.values.filter(({ kind }) => kind.kind === 'texte' || kind.kind === 'choix'));
  const first = keys[0];
  if (!first) return [];
  const domain = world.domains.length > 0 && random.chance(0.4) ? ', domaine' : '';
  const when = random.chance(0.3) ? [`quand ${expressions.condition(2)}`] : [];
  return [
    `unicité ${world.name()} ${world.text()} {`,
    `par ${first.name}${domain}`,
    ...when,
    `sinon ${world.text()}`,
    '}',
  ];
}

export function report(world: World, expressions: Expressions): string[] {
  const { random } = world;
  const perDomain = world.domains.length > 0 && random.chance(0.4);
  const values = random.shuffled(world.values).slice(0, 4);
  const columns = values.map(({ name }, rank) => {
    const when = random.chance(0.2) ? ` quand ${expressions.condition(1)}` : '';
    return { name: `colonne_${rank}`, line: `colonne colonne_${rank}${world.label()} = ${name}${when}` };
  });
  if (perDomain)
    columns.push(
      { name: 'dû', line: 'colonne dû = forfait_dû' },
      { name: 'du_domaine', line: 'colonne du_domaine = domaine' },
    );
  if (columns.length === 0) return [];
  const sorted = random.chance(0.5) ? [`triée par ${columns.map(({ name }) => name).join(', ')}`] : [];
  return [
    `état ${world.name()} ${world.text()} {`,
    `une ligne par ${perDomain ? 'domaine' : 'dossier'}`,
    ...sorted,
    ...columns.map(({ line }) => line),
    '}',
  ];
}
