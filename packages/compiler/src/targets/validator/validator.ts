/**
 * Plan → `validateur.ts`: zod schemas of the answers read as one object. A draft has the right shape and size; a
 * deposit has everything, in the programme's own words.
 */
import { clésDe, type Champ, type TypeChamp, tousLesChamps } from '@guichet/runtime';
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
        shapes(plan),
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
  const fields = tousLesChamps(plan.steps);
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

/** What questions are made of, by the word that the schema uses for it. */
const SHAPES = {
  texte: ts`const texte = (longueur: number) =>\n  z.string(FORMES.texte).max(longueur, FORMES.tropLong(longueur)).refine(FORMES.estTexte, FORMES.texte);`,
  entier: ts`const entier = z.int(FORMES.entier).gte(-FORMES.plusGrand, FORMES.entier).lte(FORMES.plusGrand, FORMES.entier);`,
  décimal: ts`const décimal = z.string(FORMES.nombre).regex(FORMES.décimal, FORMES.nombre);`,
  date: ts`const date = z.string(FORMES.date).refine(FORMES.estDate, FORMES.date);`,
  ouiNon: ts`const ouiNon = z.boolean(FORMES.ouiNon);`,
  un: ts`const un = <const T extends readonly string[]>(options: T) => z.enum(options, FORMES.choix);`,
  plusieurs: ts`const plusieurs = <const T extends readonly string[]>(options: T) =>\n  z.array(z.enum(options, FORMES.choix), FORMES.choix).refine(FORMES.sansRépétition, FORMES.choix);`,
  fichiers: ts`const fichiers = z\n  .array(\n    z.strictObject({ id: z.string().max(255), nom: z.string().max(255), type: z.string().max(255), taille: z.int() }),\n    FORMES.fichier,\n  )\n  .max(50, FORMES.fichier);`,
  liste: ts`const liste = <T extends z.ZodRawShape>(maximum: number, champs: T) =>\n  z\n    .array(z.strictObject({ id: z.string().regex(FORMES.identifiant).optional(), ...champs }))\n    .max(maximum, FORMES.auPlus(maximum));`,
};

const SHAPE_OF = {
  'oui/non': 'ouiNon',
  entier: 'entier',
  montant: 'entier',
  décimal: 'décimal',
  taux: 'décimal',
  date: 'date',
  texte: 'texte',
  paragraphe: 'texte',
  courriel: 'texte',
  téléphone: 'texte',
  'finess juridique': 'texte',
  'finess géographique': 'texte',
  siret: 'texte',
  siren: 'texte',
  iban: 'texte',
  'code postal': 'texte',
  commune: 'texte',
  choix: 'un',
  'choix multiple': 'plusieurs',
  liste: 'liste',
  pièce: 'fichiers',
} as const satisfies Record<TypeChamp['genre'], keyof typeof SHAPES>;

/** Those that this programme uses. */
function shapes(plan: Plan): Code {
  const used = new Set<string>(tousLesChamps(plan.steps).map(({ type }) => SHAPE_OF[type.genre]));
  return lines(Object.entries(SHAPES).flatMap(([name, code]) => (used.has(name) ? [code] : [])));
}

const IDENTIFIER_LENGTH = 254;

function leaf(type: TypeChamp): Code {
  const shape = SHAPE_OF[type.genre];
  switch (type.genre) {
    case 'texte':
    case 'paragraphe':
      return call(shape, number(type.longueur));
    case 'courriel':
    case 'téléphone':
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
    case 'iban':
    case 'code postal':
    case 'commune':
      return call(shape, number(IDENTIFIER_LENGTH));
    case 'choix':
    case 'choix multiple':
      return call(shape, array(type.options.map(({ id }) => string(id))));
    case 'liste': {
      const fields = type.champs.map(
        (champ) => [clésDe(champ.chemin).at(-1) ?? '', optional(leaf(champ.type))] as const,
      );
      return call(shape, number(type.maximum), object(fields, true));
    }
    case 'oui/non':
    case 'entier':
    case 'montant':
    case 'décimal':
    case 'taux':
    case 'date':
    case 'pièce':
      return identifier(shape);
    default:
      return type satisfies never;
  }
}
