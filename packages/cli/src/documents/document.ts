/**
 * The text of a document that a rule is quoted from: `.txt` (or `.md`), `.html`, `.pdf`.
 *
 * It is read to make an empreinte or to show a passage, and kept nowhere.
 */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UsageError } from '../programmes.ts';
import { decode } from './encoding.ts';
import { textOfPlain } from './plain.ts';

export interface SourceDocument {
  /** The file's name, by which its empreinte is recognised. */
  readonly name: string;
  /** The text of each page, or the whole text alone. */
  readonly pages: readonly string[];
}

export async function readDocument(path: string): Promise<SourceDocument> {
  const bytes = await bytesOf(path);
  const name = basename(path).normalize('NFC');
  const pages = await pagesOf(path, bytes);
  if (!pages.some((page) => /[\p{L}\p{N}]/u.test(page)))
    throw new UsageError(
      isPdf(bytes)
        ? `« ${path} » ne contient que des images. Passez-le à la reconnaissance de caractères, ou prenez la version d’origine.`
        : `« ${path} » ne contient aucun mot.`,
    );
  return { name, pages };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`Le document « ${path} » n’existe pas.`);
    if (code === 'EISDIR') throw new UsageError(`« ${path} » est un dossier : donnez le document lui-même.`);
    throw new UsageError(`Le document « ${path} » ne peut pas être lu.`);
  }
}

async function pagesOf(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const extension = extname(path).toLowerCase();
  if (isPdf(bytes)) return (await import('./pdf.ts')).pagesOfPdf(path, bytes);
  switch (extension) {
    case '.html':
    case '.htm':
    case '.xhtml':
      return [(await import('./html.ts')).textOfHtml(decode(path, bytes))];
    case '.txt':
    case '.md':
      return [textOfPlain(decode(path, bytes))];
    default:
      throw new UsageError(
        `Guichet lit les documents .txt, .html et .pdf : enregistrez « ${path} » dans un de ces formats.`,
      );
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}
