/**
 * An unknown name is one mistake however often it is written: it is reported where it is met first, with the other
 * places. And a declaration whose name is missing or unreadable is the mistake, not the places that need it.
 */
import { isSure } from '../spelling/suggestions.ts';
import type { Code } from './catalogue.ts';
import type { Diagnostic, Related } from './diagnostic.ts';
import { typeset } from './entry.ts';
import type { Fix } from './fix.ts';

const UNKNOWN: ReadonlySet<string> = new Set<Code>(['N001', 'N002', 'N005', 'N006', 'N007']);
/** Of what stands outside of all declarations. */
export const NOWHERE = 'à cet endroit';
const UNUSED: ReadonlySet<string> = new Set<Code>(['D010', 'D011']);
/** Words that begin what has a name. */
const DECLARING =
  /^\s*(?:source|unité|choix|groupe|candidat|étape|champ|pièce|calcul|condition|barème|volet|domaine|prérequis|indicateur|numérateur|dénominateur|échéancier|versement|période|échéance|fenêtre|enveloppe)(?![\p{L}\d_])/u;
/** More places than a reader needs. */
const SHOWN = 5;

/** `lineOf`: the line of the text that a diagnostic is on, up to it. `lost`: declarations that could not be read at all. */
export function oncePerName(
  diagnostics: readonly Diagnostic[],
  lineOf: (of: Diagnostic) => string,
  lost: number,
): Diagnostic[] {
  const unknown = Map.groupBy(
    diagnostics.filter(({ code }) => UNKNOWN.has(code)),
    (each) => nameOf(each)!,
  );
  const alike = Map.groupBy(
    diagnostics.filter((each) => sameMistake(each) !== undefined),
    (each) => sameMistake(each)!,
  );
  if (unknown.size === 0 && alike.size === 0) return [...diagnostics];
  const nameless = diagnostics.filter((each) => lacksName(each, lineOf(each))).length;
  // What is declared twice was meant to be something else, which is missed.
  const twice = diagnostics.filter(({ code }) => code === 'N010').length;
  const explained = explainedBy(nameless, lost, twice, unknown);
  /** What a misspelled name stands for: missed elsewhere, it is the same mistake. */
  const meant = new Set([
    ...[...unknown.values()].flat().flatMap(({ params }) => suggestionsIn(params)),
    ...diagnostics.flatMap(firstOfJoined),
  ]);
  const merged = new Map<Diagnostic, Diagnostic | undefined>();
  for (const [first, ...others] of alike.values()) {
    merged.set(first!, withPlaces(first!, others));
    for (const other of others) merged.set(other, undefined);
  }
  for (const [name, places] of unknown) {
    const [first, ...others] = places;
    merged.set(first!, explained.has(name) || meant.has(name) ? undefined : withPlaces(first!, others));
    for (const other of others) merged.set(other, undefined);
  }
  return diagnostics.flatMap((each) => {
    // What seems useless is what the misspelled name stands for.
    const name = nameOf(each) ?? '';
    if (UNUSED.has(each.code) && (meant.has(name) || unknown.has(name))) return [];
    return merged.has(each) ? (merged.get(each) ?? []) : [each];
  });
}

/** A name of several things, or with hyphens: written twice, it is one mistake. */
function sameMistake({ code, params }: Diagnostic): string | undefined {
  if (code === 'N003' && 'name' in params) return `${params.name}`;
  return code === 'S040' && 'found' in params && /^[\p{L}\d_]+-[\p{L}\d_]+$/u.test(`${params.found}`)
    ? `${params.found}`
    : undefined;
}

/** A figure that is itself a mistake needs no source: it will be another. */
export function withoutWrongFigures(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => code === 'X030')) return diagnostics;
  const wrong = diagnostics.filter(({ code }) => code.startsWith('T'));
  return diagnostics.filter(
    ({ code, span }) =>
      code !== 'X030' ||
      !wrong.some(({ span: { file, start, end } }) => file === span.file && start < span.end && span.start < end),
  );
}

/** As many names as there are declarations that lost theirs; those that are a letter away from another come last. */
function explainedBy(
  nameless: number,
  lost: number,
  twice: number,
  unknown: ReadonlyMap<string, readonly Diagnostic[]>,
): ReadonlySet<string> {
  if (unknown.size <= nameless) return new Set(unknown.keys());
  const strange = [...unknown].filter(([name, places]) => !places.some((place) => isMisspelled(name, place)));
  return new Set(strange.length <= nameless + lost + twice ? strange.map(([name]) => name) : []);
}

/** « montée de version », « taux-aide »: read as one name, of which the first word may be what is written elsewhere. */
function firstOfJoined({ code, params }: Diagnostic): readonly string[] {
  if (code !== 'S040' || !('write' in params) || !('found' in params)) return [];
  const joined = /^[\p{L}\d]+_[\p{L}\d_]+$/u.test(String(params.write));
  return joined ? (/^[\p{L}\d_]+(?=[ -])/u.exec(String(params.found)) ?? []) : [];
}

function nameOf({ params }: Diagnostic): string | undefined {
  return 'name' in params && typeof params.name === 'string' ? params.name : undefined;
}

function isMisspelled(name: string, { params }: Diagnostic): boolean {
  return suggestionsIn(params).some((each) => isSure(name, each));
}

function suggestionsIn(params: object): readonly string[] {
  return 'suggestions' in params ? (params.suggestions as readonly string[]) : [];
}

/** A declaration of which the name, or the word before it, could not be read. */
function lacksName({ code, params }: Diagnostic, before: string): boolean {
  if (code === 'S010' || code === 'S014') return true;
  // What a block holds, where the line that opens it was lost.
  if (code === 'S002' && 'where' in params && params.where === NOWHERE && /^\s+$/.test(before)) return true;
  // A label without the name that it stands beside.
  if (code === 'S002' && 'found' in params) return String(params.found).startsWith('«');
  return code.startsWith('S') && DECLARING.test(before) && /^[\s:=]*$/.test(before.replace(DECLARING, ''));
}

function withPlaces(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  if (others.length === 0) return first;
  const message = typeset(
    others.length === 1
      ? 'Le même nom est écrit à 1 autre endroit.'
      : `Le même nom est écrit à ${others.length} autres endroits.`,
  );
  const related: Related[] = others.slice(0, SHOWN).map(({ span }) => ({ span, message }));
  const fixes = first.fixes?.map((fix) => everywhere(fix, others));
  return { ...first, related: [...(first.related ?? []), ...related], ...(fixes && { fixes }) };
}

/** The same correction in all places. */
function everywhere(fix: Fix, others: readonly Diagnostic[]): Fix {
  const same = others.flatMap(({ fixes = [] }) => fixes.filter(({ title }) => title === fix.title).slice(0, 1));
  return { ...fix, edits: [fix, ...same].flatMap(({ edits }) => edits) };
}
