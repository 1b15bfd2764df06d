/** Barèmes that take every value once: from one to three inputs, in all modes. */
import { Expressions } from './expressions.ts';
import { dateOf, grouped } from './literals.ts';
import { dated, versionDates } from './versions.ts';
import { type Kind, type Known, type World, written } from './world.ts';

const AMOUNT: Kind = { kind: 'montant' };

export function scale(world: World, expressions: Expressions, name: string): string[] {
  const { random } = world;
  const counted = world.values.filter(({ kind }) => kind.kind === 'entier');
  const quantity = random.maybe(counted);
  const mode = quantity && random.chance(0.6) ? random.pick([' par tranches', ' au volume']) : '';
  const inputs = mode !== '' && quantity ? [quantity, ...others(world, [quantity], 1)] : others(world, [], 3);
  if (inputs.length === 0) return [];
  const kind: Kind = mode !== '' ? AMOUNT : random.pick<Kind>([AMOUNT, AMOUNT, { kind: 'taux' }, { kind: 'entier' }]);
  const columns = random.chance(0.35) ? [expressions.condition(1), ...(random.chance(0.5) ? ['sinon'] : [])] : [];
  const cell = () => dated(world, () => cellOf(world, expressions, kind, mode !== ''));
  const cells = () => Array.from({ length: Math.max(columns.length, 1) }, cell).join(' | ');
  const rows = combinations(inputs.map((input, rank) => keysOf(world, input.kind, rank === 0 && mode !== '')));
  const label = world.label();
  const table = () => [
    ...(columns.length > 0 ? [`colonnes ${columns.join(' | ')}`] : []),
    ...rows.map((keys) => `${keys.join(', ')} : ${cells()}`),
  ];
  const version = () => (random.chance(0.1) ? [`inconnu ${world.text()}`] : table());
  const versions = random.chance(0.15) ? versionDates(world, random.integer(1, 3)) : undefined;
  return [
    `barème ${name} : ${written(kind)}${label} {`,
    ...(random.chance(0.2) ? [`quand ${expressions.condition(2)}`] : []),
    `selon ${inputs.map((input) => input.name).join(', ')}${mode}`,
    ...(versions?.flatMap((dates) => [`${dates} {`, ...version(), '}']) ?? table()),
    ...(kind.kind === 'montant' && random.chance(0.3) ? ["arrondi à l'euro inférieur"] : []),
    ...(random.chance(0.1) ? ['interne'] : []),
    ...world.citation(),
    ...world.discrepancy(),
    '}',
  ];
}

/** A barème that the sources do not give. */
export function missingScale(world: World, name: string): string[] {
  const input = world.random.maybe(world.values.filter(({ kind }) => kind.kind === 'entier'));
  if (!input) return [];
  const bounds = world.random.chance(0.5) ? ['borné par 10 € et 9 000 €'] : [];
  return [`barème ${name} : montant {`, `selon ${input.name}`, `inconnu ${world.text()}`, ...bounds, '}'];
}

function cellOf(world: World, expressions: Expressions, kind: Kind, price: boolean): string {
  const { random } = world;
  if (random.chance(0.1)) return 'sans objet';
  if (random.chance(0.08)) return `inconnu ${world.text()}${kind.kind === 'montant' ? ' borné par 0 € et 90 €' : ''}`;
  return expressions.of(kind, price || random.chance(0.8) ? 0 : 2);
}

function others(world: World, taken: readonly Known[], most: number): Known[] {
  const suited = world.values.filter((known) => {
    const { kind } = known;
    if (kind.kind === 'montant' && kind.per !== undefined) return false;
    return !taken.includes(known) && ['choix', 'oui/non', 'entier', 'montant', 'taux', 'date'].includes(kind.kind);
  });
  return world.random.shuffled(suited).slice(0, world.random.integer(taken.length > 0 ? 0 : 1, most));
}

/** Keys that take every value of a type, in order, each once. */
function keysOf(world: World, kind: Kind, ranges: boolean): string[] {
  const { random } = world;
  const steps = random.integer(1, 3);
  const bounds = [...new Set(random.times(steps, steps, () => random.integer(2, 30)))].sort((a, b) => a - b);
  const other = !ranges && random.chance(0.3);
  switch (kind.kind) {
    case 'oui/non':
      return other ? ['oui', 'autre'] : ['oui', 'non'];
    case 'choix': {
      const [first, ...rest] = random.shuffled(kind.options);
      if (rest.length === 0) return [first!];
      return [first!, other ? 'autre' : rest.join(' ou ')];
    }
    case 'entier':
      return intervals(
        [0, ...bounds],
        (from) => grouped(random, from),
        (next) => grouped(random, next - 1),
        other,
      );
    case 'montant':
      return intervals(
        [0, ...bounds.map((bound) => bound * 1000)],
        (from) => `${grouped(random, from)} €`,
        (next) => `${grouped(random, next - 1)},99 €`,
        other,
      );
    case 'taux':
      return intervals(
        [0, ...bounds],
        (from) => `${from} %`,
        (next) => `moins de ${next} %`,
        other,
      );
    case 'date': {
      const years = [2020, ...bounds.map((bound) => 2020 + bound)];
      return intervals(
        years,
        (year) => dateOf(year, 1, 1),
        (year) => dateOf(year - 1, 12, 31),
        other,
      );
    }
    default:
      return ['autre'];
  }
}

function intervals(
  starts: readonly number[],
  from: (start: number) => string,
  to: (next: number) => string,
  other: boolean,
): string[] {
  return starts.map((start, rank) => {
    const next = starts[rank + 1];
    if (next !== undefined) return from(start) === to(next) ? from(start) : `${from(start)} à ${to(next)}`;
    return other ? 'autre' : `${from(start)} et +`;
  });
}

/** The first key of each combination varies least: rows stay in order. */
function combinations(keys: readonly (readonly string[])[]): string[][] {
  return keys.reduce<string[][]>((rows, own) => rows.flatMap((row) => own.map((key) => [...row, key])), [[]]);
}
