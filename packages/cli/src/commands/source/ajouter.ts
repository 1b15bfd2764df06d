/**
 * `guichet source ajouter`: the empreinte of a document, beside the programme, and its line in the `source` block.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import {
  analyse,
  citationsIn,
  excerptOf,
  fingerprintOf,
  format,
  passagesOf,
  type SourceNode,
  type Tree,
  writeFingerprint,
} from '@guichet/language';
import { readDocument } from '../../documents/document.ts';
import { type ProgrammeFolder, SOURCES, UsageError } from '../../programmes.ts';

export interface AddOptions {
  /** Of the source that cites the document. */
  readonly source?: string | undefined;
  /** Only the quoted passages, for a document under copyright. */
  readonly extraits?: boolean | undefined;
}

export async function ajouter(path: string, options: AddOptions, programme: ProgrammeFolder): Promise<number> {
  const { name: title, pages } = await readDocument(path);
  const whole = fingerprintOf(title, pages);
  const { tree } = analyse(programme.files);
  const quotations = options.extraits ? quotationsOf(options.source, tree) : [];
  const text = writeFingerprint(options.extraits ? excerptOf(whole, quotations) : whole);
  const inProgramme = `${SOURCES}/${slugOf(title)}.empreinte`;
  const file = join(programme.path, inProgramme);
  const before = await readFile(file, 'utf8').catch(() => '');
  await mkdir(join(programme.path, SOURCES), { recursive: true });
  if (before !== text) await writeFile(file, text);
  const state = before === '' ? 'écrite' : before === text ? 'inchangée' : 'refaite';
  const words = `${whole.wordCount.toLocaleString('fr-FR')} mots${pages.length > 1 ? `, ${pages.length} pages` : ''}`;
  const extent = options.extraits ? ` ; seuls les passages cités y sont : ${quotations.length}` : '';
  console.log(`${relative('', file)} : empreinte ${state} (${words}${extent}).`);
  await declare(options.source, inProgramme, programme, tree);
  return 0;
}

function quotationsOf(name: string | undefined, { declarations }: Tree): readonly (readonly string[])[][] {
  if (name === undefined)
    throw new UsageError('Avec « --extraits », dites quelle source cite ce document : « --source nom ».');
  return citationsIn(declarations).flatMap(({ source, words }) =>
    words && source.text.normalize('NFC') === name.normalize('NFC')
      ? [passagesOf(words.text).map((passage) => passage.map((word) => word.text))]
      : [],
  );
}

/** Into the `source` block when it is there; otherwise, what to write is told. */
async function declare(name: string | undefined, path: string, programme: ProgrammeFolder, tree: Tree): Promise<void> {
  const line = `empreinte « ${path} »`;
  const declarations = tree.declarations.filter((node) => node.kind === 'source');
  const source =
    declarations.find((node) => (name === undefined ? node.fingerprint?.text === path : sameName(node, name))) ??
    declarations.find((node) => name !== undefined && likeName(node, name));
  if (source?.fingerprint?.text === path) return;
  if (source) {
    await insert(source, line, programme);
    console.log(`Ligne ajoutée à la source « ${source.name?.text} » : ${line}`);
  } else if (name === undefined) {
    console.log(`Dans la source qui cite ce document, écrivez :\n\n  ${line}\n`);
  } else {
    console.log(`Aucune source ne s’appelle « ${name} ». Écrivez par exemple :\n`);
    console.log(`source ${name} « Titre du document » {\n  ${line}\n}\n`);
  }
}

function sameName({ name }: SourceNode, wanted: string): boolean {
  return name?.text.normalize('NFC') === wanted.normalize('NFC');
}

/** « reglement » for « règlement » */
function likeName({ name }: SourceNode, wanted: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr');
  return name !== undefined && plain(name.text) === plain(wanted);
}

async function insert(source: SourceNode, line: string, { files }: ProgrammeFolder): Promise<void> {
  const { file, end } = source.span;
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const head = (source.label ?? source.name)?.span.end ?? end;
  const brace = text.slice(head, end).search(/\S/) >= 0 ? text.indexOf('{', head) : -1;
  const { fingerprint } = source;
  const changed = fingerprint
    ? text.slice(0, fingerprint.span.start) + line.replace('empreinte ', '') + text.slice(fingerprint.span.end)
    : brace >= 0 && brace < end
      ? `${text.slice(0, brace + 1)}\n  ${line}\n${text.slice(brace + 1).replace(/^[^\S\n]*\n/, '')}`
      : `${text.slice(0, head)} {\n  ${line}\n}${text.slice(head)}`;
  await writeFile(file, format(changed));
}

/** A file name that every system and every editor takes. */
function slugOf(document: string): string {
  const plain = basename(document, extname(document)).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
}
