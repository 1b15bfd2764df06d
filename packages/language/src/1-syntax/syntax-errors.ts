/** What the parser could not read → what the editor wrote wrong. Never the name of a rule of the grammar. */
import type { Token } from './tokens/token.ts';
import { quote } from '../diagnostics/entry.ts';
import type { Builder } from './builder.ts';
import { is } from './grammar.ts';
import type { ParseProblem } from './parser.ts';
import { isHardKeyword, K, Nom } from './tokens/keywords.ts';
import { AccoladeFermante, Mois, Texte } from './tokens/literals.ts';
import { vocabulary } from './tokens/vocabulary.ts';
import type { Span } from './tree.ts';

const labels = new Map(vocabulary.map((type) => [type.name, type.LABEL ?? type.name]));

/** What may stand where one of several things is needed, by the rule that reads them. */
const CHOICES: Readonly<Record<string, string>> = {
  type: 'un type (« oui/non », « entier », « montant », « date », « texte », « choix { … } »…)',
  clé: 'une clé (un nombre, « 1 à 49 », « 50 et + », une option, « oui », « non » ou « autre »)',
  moment: 'une date, ou « inconnu » suivi de la raison entre guillemets',
  'nombre littéral': 'un nombre',
  'arrondi.précision': '« à l’euro », « au centime » ou « à l’unité »',
  'reste.enveloppe': '« non attribué », « aux premiers » ou « au plus fort reste »',
  'cible.indicateur': '« ≥ », « > », « ≤ », « < » ou « inconnue »',
  'une ligne par': '« domaine » ou « dossier »',
  'suite.période': '« puis », « pour le dépôt » ou « quand »',
  'suite.échéance': '« puis » ou « quand »',
  relation: 'une comparaison',
  appartenance: 'la liste des valeurs entre crochets, ou le nom d’un choix multiple,',
  'en vigueur': '« du » suivi d’une date, ou « depuis l’origine »',
  partage: '« au prorata », « à parts égales », « par rang selon … » ou « inconnu »',
};

export function reportProblem(problem: ParseProblem, b: Builder): void {
  const { expected, found, previous, rule } = problem;
  const place = placeOf(found, previous, b);
  if (expected === Nom.name && isHardKeyword(found.image) && found.startLine === previous.endLine) {
    b.report('S014', b.span(found), { word: found.image });
    return;
  }
  if (expected === K.un.name && is(previous, K.moins) && found.startLine === previous.endLine) {
    const compared = { expected: 'la quantité comparée et le signe « ≥ »', found: describe(found) };
    b.report('S009', place, {
      ...compared,
      advice: `« au moins un » se dit d'une liste. Pour une quantité, écrivez par exemple « total ≥ ${found.image} ».`,
    });
    return;
  }
  if (rule === 'exception' && found.startLine === previous.endLine && (is(found, Texte) || expected === K.quand.name)) {
    const label = is(found, Texte) ? found.image : quote(found.image);
    const told = is(previous, Texte);
    const missing = is(found, Texte) || told ? (labels.get(expected) ?? '« : »') : 'les guillemets du libellé';
    const title = told ? previous.image : label;
    const advice = `Écrivez « exception », le libellé entre guillemets, puis « quand » : exception ${title} quand …`;
    b.report('S009', place, { expected: missing, found: describe(found), advice });
    return;
  }
  const what = is(previous, K.FINESS)
    ? '« juridique » ou « géographique »'
    : is(found, Mois) && found.startLine === previous.endLine
      ? 'le jour du mois'
      : expected === K.en.name
        ? '« en vigueur du … »'
        : expected === ''
          ? (CHOICES[rule] ?? 'un élément')
          : (labels.get(expected) ?? 'un élément');
  b.report('S009', place, {
    expected: what,
    found: found.startLine === previous.endLine ? describe(found) : undefined,
  });
}

/**
 * On the offending token; at the end of what precedes when it stands on another line, or nowhere. Where the text ends,
 * and before it begins, Chevrotain has a token whose places are no numbers.
 */
function placeOf(found: Token, previous: Token, b: Builder): Span {
  const before = previous.endOffset;
  if (Number.isNaN(before) || found.startLine === previous.endLine) return b.span(found);
  return { file: b.file, start: before, end: before + 1 };
}

/** As a sentence names it. */
export function describe(token: Token): string {
  if (is(token, AccoladeFermante)) return 'l’accolade « } »';
  if (is(token, Texte)) return 'ce texte';
  return quote(token.image);
}
