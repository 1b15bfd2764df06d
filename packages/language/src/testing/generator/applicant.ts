/** Who applies, and the questions that the library brings. */
import type { Expressions } from './expressions.ts';
import type { Form } from './form.ts';
import type { Rules } from './rules.ts';
import { type Kind, REGION, type World } from './world.ts';

const ADDRESS = ['adresse', 'code_postal', 'commune'];
const CONTACT = ['contact_nom', 'contact_courriel', 'contact_téléphone'];
const NUMBERS = ['finess_juridique', 'finess_géographique', 'siret'];
const LIBRARY: Readonly<Record<string, readonly string[]>> = {
  adresse_postale: ADDRESS,
  personne_à_contacter: CONTACT,
  identité_établissement: ['raison_sociale', ...NUMBERS, ...ADDRESS, 'département', 'région', ...CONTACT],
  identité_entreprise: ['raison_sociale', 'siret', ...ADDRESS, ...CONTACT],
};
const KINDS: Readonly<Record<string, Kind>> = {
  raison_sociale: { kind: 'texte' },
  adresse: { kind: 'texte' },
  contact_nom: { kind: 'texte' },
  région: REGION,
};

/** Each question once in a programme. `owner`: another way to read it. */
export function use(world: World, owner?: string): string[] {
  const { random } = world;
  const library = random.pick(Object.keys(LIBRARY));
  const all = LIBRARY[library] ?? [];
  const left = all.filter((name) => !world.brought.has(name));
  if (left.length === 0) return [];
  const kept = random.chance(0.4) ? left : random.some(left, 1);
  for (const name of kept) {
    world.brought.add(name);
    const read = owner !== undefined && random.chance(0.5) ? `${owner}.${name}` : name;
    const kind = KINDS[name];
    if (kind) world.declare(read, kind);
    if (NUMBERS.includes(name)) world.organisations.push(read);
  }
  if (kept.length === all.length) return [`utilise ${library}`];
  const others = all.filter((name) => !kept.includes(name));
  return random.chance(0.5)
    ? [`utilise ${random.shuffled(kept).join(', ')} de ${library}`]
    : [`utilise ${library} sauf ${others.join(', ')}`];
}

export function applicant(world: World, form: Form, rules: Rules, expressions: Expressions): string[] {
  const { random } = world;
  const name = world.name();
  const asked = random.times(1, 3, () => (random.chance(0.5) ? use(world, name) : form.anyField())).flat();
  const required = random.times(0, 2, () =>
    random.chance(0.3) ? rules.condition() : [`exige ${expressions.condition(2)}`, `sinon ${world.text()}`],
  );
  return [
    `candidat ${name} ${world.text()} {`,
    ...(random.chance(0.2) ? [`aide ${world.text()}`] : []),
    ...asked,
    ...required.flat(),
    ...world.citation(),
    '}',
  ];
}
