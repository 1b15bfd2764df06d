/** The words quoted from a source that has an empreinte stand in its document: proved from the empreinte alone. */
import type { CitationNode, SourceNode, Span, Text } from '../1-syntax/tree.ts';
import { readFingerprint } from '../fingerprint/file.ts';
import { type Break, type Finding, Searchable } from '../fingerprint/find.ts';
import { besideFile } from '../fingerprint/path.ts';
import { isFigure, passagesOf, type Word } from '../fingerprint/words.ts';
import { type Checking, declarations } from './checking.ts';
import { citationsIn } from '../1-syntax/walk.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

interface Quotation {
  readonly words: Text;
  readonly passages: readonly (readonly Word[])[];
  readonly finding: Exclude<Finding, { kind: 'found' }>;
}

/** In more words than that, one that differs leaves three that stand together. */
const SHORT = 5;

/** So many quotations, none of which is there: the empreinte is of another document. */
const TOO_MANY = 3;

export function checkQuotations(checking: Checking): void {
  const sources = declarations(checking, 'source');
  // A programme that has no empreinte yet is not reproached with it at every line.
  if (!sources.some(({ fingerprint }) => fingerprint)) return;
  const quoted = Map.groupBy(
    citationsIn(checking.tree.declarations).filter(({ words }) => words),
    ({ source }) => source.text,
  );
  for (const source of sources) {
    const citations = quoted.get(asWritten(source.name)) ?? [];
    const document = documentOf(source, checking);
    if (document) checkSource(source, document, citations, checking);
    else if (!source.fingerprint && source.name && citations.length > 0)
      checking.report('X025', source.name.span, { name: source.name.text, count: citations.length });
  }
}

function documentOf({ fingerprint: declared }: SourceNode, { assets, report }: Checking): Searchable | undefined {
  if (!declared) return undefined;
  const text = assets.get(besideFile(declared.span.file, declared.text));
  if (text === undefined) {
    report('X022', declared.span, { path: declared.text });
    return undefined;
  }
  const read = readFingerprint(text);
  if (typeof read !== 'string') return new Searchable(read);
  report('X023', declared.span, { path: declared.text, why: read });
  return undefined;
}

function checkSource(
  source: SourceNode,
  document: Searchable,
  citations: readonly CitationNode[],
  checking: Checking,
): void {
  const wrong = citations.flatMap(({ words }): Quotation[] => {
    if (!words) return [];
    const passages = passagesOf(checking.sourceOf(words.span));
    const finding = document.find(passages.map((passage) => passage.map(({ text }) => text)));
    return finding.kind === 'found' ? [] : [{ words, passages, finding }];
  });
  const absent = wrong.filter(({ finding }) => finding.kind === 'absent');
  const provable = citations.length - wrong.filter(({ finding }) => finding.kind === 'short').length;
  const elsewhere = absent.length >= TOO_MANY && absent.length === provable;
  if (elsewhere && source.fingerprint)
    checking.report('X024', source.fingerprint.span, {
      document: document.fingerprint.document,
      count: absent.length,
    });
  const name = asWritten(source.label ?? source.name);
  for (const quotation of wrong)
    if (!(elsewhere && quotation.finding.kind === 'absent')) reportQuotation(name, document, quotation, checking);
}

function reportQuotation(
  source: string,
  document: Searchable,
  { words, passages, finding }: Quotation,
  { report, sourceOf, tree }: Checking,
): void {
  const passage = passages[finding.passage] ?? [];
  const place = (from: number, to = from + 1): Span => {
    const [first, last] = [passage[from], passage[to - 1]];
    const { file, start } = words.span;
    return first && last ? { file, start: start + first.start, end: start + last.end } : words.span;
  };
  const written = (from: number, to?: number) => sourceOf(place(from, to));
  const whole = place(0, passage.length);
  if (finding.kind === 'short') return report('X021', whole, { alone: passages.length === 1 });
  if (finding.kind === 'apart') return report('X026', whole, { words: sourceOf(whole) });
  const { partial } = document.fingerprint;
  const texts = passage.map(({ text }) => text);
  const candidates = (rank: number) => candidatesFor(texts[rank] ?? '', tree.declarations);
  const gap = finding.gap ?? inShort(document, texts, candidates);
  if (!gap) return report('X020', whole, { source, partial });
  const { rank, instead } = gap;
  const said = instead === undefined || instead === 1 ? document.replacement(texts, rank, candidates(rank)) : undefined;
  return report('X020', place(rank), {
    source,
    partial,
    word: written(rank),
    ...(rank > 0 && { before: written(0, rank) }),
    ...(rank + 1 < passage.length && { after: written(rank + 1, passage.length) }),
    instead: said ?? instead,
  });
}

/** The word that differs, of a few words of which no three stand in the document: a figure more often than another. */
function inShort(
  document: Searchable,
  words: readonly string[],
  candidates: (rank: number) => ReadonlySet<string>,
): Break | undefined {
  if (words.length > SHORT) return undefined;
  const counts = (rank: number) => (isFigure(words[rank]!) || LETTERS.includes(words[rank]!) ? 0 : 1);
  const ranks = [...words.keys()].toSorted((a, b) => counts(a) - counts(b));
  const rank = ranks.find((each) => document.replacement(words, each, candidates(each)) !== undefined);
  return rank === undefined ? undefined : { rank };
}

const LETTERS =
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent'.split(
    ' ',
  );

/** What a figure may be: whole, with a decimal, in hundreds. */
const FIGURES = [
  ...Array.from({ length: 1000 }, (_, figure) => String(figure)),
  ...Array.from({ length: 1000 }, (_, tenths) => `${Math.floor(tenths / 10)},${tenths % 10}`),
  ...Array.from({ length: 5000 }, (_, hundreds) => String(hundreds * 100)),
];

/** What the document may say in the place of a word: the figures near it, the words of the other quotations. */
function candidatesFor(word: string, nodes: readonly object[]): ReadonlySet<string> {
  const quoted = citationsIn(nodes).flatMap(({ words }) => passagesOf(asWritten(words)).flat());
  return new Set([...(isFigure(word) ? FIGURES : []), ...LETTERS, ...quoted.map(({ text }) => text)]);
}
