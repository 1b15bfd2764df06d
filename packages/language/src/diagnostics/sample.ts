/** The example of a code as whole texts: with what stands before it, and the place that it underlines. */
import { catalogue, type Code } from './catalogue.ts';
import type { SourceFile } from '../1-syntax/parse.ts';
import { writeFingerprint } from '../fingerprint/file.ts';
import { fingerprintOf } from '../fingerprint/fingerprint.ts';
import type { Entry } from './entry.ts';

/** What the examples of the catalogue take for granted. */
export const QUESTIONS = `programme essai « Essai » { }
étape demande « La demande » {
  champ places : entier « Nombre de places »
  champ budget : montant « Budget »
  champ part : taux « Part demandée »
  champ ouverture : date « Date d'ouverture »
  champ public : oui/non « Établissement public ? »
  champ secteur : choix { enfance « Enfance », autonomie « Autonomie » } « Secteur »
  champ membres : liste de 1 à 9 « Membres » { champ lits : entier « Lits » }
}
`;

const ARRÊTÉ = `Une aide de 1 000 € par place est versée aux établissements publics. Le projet compte dix places au moins,
et son taux d'occupation atteint 70 %. La demande est déposée avant le 30 septembre 2022.`;

/** The text of the examples, and the table beside some of them. */
const TEXT = 'essai.guichet';
const TABLE = 'annexe.csv';

/** The files beside the examples. */
export function assetsOfSamples(): SourceFile[] {
  const asset = (name: string, text: string) => ({ path: `sources/${name}.empreinte`, text });
  const made = writeFingerprint(fingerprintOf('arrêté.txt', [ARRÊTÉ]));
  const other = fingerprintOf('note.txt', ['Une note de service qui parle d’autre chose que de cette aide.']);
  return [asset('arrêté', made), asset('note', writeFingerprint(other)), asset('abîmée', made.slice(0, -20))];
}

export interface Sample {
  /** Both whole, ready to be analysed. */
  readonly before: string;
  readonly after: string;
  /** The same, with the table beside them if there is one. */
  readonly files: { readonly before: readonly SourceFile[]; readonly after: readonly SourceFile[] };
  /** Both as the page shows them. */
  readonly shown: { readonly before: string; readonly after: string };
  readonly table?: { readonly before: string; readonly after: string };
  /** Of the mistake, before. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export function sampleOf(code: Code): Sample {
  const { before: marked, after, given = QUESTIONS, table, copied } = catalogue[code] as Entry<unknown>;
  const text = dedent(marked);
  const inTable = table?.before.includes('⟦') ?? false;
  const underlined = inTable ? table!.before : given + text;
  const shown = { before: unmarked(text), after: dedent(after) };
  const tables = table && { before: unmarked(table.before), after: table.after };
  const whole = { before: given + shown.before, after: given + shown.after };
  const files = (when: 'before' | 'after'): SourceFile[] => [
    { path: TEXT, text: whole[when] },
    ...(tables ? [{ path: TABLE, text: tables[when] }] : []),
    ...(copied && when === 'before' ? [{ path: 'copie.guichet', text: whole.before }] : []),
  ];
  return {
    ...whole,
    files: { before: files('before'), after: files('after') },
    shown,
    ...(tables && { table: tables }),
    file: inTable ? TABLE : TEXT,
    start: underlined.indexOf('⟦'),
    end: underlined.indexOf('⟧') - 1,
  };
}

function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

/** Without the indentation that the catalogue's own layout gives it. */
function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const margin = /^\n( *)/.exec(text)?.[1] ?? '';
  return text.slice(1).replaceAll(new RegExp(`^${margin}`, 'gm'), '');
}
