/**
 * A declaration that cannot be read because of one word or one sign: what it was meant to be, when all can be read with
 * that. Only tried on what is broken, and kept only where fewer mistakes are left: a correct text costs nothing.
 */
import type { Token } from './tokens/token.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Block, parseBlock } from './blocks.ts';
import { Builder } from './builder.ts';
import { is } from './grammar.ts';
import type { SourceFile } from './parse.ts';
import type { GuichetParser } from './parser.ts';
import type { Reading } from './prepare/readings/reading.ts';
import { lackingAt, readingsOf } from './prepare/readings/readings.ts';
import { lineStart } from './prepare/lines.ts';
import { typed, wordOf } from './prepare/made.ts';
import { describe } from './syntax-errors.ts';
import { ArrondiClause, K, NomUnité, NonLittéral } from './tokens/keywords.ts';

/** Those that one word or sign in the place of another brings about. */
const MENDABLE: ReadonlySet<string> = new Set<Code>([
  'S002',
  'S003',
  'S005',
  'S009',
  'S011',
  'S012',
  'S014',
  'S015',
  'S023',
  'S024',
  'S031',
]);
/** Tokens that may be read again, over all tries of a declaration, and of a file: an editor waits for it. */
const WORK = 12_000;
export const FILE_WORK = 24_000;
const TRIES = 40;
/** What lacks its name, by its word; without one, an option. */
const UNNAMED: Readonly<Record<string, string>> = { groupe: 'un groupe', colonne: 'une colonne' };
/** What it costs to begin to read, in tokens. */
const START = 20;

export function mended(
  parser: GuichetParser,
  { path: file, text }: SourceFile,
  tokens: Token[],
  units: ReadonlySet<string>,
  block: Block,
  work: number,
): Block {
  let [best, current] = [block, tokens];
  const said: Diagnostic[] = [];
  const tries = Math.min(TRIES, Math.floor(Math.min(WORK, work) / (tokens.length + START)));
  let left = tries;
  while (left > 0) {
    const kept = attempt();
    if (!kept) break;
    [best, current] = [kept.block, kept.tokens];
    said.push(...kept.said);
  }
  const effort = (tries - Math.max(left, 0)) * (tokens.length + START);
  const diagnostics = [...said, ...best.diagnostics].map(onWord);
  return { ...(said.length === 0 ? block : best), diagnostics, effort };

  /** What was found where a date or a duration is needed, and not the blank before it. */
  function onWord(each: Diagnostic): Diagnostic {
    if (each.code !== 'S023' && each.code !== 'S024') return each;
    const rank = current.findIndex(({ endOffset }) => endOffset >= each.span.start);
    const [previous, next] = [current[rank - 1], current[rank]];
    if (!previous || !next || next.startOffset < each.span.end || previous.endLine !== next.startLine) return each;
    return { ...each, span: { ...each.span, start: next.startOffset, end: next.endOffset + 1 } };
  }

  /** The first reading that leaves nothing of the line to mend; without one, the first that leaves less. */
  function attempt(): { block: Block; tokens: Token[]; said: readonly Diagnostic[] } | undefined {
    const wrong = best.diagnostics.find(({ code }) => MENDABLE.has(code));
    if (!wrong) return undefined;
    const line = lineNear(current, wrong.span.start);
    const [from, to] = [current[line.first]!.startOffset, current[line.last]!.endOffset + 1];
    let less: ReturnType<typeof attempt>;
    for (const reading of readingsNear(current, line)) {
      // That a value is missing is said already.
      if (reading.code === 'S005' && wrong.code === 'S005') continue;
      if (left-- <= 0) break;
      const { at, count, made } = reading;
      const next = [...current.slice(0, at), ...made, ...current.slice(at + count)].map(asLexed);
      // A sign alone, read as nothing, leaves nothing to read.
      if (next.length === 0) continue;
      const read = parseBlock(parser, file, next, units);
      if (read.diagnostics.length >= best.diagnostics.length || read.unread >= Math.max(best.unread, 1)) continue;
      const found = { block: read, tokens: next, said: sayOf(reading) };
      if (!read.diagnostics.some(({ span }) => span.start >= from && span.start <= to)) return found;
      less ??= found;
    }
    return less;
  }

  function sayOf({ at, count, code, write, expected = `« ${write} »` }: Reading): readonly Diagnostic[] {
    const b = new Builder(file);
    const found = current.slice(at, at + count);
    const span = b.between(b.span(found[0]!), b.span(found.at(-1)!));
    // As it is written, signs that cannot be read included.
    const words = text.slice(span.start, span.end).normalize('NFC').replaceAll(/\s+/g, ' ');
    if (code === 'S040' && words.replaceAll(' ', '') === write.replaceAll('\u00a0', '')) {
      b.report(code, span, { found: words.replaceAll(' ', '⇥'), write });
    } else if (code === 'S009') b.report('S009', b.span(found.at(-1)!), { expected, found: describe(found.at(-1)!) });
    else if (code === 'S010') b.report(code, span, { what: UNNAMED[write] ?? 'une option', word: write });
    else if (code === 'S044' || code === 'S003') b.report(code, span, { found: words });
    else if (code === 'S005') b.report(code, span, {});
    else b.report(code, span, { found: words, write });
    return b.diagnostics;
  }
}

interface Line {
  /** Places of its first token, of its last, and of the one where the mistake is. */
  readonly first: number;
  readonly last: number;
  readonly at: number;
}

function lineNear(tokens: readonly Token[], offset: number): Line {
  let at = tokens.findIndex((token) => token.endOffset + 1 >= offset);
  if (at < 0) at = tokens.length - 1;
  let last = at;
  while (last < tokens.length - 1 && tokens[last + 1]!.startLine === tokens[at]!.startLine) last++;
  return { first: lineStart(tokens, at), last, at };
}

/** On the line of the mistake, from the nearest on, then beside it. */
function* readingsNear(tokens: readonly Token[], { first, last, at }: Line): Generator<Reading> {
  const places = Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
  places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b);
  const below = tokens[last + 1] ? [last + 1] : [];
  const above: number[] = [];
  for (let place = first - 1; place >= 0 && tokens[place]!.startLine === tokens[first - 1]!.startLine; place--)
    above.push(place);
  for (const place of [...places, ...below, ...above]) yield* readingsOf(tokens, place);
  for (const place of [...places, ...below]) yield* lackingAt(tokens, place);
}

/** As it was before its place was looked at. */
function asLexed(token: Token): Token {
  if (is(token, NomUnité)) return { ...token, ...typed(wordOf(token.image)) };
  if (is(token, NonLittéral)) return { ...token, ...typed(K.non) };
  return is(token, ArrondiClause) ? { ...token, ...typed(K.arrondi) } : { ...token };
}
