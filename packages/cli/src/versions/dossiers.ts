/**
 * Dossiers in a file: a JSON array, or one JSON object a line.
 */
import { readFile } from 'node:fs/promises';
import type { Dossier, Plan } from '@guichet/compiler';
import { UsageError } from '../programmes.ts';
import { questionsOf, readAnswers } from './reponses.ts';

/** Mistakes beyond these are counted. */
const MOST = 10;

/** `plan`: of the version under which they were filled in. */
export async function readDossiers(path: string, plan: Plan): Promise<readonly Dossier[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`Le fichier « ${path} » n’existe pas.`);
  });
  const fields = questionsOf(plan);
  const mistakes: string[] = [];
  const dossiers = parsed(path, text.normalize('NFC')).map((value, rank) => {
    const { réponses: given, ...one } = dossier(path, value, rank);
    const read = readAnswers(fields, given);
    mistakes.push(...read.mistakes.map((mistake) => `  dossier ${one.id} : ${mistake}`));
    return { ...one, réponses: read.réponses };
  });
  if (mistakes.length === 0) return dossiers;
  const others = mistakes.length - MOST;
  const more = others > 0 ? [`  … et ${others} autre${others > 1 ? 's' : ''}.`] : [];
  throw new UsageError([`« ${path} » ne se lit pas :`, ...mistakes.slice(0, MOST), ...more].join('\n'));
}

function parsed(path: string, text: string): readonly unknown[] {
  try {
    const start = text.trimStart();
    if (start.startsWith('[')) return JSON.parse(start) as unknown[];
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  } catch {
    throw new UsageError(`Le fichier « ${path} » n’est ni un tableau JSON, ni un objet JSON par ligne.`);
  }
}

function dossier(path: string, value: unknown, rank: number): Dossier {
  const { id, réponses, déposéLe } = (isObject(value) ? value : {}) as { [key: string]: unknown };
  if ((typeof id !== 'string' && typeof id !== 'number') || !isObject(réponses))
    throw new UsageError(`« ${path} » : le dossier nº ${rank + 1} doit avoir un « id » et des « réponses ».`);
  if (déposéLe !== undefined && !(typeof déposéLe === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?/.test(déposéLe)))
    throw new UsageError(`« ${path} » : « déposéLe » du dossier nº ${rank + 1} doit être une date comme 2022-05-12.`);
  return {
    id: String(id),
    réponses: réponses as Dossier['réponses'],
    ...(déposéLe !== undefined && { déposéLe }),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
