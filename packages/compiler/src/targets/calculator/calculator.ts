/**
 * Plan → `calculateur.ts`: one function, from answers to every value, condition, message and visibility of the
 * programme. It is the straight line of the plan, one constant a rule, in the programme's own words.
 */
import { expressionsBesideNodes, neededNodes } from '../../plan/live.ts';
import { walk } from '../../plan/lower/order.ts';
import type { Expr, Plan, Template } from '../../plan/plan.ts';
import {
  array,
  call,
  data,
  documented,
  group,
  identifier,
  key,
  lines,
  number,
  object,
  print,
  string,
  ts,
  type Code,
} from '../typescript/code.ts';
import { expression } from './expression.ts';
import { CalculatorFile } from './file.ts';
import { answersInterface, conditionNames, valuesInterface } from './types.ts';

const yes = identifier('true');

export function calculator(whole: Plan): string {
  const plan = { ...whole, nodes: neededNodes(whole) };
  const named = namedAnswers(plan);
  const file = new CalculatorFile(plan, named);
  const nodes = new Map(plan.nodes.map((node) => [node.name, node]));
  const answers = [...named].map((path) => ts`const ${identifier(file.names.of(path))} = ${file.read(path)};`);
  const body = lines([lines(answers), rules(plan, file), returned(plan, file)], '\n\n');
  const windows = usesWindows(plan) ? [windowsConstant(plan)] : [];
  return print(
    lines(
      [
        documented(
          `${plan.title} : le calculateur. Produit par « guichet build » : ne pas modifier.`,
          imports(file, plan),
        ),
        answersInterface(plan),
        valuesInterface(plan, nodes),
        conditionNames(plan),
        resultInterface(plan),
        ...windows,
        documented(
          'Calcule tout ce que des réponses, complètes ou non, permettent de connaître à un instant donné.',
          ts`export function calculer(réponses: Réponses, ${file.parameter()}: Contexte): Calcul {\n  ${body}\n}`,
        ),
      ],
      '\n\n',
    ),
  );
}

/** Rules one under the other, those that have a name of their own set apart. */
function rules(plan: Plan, file: CalculatorFile): Code {
  const written = plan.nodes.map(({ name, label, expr }) => ({
    label,
    code: documented(label, ts`const ${identifier(file.names.of(name))} = ${expression(expr, file)};`),
  }));
  return lines(
    written.map(({ label, code }, rank) =>
      rank > 0 && (label !== '' || written[rank - 1]?.label !== '') ? ts`\n${code}` : code,
    ),
  );
}

/** Paths of the answers that rules read, in the order of the form. Those asked under a condition are read in it. */
function namedAnswers(plan: Plan): ReadonlySet<string> {
  const reads = new Set<string>();
  const count = (expr: Expr): void =>
    walk(expr, (one) => {
      if (one.op === 'answer') reads.add(one.path);
    });
  for (const { expr } of plan.nodes) count(expr);
  for (const expr of expressionsBesideNodes(plan)) count(expr);
  const conditional = new Set(plan.nodes.map(({ name }) => name));
  return new Set(plan.inputs.map(({ path }) => path).filter((path) => reads.has(path) && !conditional.has(path)));
}

function imports(file: CalculatorFile, plan: Plan): Code {
  const types = [
    'CléCumul',
    'CléUnicité',
    ...(plan.envelopes.length > 0 ? ['DemandeCalculée'] : []),
    'Contexte',
    'LigneÉtat',
    'Nombre',
    'Valeur',
    ...(usesWindows(plan) ? ['Fenêtre'] : []),
    ...(plan.inputs.some(({ type }) => type.kind === 'file') ? ['FichierJoint'] : []),
    ...(plan.results.some(({ type }) => type.genre === 'durée') ? ['Durée'] : []),
  ].sort();
  const values = file.imports().map(identifier);
  const used: readonly Code[] = [...values, ...types.map((name) => ts`type ${identifier(name)}`)];
  return ts`import ${group('{', used, '}')} from '@guichet/runtime';`;
}

function usesWindows(plan: Plan): boolean {
  let used = false;
  for (const { expr } of plan.nodes) walk(expr, (one) => (used ||= one.op === 'current window'));
  for (const expr of expressionsBesideNodes(plan)) walk(expr, (one) => (used ||= one.op === 'current window'));
  return used;
}

function windowsConstant(plan: Plan): Code {
  const rows = plan.windows.map(({ name, from, to, knownFrom, knownUntil }) => {
    const known = knownUntil ? [string(knownFrom ?? ''), string(knownUntil)] : knownFrom ? [string(knownFrom)] : [];
    return array([string(name), number(from), number(to), ...known]);
  });
  return documented(
    'Premières et dernières secondes des périodes de candidature.',
    ts`const FENÊTRES: readonly Fenêtre[] = ${array(rows, true)};`,
  );
}

function resultInterface(plan: Plan): Code {
  const envelopes =
    plan.envelopes.length > 0
      ? ts`\n  /** Ce que le dossier demande à chaque enveloppe. */\n  readonly enveloppes: readonly DemandeCalculée[];`
      : ts``;
  return ts`export interface Calcul {
  readonly valeurs: Valeurs;
  /** La condition est-elle remplie ? */
  readonly conditions: Readonly<Record<NomCondition, Valeur<boolean>>>;
  /** Le message de chaque condition qui ne l'est pas. */
  readonly messages: Readonly<Partial<Record<NomCondition, string>>>;
  readonly éligible: Valeur<boolean>;
  /** Ce qui n'est demandé que sous condition. */
  readonly visibles: Readonly<Record<string, boolean>>;
  /** Les périodes de dépôt qui acceptent ces réponses. */
  readonly dépôts: Readonly<Record<string, Valeur<boolean>>>;
  /** Ce qui ne peut être financé qu'une fois. */
  readonly unicités: readonly CléUnicité[];
  /** Ce qui ne se cumule pas avec un autre programme. */
  readonly cumuls: readonly CléCumul[];${envelopes}
  /** Où est le service qui instruit ; sans objet s'il est le même pour tous. */
  readonly ressort: Valeur<string>;
  /** Les lignes des états attendus. */
  readonly états: Readonly<Record<string, readonly LigneÉtat[]>>;
}`;
}

function returned(plan: Plan, file: CalculatorFile): Code {
  const node = (name: string): Code => identifier(file.names.of(name));
  const conditions = object(
    plan.conditions.map(({ nom }) => [nom, node(nom)]),
    true,
  );
  const messages = object(
    plan.conditions.map(({ nom, message }) => [nom, ts`() => ${template(message, file)}`]),
    true,
  );
  const fields = object(
    [
      [
        'valeurs',
        object(
          plan.results.map(({ nom }) => [nom, node(nom)]),
          true,
        ),
      ],
      ['conditions', identifier('conditions')],
      ['messages', call(file.runtime('messagesDe'), identifier('conditions'), messages)],
      ['éligible', node('éligible')],
      ['visibles', visibles(plan, file)],
      [
        'dépôts',
        object(
          plan.deposits.map(({ period, condition }) => [period, condition ? expression(condition, file) : yes]),
          true,
        ),
      ],
      [
        'unicités',
        array(
          plan.uniqueness.flatMap((rule) => uniqueness(rule, file)),
          true,
        ),
      ],
      [
        'cumuls',
        array(
          plan.exclusions.map(({ condition, keys }) =>
            object([
              ['condition', condition ? expression(condition, file) : yes],
              ['clé', array(keys.map(({ value }) => expression(value, file)))],
            ]),
          ),
          true,
        ),
      ],
      ...(plan.envelopes.length > 0
        ? [
            [
              'enveloppes',
              array(
                plan.envelopes.map((one) => demand(one, file)),
                true,
              ),
            ] as const,
          ]
        : []),
      ['ressort', plan.jurisdiction ? expression(plan.jurisdiction, file) : identifier(file.runtime('SANS_OBJET'))],
      [
        'états',
        object(
          plan.reports.map((report) => [
            report.name,
            array(
              report.rows.map((row) => reportRow(report, row, file)),
              true,
            ),
          ]),
          true,
        ),
      ],
    ],
    true,
  );
  return ts`const conditions: Calcul['conditions'] = ${conditions};\n\nreturn ${fields};`;
}

function demand({ requested, key: line, condition, criteria }: Plan['envelopes'][number], file: CalculatorFile): Code {
  return object([
    ['condition', condition ? expression(condition, file) : yes],
    ['clé', line ? expression(line, file) : string('')],
    ['montant', expression(requested, file)],
    ['rangs', array(criteria.map((one) => expression(one, file)))],
  ]);
}

function uniqueness({ name, entries }: Plan['uniqueness'][number], file: CalculatorFile): readonly Code[] {
  return entries.map(({ condition, keys }) =>
    object([
      ['nom', string(name)],
      ['condition', condition ? expression(condition, file) : yes],
      ['clé', array(keys.map((one) => expression(one, file)))],
    ]),
  );
}

function reportRow(
  { columns }: Plan['reports'][number],
  { condition, cells }: Plan['reports'][number]['rows'][number],
  file: CalculatorFile,
): Code {
  const values = columns.map(({ name }, rank) => {
    const cell = cells[rank];
    return [name, cell ? expression(cell, file) : identifier(file.runtime('SANS_OBJET'))] as const;
  });
  return object([
    ['condition', condition ? expression(condition, file) : yes],
    ['cellules', object(values, true)],
  ]);
}

function template({ parts }: Template, file: CalculatorFile): Code {
  const pieces = parts.map((part) =>
    typeof part === 'string'
      ? string(part)
      : call(file.runtime('écrireValeur'), expression(part.expr, file), data(part.type)),
  );
  if (pieces.length === 0) return string('');
  return pieces.reduce((code, piece) => ts`${code} + ${piece}`);
}

function visibles(plan: Plan, file: CalculatorFile): Code {
  if (plan.visibilities.length === 0) return object([]);
  const items = plan.visibilities.map(({ key: name, condition, list }): Code => {
    if (list === undefined) return ts`${key(name)}: ${call(file.runtime('visible'), expression(condition, file))}`;
    const item = identifier('élément');
    return ts`...${call(file.runtime('visiblesItems'), file.read(list), string(name), ts`(${item}) => ${expression(condition, file, item)}`)}`;
  });
  return group('{', items, '}', true);
}
