/**
 * `guichet source montrer`: the quotations of a source in the document itself, with what surrounds them.
 */
import {
  analyse,
  type CitationNode,
  citationsIn,
  fingerprintOf,
  isOf,
  passageOf,
  readFingerprint,
} from '@guichet/language';
import { readDocument, type SourceDocument } from '../../documents/document.ts';
import { type ProgrammeFolder, UsageError } from '../../programmes.ts';
import { assetText } from './paths.ts';

export async function montrer(
  programme: ProgrammeFolder,
  name: string,
  quotation: string | undefined,
  path: string,
): Promise<number> {
  const { declarations } = analyse(programme.files).tree;
  const sources = declarations.filter((node) => node.kind === 'source');
  const source = sources.find((node) => node.name?.text.normalize('NFC') === name.normalize('NFC'));
  if (!source) {
    const known = sources.map((node) => `« ${node.name?.text} »`).join(', ');
    throw new UsageError(`Le programme n’a pas de source « ${name} ». Ses sources : ${known}.`);
  }
  const document = await readDocument(path);
  const declared = readFingerprint((source.fingerprint && assetText(programme, source.fingerprint.text)) ?? '');
  if (typeof declared !== 'string' && !isOf(declared, fingerprintOf(document.name, document.pages)))
    console.error('Ce document n’est pas, au mot près, celui dont la source a l’empreinte.\n');
  const all = citationsIn(declarations).filter((citation) => citation.source.text === source.name?.text);
  const quoted = quotation === undefined ? [...new Set(all.flatMap(wordsOfCitation))] : [quotation];
  if (quoted.length === 0) console.log(`Aucun mot de « ${name} » n’est cité.`);
  const shown = quoted.map((words) => show(document, words));
  console.log(shown.map(({ text }) => text).join('\n\n'));
  return shown.every(({ found }) => found) ? 0 : 1;
}

function wordsOfCitation({ words }: CitationNode): string[] {
  return words ? [words.text] : [];
}

function show({ pages }: SourceDocument, quotation: string): { readonly text: string; readonly found: boolean } {
  const passage = passageOf(pages, quotation);
  if (!passage) return { text: `« ${quotation} »\n  introuvable dans le document`, found: false };
  const { page, before, words, after } = passage;
  const title = `« ${quotation} »${page === undefined ? '' : `, page ${page}`}`;
  return { text: `${title}\n  … ${before}⟦${words}⟧${after} …`, found: true };
}
