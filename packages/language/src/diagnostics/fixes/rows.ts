/** Rows of barèmes and cases: out of order, bounds the wrong way round, a bound one too far. */
import type { ScaleNode, ScaleRowNode, Tree } from '../../1-syntax/tree.ts';
import { compareDecimals, countOf } from '../../1-syntax/values.ts';
import { walkTree } from '../../1-syntax/walk.ts';
import type { Fix } from '../fix.ts';
import { type Fixer, insert, lineBreak, lineStart, marginAt, type Place, replace, wholeLines } from './fixer.ts';

/** `5 à 1` → `1 à 5`; of `5 à moins de 1`, the bound that is left out may not be that one. */
export const reversedBounds: Fixer<'B011'> = ({ span, words }) => {
  const [, from = '', below, to = ''] = /^(.+?)\s+à\s+(moins de\s+)?(.+)$/s.exec(words) ?? [];
  return from === to ? [] : [replace(span, words, `${to} à ${below ?? ''}${from}`, below === undefined)];
};

/** The same of a list, `liste de 9 à 1`. */
export const reversedLength: Fixer<'D022'> = ({ span, params: { minimum, maximum }, words }) =>
  maximum > 0 && maximum < minimum && /^liste de \S+ à \S+$/.test(words)
    ? [replace(span, words, `liste de ${maximum} à ${minimum}`, true)]
    : [];

/** Two ways out, of which the source alone can tell. */
export const gap: Fixer<'B008'> = (place) => {
  const { span, params, words } = place;
  const from = /^.*?(?=\s+à\s|\s+et\s*\+|$)/s.exec(words)![0];
  if (params.row === undefined) return [];
  return [
    replace({ ...span, end: span.start + from.length }, from, params.value, false),
    ...addRow(place, params.row, 'before'),
  ];
};

/** The bounds are included: one of the two rows has one too many. */
export const overlap: Fixer<'B007'> = ({ span, words, params, related: [other], text }) => {
  const until = other && / à (?!moins de )(.+)$/.exec(text.slice(other.span.start, other.span.end))?.[1];
  if (params.meets && until !== undefined) {
    const end = { ...other!.span, start: other!.span.end - until.length };
    return [replace(end, until, `moins de ${until}`, false)];
  }
  const here = /^(\d+)(?= à \d+$| et \+$|$)/.exec(words)?.[1];
  const there = other && /^(\d+) à (\d+)$/.exec(text.slice(other.span.start, other.span.end));
  if (here === undefined || !other || !there || Number(there[2]) < Number(here)) return [];
  const last = { ...other.span, start: other.span.end - there[2]!.length };
  return [
    replace({ ...span, end: span.start + here.length }, here, String(Number(there[2]) + 1), false),
    replace(last, there[2]!, String(Number(here) - 1), false),
  ];
};

/** `1-200` in a table. */
export const spannedCell: Fixer<'L005'> = ({ span, words }) => {
  const bounds = /^(\d[\d\s]*?)\s*[-–—]\s*(\d[\d\s]*)$/.exec(words);
  return bounds ? [replace(span, words, `${bounds[1]} à ${bounds[2]}`, true)] : [];
};

/** Beside the row that it is near. */
export const missingRow = (place: Place<'B009' | 'B013' | 'B014'>): readonly Fix[] =>
  place.params.row === undefined ? [] : addRow(place, place.params.row, 'after');

export const firstRow: Fixer<'B015'> = (place) => addRow(place, place.params.row, 'before');

/** On its own line, like the row that is underlined. */
function addRow({ span, text }: Pick<Place<'B009'>, 'span' | 'text'>, row: string, where: 'before' | 'after'): Fix[] {
  const start = lineStart(text, span.start);
  if (text.slice(start, span.start).trim() !== '') return [];
  const line = `${marginAt(text, span.start)}${row}`;
  const end = text.indexOf('\n', span.end);
  if (where === 'after' && end < 0) return [];
  return [insert(span, where === 'before' ? start : end + 1, `${line}${lineBreak(text)}`, false)];
}

/** Rows with a line each, and no comment between them, change places. */
export const disorder = ({ span, text, tree }: Place<'B006' | 'B012'>): readonly Fix[] => {
  const scale = scaleAt(tree, span);
  if (!scale || scale.rows.some(({ keys }) => keys.length > 1)) return [];
  const lines = scale.rows.map((row) => wholeLines(text, withComment(text, row)));
  if (lines.some((line, index) => !line || (index > 0 && line.start !== lines[index - 1]!.end))) return [];
  const sorted = [...scale.rows].sort(byFirstKey);
  const moved = sorted.map((row) =>
    text.slice(lines[scale.rows.indexOf(row)]!.start, lines[scale.rows.indexOf(row)]!.end),
  );
  const all = { file: span.file, start: lines[0]!.start, end: lines.at(-1)!.end };
  return [
    {
      title: 'Ranger les lignes de la plus petite à la plus grande',
      edits: [{ span: all, text: moved.join('') }],
      sure: true,
    },
  ];
};

function withComment(text: string, { span }: ScaleRowNode): ScaleRowNode['span'] {
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(span.end));
  return { ...span, end: span.end + (comment?.[0].length ?? 0) };
}

/** Numbers by their lower bound; what has no order stays as it was, before `autre`. */
function byFirstKey(a: ScaleRowNode, b: ScaleRowNode): number {
  const other = ({ keys: [key] }: ScaleRowNode) => (key?.kind === 'autre' ? 1 : 0);
  if (other(a) !== other(b)) return other(a) - other(b);
  const [x, y] = [a, b].map(({ keys: [key] }) => (key?.kind === 'range' ? countOf(key.from) : undefined));
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  return compareDecimals(x, y);
}

function scaleAt(tree: Tree, span: Place<'B006'>['span']): ScaleNode | undefined {
  let found: ScaleNode | undefined;
  walkTree(tree, (node) => {
    if (node.kind !== 'barème') return;
    const scale = node as ScaleNode;
    if (scale.span.file === span.file && scale.span.start <= span.start && span.end <= scale.span.end) found = scale;
  });
  return found;
}

/** A row under `autre`. */
export const hidden: Fixer<'B012'> = (place) => (place.params.other ? disorder(place) : []);

/** `sinon` goes last: this case before it. */
export const unreadCase: Fixer<'D041'> = ({ span, text, tree }): readonly Fix[] => {
  let fix: Fix | undefined;
  walkTree(tree, (node) => {
    if (node.kind !== 'calcul' || !('cases' in node)) return;
    const cases = node.cases as readonly { condition?: unknown; span: Place<'D041'>['span'] }[];
    const other = cases.find(({ condition }) => condition === undefined);
    if (!other || other.span.file !== span.file || !cases.some((each) => each.span.start === span.start)) return;
    const [moved, rest] = [wholeLines(text, other.span), wholeLines(text, cases.at(-1)!.span)];
    if (!moved || !rest) return;
    const line = text.slice(moved.start, moved.end);
    fix = {
      title: 'Placer « sinon » en dernier',
      edits: [
        { span: moved, text: '' },
        { span: { ...rest, start: rest.end }, text: line },
      ],
      sure: true,
    };
  });
  return fix ? [fix] : [];
};
