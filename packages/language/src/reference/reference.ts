/**
 * The reference of all declarations, written from the grammar itself: it can say nothing that the parser does not read.
 */
import { Alternation, Alternative, NonTerminal, Option, Repetition, Terminal, type IProduction } from 'chevrotain';
import { shapes } from '../1-syntax/construct.ts';
import { theGrammar } from '../1-syntax/parse.ts';

/** Rules that a reader knows by a word; those of `EXPLAINED` have a section of their own. */
const EXPLAINED: Readonly<Record<string, string>> = {
  type: 'type',
  moment: 'date',
  clé: 'clé',
  'arrondi.précision': 'précision',
  citation: 'citation',
  'valeur datée': 'valeur datée',
  'en vigueur': 'version',
  affectation: 'réponse',
  'élément.exemple': 'élément',
};
const KNOWN: Readonly<Record<string, string>> = {
  ...EXPLAINED,
  expression: 'valeur',
  'somme arithmétique': 'valeur',
  valeur: 'valeur',
  unaire: 'valeur',
  'nom qualifié': 'nom',
  'nombre littéral': 'constante',
};

const HEADER = `# Toutes les déclarations

Cette page est produite à partir de la grammaire : elle dit exactement ce que Guichet sait lire. Les mots en \`caractères
fixes\` s'écrivent tels quels ; ce qui est en _italique_ est à vous ; ce qui est entre [ crochets ] peut manquer ;
« … » veut dire « autant que l'on veut » ; « | » sépare ce qui se choisit. Une _valeur_ est une constante, un nom ou un
calcul : voir [les valeurs](20-calcul.md).
`;

const rules = theGrammar();

export function writeReference(): string {
  const names = [...shapes.keys()].toSorted((a, b) => a.localeCompare(b, 'fr'));
  const constructs = names.map((name) => `## \`${name}\`\n\n${construct(name)}`);
  const others = Object.entries(EXPLAINED).map(([rule, word]) => `## _${word}_\n\n${write(rules[rule]!.definition)}`);
  return `${[HEADER.trim(), ...constructs, ...others].join('\n\n')}\n`;
}

function construct(name: string): string {
  const { name: named, label, body } = shapes.get(name)!;
  const required = [
    named === 'required' && 'le nom',
    label === 'required' && 'le libellé',
    body === 'required' && 'le corps',
  ];
  const said = required.filter((each) => each !== false);
  const clauses = clausesOf(name);
  return [
    write(rules[name]!.definition),
    said.length > 0 ? `Ne peut pas manquer : ${said.join(', ')}.` : '',
    clauses.length > 0 ? `Dans le corps :\n\n${clauses.map((each) => `- ${each}`).join('\n')}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function clausesOf(construct: string): readonly string[] {
  const [statements] = rules[`${construct}.corps.contenu`]!.definition;
  const [choice] = statements instanceof Repetition ? statements.definition : [];
  if (!(choice instanceof Alternation)) return [];
  return choice.definition
    .flatMap((each) => (each as Alternative).definition)
    .filter((each) => each instanceof NonTerminal)
    .map(({ nonTerminalName }) => nameOf(nonTerminalName))
    .filter((name) => !isRecovery(name))
    .map((name) => (shapes.has(name) ? `[\`${name}\`](#${name})` : write(rules[name]!.definition)));
}

/** Inside the parser, rules bear a mark. */
const nameOf = (marked: string) => marked.slice(1);

/** What recovery reads is what is wrong. */
const isRecovery = (name: string) => /\.intrus$|^(blocIgnoré|AnyToken|réservé|sansDeuxPoints)$/.test(name);

function write(productions: readonly IProduction[]): string {
  return productions
    .map(one)
    .filter((text) => text !== '')
    .reduce((left, right) => (left === '' ? right : join(left, right)), '')
    .replaceAll('` `', ' ');
}

/** « x [ , x ] … » is « x, … ». */
function join(left: string, right: string): string {
  const repeated = /^\[ `,` (.*) \] …$/.exec(right)?.[1];
  return repeated !== undefined && left.endsWith(repeated) ? `${left}\`,\` …` : `${left} ${right}`;
}

function one(production: IProduction): string {
  if (production instanceof Terminal) return terminal(production);
  if (production instanceof NonTerminal) return nonTerminal(production);
  if (production instanceof Alternative) return write(production.definition);
  if (production instanceof Alternation) {
    const choices = production.definition.map(one).filter((text) => text !== '');
    return choices.length === 1 ? choices[0]! : `( ${choices.join(' | ')} )`;
  }
  const inner = write((production as Option | Repetition).definition);
  if (inner === '' || inner.startsWith('[ `{`')) return inner;
  return `[ ${inner} ]${production instanceof Option ? '' : ' …'}`;
}

function nonTerminal({ nonTerminalName, label }: NonTerminal): string {
  const name = nameOf(nonTerminalName);
  if (isRecovery(name) || isRecovery(label ?? '')) return '';
  if (name.endsWith('.corps')) return '[ `{` … `}` ]';
  const known = KNOWN[name];
  return known === undefined ? write(rules[name]!.definition) : `_${known}_`;
}

/** « un nom » is for the editor to choose; « « selon » » is written as it is. */
function terminal({ terminalType: { name, LABEL: label = name }, label: role = '' }: Terminal): string {
  if (isRecovery(name) || isRecovery(role)) return '';
  if (name === 'Texte') return '«\u00a0…\u00a0»';
  const chosen = /^une? (.*)$/.exec(label)?.[1];
  if (chosen !== undefined && name !== 'Virgule') return `_${chosen}_`;
  return `\`${name === 'Virgule' ? ',' : (/^« (.*) »$/.exec(label)?.[1] ?? label)}\``;
}
