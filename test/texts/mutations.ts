import type { SourceFile } from '@guichet/language';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { sources } from './sources.ts';
import { showsAndFormats, survives } from './survives.ts';

const FILES = sources.flatMap(({ files }) => files);

/** One text in ten is a whole file; the others, cheaper, a few paragraphs of one. */
function excerpt(random: Random): SourceFile {
  const file = random.pick(FILES);
  if (random.below(10) === 0) return file;
  const paragraphs = file.text.split(/\n(?=\S[^\n]*\{$)/);
  const from = random.below(paragraphs.length);
  return { path: file.path, text: paragraphs.slice(from, from + 1 + random.below(3)).join('\n') };
}

export interface Survey {
  readonly texts: number;
  /** How many had how many errors: 0, 1, 2, 3, 4 and more. */
  readonly errors: readonly number[];
  readonly slowest: number;
}

/** Mutates and analyses `count` texts; what fails is shown with the seed that makes it again. */
export function surveyMutations(count: number, seed: number): Survey {
  const errors = [0, 0, 0, 0, 0];
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const random = new Random(seed + index);
    const { path, text } = excerpt(random);
    const file = { path, text: mutate(text, excerpt(random).text, random) };
    const before = performance.now();
    try {
      const diagnostics = survives(file);
      slowest = Math.max(slowest, performance.now() - before);
      errors[Math.min(diagnostics.filter(({ code }) => code.startsWith('S')).length, 4)]!++;
      if (index % 10 === 0) showsAndFormats(file, diagnostics);
    } catch (error) {
      throw new Error(`Text ${seed + index}: ${String(error)}\n${file.text}`, { cause: error });
    }
  }
  return { texts: count, errors, slowest };
}
