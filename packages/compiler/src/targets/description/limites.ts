/** What limits an aid beyond one dossier, in a sentence each: unicité, non-cumul, enveloppe. */
import { écrireMontant } from '@guichet/runtime';
import { walk } from '../../plan/lower/order.ts';
import type { Expr, Plan, PlanEnvelope, PlanExclusion, PlanUniqueness } from '../../plan/plan.ts';

export function limitesOf(plan: Plan): readonly string[] {
  return [
    ...plan.uniqueness.map((one) => unique(one, plan)),
    ...plan.exclusions.map((one) => exclusive(one, plan)),
    ...plan.envelopes.map(shared),
  ];
}

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const all = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

function unique({ entries }: PlanUniqueness, plan: Plan): string {
  const keys = entries[0]?.keys ?? [];
  const labels = [...new Set(keys.flatMap((key) => labelsOf(key, plan)))];
  const some = entries.length === 1 ? under(entries[0]?.condition, plan) : '';
  const domain = entries.length > 1 ? ' et le même domaine' : '';
  if (labels.length === 0) return `Une seule candidature peut être déposée pour une même demande${some}.`;
  const same = labels.length > 1 ? 'les mêmes réponses' : 'la même réponse';
  return `Une seule candidature peut être déposée avec ${same} à ${all(labels.map(quoted))}${domain}${some}.`;
}

/** The questions that a key is, or what a rule makes of them. */
function labelsOf(key: Expr, plan: Plan): readonly string[] {
  const found: string[] = [];
  walk(key, (one) => {
    if (one.op === 'answer' || one.op === 'item')
      found.push(plan.inputs.find(({ path }) => path === one.path)?.champ?.libellé ?? '');
    if (one.op === 'node') {
      const asked = plan.inputs.find(({ path }) => path === one.name)?.champ?.libellé;
      found.push(asked ?? plan.nodes.find(({ name }) => name === one.name)?.label ?? '');
    }
  });
  return found.filter((label) => label !== '');
}

function exclusive({ with: other, condition }: PlanExclusion, plan: Plan): string {
  return `Cette aide ne se cumule pas avec celle du programme ${quoted(other.replaceAll('_', '\u00a0'))}${under(condition, plan)}.`;
}

/** More questions than a sentence can name. */
const NAMED = 3;

/** When it is not for all: what decides it. */
function under(condition: Expr | undefined, plan: Plan): string {
  if (!condition) return '';
  const labels = [...new Set(labelsOf(condition, plan))];
  return labels.length === 0 || labels.length > NAMED
    ? ', dans les cas que dit le programme'
    : `, selon ce qui est répondu à ${all(labels.map(quoted))}`;
}

function shared({ label, lines, rule }: PlanEnvelope): string {
  const [first] = lines;
  const told =
    lines.length === 1 && first
      ? ` : ${amountOf(first)}`
      : ` : ${lines.map((line) => `${line.label}, ${amountOf(line)}`).join(' ; ')}`;
  return `L’argent disponible est limité (${label}${lines.length > 0 ? told : ''}). ${sharing(rule)}`
    .replaceAll(' : ', '\u00a0: ')
    .replaceAll(' ; ', '\u00a0; ');
}

function amountOf({ amount }: PlanEnvelope['lines'][number]): string {
  return amount === undefined ? 'montant non publié' : écrireMontant(Number(amount));
}

function sharing(rule: PlanEnvelope['rule']): string {
  if (!('mode' in rule)) return 'Les textes publiés ne disent pas comment il est partagé.';
  switch (rule.mode) {
    case 'prorata':
      return 'S’il ne suffit pas, chacun reçoit la même proportion de sa demande.';
    case 'parts égales':
      return 'S’il ne suffit pas, il est partagé à parts égales.';
    case 'rang':
      return 'S’il ne suffit pas, les candidatures sont servies dans l’ordre de leur classement.';
    default:
      return rule.mode satisfies never;
  }
}
