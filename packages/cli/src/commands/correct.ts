/**
 * `guichet check --corriger`: writes what is sure, offers the rest.
 */
import { writeFile } from 'node:fs/promises';
import { compile } from '@guichet/compiler';
import { analyse, correct, type Diagnostic, type SourceFile } from '@guichet/language';
import { count } from '../french.ts';
import type { ProgrammeFolder } from '../programmes.ts';
import { report } from './check.ts';

export async function correctProgrammes(programmes: readonly ProgrammeFolder[]): Promise<number> {
  let sound = true;
  for (const programme of programmes) sound = (await correctOne(programme)) && sound;
  return sound ? 0 : 1;
}

async function correctOne(programme: ProgrammeFolder): Promise<boolean> {
  const { files, corrections } = correct(programme.files, (each) => analyse(each).diagnostics);
  const changed = files.filter(({ path, text }) => programme.files.find((each) => each.path === path)?.text !== text);
  await Promise.all(changed.map(({ path, text }) => writeFile(path, text)));
  for (const { diagnostic, fix, line } of corrections)
    console.log(`${diagnostic.span.file}:${line} ${diagnostic.code} corrigé : ${lowered(fix.title)}.`);
  if (corrections.length > 0)
    console.log(`${count(corrections.length, 'correction')} dans ${count(changed.length, 'fichier')}.\n`);
  const compilation = compile(files, programme.version);
  const sound = report({ ...programme, files }, compilation);
  offer(compilation.diagnostics, files);
  return sound;
}

/** What only the editor can choose. */
function offer(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): void {
  const open = diagnostics.filter(({ fixes = [] }) => fixes.length > 0);
  if (open.length > 0) console.log('\nÀ vous de choisir :');
  for (const { code, span, fixes = [] } of open) {
    const line = (
      files
        .find(({ path }) => path === span.file)
        ?.text.slice(0, span.start)
        .split('\n') ?? []
    ).length;
    console.log(`${span.file}:${line} ${code} : ${fixes.map(({ title }) => lowered(title)).join(', ou ')}.`);
  }
}

function lowered(title: string): string {
  return title[0]!.toLowerCase() + title.slice(1);
}
