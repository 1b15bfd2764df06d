/** `{taille}`, `{sortie.forfait}` in the messages of conditions. */
import type { Name, Text } from '../1-syntax/tree.ts';
import { lookup } from '../2-names/scopes.ts';
import type { Checker, Context } from './checker.ts';
import { reportLookup } from './references.ts';

export function checkMessage(checker: Checker, text: Text | undefined, context: Context): void {
  if (!text) return;
  const lone = text.text.replaceAll(/\{[^{}]*\}/g, (name) => ' '.repeat(name.length)).search(/[{}]/);
  if (lone >= 0) checker.report('N008', placeOfSign(checker, text, lone), { sign: text.text[lone]! });
  for (const [, written = ''] of text.text.matchAll(/\{([^{}]*)\}/g)) {
    const span = placeOf(checker, text, written);
    const parts = splitName(written).map((part): Name => ({ text: part, span }));
    const result = lookup(parts, context.scope);
    if ('found' in result) checker.names.recordInText(text, written.trim(), result.found, context.domain);
    else reportLookup(checker, result, span, written.trim(), context);
  }
}

/** Of the `index`-th sign of a text, as the file has it: spaces inside guillemets are not of the text. */
function placeOfSign(checker: Checker, text: Text, index: number): Text['span'] {
  const { file, start, end } = text.span;
  const at = checker.sourceOf(file, start, end).indexOf(text.text);
  return at < 0 ? text.span : { file, start: start + at + index, end: start + at + index + 1 };
}

/** `PS1.2.questionnaire` → `PS1.2`, `questionnaire`. */
function splitName(written: string): string[] {
  return written.trim().split(/\.(?!\d)/);
}

/** Of the name inside the text, as the file has it. */
function placeOf(checker: Checker, text: Text, written: string): Text['span'] {
  const { file, start, end } = text.span;
  const index = checker.sourceOf(file, start, end).indexOf(`{${written}}`);
  return index < 0 ? text.span : { file, start: start + index + 1, end: start + index + 1 + written.length };
}
