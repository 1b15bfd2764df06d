/**
 * Plan → `validateur.ts`: zod schemas of the answers read as one object. A draft has the right shape and size; a
 * deposit has everything, in the programme's own words.
 */
import type { Champ, TypeChamp } from '@guichet/runtime';
import { fieldsOf } from '../../plan/lower/lower.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  array,
  call,
  documented,
  identifier,
  lines,
  number,
  object,
  print,
  string,
  ts,
  type Code,
} from '../typescript/code.ts';

/** The answers as a tree: each branch is an object, each leaf a question. */
interface Branch {
  readonly children: Map<string, Branch | Champ>;
}

export function validator(plan: Plan): string {
  return print(
    lines(
      [
        documented(
          `${plan.title} : le validateur. Produit par « guichet build » : ne pas modifier.`,
          ts`import { FORMES, conforme, refusDeDépôt, type Contexte } from '@guichet/runtime';\nimport * as z from 'zod';\nimport { calculer } from './calculateur.ts';\nimport { conditions } from './description.ts';\nimport { étapes } from './formulaire.ts';`,
        ),
        documented(
          'Des réponses en cours de saisie : leur forme et leur taille.',
          ts`export const brouillon = ${branch(tree(plan))};`,
        ),
        documented(
          'Des réponses prêtes à être déposées à cet instant : complètes, exactes, conformes aux conditions du programme.',
          ts`export function dépôt(contexte: Contexte) {\n  return brouillon.check(conforme((réponses) => refusDeDépôt({ étapes, conditions }, réponses, calculer(réponses, contexte))));\n}`,
        ),
        documented(
          'Valide un brouillon ou un dépôt ; le résultat est celui de « safeParse » de zod.',
          ts`export const valider = {\n  brouillon: (réponses: unknown) => brouillon.safeParse(réponses),\n  dépôt: (réponses: unknown, contexte: Contexte) => dépôt(contexte).safeParse(réponses),\n};`,
        ),
      ],
      '\n\n',
    ),
  );
}

function tree(plan: Plan): Branch {
  const root: Branch = { children: new Map() };
  const fields = fieldsOf(plan.steps);
  for (const { path, names, list } of plan.inputs) {
    const champ = fields.find(({ chemin }) => chemin === path);
    if (!champ || list !== undefined) continue;
    let current = root;
    for (const name of names.slice(0, -1)) {
      const next = current.children.get(name);
      const child: Branch = next && 'children' in next ? next : { children: new Map() };
      current.children.set(name, child);
      current = child;
    }
    current.children.set(names.at(-1) ?? '', champ);
  }
  return root;
}

function branch({ children }: Branch): Code {
  const entries = [...children].map(
    ([name, child]) => [name, optional('children' in child ? branch(child) : leaf(child.type))] as const,
  );
  return strictObject(entries);
}

const strictObject = (entries: readonly (readonly [string, Code])[]): Code =>
  call('z.strictObject', object(entries, true));
const optional = (code: Code): Code => ts`${code}.optional()`;
const message = (name: string): Code => ts`FORMES.${identifier(name)}`;

function leaf(type: TypeChamp): Code {
  switch (type.genre) {
    case 'oui/non':
      return call('z.boolean', message('ouiNon'));
    case 'entier':
    case 'montant':
      return ts`${call('z.int', message('entier'))}.gte(-FORMES.plusGrand, ${message('entier')}).lte(FORMES.plusGrand, ${message('entier')})`;
    case 'décimal':
    case 'taux':
      return ts`${call('z.string', message('nombre'))}.regex(FORMES.décimal, ${message('nombre')})`;
    case 'date':
      return ts`${call('z.iso.date', message('date'))}.refine(FORMES.estDate, ${message('date')})`;
    case 'texte':
    case 'paragraphe':
      return text(type.longueur);
    case 'courriel':
    case 'téléphone':
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
    case 'iban':
      return text(254);
    case 'choix':
      return call('z.enum', array(type.options.map(({ id }) => string(id))), message('choix'));
    case 'choix multiple':
      return ts`${call('z.array', call('z.enum', array(type.options.map(({ id }) => string(id))), message('choix')))}.refine(FORMES.sansRépétition, ${message('choix')})`;
    case 'liste': {
      const fields = type.champs.map(
        (champ) => [champ.chemin.split(/\.(?!\d)/).at(-1) ?? '', optional(leaf(champ.type))] as const,
      );
      const item = strictObject([['id', ts`z.string().regex(FORMES.identifiant).optional()`], ...fields]);
      return ts`${call('z.array', item)}.max(${number(type.maximum)}, ${call('FORMES.auPlus', number(type.maximum))})`;
    }
    case 'pièce':
      return ts`z.array(z.strictObject({ id: z.string().max(255), nom: z.string().max(255), type: z.string().max(255), taille: z.int() })).max(50)`;
    default:
      return type satisfies never;
  }
}

function text(length: number): Code {
  return ts`${call('z.string', message('texte'))}.max(${number(length)}, ${call('FORMES.tropLong', number(length))}).refine(FORMES.estTexte, ${message('texte')})`;
}
