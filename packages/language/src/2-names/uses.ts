/** `utilise` → the questions of the library, as if they were written in its place. */
import type { AttachmentNode, FieldNode, Name, Span, StepNode, TopLevel, UseNode } from '../1-syntax/tree.ts';
import { asWritten } from '../1-syntax/tree/node.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { suggestions } from '../spelling/suggestions.ts';

type Field = FieldNode | AttachmentNode;
type Library = ReadonlyMap<string, StepNode>;

/** `lose`: names that would have been brought, had their block been known. */
export function bringUses(
  node: TopLevel,
  library: Library,
  report: Report,
  lose: (name: string) => void = () => {},
): TopLevel {
  if ((node.kind !== 'étape' && node.kind !== 'candidat') || node.uses.length === 0) return node;
  const own = node.fields;
  const fields = [...own.keys(), own.length].flatMap((rank) => {
    const brought = node.uses.filter(({ at }) => at === rank).flatMap((use) => bring(use, library, report, lose));
    return rank < own.length ? [...brought, own[rank]!] : brought;
  });
  return { ...node, fields };
}

function bring(use: UseNode, library: Library, report: Report, lose: (name: string) => void): readonly Field[] {
  const brought = use.libraries.map((name) => ({ name, fields: contents(name, library, report) }));
  const names = brought.flatMap(({ fields }) => fields.map(({ name: each }) => asWritten(each)));
  for (const name of [...use.only, ...use.except]) {
    if (names.length === 0 || names.includes(name.text)) continue;
    const from = use.libraries.map(({ text }) => text).join(', ');
    const known = { known: names, apart: library.has(name.text) };
    report('N002', name.span, { name: name.text, in: from, suggestions: suggestions(name.text, names), ...known });
  }
  if (names.length === 0) {
    const meant = use.libraries.flatMap(({ text }) => suggestions(text, library.keys()));
    const all = meant.flatMap((text) => contents({ text, span: use.span }, library, report));
    for (const name of [...use.only, ...all.flatMap((field) => field.name ?? [])]) lose(name.text);
  }
  const among = (chosen: readonly Name[], field: Field) => chosen.some(({ text }) => text === field.name?.text);
  return brought.flatMap(({ name, fields }) =>
    fields
      .filter((field) => (use.only.length === 0 || among(use.only, field)) && !among(use.except, field))
      .map((field) => ({
        ...placed(field, name.span),
        ...(field.name && { name: { ...field.name, span: name.span, brought: name.text } }),
      })),
  );
}

/** All questions of a block, with those that it brings itself. */
function contents(name: Name, library: Library, report: Report): readonly Field[] {
  const block = library.get(name.text);
  if (block) {
    const whole = bringUses(block, library, () => {});
    return whole.kind === 'étape' ? whole.fields : [];
  }
  const known = [...library.keys()];
  report('N012', name.span, { name: name.text, suggestions: suggestions(name.text, known), known });
  return [];
}

/** A copy, each brought question being a declaration of its own, that stands where `utilise` names the library. */
function placed<T>(node: T, span: Span): T {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => placed(each, span)) as T;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'span' ? span : placed(value, span)]),
  ) as T;
}
