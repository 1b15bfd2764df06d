/** Money shared between dossiers, and not given twice: enveloppe, non_cumul. */
import type { Expressions } from './expressions.ts';
import { amount } from './literals.ts';
import { type ChoiceKind, REGION, type World } from './world.ts';

export function envelope(world: World, expressions: Expressions): string[] {
  const { random } = world;
  const choices = world.values.filter(({ kind }) => kind.kind === 'choix');
  const by = random.chance(0.5) ? random.maybe(choices) : undefined;
  const money = () => (random.chance(0.15) ? `inconnu ${world.text()}` : amount(random));
  const amounts = by?.kind.kind === 'choix' ? amountsOf(world, by.kind, money) : [`montant ${money()}`];
  return [
    `enveloppe ${world.name()}${world.label()} de ${expressions.of({ kind: 'montant' }, 2)} {`,
    ...(by ? [`par ${by.name}`] : []),
    ...(random.chance(0.3) ? [`quand ${expressions.condition(2)}`] : []),
    ...(random.chance(0.1) ? [`inconnu ${world.text()}`] : amounts),
    ...(by ? [random.pick(['fongible', 'non fongible'])] : []),
    ...sharing(world),
    ...world.citation(),
    '}',
  ];
}

/** Each option has its own, but for those that share one, and for the others. */
function amountsOf(world: World, kind: ChoiceKind, money: () => string): string[] {
  const { random } = world;
  const groups: string[][] = [];
  for (const option of random.shuffled(kind.options)) {
    const last = groups.at(-1);
    if (last && random.chance(0.3)) last.push(option);
    else groups.push([option]);
  }
  const others = kind.name === REGION.name || random.chance(0.3);
  if (others && groups.length > 1) groups.pop();
  const keys = [...groups.map((options) => options.join(' ou ')), ...(others ? ['autre'] : [])];
  return ['montants {', ...keys.map((key) => `${key} : ${money()}${random.chance(0.3) ? ',' : ''}`), '}'];
}

function sharing(world: World): string[] {
  const { random } = world;
  if (random.chance(0.1)) return [`partage inconnu ${world.text()}`];
  const criteria = () => {
    const found = random.shuffled([...world.values.map(({ name }) => name), 'date du dépôt']);
    const kept = found.slice(0, random.integer(1, 2));
    return kept.map((name) => `${name}${random.pick(['', ' croissant', ' décroissant'])}`).join(', ');
  };
  const ranked = random.chance(0.4);
  const ordered = ranked || random.chance(0.5);
  const mode = ranked ? `par rang selon ${criteria()}` : random.pick(['au prorata', 'à parts égales']);
  const remainders = ['non attribué', 'au plus fort reste', ...(ordered ? ['aux premiers'] : [])];
  const ceiling = random.pick([`${random.integer(1, 100)} %`, amount(random)]);
  return [
    `partage ${mode}${ordered ? `, à égalité selon ${criteria()}` : ''}`,
    ...(random.chance(0.4) ? [`plafond ${ceiling} par dossier`] : []),
    `arrondi ${random.pick(["à l'euro", 'au centime'])} inférieur`,
    ...(ranked && random.chance(0.5) ? [] : [`reste ${random.pick(remainders)}`]),
  ];
}

/** What two programmes can compare: the number of an organisation, and the choix of this one. */
export function exclusion(world: World, expressions: Expressions): string[] {
  const { random } = world;
  const number = random.maybe(world.organisations);
  if (number === undefined) return [];
  const choices = world.values.filter(({ kind }) => world.choices.some((choice) => choice === kind));
  const other = () => {
    const choice = random.chance(0.3) ? random.maybe(choices) : undefined;
    return `avec ${world.plainName()} sur ${[number, ...(choice ? [choice.name] : [])].join(', ')}`;
  };
  return [
    `non_cumul${random.chance(0.3) ? ` ${world.name()}` : ''} ${world.text()} {`,
    ...random.times(1, 2, other),
    ...(random.chance(0.4) ? [`quand ${expressions.condition(2)}`] : []),
    ...(random.chance(0.6) ? [`sinon ${world.text()}`] : []),
    ...world.citation(),
    '}',
  ];
}
