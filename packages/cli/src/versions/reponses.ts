/**
 * The answers of a dossier as a file gives them → as they are stored. Nothing is left out in silence: what is no
 * question, or has not the form of an answer to it, is told with the form that is expected.
 */
import type { Plan } from '@guichet/compiler';
import { suggestions } from '@guichet/language';
import {
  cheminChamp,
  cheminItem,
  clésDe,
  vérifierForme,
  type Champ,
  type Réponse,
  type Réponses,
  type TypeChamp,
} from '@guichet/runtime';

type Fields = ReadonlyMap<string, Champ>;
interface Reading {
  readonly fields: Fields;
  readonly answers: Record<string, Réponse>;
  readonly mistakes: string[];
}

export function questionsOf(plan: Plan): Fields {
  return new Map(plan.inputs.flatMap(({ champ }) => (champ ? [[champ.chemin, champ] as const] : [])));
}

/** As stored (`"l": ["a1"]`, `"l[a1].q": 12`), or as one object (`"l": [{ "q": 12 }]`, `"étape": { "q": 12 }`). */
export function readAnswers(
  fields: Fields,
  given: object,
): { readonly réponses: Réponses; readonly mistakes: readonly string[] } {
  const reading: Reading = { fields, answers: {}, mistakes: [] };
  for (const [key, value] of Object.entries(given)) take(reading, key, value);
  lists(reading);
  return { réponses: reading.answers, mistakes: reading.mistakes };
}

function take(reading: Reading, key: string, value: unknown): void {
  const path = pathOf(reading.fields, key);
  const champ = path === undefined ? undefined : reading.fields.get(cheminChamp(path));
  if (path === undefined || !champ) {
    const inside = isObject(value) && [...reading.fields.keys()].some((each) => each.startsWith(`${key}.`));
    if (inside) for (const [name, one] of Object.entries(value)) take(reading, `${key}.${name}`, one);
    else reading.mistakes.push(unknown(reading.fields, key));
    return;
  }
  // What is not answered is stored as nothing, or as an empty text.
  if (value === null || value === '') return;
  if (champ.type.genre === 'liste' && Array.isArray(value) && value.some(isObject)) return items(reading, path, value);
  if (/\[\]/.test(path))
    reading.mistakes.push(
      `« ${key} » est demandé pour chaque élément : écrivez « ${cheminItem(champ.chemin, 'a1')} ».`,
    );
  else if (vérifierForme(champ.type, value) === null) reading.answers[path] = value as Réponse;
  else reading.mistakes.push(`« ${key} » : ${JSON.stringify(value)} n’est pas lu. Écrivez ${expected(champ.type)}.`);
}

/** Its path, or its last word when no other question has it. */
function pathOf(fields: Fields, key: string): string | undefined {
  if (fields.has(cheminChamp(key))) return key;
  const last = [...fields.keys()].filter((path) => !path.includes('[]') && path.endsWith(`.${key}`));
  return last.length === 1 ? last[0] : undefined;
}

/** Items as objects: known by their `id`, otherwise by their rank. */
function items(reading: Reading, list: string, value: readonly unknown[]): void {
  const ids = value.map((item, rank) => String((item as { readonly id?: unknown } | null)?.id ?? rank + 1));
  const type = reading.fields.get(list)?.type;
  if (!value.every(isObject) || (type && vérifierForme(type, ids) !== null)) {
    reading.mistakes.push(`« ${list} » n’est pas lu. Écrivez ${type ? expected(type) : 'une liste'}.`);
    return;
  }
  reading.answers[list] = ids;
  for (const [rank, item] of value.entries())
    for (const [name, one] of Object.entries(item as object)) {
      const path = [...reading.fields.keys()].find(
        (each) => each.startsWith(`${list}[].`) && (clésDe(each).at(-1) === name || each === `${list}[].${name}`),
      );
      if (path !== undefined) take(reading, cheminItem(path, ids[rank] ?? ''), one);
      else if (name !== 'id') reading.mistakes.push(unknown(reading.fields, `${list}[].${name}`));
    }
}

/** Each item that is answered is in its list. */
function lists({ answers, mistakes }: Reading): void {
  for (const path of Object.keys(answers)) {
    const [, list, id] = /^(.*?)\[([^\]]*)\]/.exec(path) ?? [];
    if (list === undefined || id === undefined) continue;
    const known = answers[list] as readonly string[] | undefined;
    if (known?.includes(id)) continue;
    const whole = `${JSON.stringify(list)}: ${JSON.stringify([...(known ?? []), id])}`;
    mistakes.push(`« ${path} » : « ${list} » n’a pas d’élément « ${id} ». Écrivez aussi ${whole}.`);
  }
}

function unknown(fields: Fields, key: string): string {
  const near = suggestions(cheminChamp(key), [...fields.keys()]).map((one) => `« ${one} »`);
  const hint = near.length > 0 ? ` Vouliez-vous dire ${near.join(' ou ')} ?` : '';
  return `« ${key} » n’est pas une question de la première version.${hint}`;
}

/** What to write in JSON. */
function expected(type: TypeChamp): string {
  switch (type.genre) {
    case 'oui/non':
      return 'true ou false';
    case 'entier':
      return 'un nombre entier, sans guillemets : 12';
    case 'montant':
      return 'un nombre entier de centimes, sans guillemets : 100000 pour 1 000 €';
    case 'décimal':
      return 'un nombre entre guillemets, avec un point : "12.5"';
    case 'taux':
      return 'un pourcentage entre guillemets, sans signe : "47" ou "12.5"';
    case 'date':
      return 'une date entre guillemets : "2022-05-12"';
    case 'choix':
      return `${type.options.length > 1 ? 'l’une de ces réponses' : 'cette réponse'} : ${named(type.options)}`;
    case 'choix multiple':
      return `un tableau de ces réponses, chacune une fois : ${named(type.options)}`;
    case 'liste':
      return `un tableau de ${type.maximum} éléments au plus : ["a1", "a2"], ou leurs réponses [{ … }, { … }]`;
    case 'pièce':
      return 'un tableau de fichiers : [{ "id": "f1", "nom": "devis.pdf", "type": "application/pdf", "taille": 1 }]';
    case 'texte':
    case 'paragraphe':
      return `un texte entre guillemets, de ${type.longueur} caractères au plus`;
    default:
      return 'un texte entre guillemets';
  }
}

function named(options: readonly { readonly id: string }[]): string {
  const shown = options.slice(0, 8).map(({ id }) => `"${id}"`);
  return `${shown.join(', ')}${options.length > 8 ? '…' : ''}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
