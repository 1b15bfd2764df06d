/**
 * « taille=46 », « organismes[1].essms = 12 »: what is typed after --avec → a situation. Answers are read as forms read
 * them, options by their name or their label; a calcul that is given replaces its rule, as in examples.
 */
import { answerValue, resultType, situation, type Plan, type Situation, type Value } from '@guichet/compiler';
import { suggestions } from '@guichet/language';
import {
  cheminChamp,
  cheminItem,
  instantDe,
  lireSaisie,
  vérifierRéponse,
  type Champ,
  type Option,
  type Réponse,
  type TypeChamp,
} from '@guichet/runtime';
import { UsageError } from '../programmes.ts';

export interface Given extends Situation {
  readonly fixed: ReadonlyMap<string, Value>;
}

/** `day`: of the evaluation, as typed. */
export function readAnswers(plan: Plan, typed: readonly string[], day: string | undefined): Given {
  const réponses: Record<string, Réponse> = {};
  const fixed = new Map<string, Value>();
  for (const one of typed) {
    const [, name = '', text = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(one) ?? [];
    if (name === '') throw new UsageError(`« ${one} » ne se lit pas. Écrivez un nom, « = » et une valeur : taille=46.`);
    const input = findInput(plan, name);
    if (input) answer(input, name, text, réponses);
    else {
      const node = findNode(plan, name);
      if (!node) throw new UsageError(unknownName(plan, name));
      fixed.set(node.name, answerValue(node.type, read(typeOfNode(node.type), name, text)));
    }
  }
  return { ...situation(plan, réponses, { instant: instantOf(day) }), fixed };
}

type Input = Plan['inputs'][number] & { readonly champ: Champ };

/** By its path, its last word when no other question has it, or an item's: `organismes[1].essms`. */
export function findInput({ inputs }: Plan, name: string): Input | undefined {
  const wanted = cheminChamp(name);
  const asked = inputs.filter((input): input is Input => input.champ !== undefined);
  const exact = asked.find(({ path }) => path === wanted);
  if (exact) return exact;
  const last = asked.filter(({ path }) => path.endsWith(`.${wanted}`));
  return last.length === 1 ? last[0] : undefined;
}

export function findNode({ nodes, results, conditions }: Plan, name: string): Plan['nodes'][number] | undefined {
  const shown = new Set([...results, ...conditions].map(({ nom }) => nom));
  return (
    nodes.find((node) => node.name === name && !name.endsWith('?')) ??
    nodes.find((node) => shown.has(node.name) && node.name.endsWith(`.${name}`))
  );
}

export function unknownName(plan: Plan, name: string): string {
  const names = [
    ...plan.inputs.flatMap(({ path, champ }) => (champ ? [path] : [])),
    ...plan.nodes.flatMap(({ name: node, label }) => (label ? [node] : [])),
  ];
  const near = suggestions(name, names).map((one) => `« ${one} »`);
  return `« ${name} » n’est ni une question ni un résultat de ce programme.${near.length > 0 ? ` Vouliez-vous dire ${near.join(' ou ')} ?` : ''}`;
}

function answer({ path, list, champ }: Input, name: string, text: string, réponses: Record<string, Réponse>): void {
  const réponse = read(champ.type, name, text);
  const refus = vérifierRéponse(champ, réponse);
  if (refus !== null) throw new UsageError(`${name} : ${refus}`);
  if (list === undefined) {
    réponses[path] = réponse;
    return;
  }
  const rank = /\[(\d+)\]/.exec(name)?.[1];
  if (Number(rank) === 0)
    throw new UsageError(`« ${name} » : les éléments se comptent à partir de 1, « ${cheminItem(path, '1')} ».`);
  if (rank === undefined)
    throw new UsageError(
      `« ${name} » est demandé pour chaque élément de « ${list} » : écrivez « ${cheminItem(path, '1')} ».`,
    );
  const ids = (réponses[list] as readonly string[] | undefined) ?? [];
  if (!ids.includes(rank)) réponses[list] = [...ids, rank].toSorted((a, b) => Number(a) - Number(b));
  réponses[cheminItem(path, rank)] = réponse;
}

function read(type: TypeChamp, name: string, text: string): Réponse {
  const typed = text.trim().replace(/^«\s*|\s*»$/g, '');
  if (type.genre === 'choix') return option(type.options, name, typed);
  if (type.genre === 'choix multiple')
    return typed
      .replace(/^\[|\]$/g, '')
      .split(/[,;]/)
      .flatMap((one) => (one.trim() === '' ? [] : [option(type.options, name, one.trim())]));
  if (type.genre === 'liste')
    throw new UsageError(`« ${name} » est une liste : donnez les réponses de ses éléments, « ${name}[1].… ».`);
  if (type.genre === 'pièce') return [{ id: 'fichier', nom: typed, type: 'application/pdf', taille: 1 }];
  const said = lireSaisie(type, type.genre === 'oui/non' ? typed.toLowerCase() : withoutUnit(type, typed));
  if ('erreur' in said) throw new UsageError(`${name} : ${said.erreur}`);
  if (said.réponse === null) throw new UsageError(`${name} : écrivez une valeur après « = ».`);
  return said.réponse;
}

/** « 46 ESSMS » */
function withoutUnit(type: TypeChamp, typed: string): string {
  if (!('unité' in type)) return typed;
  const unit = [type.unité, type.singulier].find((each) => each && typed.endsWith(each));
  return unit ? typed.slice(0, -unit.length) : typed;
}

function option(options: readonly Option[], name: string, typed: string): string {
  const same = (text: string): boolean => text.toLocaleLowerCase('fr') === typed.toLocaleLowerCase('fr');
  const found = options.find(({ id, libellé }) => same(id) || same(libellé));
  if (found) return found.id;
  const near = suggestions(
    typed,
    options.map(({ id }) => id),
  ).map((id) => `« ${id} »`);
  const all = options.slice(0, 8).map(({ id }) => id);
  throw new UsageError(
    `${name} : « ${typed} » n’est pas une réponse proposée. ${near.length > 0 ? `Vouliez-vous dire ${near.join(' ou ')} ?` : `Réponses : ${all.join(', ')}${options.length > 8 ? '…' : ''}.`}`,
  );
}

/** A calcul's value is typed like the answer to a question of its type. */
function typeOfNode(type: Plan['nodes'][number]['type']): TypeChamp {
  if (type.kind === 'choices') return { genre: 'choix multiple', options: type.options };
  const shown = resultType(type);
  switch (shown.genre) {
    case 'texte':
    case 'durée':
      return { genre: 'texte', longueur: 200 };
    case 'oui/non':
    case 'taux':
    case 'date':
      return { genre: shown.genre };
    default:
      return shown;
  }
}

export function readValue(plan: Plan, name: string, text: string): Value | undefined {
  const type = findInput(plan, name)?.type ?? findNode(plan, name)?.type;
  const champ = findInput(plan, name)?.champ.type;
  return type && answerValue(type, read(champ ?? typeOfNode(type), name, text));
}

function instantOf(day: string | undefined): number {
  if (day === undefined) return Math.floor(Date.now() / 1000);
  const said = lireSaisie({ genre: 'date' }, day);
  if ('erreur' in said) throw new UsageError(`--le : ${said.erreur}`);
  return instantDe(`${String(said.réponse)}T12:00`);
}
