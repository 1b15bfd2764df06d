/** A witness in words: « à 20 ESSMS : 24 640 € → 26 000 € ». */
import {
  cheminChamp,
  dateParis,
  écrireDate,
  écrireInstant,
  écrireMontant,
  écrireNombre,
  écrireQuantité,
  écrireValeur,
  type Réponse,
} from '@guichet/runtime';
import { toRuntime } from '../../plan/evaluation.ts';
import { liveNodes, walk } from '../../plan/lower/order.ts';
import { compté, resultType } from '../../plan/lower/types.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Témoin } from '../report.ts';
import { DEPOSIT, type Both, type Cas, type Target } from './both.ts';
import { defaultInstant } from './draw.ts';
import { written } from './values.ts';
import type { Shrunk } from './witness.ts';

export function inWords(both: Both, target: Target, { cas, values }: Shrunk): Témoin {
  const [before, after] = [written(values.before, target.type), written(values.after, target.type)];
  const dated = target.nom === DEPOSIT || cas.instant !== defaultInstant(both);
  const given = [...(dated ? [dayOf(target, cas)] : []), ...answers(both, target, cas)].join(', ');
  return {
    phrase: `${given === '' ? 'sans aucune réponse' : given} : ${before} → ${after}`,
    avant: before,
    après: after,
    réponses: cas.réponses,
    instant: cas.instant,
    ...(dated && { le: dateParis(cas.instant) }),
  };
}

/** The time matters where a deposit opens or closes. */
function dayOf(target: Target, { instant }: Cas): string {
  return `le ${target.nom === DEPOSIT ? écrireInstant(instant) : écrireDate(dateParis(instant))}`;
}

/** The quantity that a barème is read with says more than the answers that it is counted from. */
function answers(both: Both, target: Target, cas: Cas): readonly string[] {
  const quantity = quantityOf(both.after, target.nom);
  const counted = quantity && both.read({ ...target, nom: quantity.name, nature: 'valeur' });
  const scope = quantity && both.scopes(cas).after;
  const value = quantity && scope?.nodes.get(quantity.name);
  const first =
    quantity && value !== undefined ? [`à ${écrireValeur(toRuntime(value), resultType(quantity.type))}`] : [];
  const others = Object.entries(cas.réponses)
    .filter(
      ([path]) =>
        !counted?.has(cheminChamp(path)) && !(counted && [...counted].some((each) => each.startsWith(`${path}[]`))),
    )
    // A list is told by the answers of its items.
    .filter(([path]) => !Object.keys(cas.réponses).some((other) => other.startsWith(`${path}[`)))
    .map(([path, réponse]) => answer(both, path, réponse));
  return [...first, ...others];
}

/** Of all the barèmes that the value depends on, the one quantity that they are read with. */
function quantityOf(plan: Plan, name: string) {
  const found = new Set<string>();
  for (const { expr } of liveNodes(plan.nodes, [name], []))
    walk(expr, (one) => {
      if (one.op === 'tranches' && one.quantity.op === 'node') found.add(one.quantity.name);
    });
  const [quantity] = found;
  if (found.size !== 1) return undefined;
  return plan.nodes.find((each) => each.name === quantity && each.type.kind === 'integer' && each.label !== '');
}

function answer(both: Both, path: string, réponse: Réponse): string {
  const input = both.inputs.find((each) => each.path === cheminChamp(path));
  const item = /\[(\d+)\]/.exec(path)?.[1];
  const label = input?.champ?.libellé ?? countedIn(both.after, path) ?? path;
  const where = item !== undefined && item !== '0' ? ` (nº ${Number(item) + 1})` : '';
  return `«\u00A0${label}\u00A0»${where} ${writtenAnswer(input, réponse)}`;
}

/** What an indicateur counts, which no form asks for. */
function countedIn({ indicators, inputs }: Plan, path: string): string | undefined {
  for (const { nom, libellé, numérateur, dénominateur } of indicators) {
    const counts = inputs.filter((input) => input.path.startsWith(`${nom}.`) && input.path !== `${nom}.taux`);
    const rank = counts.findIndex((input) => input.path === path);
    if (rank >= 0) return (rank === 0 ? numérateur : dénominateur) ?? libellé;
    if (path === `${nom}.taux`) return libellé;
  }
  return undefined;
}

function writtenAnswer(input: Both['inputs'][number] | undefined, réponse: Réponse): string {
  const type = input?.type;
  const called = (id: string): string =>
    type && 'options' in type ? (type.options.find((option) => option.id === id)?.libellé ?? id) : id;
  if (typeof réponse === 'boolean') return réponse ? 'oui' : 'non';
  if (typeof réponse === 'number') {
    if (type?.kind === 'amount') return écrireMontant(réponse);
    return type && (type.kind === 'integer' || type.kind === 'decimal')
      ? écrireQuantité(réponse, compté(type))
      : écrireNombre(réponse);
  }
  if (typeof réponse === 'string') {
    if (type?.kind === 'date') return `le ${écrireDate(réponse)}`;
    if (type?.kind === 'rate') return `${réponse.replace('.', ',')}\u00A0%`;
    return type?.kind === 'decimal' ? réponse.replace('.', ',') : called(réponse);
  }
  if (type?.kind === 'list') return `${réponse.length} élément${réponse.length > 1 ? 's' : ''}`;
  if (type?.kind === 'file') return 'déposée';
  return réponse.length === 0 ? 'aucune' : réponse.map((each) => called(String(each))).join(', ');
}
