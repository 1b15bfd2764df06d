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
  /** Both as the page shows them. */
  readonly shown: { readonly before: string; readonly after: string };
  /** Of the mistake, in `before`. */
  readonly start: number;
  readonly end: number;
}

export function sampleOf(code: Code): Sample {
  const { before: marked, after, given = QUESTIONS } = catalogue[code] as Entry<unknown>;
  const text = dedent(marked);
  const before = text.replace(/[⟦⟧]/g, '');
  const start = given.length + text.indexOf('⟦');
  const end = given.length + text.indexOf('⟧') - 1;
  const shown = { before, after: dedent(after) };
  return { before: given + before, after: given + shown.after, shown, start, end };
}

/** Without the indentation that the catalogue's own layout gives it. */
function dedent(text: string): string {
  if (!text.startsWith('\n')) return text;
  const margin = /^\n( *)/.exec(text)?.[1] ?? '';
  return text.slice(1).replaceAll(new RegExp(`^${margin}`, 'gm'), '');
}
