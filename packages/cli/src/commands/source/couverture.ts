/**
 * `guichet source couverture`: what stands behind each figure, quoted words, a reference or nothing.
 */
import { analyse, type Backing, coverageOf } from '@guichet/language';
import type { ProgrammeFolder } from '../../programmes.ts';

const BACKINGS: readonly Backing[] = ['aucune source', 'repère', 'mots cités', 'chiffre cité'];
/** As a reader is told. */
const MEANING: Readonly<Record<Backing, string>> = {
  'chiffre cité': 'dans les mots cités',
  'mots cités': 'derrière des mots cités qui ne le disent pas tel quel',
  repère: 'avec un repère seulement',
  'aucune source': 'sans aucune source',
};

interface Line {
  readonly programme: string;
  readonly fichier: string;
  readonly ligne: number;
  readonly déclaration: string;
  readonly chiffre: string;
  readonly genre: string;
  readonly appui: Backing;
  readonly source?: string | undefined;
  readonly mots?: string | undefined;
  readonly repère?: string | undefined;
}

export function couverture(programmes: readonly ProgrammeFolder[], format: string | undefined): number {
  const lines = programmes.map((programme) => ({ slug: programme.slug, lines: linesOf(programme) }));
  if (format === 'json')
    console.log(
      JSON.stringify(
        lines.flatMap((each) => each.lines),
        null,
        2,
      ),
    );
  else console.log(lines.map((each) => table(each.slug, each.lines)).join('\n\n'));
  return 0;
}

function linesOf({ slug, files }: ProgrammeFolder): Line[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return coverageOf(analyse(files).tree).map(({ span, kind, declaration, backing, citation }) => {
    const text = texts.get(span.file) ?? '';
    return {
      programme: slug,
      fichier: span.file,
      ligne: text.slice(0, span.start).split('\n').length,
      déclaration: declaration,
      chiffre: text.slice(span.start, span.end),
      genre: kind,
      appui: backing,
      source: citation?.source.text,
      mots: citation?.words?.text,
      repère: citation?.locator?.text,
    };
  });
}

/** The weakest first: they are what is left to do. */
function table(slug: string, lines: readonly Line[]): string {
  const summary = BACKINGS.toReversed().map((backing) => {
    const count = lines.filter(({ appui }) => appui === backing).length;
    return `  ${String(count).padStart(4)}  ${percentage(count, lines.length).padStart(5)}  ${MEANING[backing]}`;
  });
  const details = BACKINGS.flatMap((backing) => {
    const rows = rowsOf(lines.filter(({ appui }) => appui === backing));
    return rows.length === 0 ? [] : ['', `${backing[0]?.toUpperCase()}${backing.slice(1)}`, ...aligned(rows)];
  });
  return [
    `${slug} : ${lines.length} chiffre${lines.length > 1 ? 's' : ''} dans les règles`,
    ...summary,
    ...details,
  ].join('\n');
}

/** The figures of one line that share their citation are shown together. */
function rowsOf(lines: readonly Line[]): string[][] {
  const groups = Map.groupBy(lines, ({ fichier, ligne, source, mots, repère }) =>
    JSON.stringify([fichier, ligne, source, mots, repère]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { fichier, ligne, déclaration, source, mots, repère } = first;
    const said = mots ?? repère;
    const figures = [...new Set(group.map(({ chiffre }) => chiffre))].join(', ');
    return [
      [`${fichier}:${ligne}`, déclaration, figures, `${source ?? ''}${said === undefined ? '' : ` « ${said} »`}`],
    ];
  });
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function percentage(count: number, total: number): string {
  return total === 0 ? '' : `${Math.round((100 * count) / total)}\u00a0%`;
}
