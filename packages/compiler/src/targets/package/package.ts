/**
 * Plan → the modules that gather the others: `programme.ts` for portals, `serveur.ts` for servers, `index.ts` for
 * developers.
 */
import type { Plan } from '../../plan/plan.ts';
import { envelopeRule } from './enveloppe.ts';
import {
  array,
  data,
  documented,
  group,
  identifier,
  lines,
  object,
  print,
  string,
  ts,
  type Code,
} from '../typescript/code.ts';

const header = (plan: Plan, what: string): string =>
  `${plan.title} : ${what}. Produit par « guichet build » : ne pas modifier.`;

export function programme(plan: Plan): string {
  return print(
    lines(
      [
        documented(
          header(plan, 'ce qu’un portail en connaît'),
          ts`import { acceptés, imbriquer, type Contexte, type Programme, type Réponses } from '@guichet/runtime';\nimport { calculer } from './calculateur.ts';\nimport { périodes } from './calendrier.ts';\nimport { conditions, identité, indicateurs, inconnus, résultats, sources, écarts } from './description.ts';\nimport { chemins, étapes } from './formulaire.ts';`,
        ),
        documented(
          'Calcule à partir de réponses rangées par chemin.',
          ts`export const calculerÀPlat = (réponses: Réponses, contexte: Contexte) => calculer(imbriquer(réponses, chemins), contexte);`,
        ),
        ts`export const programme: Programme = {\n  ...identité,\n  sources,\n  écarts,\n  inconnus,\n  étapes,\n  résultats,\n  conditions,\n  indicateurs,\n  périodes,\n  évaluer: calculerÀPlat,\n  périodesDeDépôt: (réponses, contexte) => acceptés(calculerÀPlat(réponses, contexte).dépôts),\n};`,
        ts`export default programme;`,
      ],
      '\n\n',
    ),
  );
}

export function server(plan: Plan): string {
  const messages = object(
    plan.uniqueness.map(({ name, message }) => [name, string(message)]),
    true,
  );
  const reports = array(
    plan.reports.map(({ name, title, columns, sortedBy }) =>
      object(
        [
          ['nom', string(name)],
          ['titre', string(title)],
          [
            'colonnes',
            array(
              columns.map((column) => data({ nom: column.name, libellé: column.label, type: column.type })),
              true,
            ),
          ],
          ['tri', data(sortedBy)],
          [
            'lignes',
            ts`(dossier) => lignesDe(calculerÀPlat(avecDécision(dossier), dossier.contexte).états[${string(name)}])`,
          ],
        ],
        true,
      ),
    ),
    true,
  );
  return print(
    lines(
      [
        documented(
          header(plan, 'ce qu’un serveur en connaît'),
          ts`import ${serverImports(plan)} from '@guichet/runtime';\nimport { chemins, étapes } from './formulaire.ts';\nimport { calculerÀPlat, programme } from './programme.ts';\nimport { valider } from './validateur.ts';`,
        ),
        documented(
          'Ce que dit le programme quand un autre dossier déposé porte sur la même demande.',
          ts`const messages: Readonly<Record<string, string>> = ${messages};`,
        ),
        ...exclusions(plan),
        ...envelopes(plan),
        ts`const serveur: ProgrammeServeur = {\n  ...programme,\n  vérifierBrouillon: (réponses) => vérifierFormes(étapes, réponses),\n  vérifierDépôt: (réponses, contexte) => {\n    const imbriquées = imbriquer(réponses, chemins);\n    return erreursDe(valider.dépôt(imbriquées, contexte).error?.issues ?? [], imbriquées);\n  },\n  ressort: (réponses, contexte) => calculerÀPlat(réponses, contexte).ressort,\n  unicités: (réponses, contexte) => clésConnues(calculerÀPlat(réponses, contexte).unicités, messages),\n  identifiants: (réponses, contexte) => identifiantsDe(étapes, réponses, calculerÀPlat(réponses, contexte)),\n  ${plan.exclusions.length > 0 ? ts`nonCumuls: (réponses, contexte) => cumulsConnus(calculerÀPlat(réponses, contexte).cumuls, nonCumuls),\n  ` : ts``}${plan.envelopes.length > 0 ? ts`enveloppes: enveloppes.map((règle, rang) =>\n    enveloppeDe(règle, (réponses, contexte) => calculerÀPlat(réponses, contexte).enveloppes[rang]),\n  ),\n  ` : ts``}états: ${reports},\n};`,
        ts`export default serveur;`,
      ],
      '\n\n',
    ),
  );
}

/** What the rules of non-cumul compare, in the order in which the calculator gives their values. */
function exclusions(plan: Plan): readonly Code[] {
  if (plan.exclusions.length === 0) return [];
  const rows = plan.exclusions.map(({ with: avec, keys, message }) =>
    data({ avec, genres: keys.map(({ kind }) => kind), message }),
  );
  return [
    documented(
      'Ce qui ne se cumule pas avec un autre programme.',
      ts`const nonCumuls = ${array(rows, true)} as const;`,
    ),
  ];
}

/** How much there is, and how it is shared. */
function envelopes(plan: Plan): readonly Code[] {
  if (plan.envelopes.length === 0) return [];
  const rows = array(
    plan.envelopes.map((envelope) => data(envelopeRule(envelope))),
    true,
  );
  return [
    documented('Combien il y a, et comment on le partage.', ts`const enveloppes: readonly RègleEnveloppe[] = ${rows};`),
  ];
}

function serverImports(plan: Plan): Code {
  const reports = plan.reports.length > 0 ? ['avecDécision', 'lignesDe'] : [];
  const exclusive = plan.exclusions.length > 0 ? ['cumulsConnus'] : [];
  const shared = plan.envelopes.length > 0 ? ['enveloppeDe'] : [];
  const always = ['clésConnues', 'erreursDe', 'identifiantsDe', 'imbriquer', 'vérifierFormes'];
  const names = [...always, ...exclusive, ...shared, ...reports].sort().map(identifier);
  const types = [ts`type ProgrammeServeur`, ...(plan.envelopes.length > 0 ? [ts`type RègleEnveloppe`] : [])];
  return group('{', [...names, ...types], '}');
}

export function index(plan: Plan): string {
  return print(
    lines(
      [
        documented(
          header(plan, 'le paquet'),
          ts`import { formulaire } from '@guichet/forms';\nimport { programme } from './programme.ts';`,
        ),
        documented(
          'Le formulaire de candidature, composant React.',
          ts`export const Formulaire = formulaire(programme);`,
        ),
        ts`export { calculer, type Calcul, type Réponses, type Valeurs } from './calculateur.ts';\nexport { calendrier } from './calendrier.ts';\nexport { programme } from './programme.ts';\nexport { valider } from './validateur.ts';`,
      ],
      '\n\n',
    ),
  );
}
