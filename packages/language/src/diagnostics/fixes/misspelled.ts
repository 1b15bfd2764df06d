/** A word that is nearly another. */
import { isSure, suggestions } from '../../spelling/suggestions.ts';
import type { Tree } from '../../1-syntax/tree.ts';
import { walkTree } from '../../1-syntax/walk.ts';
import { valueOf } from '../../spelling/synonyms.ts';
import type { Code } from '../catalogue.ts';
import type { Fix } from '../fix.ts';
import { type Fixer, lineStart, type Place, replace } from './fixer.ts';

type Unknown = Extract<Code, 'N001' | 'N002' | 'N005' | 'N006' | 'N007' | 'D025'>;

export function misspelled(place: Place<Unknown>): readonly Fix[] {
  const { span, params, words } = place;
  const known = valueOf(params.name);
  const whole = severed(place);
  if (whole) return [whole];
  if (known !== undefined) return [replace(span, words, known, true)];
  return offered(place.span, words, params.name, params.suggestions);
}

/** `territoire = outre_mer`, of a group: `est`. */
export const unknownOption: Fixer<'N005'> = (place) => {
  const { span, params, text, words } = place;
  const sign = params.group ? /[=≠]\s*$/.exec(text.slice(lineStart(text, span.start), span.start)) : null;
  if (!sign) return misspelled(place);
  const start = span.start - sign[0].length;
  const write = `${sign[0].startsWith('=') ? 'est' : 'est non'} ${params.name}`;
  return [replace({ ...span, start }, `${sign[0]}${words}`, write, true)];
};

export const misplacedWord: Fixer<'S002'> = ({ span, params, words }) =>
  offered(span, words, params.found, suggestions(params.found, params.words));

function offered(span: Place<Code>['span'], words: string, wrong: string, near: readonly string[]): Fix[] {
  return near.map((name) => replace(span, words, name, near.length === 1 && isSure(wrong, name)));
}

/** `part logiciel`, `part-logiciel` where `part_logiciel` is declared. */
export function severed({ span, text, tree }: Pick<Place<Code>, 'span' | 'text' | 'tree'>): Fix | undefined {
  const before = /([\p{L}\d_]+)[ -]+$/u.exec(text.slice(lineStart(text, span.start), span.start));
  const after = /^[ -]+([\p{L}\d_]+)/u.exec(text.slice(span.end));
  const start = before ? span.start - before[0].length : span.start;
  const end = after ? span.end + after[0].length : span.end;
  const names = declaredNames(tree);
  for (const [from, to] of [
    [start, end],
    [start, span.end],
    [span.start, end],
  ] as const) {
    const words = text.slice(from, to);
    const joined = words.replace(/[ -]+/g, '_');
    if (joined !== words && names.has(joined)) return replace({ ...span, start: from, end: to }, words, joined, true);
  }
  return undefined;
}

const declared = new WeakMap<Tree, ReadonlySet<string>>();

function declaredNames(tree: Tree): ReadonlySet<string> {
  const known = declared.get(tree);
  if (known) return known;
  const names = new Set<string>();
  walkTree(tree, (node) => {
    const name = 'name' in node ? (node.name as { text?: unknown } | undefined) : undefined;
    if (typeof name?.text === 'string') names.add(name.text);
  });
  declared.set(tree, names);
  return names;
}
