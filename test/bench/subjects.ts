/** What `npm run bench` measures, each in a process of its own: what one leaves to collect is not counted to another. */
import { analyse, openWorkspace } from '@guichet/language';
import { file } from '../../packages/language/src/1-syntax/constructs/file.ts';
import { allRules } from '../../packages/language/src/1-syntax/grammar.ts';
import { GuichetParser } from '../../packages/language/src/1-syntax/parser.ts';
import { lex } from '../../packages/language/src/1-syntax/tokens/lexer.ts';
import * as model from './model.ts';

type Task = () => unknown;

const SIZE = 10_000;

/** Median in milliseconds, once warm. */
async function median(task: Task, times: number, warmUps: number): Promise<number> {
  for (let warm = 0; warm < warmUps; warm++) await task();
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const before = performance.now();
    await task();
    taken.push(performance.now() - before);
  }
  return taken.toSorted((a, b) => a - b)[times >> 1]!;
}

function checked(lines: number): Task {
  const { text } = model.guichet(lines);
  const files = [{ path: 'banc.guichet', text }];
  const { diagnostics } = analyse(files);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return () => analyse(files);
}

/** 95th percentile of a keystroke in an amount of a programme of 2 000 lines. */
function keystroke(): number {
  const path = 'banc.guichet';
  const workspace = openWorkspace([{ path, text: model.guichet(2000).text }]);
  const taken: number[] = [];
  for (let key = 0; key < 200; key++) {
    const { text } = model.guichet(2000, `${14_000 + key}`);
    const before = performance.now();
    workspace.update(path, text);
    taken.push(performance.now() - before);
  }
  return taken.slice(50).toSorted((a, b) => a - b)[142]!;
}

function chevrotain(): Promise<number> {
  const parser = new GuichetParser(allRules(), { validate: false });
  const { text } = model.guichet(SIZE);
  return median(() => parser.recover(file, [...lex(text).tokens]), 31, 40);
}

async function graphql(): Promise<number> {
  const { buildASTSchema, parse, validateSchema } = await import('graphql');
  const { text } = model.graphql(SIZE);
  return median(() => validateSchema(buildASTSchema(parse(text))), 31, 40);
}

async function publicodes(): Promise<number> {
  const [{ default: Publicodes }, { parse }] = await Promise.all([import('publicodes'), import('yaml')]);
  const { text } = model.publicodes(SIZE);
  const logger = { log() {}, warn() {}, error() {} };
  return median(() => new Publicodes(parse(text), { logger }), 5, 3);
}

async function langium(): Promise<number> {
  const { langiumChecker } = await import('./langium.ts');
  const check = await langiumChecker();
  const { text } = model.guichet(SIZE);
  return median(() => check(text), 5, 3);
}

/** Each gives milliseconds. */
export const SUBJECTS = {
  mille: () => median(checked(1000), 31, 60),
  dixMille: () => median(checked(SIZE), 31, 40),
  centMille: () => median(checked(100_000), 3, 1),
  frappe: keystroke,
  chevrotain,
  graphql,
  publicodes,
  langium,
} as const satisfies Record<string, () => number | Promise<number>>;

export type Subject = keyof typeof SUBJECTS;

// `node subjects.ts dixMille` measures one of them.
const asked = process.argv[2];
if (import.meta.main && asked !== undefined && asked in SUBJECTS)
  process.stdout.write(`${await SUBJECTS[asked as Subject]()}\n`);
