/**
 * What changed, named by kind, in the order of the later version's text.
 */
import { canonical } from './canonical.ts';
import { Comparing, change, type Noted } from './comparing.ts';
import { compareDeclarations } from './constructs.ts';
import type { Genre } from './kinds.ts';
import { NOUNS, capital, theNode, type AnyNode } from './nodes.ts';
import type { Entry, Pair, Pairing, Sides } from './pairing.ts';

export function changesOf(sides: Sides, pairing: Pairing, stable: (path: string) => boolean): readonly Noted[] {
  const twins = new Map(pairing.pairs.map(({ before, after }) => [before, after]));
  const changes = [
    ...pairing.pairs.flatMap((pair) => compared(sides, pair, twins, stable)),
    ...pairing.removed.flatMap((entry) => appearance(sides, entry, 'before', new Set(pairing.removed))),
    ...pairing.added.flatMap((entry) => appearance(sides, entry, 'after', new Set(pairing.added))),
  ];
  return changes.toSorted(({ change: a }, { change: b }) => {
    const [left, right] = [a.après ?? a.avant, b.après ?? b.avant];
    if (!left || !right) return 0;
    return left.fichier === right.fichier ? left.ligne - right.ligne : left.fichier < right.fichier ? -1 : 1;
  });
}

function compared(
  sides: Sides,
  { before, after }: Pair,
  twins: ReadonlyMap<Entry, Entry>,
  stable: (path: string) => boolean,
): readonly Noted[] {
  const comparing = new Comparing(sides, before.node, after.node, stable);
  if (before.node.name?.text !== after.node.name?.text) sayRenamed(comparing);
  if (before.parent && after.parent && twins.get(before.parent) !== after.parent)
    comparing.say('question déplacée', `${comparing.The} est désormais dans ${theNode(after.parent.node)}.`);
  sayOrder(comparing, before, after, twins);
  compareDeclarations(comparing, before.node, after.node);
  // Whatever no comparer has said is said all the same.
  const bare = (node: AnyNode): unknown => ({ ...node, name: undefined, ...emptied(node) });
  if (
    comparing.changes.length === 0 &&
    canonical(bare(before.node), sides.before) !== canonical(bare(after.node), sides.after)
  )
    comparing.say('construction changée', `${comparing.The} change.`);
  return comparing.changes;
}

/** What is compared as a declaration of its own. */
function emptied(node: AnyNode): object {
  switch (node.kind) {
    case 'candidat':
      return { fields: [], uses: [], conditions: [] };
    case 'étape':
      return { fields: [], uses: [] };
    case 'prérequis':
    case 'champ':
      return { fields: [] };
    case 'volet':
      return { fields: [], domains: [] };
    case 'domaine':
      return { members: [] };
    case 'échéancier':
      return { payments: [] };
    case 'calendrier':
      return { entries: [] };
    default:
      return {};
  }
}

/** Answers are kept under the names of questions; other names are the editor's own. */
function sayRenamed(comparing: Comparing): void {
  const { before, after } = comparing;
  const genre: Genre =
    after.kind === 'champ' ? 'question renommée' : after.kind === 'pièce' ? 'pièce renommée' : 'nom changé';
  const named = `${comparing.The} s’appelle désormais ${after.name?.text ?? 'sans nom'}, et non plus ${before.name?.text ?? 'sans nom'}`;
  comparing.say(genre, `${named}.`, { before: before.name, after: after.name });
}

/** The order of questions is that of the form. */
function sayOrder(comparing: Comparing, before: Entry, after: Entry, twins: ReadonlyMap<Entry, Entry>): void {
  const asked = ({ node: { kind } }: Entry): boolean => kind === 'champ' || kind === 'pièce' || kind === 'domaine';
  const kept = before.children.filter(asked).flatMap((child) => {
    const twin = twins.get(child);
    return twin && after.children.includes(twin) ? [twin] : [];
  });
  const order = after.children.filter((child) => kept.includes(child));
  if (kept.some((child, rank) => child !== order[rank]))
    comparing.say('ordre changé', `${comparing.The} : les questions changent d’ordre.`);
}

/** `whole`: all that came, or went. */
function appearance(
  sides: Sides,
  { node, parent }: Entry,
  version: 'before' | 'after',
  whole: ReadonlySet<Entry>,
): readonly Noted[] {
  // A calendrier is only where dates are written; a list comes and goes with its questions, a whole with its parts.
  const withParent = parent && whole.has(parent);
  if (node.kind === 'calendrier' || (withParent && ['champ', 'échéancier'].includes(parent.node.kind))) return [];
  const [noun, gender] = NOUNS[node.kind];
  const what = noun === 'règle d’unicité' ? 'unicité' : noun;
  const participle = version === 'after' ? 'ajouté' : 'retiré';
  const genre = `${what} ${participle}${gender === 'f' ? 'e' : ''}` as Genre;
  const where = parent && parent.node.kind !== 'calendrier' ? ` (dans ${theNode(parent.node)})` : '';
  const phrase = `${capital(theNode(node))} est ${participle}${gender === 'f' ? 'e' : ''}${where}.`;
  const details = { [version]: node, ...bumpOf(node, version) };
  return [change(sides, genre, phrase, details, version === 'after' ? [undefined, node] : [node, undefined])];
}

function bumpOf(node: AnyNode, version: 'before' | 'after') {
  const advisory = node.kind === 'condition' && node.advisory && version === 'after';
  return advisory ? { portée: 'mineure' as const, pourquoi: 'la condition avertit sans empêcher le dépôt' } : {};
}
