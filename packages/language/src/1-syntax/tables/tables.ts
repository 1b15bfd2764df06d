/** The barèmes that a table gives, with its rows: from then on, barèmes like the others. */
import { suggestions } from '../../spelling/suggestions.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { besideFile, portablePath } from '../../fingerprint/path.ts';
import { Builder } from '../builder.ts';
import type { SourceFile } from '../parse.ts';
import type { Expression, ScaleNode, Span, Text, TopLevel } from '../tree.ts';
import { walk } from '../walk.ts';
import { readTable } from './table.ts';

interface Tables {
  readonly declarations: readonly TopLevel[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where something could not be read: checks have nothing to say of it. */
  readonly damaged: readonly Span[];
  /** The first line of each table that nothing reads. */
  readonly unread: readonly Span[];
}

export function readTables(
  declarations: readonly TopLevel[],
  files: readonly SourceFile[],
  sourceOf: (span: Span) => string,
): Tables {
  // Without a table, nodes stay the very ones that were parsed.
  if (!declarations.some(hasTable)) return { declarations, diagnostics: [], damaged: [], unread: files.map(firstLine) };
  const byPath = new Map(files.map((file) => [portablePath(file.path), file]));
  const diagnostics: Diagnostic[] = [];
  const damaged: Span[] = [];
  const found = new Set<SourceFile>();
  const units = new Set(declarations.flatMap((node) => (node.kind === 'unité' && node.name ? [node.name.text] : [])));
  const labels = labelsIn(declarations);
  const namesOf = (expression: Expression | undefined): readonly string[] => {
    if (!expression) return ['sinon'];
    const written = sourceOf(expression.span);
    const label = labels.get(written);
    return label === undefined ? [written] : [written, label];
  };

  const filled = (scale: ScaleNode): ScaleNode => {
    const versions = scale.versions.map((version) => ({ ...version, scale: filled(version.scale) }));
    const whole = versions.length > 0 ? { ...scale, versions } : scale;
    return whole.table ? fill(whole, whole.table) : whole;
  };
  const fill = (scale: ScaleNode, table: Text): ScaleNode => {
    const file = byPath.get(besideFile(table.span.file, table.text));
    const b = new Builder(file?.path ?? table.span.file);
    if (file) {
      found.add(file);
      scale = readTable(scale, file.text, { b, units, namesOf });
    } else b.report('L001', table.span, { path: table.text, suggestions: suggestions(table.text, pathsOf(files)) });
    if (b.diagnostics.some(({ severity }) => severity === 'erreur')) {
      damaged.push(scale.span);
      if (file) damaged.push({ file: file.path, start: 0, end: file.text.length });
    }
    diagnostics.push(...b.diagnostics);
    return scale;
  };

  const read = declarations.map((node): TopLevel => {
    if (node.kind === 'barème') return filled(node);
    if (node.kind !== 'volet') return node;
    const domains = node.domains.map((domain) => ({
      ...domain,
      members: domain.members.map((member) => (member.kind === 'barème' ? filled(member) : member)),
    }));
    return { ...node, domains };
  });
  // One that is not where it is looked for is already said.
  const missing = diagnostics.some(({ code }) => code === 'L001');
  const unread = missing ? [] : files.filter((file) => !found.has(file)).map(firstLine);
  return { declarations: read, diagnostics, damaged, unread };
}

function firstLine({ path, text }: SourceFile): Span {
  const end = text.search(/[\r\n]/);
  return { file: path, start: 0, end: end < 0 ? text.length : end };
}

function hasTable(node: TopLevel): boolean {
  const ofScale = ({ table, versions }: ScaleNode): boolean =>
    table !== undefined || versions.some(({ scale }) => ofScale(scale));
  if (node.kind === 'barème') return ofScale(node);
  if (node.kind !== 'volet') return false;
  return node.domains.some(({ members }) => members.some((member) => member.kind === 'barème' && ofScale(member)));
}

function labelsIn(declarations: readonly TopLevel[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  walk(declarations, (node) => {
    const { name, label } = node as { name?: { text?: string }; label?: { text?: string } };
    if (typeof name?.text === 'string' && typeof label?.text === 'string') labels.set(name.text, label.text);
  });
  return labels;
}

function pathsOf(files: readonly SourceFile[]): string[] {
  const names = files.map(({ path }) => portablePath(path));
  return [...names.map((path) => path.slice(path.lastIndexOf('/') + 1)), ...names];
}
