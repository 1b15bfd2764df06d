/** The page of a code, in Markdown: what is wrong, why it matters, what to write, an example before and after. */
import { catalogue, type Code } from './catalogue.ts';
import { type Entry, type Severity, typeset } from './entry.ts';
import { QUESTIONS, sampleOf } from './sample.ts';

/** By the first letter of the code. */
const FAMILIES: Readonly<Record<string, string>> = {
  S: 'L’écriture',
  N: 'Les noms',
  T: 'Les types et les unités',
  B: 'Les barèmes',
  C: 'Les dates',
  D: 'Les déclarations',
  E: 'Les versements',
  F: 'Ce qui ne se cumule pas, ce qui se partage',
  L: 'Les tableaux',
  V: 'Ce qui change avec le temps',
  X: 'Les citations et les exemples',
  R: 'Ce que donnent les règles, quelles que soient les réponses',
};

/** What a severity means for who reads it. */
const MEANING: Readonly<Record<Severity, string>> = {
  erreur: 'Erreur : tant qu’elle est là, le programme ne peut pas être construit.',
  avertissement: 'Avertissement : le programme fonctionne, mais ce point mérite d’être vérifié.',
  information: 'Information : rien n’est faux, mais il est bon de le savoir.',
};

/** `said`: what the checker says of the example. */
export function pageOf(code: Code, said: string): string {
  const { title, severity, why, asked } = catalogue[code] as Entry<unknown>;
  const { shown, table, file } = sampleOf(code);
  const files = (when: 'before' | 'after'): string =>
    [fenced('guichet', visible(shown[when])), ...(table ? [fenced('csv', table[when].trimEnd())] : [])].join('\n\n');
  return `# ${code} · ${typeset(title)}

_${typeset(MEANING[severity])}_${asked ? '\n\n`guichet check --informations` la montre.' : ''}

## Pourquoi

${typeset(why)}

## Avant

${files('before')}

Guichet dit alors :

${fenced('text', said)}

## Après

${files('after')}
${severity === 'erreur' || file.endsWith('.csv') ? '' : silencing(code)}`;
}

function silencing(code: Code): string {
  return `
## Taire

Si c’est voulu, dites pourquoi, au bout de la ligne ou juste au-dessus, et ce ne sera plus signalé :

${fenced('guichet', `// tait ${code} : la raison`)}
`;
}

/** The list of all pages. */
export function indexPage(): string {
  const codes = (Object.keys(catalogue) as Code[]).toSorted();
  const families = Object.entries(FAMILIES).map(([letter, family]) => {
    const rows = codes
      .filter((code) => code.startsWith(letter))
      .map((code) => `| [${code}](${code}.md) | ${typeset(catalogue[code].title)} | ${catalogue[code].severity} |`);
    return `## ${family}\n\n| Code | Ce qui est signalé | Gravité |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Les erreurs

Tout ce que la vérification peut dire d’un programme. \`guichet erreur B007\` montre la page d’un code dans le terminal.

Les exemples supposent que ce texte les précède :

${fenced('guichet', QUESTIONS.trimEnd())}

${families.join('\n')}`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** What does not show is shown as `·`. */
function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is replaced
  return text.replace(/[\u0000-\u0009\u000b-\u001f]/g, '·');
}
