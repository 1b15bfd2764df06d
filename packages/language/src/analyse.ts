/**
 * Text → checked programme, in the order of the folders: syntax, names, types, checks.
 *
 * Total and pure: whatever the texts, a tree and diagnostics come out.
 */
import { type Memory, parseFiles, type SourceFile } from './1-syntax/parse.ts';
import { readTables } from './1-syntax/tables/tables.ts';
import type { Tree } from './1-syntax/tree.ts';
import { declare } from './2-names/declare.ts';
import { bringUses } from './2-names/uses.ts';
import { type Names, NameTable } from './2-names/names.ts';
import { Checker } from './3-types/checker.ts';
import { checkDeclaration } from './3-types/declarations.ts';
import { statusType, typeOfSymbol } from './3-types/symbol-types.ts';
import { type Types, TypeTable } from './3-types/table.ts';
import { checks } from './4-checks/checks.ts';
import { type Diagnostic, diagnostic, type Report, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { Echoes } from './diagnostics/echoes.ts';
import { withFixes } from './diagnostics/fixes/fixes.ts';
import { oncePerName, withoutWrongFigures } from './diagnostics/unknown-names.ts';
import { silence } from './diagnostics/silences.ts';
import { portablePath } from './fingerprint/path.ts';
import { libraryBlocks, libraryChoices } from './library/library.ts';

export interface Analysis {
  readonly tree: Tree;
  /** In the order of the files, then of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly names: Names;
  readonly types: Types;
}

/** Files beside those of a programme that it refers to: they are read, not parsed. */
const ASSET = /\.empreinte$/;
/** Tables that barèmes are read from. */
const TABLE = /\.csv$/i;

/** A file left beside its copy would declare everything twice: that is said once. */
function withoutCopies(files: readonly SourceFile[]) {
  const sorted: SourceFile[] = [];
  const copies: Diagnostic[] = [];
  for (const file of files) {
    const text = file.text.trim();
    const same = text.includes('{') ? sorted.find((each) => each.text.trim() === text) : undefined;
    if (!same) {
      sorted.push(file);
      continue;
    }
    const [start, end] = [file.text.indexOf(text[0]!), file.text.indexOf('{') + 1];
    const other = { span: { file: same.path, start: same.text.indexOf(text[0]!), end: same.text.indexOf('{') + 1 } };
    const related = [{ ...other, message: 'L’autre fichier commence ici.' }];
    copies.push(diagnostic('D004', { file: file.path, start, end }, { other: same.path }, related));
  }
  return { sorted, copies };
}

export function analyse(files: readonly SourceFile[]): Analysis {
  return analyseWith(files, new Map());
}

/** The same; what `memory` holds of the files is not parsed again. */
export function analyseWith(files: readonly SourceFile[], memory: Memory): Analysis {
  const assets = new Map(
    files.filter(({ path }) => ASSET.test(path)).map(({ path, text }) => [portablePath(path), text]),
  );
  const all = files
    .filter(({ path }) => !ASSET.test(path) && !TABLE.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { sorted, copies } = withoutCopies(all);
  const parsed = parseFiles(sorted, [], memory);
  const csv = files.filter(({ path }) => TABLE.test(path));
  const texts = new Map([...all, ...csv].map(({ path, text }) => [path, text]));
  const sourceOf = (file: string, start: number, end: number) => texts.get(file)?.slice(start, end) ?? '';
  const tables = readTables(
    parsed.flatMap(({ declarations }) => declarations),
    csv,
    ({ file, start, end }) => sourceOf(file, start, end),
  );
  const read: Tree = { declarations: tables.declarations };
  const diagnostics = [...parsed.flatMap((each) => each.diagnostics), ...tables.diagnostics];
  const [file] = sorted;
  if (file && read.declarations.length === 0 && diagnostics.length === 0)
    diagnostics.push(diagnostic('D001', { file: file.path, start: 0, end: 0 }, {}));
  const orphans = parsed.reduce((sum, each) => sum + each.orphans, 0);
  const lost = new Set(parsed.flatMap((each) => [...each.lost]));
  const echoes = new Echoes([...sorted, ...csv], diagnostics, lost, read, tables.damaged);
  const report: Report = (code, span, params, related) => {
    if (!echoes.ofName(code, span, params)) diagnostics.push(diagnostic(code, span, params, related));
  };
  const reportCheck: Report = (code, span, params, related) => {
    if (!echoes.ofCheck(code, span)) report(code, span, params, related);
  };

  const tree: Tree = {
    declarations: read.declarations.map((node) => bringUses(node, libraryBlocks(), report, (name) => lost.add(name))),
  };
  const declared = declare(tree, libraryChoices());
  const names = new NameTable(
    declared.symbols,
    declared.domains.map(({ node }) => node),
  );
  const types = new TypeTable();
  const checker = new Checker({ declared, names, types, report, sourceOf }, typeOfSymbol);
  checker.statusType = statusType(tree.declarations.filter((node) => node.kind === 'instruction'));
  for (const symbol of declared.symbols) checker.typeOf(symbol);
  for (const node of tree.declarations) checkDeclaration(checker, node);

  for (const check of checks)
    check({
      tree,
      declared,
      names,
      types,
      report: reportCheck,
      assets,
      sourceOf: ({ file, start, end }) => sourceOf(file, start, end),
    });

  for (const span of tables.unread) reportCheck('L008', span, { path: fileName(span.file) });

  const beginningOfLine = ({ span }: Diagnostic) => {
    const text = texts.get(span.file) ?? '';
    return text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  };
  const said = silence(sorted, sortDiagnostics([...copies, ...withoutWrongFigures(diagnostics)]), 'analysis');
  const fixed = said.map((each) => withFixes(each, texts.get(each.span.file) ?? '', tree));
  return { tree, diagnostics: oncePerName(fixed, beginningOfLine, orphans), names, types };
}

function fileName(path: string): string {
  const portable = portablePath(path);
  return portable.slice(portable.lastIndexOf('/') + 1);
}
