/** Examples of a random programme: random answers, and what the interpreter gives for them, as an editor would write it. */
import {
  exampleContext,
  interpret,
  situation,
  type Input,
  type Plan,
  type PlanNode,
  type Value,
} from '@guichet/compiler';
import {
  cheminItem,
  dateParis,
  instantDe,
  écrireDate,
  type Contexte,
  type Réponse,
  type Réponses,
} from '@guichet/runtime';
import fc from 'fast-check';
import { situations } from './situations.ts';

const NO_DAY = '1970-01-01';
const LAST_DAY = '2999-12-31';
type UnitOf = (path: string) => string | undefined;

const noon = (day: string): number => instantDe(`${day}T12:00`);

/** `unitOf`: of an amount, what it is an amount for. */
export function randomExamples(plan: Plan, unitOf: UnitOf, seed: number): string {
  return fc
    .sample(situations(plan), { numRuns: 3, seed })
    .map(({ réponses, contexte }, rank) => example(plan, unitOf, réponses, contexte, seed + rank))
    .join('');
}

function example(plan: Plan, unitOf: UnitOf, réponses: Réponses, contexte: Contexte, choice: number): string {
  const dates = datesOf(contexte, choice % 3 > 0);
  const given = plan.inputs.flatMap((input) => givenAnswer(plan, unitOf, input, réponses) ?? []);
  const kept = new Set(given.map(({ path }) => path));
  const read = Object.fromEntries(Object.entries(réponses).filter(([path]) => kept.has(path.replace(/\[.*\]/, '[]'))));
  const names = new Set([...plan.results.map(({ nom }) => nom), ...plan.conditions.map(({ nom }) => nom), 'éligible']);
  // Nobody can write the name of what a domaine or a candidat requires.
  const nodes = plan.nodes.filter(({ name }) => names.has(name) && !/\.exige\d*$/.test(name));
  const { nodes: values } = interpret(plan, situation(plan, read, exampleContext(dates)));
  const expected = nodes
    .filter((_, rank) => (rank + choice) % 3 === 0)
    .flatMap((node) => {
      const text = expectation(node, values.get(node.name));
      return text === undefined ? [] : [`${node.name} = ${text}${per(unitOf(node.name))}`];
    });
  if (expected.length === 0) return '';
  const assignments = given.filter(({ text }) => text !== '').map(({ path, text }) => `${path} = ${text}`);
  return [
    `exemple « Tiré ${choice} » {`,
    ...dates.lines,
    ...(assignments.length > 0 ? [`avec ${assignments.join(', ')}`] : []),
    `attendu ${expected.join(', ')}`,
    '}\n',
  ].join('\n');
}

/** Without a day, an example is read by the last rules, all known. */
function datesOf({ instant, droit, connaissance }: Contexte, dated: boolean) {
  const lines: string[] = [];
  const day = (word: string, at: number | undefined): number | undefined => {
    if (at === undefined) return undefined;
    lines.push(`${word} ${écrireDate(dateParis(at))}`);
    return noon(dateParis(at));
  };
  const on = day('le', dated ? instant : undefined);
  const last = on === undefined ? noon(LAST_DAY) : undefined;
  const [law, knowledge] = [day('au droit du', droit) ?? last, day('connu le', connaissance) ?? last];
  return {
    lines,
    instant: on ?? noon(NO_DAY),
    ...(law !== undefined && { law }),
    ...(knowledge !== undefined && { knowledge }),
  };
}

function per(unit: string | undefined): string {
  return unit === undefined ? '' : ` ÷ 1 ${unit}`;
}

// ── Answers ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** No text: it goes with the list it is in. */
function givenAnswer(
  plan: Plan,
  unitOf: UnitOf,
  input: Input,
  réponses: Réponses,
): { path: string; text: string } | undefined {
  if (input.path.startsWith('@')) return undefined;
  if (input.list !== undefined) return written(input, '1') === undefined ? undefined : { path: input.path, text: '' };
  const réponse = réponses[input.path];
  const text = input.type.kind === 'list' ? itemsOf(plan, unitOf, input, réponses) : written(input, réponse);
  return text === undefined ? undefined : { path: input.path, text: `${text}${per(unitOf(input.path))}` };
}

function itemsOf(plan: Plan, unitOf: UnitOf, { path }: Input, réponses: Réponses): string | undefined {
  const ids = (réponses[path] ?? []) as readonly string[];
  if (ids.length === 0) return undefined;
  const fields = plan.inputs.filter(({ list }) => list === path);
  const items = ids.map((id) => {
    const answers = fields.flatMap((field) => {
      const text = written(field, réponses[cheminItem(field.path, id)]);
      return text === undefined ? [] : [`${field.names.at(-1)} = ${text}${per(unitOf(field.path))}`];
    });
    return `{ ${answers.join(', ')} }`;
  });
  return `[${items.join(', ')}]`;
}

function written({ type }: Input, réponse: Réponse | undefined): string | undefined {
  if (réponse === undefined || réponse === '') return undefined;
  switch (type.kind) {
    case 'boolean':
      return réponse === true ? 'oui' : 'non';
    case 'integer':
      return String(réponse);
    case 'amount':
      return exact(BigInt(réponse as number), 100n, ' €');
    case 'decimal':
      return String(réponse).replace('.', ',');
    case 'rate':
      return `${String(réponse).replace('.', ',')} %`;
    case 'date':
      return écrireDate(String(réponse));
    case 'text':
      return `« ${String(réponse)} »`;
    case 'choice':
      return String(réponse);
    case 'choices':
      return (réponse as readonly string[]).length === 0 ? undefined : `[${(réponse as readonly string[]).join(', ')}]`;
    case 'duration':
    case 'file':
    case 'list':
      return undefined;
    default:
      return type satisfies never;
  }
}

// ── What is expected ────────────────────────────────────────────────────────────────────────────────────────────

function expectation({ type }: PlanNode, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'string') {
    if (type.kind === 'date') return value.length > 10 ? undefined : écrireDate(value);
    return type.kind === 'choice' ? value : undefined;
  }
  if ('nothing' in value) return value.nothing;
  if ('months' in value) return duration(value);
  if (!('n' in value)) return undefined;
  switch (type.kind) {
    case 'amount':
      return exact(value.n, value.d * 100n, ' €');
    case 'rate':
      return exact(value.n * 100n, value.d, ' %');
    case 'integer':
    case 'decimal':
      return exact(value.n, value.d, '');
    default:
      return undefined;
  }
}

function duration({ months, days }: { readonly months: number; readonly days: number }): string | undefined {
  if (months < 0 || days < 0 || (months > 0 && days > 0)) return undefined;
  return months > 0 ? `${months} mois` : `${days} jours`;
}

/** `undefined`: no decimal is that number. */
function exact(numerator: bigint, denominator: bigint, unit: string): string | undefined {
  const scale = 10n ** 12n;
  if ((numerator * scale) % denominator !== 0n) return undefined;
  const scaled = (numerator * scale) / denominator;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(13, '0');
  const least = digits.slice(-12).replace(/0+$/, '');
  // « 43,125 € » is taken for a comma between thousands: nobody is paid thousandths.
  const decimals = unit === ' €' && least.length === 3 ? `${least}0` : least;
  return `${scaled < 0n ? '−' : ''}${digits.slice(0, -12)}${decimals && `,${decimals}`}${unit}`;
}
