/** The text of a PDF, page by page. */
import { extractText, getDocumentProxy } from 'unpdf';
import { UsageError } from '../programmes.ts';

export async function pagesOfPdf(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    return (await extractText(document, { mergePages: false })).text;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException')
      throw new UsageError(`« ${path} » est protégé par un mot de passe : enregistrez-en une copie sans protection.`);
    throw new UsageError(`« ${path} » ne peut pas être lu : ce PDF est abîmé.`);
  }
}
