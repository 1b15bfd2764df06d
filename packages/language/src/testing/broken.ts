/** Broken programmes, as people break them: a text that replaces another of `WHOLE`, and what is found, where. */
import type { Code } from '../diagnostics/catalogue.ts';

const VERSION = `  en vigueur du 1er mars 2023 {
    1 et + : 5 €
  }`;

/** Nothing is reported on it. */
export const WHOLE = `programme p « P » { }
unité ESSMS
étape e « E » {
  champ taille : entier ESSMS « Taille »
  champ prix : montant « Prix »
  champ ok : oui/non « OK ? »
  champ teinte : choix { rouge « Rouge », vert « Vert » } « Teinte »
}
calcul total : montant « Total » {
  si ok : 14 500 €
  sinon : 12 000 €
}
condition assez {
  exige taille ≥ 15 ESSMS
  sinon « Trop petit. »
}
barème part : montant « Part » {
  selon taille par tranches
  1 à 49 : 14 500 €
  50 et + : 3 000 €
}
calendrier {
  période dépôt « Dépôt » du 15 mars 2022 au 30 septembre 2022
}
calcul bilan : montant = total + part + (prix × 30 % arrondi à l'euro)
étape suite « Suite » {
  aide « Ce qui suit. »
  utilise siret, région de identité_établissement
  champ sites : liste de 1 à 9 « Sites » {
    champ places : entier « Places » { minimum 1 maximum 9 }
  }
  pièce devis « Devis » { formats pdf, docx taille maximale 5 Mo }
}
calcul accueil = somme de sites.places
calcul grands = nombre de sites où places > 3
barème double : montant « Double » {
  selon teinte, taille
  rouge, 1 à 9 : 1 €
  rouge, 10 et + : 2 €
  vert, 1 à 9 : 3 €
  vert, 10 et + : 4 €
}
exemple « Un » {
  avec taille = 20, prix = 3 €, sites = [{ places = 2 }, { places = 3 }]
  attendu total = 12 000 €
}
`;

type Found = readonly [Code, string];
export type Broken = readonly [what: string, replaced: string, by: string, ...found: Found[]];

export const BROKEN: readonly Broken[] = [
  // Words
  ['a word misspelled', 'champ prix', 'chanp prix', ['S046', 'chanp']],
  ['a word without its accent', 'barème part', 'bareme part', ['S046', 'bareme']],
  ['a word with a capital', 'champ prix', 'Champ prix', ['S046', 'Champ']],
  ['a word in English', 'champ prix', 'field prix', ['S046', 'field']],
  ['a name left out', 'champ prix', 'champ', ['S010', 'champ']],
  ['the name of a calcul left out', 'calcul total', 'calcul', ['S010', 'calcul']],
  ['a sign for a name', 'champ taille', 'champ :', ['S009', ':']],
  ['a declaration misspelled, used twice', 'champ taille', 'champ longueur', ['N001', 'taille']],
  ['an option of an unknown name', 'exige taille ≥ 15 ESSMS', 'exige teintes = bleu', ['N001', 'teintes']],
  ['a word left out', '  champ prix :', '  prix :', ['S002', 'prix']],
  ['a name misspelled', 'exige taille', 'exige tailles', ['N001', 'tailles']],
  ['a word of the language as a name', 'champ prix', 'champ si', ['S014', 'si']],
  // Braces
  ['no brace opens an étape', 'étape e « E » {', 'étape e « E »', ['S019', '»']],
  ['no brace opens a calcul', '« Total » {', '« Total »', ['S019', '»']],
  ['no brace opens a barème', '« Part » {', '« Part »', ['S019', '»']],
  ['no brace opens a calendrier', 'calendrier {', 'calendrier', ['S019', 'r']],
  ['no brace closes an étape', '« Teinte »\n}', '« Teinte »', ['S007', '»']],
  ['no brace closes a barème', '3 000 €\n}', '3 000 €', ['S007', '€']],
  ['a brace too many', '3 000 €\n}', '3 000 €\n}\n}', ['S008', '}']],
  ['a brace too many in a body', '14 500 €\n  sinon', '14 500 €\n}\n  sinon', ['S008', '}']],
  [
    'a comma between clauses',
    'champ prix : montant « Prix »',
    'champ prix : montant « Prix » { minimum 1 €, maximum 9 € }',
    ['S003', ','],
  ],
  ['a brace opened twice', '« Part » {', '« Part » { {', ['S003', '{']],
  ['a word for a brace', '« Part » {', '« Part » selon', ['S019', 'n']],
  ['a word for a closing brace', '3 000 €\n}', '3 000 €\ncalendrier', ['S007', '€']],
  ['a brace twice', '3 000 €\n}', '3 000 €\n} }', ['S008', '}']],
  ['a word twice', 'champ prix', 'champ champ prix', ['S003', 'champ']],
  // Signs
  ['no colon in a row', '49 : 14', '49 14', ['S009', '14 500']],
  ['no colon in a case', 'si ok : 14', 'si ok 14', ['S009', '14 500']],
  ['no colon before a type', 'prix : montant', 'prix montant', ['S015', 'montant']],
  ['= for a colon before a type', 'prix : montant', 'prix = montant', ['S040', '=']],
  ['= for a colon in a row', '49 : 14', '49 = 14', ['S040', '=']],
  ['no value', 'total + part + (', 'total + part + + (', ['S005', '']],
  ['a parenthesis left open', "l'euro)", "l'euro", ['S009', 'o']],
  ['a parenthesis too many', "l'euro)", "l'euro))", ['S003', ')']],
  ['==', '≥ 15', '== 15', ['S040', '==']],
  ['=>', '≥ 15', '=> 15', ['S040', '=>']],
  ['&&', 'exige taille', 'exige ok && taille', ['S040', '&&']],
  ['||', 'exige taille', 'exige ok || taille', ['S040', '||']],
  ['and', 'exige taille', 'exige ok and taille', ['S040', 'and']],
  ['true', 'taille ≥ 15 ESSMS', 'ok = true', ['S040', 'true']],
  ['x for ×', 'prix ×', 'prix x', ['S040', 'x']],
  ['a semicolon', '15 ESSMS\n', '15 ESSMS;\n', ['S001', ';']],
  ['!=', '≥ 15', '!= 15'],
  ['a dash for minus', 'total + part', 'total – part'],
  ['a long dash for minus', 'total + part', 'total — part'],
  // Quotes
  ['a text left open', '« Prix »', '« Prix', ['S004', '« Prix']],
  ['a text left open before a brace', 'étape e « E »', 'étape e « E', ['S004', '« E']],
  ['an English text left open', '« Prix »', '"Prix', ['S004', '"Prix']],
  ['English quotes', '« Prix »', '“Prix”'],
  ['typewriter quotes', '« Prix »', '"Prix"'],
  ['quotes of two kinds', '« Prix »', '“Prix"', ['S018', '“Prix"']],
  ['quotes in quotes', '« Prix »', '« Le « bon » prix »', ['S018', '« Le « bon » prix »']],
  ['<< >>', '« Prix »', '<< Prix >>', ['S018', '<< Prix >>']],
  ['apostrophes', '« Prix »', "'Prix'", ['S018', "'Prix'"]],
  // Numbers
  ['no-break space', '14 500 €\n  sinon', '14\u00a0500\u00a0€\n  sinon'],
  ['narrow no-break space', '14 500 €\n  sinon', '14\u202f500\u202f€\n  sinon'],
  ['thin space', '14 500 €\n  sinon', '14\u2009500 €\n  sinon'],
  ['dot', '14 500 €\n  sinon', '14.500 €\n  sinon', ['S041', '14.500']],
  ['apostrophe', '14 500 €\n  sinon', "14'500 €\n  sinon", ['S041', "14'500"]],
  ['curved apostrophe', '14 500 €\n  sinon', '14’500 €\n  sinon', ['S041', '14’500']],
  ['comma', '14 500 €\n  sinon', '14,500 €\n  sinon', ['S041', '14,500']],
  ['commas', '14 500 €\n  sinon', '1,014,500 €\n  sinon', ['S041', '1,014,500']],
  ['decimal point', '30 %', '30.5 %', ['S041', '30.5']],
  ['point and k€', '14 500 €\n  sinon', '14.5k€\n  sinon', ['S041', '14.5']],
  ['€ first', '14 500 €\n  sinon', '€ 14 500\n  sinon', ['S040', '€ 14 500']],
  ['euros', '14 500 €\n  sinon', '14 500 euros\n  sinon', ['S040', 'euros']],
  ['M', '14 500 €\n  sinon', '1,5 M\n  sinon', ['S040', 'M']],
  ['%', '30 %', '30%'],
  ['  %', '30 %', '30  %'],
  // Rows
  ['1-49', '1 à 49', '1-49', ['S040', '-']],
  ['1 – 49', '1 à 49', '1 – 49', ['S040', '–']],
  ['1 a 49', '1 à 49', '1 a 49', ['S040', 'a']],
  ['1..49', '1 à 49', '1..49', ['S040', '..']],
  ['50+', '50 et +', '50+', ['S040', '+']],
  ['≥ 50', '50 et +', '≥ 50', ['S040', '≥ 50']],
  ['par volume', 'par tranches', 'par volume', ['S040', 'par volume']],
  ['plus de 49', '50 et +', 'plus de 49', ['S040', 'plus de 49']],
  ['au-delà de 49', '50 et +', 'au-delà de 49', ['S040', 'au-delà de 49']],
  ['à partir de 50', '50 et +', 'à partir de 50', ['S040', 'à partir de 50']],
  ['50 et au-delà', '50 et +', '50 et au-delà', ['S040', '50 et au-delà']],
  ['entre 1 et 49', '1 à 49', 'entre 1 et 49', ['S040', 'entre 1 et 49']],
  ['moins de 50', '1 à 49', 'moins de 50', ['S040', 'moins de 50']],
  ['sinon in a barème', '50 et +', 'sinon', ['S046', 'sinon']],
  ['no value in a row', '49 : 14 500 €', '49 :', ['S005', ':']],
  ['a dash for a value', '49 : 14 500 €', '49 : -', ['S005', '-']],
  ['a bar after a key', '49 : 14', '49 | 14', ['S040', '|']],
  ['an arrow after a key', '49 : 14', '49 -> 14', ['S040', '->']],
  ['a word after a value', '14 500 €\n  50', '14 500 € TTC\n  50', ['S003', 'TTC']],
  ['nombre entier', 'entier ESSMS', 'nombre entier ESSMS', ['S040', 'nombre entier']],
  // Dates
  ['15/03/2022', '15 mars 2022', '15/03/2022', ['S040', '15/03/2022']],
  ['2022-03-15', '15 mars 2022', '2022-03-15', ['S040', '2022-03-15']],
  ['Mars', '15 mars 2022', '15 Mars 2022'],
  // Pasted
  ['a bullet', '  champ prix', '  • champ prix', ['S044', '•']],
  ['a dash as a bullet', '  champ prix', '  - champ prix', ['S044', '-']],
  ['a heading', 'programme p', '# Titre\nprogramme p', ['S043', '# Titre']],
  ['a comment of HTML', 'unité', '<!-- rien -->\nunité', ['S043', '<!-- rien -->']],
  ['a comment left open', 'calcul bilan', '/* rien\ncalcul bilan', ['S045', '/*']],
  ['a zero-width space', 'exige taille', 'exige tai\u200blle', ['S042', '\u200b']],
  ['a mark of direction', 'exige taille', 'exige \u202etaille', ['S042', '\u202e']],
  ['two statements on one line', '15 ESSMS\n', '15 ESSMS'],
  ['a numbered list', 'étape e', '2. étape e', ['S044', '2.']],
  ['letters of a list', '  champ prix', '  b) champ prix', ['S044', 'b)']],
  ['bold', 'étape e', '**étape** e', ['S044', '**']],
  ['a fence of Markdown', 'unité ESSMS', '```guichet\nunité ESSMS\n```', ['S043', '```guichet']],
  ['a line of dashes', 'unité', '------\nunité', ['S043', '------']],
  ['a comment of SQL', 'unité', '-- les unités\nunité', ['S043', '-- les unités']],
  ['a soft hyphen in a word', 'condition assez', 'condi\u00adtion assez', ['S042', '\u00ad']],
  ['a soft hyphen in a text', '« Prix »', '« Pr\u00adix »'],
  ['a mark of direction in a text', '« Prix »', '« Pr\u202eix »', ['S042', '\u202e']],
  ['a ligature', 'champ prix', 'champ pri\ufb01x', ['S040', 'pri\ufb01x']],
  ['a Russian letter', 'exige taille', 'exige t\u0430ille', ['S040', 't\u0430ille']],
  ['a heavy colon', 'ok : oui/non', 'ok： oui/non', ['S040', '：']],
  ['a heavy percent', '30 %', '30 ％', ['S040', '％']],
  // Words of a sentence
  ['a feminine', 'arrondi à', 'arrondie à', ['S046', 'arrondie']],
  ['a plural', 'par tranches', 'par tranche', ['S046', 'tranche']],
  ['si in capitals', 'si ok', 'Si ok', ['S046', 'Si']],
  ['if', 'si ok', 'if ok', ['S046', 'if']],
  ['sinon in capitals', 'sinon : 12', 'Sinon : 12', ['S046', 'Sinon']],
  ['selon misspelled', 'selon taille', 'selons taille', ['S046', 'selons']],
  ['an infinitive', 'exige taille', 'exiger taille', ['S046', 'exiger']],
  ['another verb', 'exige taille', 'requiert taille', ['S046', 'requiert']],
  ['a without accent', "à l'euro", "a l'euro", ['S046', 'a']],
  ['a type in the plural', ': entier ESSMS « Taille »', ': entiers ESSMS « Taille »', ['S046', 'entiers']],
  ['alors in a case', 'si ok : 14', 'si ok alors 14', ['S040', 'alors']],
  ['an arrow in a case', 'si ok : 14', 'si ok → 14', ['S040', '→']],
  ['= in a case', 'si ok : 14', 'si ok = 14', ['S040', '=']],
  ['sinon si, after a case', '  sinon : 12', '  sinon si taille = 2 : 13 000 €\n  sinon : 12', ['S040', 'sinon si']],
  ['au moins', 'taille ≥ 15', 'taille au moins 15', ['S040', 'au moins']],
  ['au plus', 'taille ≥ 15', 'taille au plus 15', ['S040', 'au plus']],
  ['au moins of nothing', 'taille ≥ 15 ESSMS', 'au moins taille', ['S009', 'taille']],
  ['sinon si', 'si ok : 14', 'sinon si ok : 14', ['S040', 'sinon si']],
  ['oui-non', 'ok : oui/non', 'ok : oui-non', ['S040', 'oui-non']],
  ['an oblique name', 'calcul bilan', 'calcul mon-bilan', ['S040', 'mon-bilan']],
  ['le for du', 'du 15 mars', 'le 15 mars', ['S046', 'le']],
  ['a full stop', '12 000 €\n}', '12 000 €.\n}', ['S003', '.']],
  ['a comma at the end', '12 000 €\n}', '12 000 €,\n}', ['S003', ',']],
  ['k euros', '12 000 €\n}', '12 keuros\n}', ['S040', 'keuros']],
  ['millions', '12 000 €\n}', "3 millions d'euros\n}", ['S040', "millions d'euros"]],
  ['a half', 'prix × 30 %', 'prix × ½', ['S041', '½']],
  ['ou plus', '50 et +', '50 ou plus', ['S040', 'ou plus']],
  ['de 1 à 49', '1 à 49', 'de 1 à 49', ['S040', 'de 1']],
  ['31/12/22', '30 septembre 2022', '31/12/22', ['S040', '31/12/22']],
  ['€ and 30', 'prix × 30 %', 'prix × %30', ['S040', '%30']],
  ['a dash for au', '2022 au 30', '2022 - 30', ['S040', '-']],
  ['spaces and a point', '14 500 €\n  sinon', '14 500.50 €\n  sinon', ['S041', '14 500.50']],
  ['a wide space', '14 500 €\n  sinon', '14\u2003500 €\n  sinon'],
  ['a tab', '14 500 €\n  sinon', '14\t500 €\n  sinon', ['S040', '14\t500']],
  ['a word for a brace, after a label', 'étape e « E » {', 'étape e « E » aide', ['S040', 'aide']],
  ['the line that opens a block', 'condition assez {\n', '', ['S002', 'exige']],
  ['two points before a text', 'sinon « Trop', 'sinon : « Trop', ['S040', 'sinon :']],
  ['que', 'exige taille', 'exige que taille', ['S040', 'exige que']],
  ['est before a sign', 'taille ≥ 15', 'taille est ≥ 15', ['S040', 'est ≥']],
  ['a comma in a case', 'si ok : 14', 'si ok, 14', ['S040', ',']],
  ['a name in two words', 'champ teinte', 'champ ma teinte', ['S040', 'ma teinte']],
  // Other quotes
  ['a closing guillemet alone', '« Prix »', 'Prix TTC »', ['S047', 'Prix TTC »']],
  ['a closing guillemet twice', '« Prix »', '« Prix » »', ['S047', '»']],
  ['an opening guillemet twice', '« Prix »', '« « Prix »', ['S018', '« « Prix »']],
  ['German quotes', '« Prix »', '„Prix“', ['S018', '„Prix“']],
  ['Swiss quotes', '« Prix »', '‹Prix›', ['S018', '‹Prix›']],
  ['quotes the wrong way round', '« Prix »', '»Prix«', ['S018', '»Prix«']],
  ['a label twice', 'champ prix : montant « Prix »', 'champ prix : montant « Prix » « TTC »', ['S003', '« TTC »']],
  ['the label of an étape twice', '« E » {', '« E » « Bis » {', ['S003', '« Bis »']],
  ['no name before a label', 'vert « Vert »', '« Vert »', ['S010', '« Vert »']],
  // Other braces
  ['a parenthesis for a brace', 'étape e « E » {', 'étape e « E » (', ['S040', '(']],
  ['a colon for a brace', 'étape e « E » {', 'étape e « E » :', ['S040', ':']],
  ['no brace closes a choix', '« Vert » } « Teinte »', '« Vert » « Teinte »', ['S007', '»']],
  // Elsewhere
  ['a colon after a word', 'aide « Ce', 'aide : « Ce', ['S040', 'aide :']],
  ['= after a word', 'minimum 1', 'minimum = 1', ['S040', 'minimum =']],
  ['a name of the day', 'du 15 mars', 'du mardi 15 mars', ['S040', 'mardi 15']],
  ['est oui', 'exige taille ≥ 15 ESSMS', 'exige ok est oui', ['S040', 'est oui']],
  ['an extension', 'formats pdf', 'formats .pdf', ['S040', '.pdf']],
  ['an extension in quotes', 'formats pdf', 'formats « .pdf »', ['S040', '« .pdf »']],
  ['max', 'taille maximale', 'taille max', ['S046', 'max']],
  ['maximum', 'taille maximale', 'taille maximum', ['S046', 'maximum']],
  ['somme without de', 'somme de sites', 'somme sites', ['S009', 'sites']],
  ['nombre without de', 'nombre de sites', 'nombre sites', ['S009', 'sites']],
  ['somme with des', 'somme de sites', 'somme des sites', ['S046', 'des']],
  ['ou for où', 'sites où', 'sites ou', ['S046', 'ou']],
  ['no comma between answers', '= 20, prix', '= 20 prix', ['S009', 'prix']],
  ['et between answers', '= 20, prix', '= 20 et prix', ['S040', 'et']],
  ['a semicolon between answers', '= 20, prix', '= 20 ; prix', ['S040', ';']],
  ['a colon for =', 'taille = 20', 'taille : 20', ['S040', ':']],
  ['no comma between items', '}, {', '} {', ['S009', '{']],
  ['no comma between criteria', 'teinte, taille', 'teinte taille', ['S009', 'taille']],
  ['et between criteria', 'teinte, taille', 'teinte et taille', ['S040', 'teinte et taille']],
  ['a bar between keys', 'rouge, 1', 'rouge | 1', ['S040', '|']],
  ['ou plus, on the second key', '10 et + : 2', '10 ou plus : 2', ['S040', 'ou plus']],
  ['a word that is missing', 'région de identité', 'région identité', ['S009', 'identité_établissement']],
  ['pct', 'prix × 30 %', 'prix × 30 pct', ['S040', 'pct']],
  ['a type of elsewhere', 'places : entier', 'places : nombre', ['N007', 'nombre']],
  ['optionnel', '{ minimum 1 maximum', '{ optionnel minimum 1 maximum', ['S046', 'optionnel']],
  ['no word before a choice', ': choix {', ': {', ['S009', '{']],
  ['a hyphen in a word', 'étape suite', 'éta-pe suite', ['S040', 'éta-pe']],
  ['an apostrophe in a name', 'étape suite', "étape l'après", ['S040', "l'après"]],
  ['a range with de', 'liste de 1 à 9', 'liste de 1-9', ['S009', '-']],
  ['no comma after an answer', 'taille = 20, prix', 'ok = non taille = 20, prix', ['S009', 'taille']],
  [
    'values computed in a list',
    'total + part + (',
    'minimum de part, total × 2, prix + (',
    ['S040', 'part, total × 2'],
  ],
  ['the last value of a list', 'total + part + (prix', 'minimum de total, part × (prix ÷ prix', ['S048', '×']],
  // As it is said
  ['pas', 'si ok :', 'si pas ok :', ['S046', 'pas']],
  ['% de', 'prix × 30 %', '30 % de prix', ['S040', 'de']],
  ['plus grand que', 'taille ≥ 15', 'taille plus grande que 15', ['S040', 'plus grande que']],
  ['moins élevé que', 'taille ≥ 15', 'taille moins élevé que 15', ['S040', 'moins élevé que']],
  ['près', "l'euro)", "l'euro près)", ['S003', 'près']],
  ['plancher', '= total + part + (prix', '= prix plancher 3 € + total + part + (prix', ['S003', 'plancher']],
  ['a name in three words', 'champ teinte', 'champ teinte du mur', ['S040', 'teinte du mur']],
  ['a type and no colon', 'places : entier', 'places nombre', ['S015', 'nombre']],
  ['two figures for a year', '15 mars 2022', '15 mars 22', ['S040', '15 mars 22']],
  ['no day', 'du 15 mars 2022', 'du mars 2022', ['S009', 'mars']],
  [
    'what rounds the whole, in a version',
    '  1 à 49 : 14 500 €\n  50 et + : 3 000 €',
    "  en vigueur du 1er mars 2023 {\n    1 et + : 5 €\n    arrondi à l'euro\n  }",
    ['S002', 'arrondi'],
  ],
  ['no opening guillemet after sinon', '« Trop petit. »', 'Trop petit. »', ['S047', 'Trop petit. »']],
  ['no opening guillemet after aide', '« Ce qui suit. »', 'Ce qui suit. »', ['S047', 'Ce qui suit. »']],
  ['no opening guillemet after a unit', 'ESSMS « Taille »', 'ESSMS Taille »', ['S047', 'Taille »']],
  ['a type after its label', 'champ prix : montant « Prix »', 'champ prix « Prix » montant', ['S009', 'montant']],
  ['au plus in a row', '1 à 49', 'au plus 49', ['S040', 'au plus 49']],
  ['inférieur ou égal à in a row', '1 à 49', 'inférieure ou égale à 49', ['S040', 'inférieure ou égale à 49']],
  ['a long dash that no keyboard has', 'total + part', 'total ― part', ['S001', '―']],
  ['curved apostrophes', '« Prix »', '’Prix’', ['S001', '’']],
  ['an emoji', 'exige taille', 'exige ✅ taille', ['S001', '✅']],
  ['a semicolon between columns', 'selon teinte, taille', 'selon teinte ; taille', ['S040', ';']],
  ['an invisible sign between two words', 'exige taille', 'exige \u200btaille', ['S042', '\u200b']],
  ['a half for an amount', '12 000 €\n}', '½\n}', ['S041', '½']],
  ['no quand', 'selon taille par', 'teinte = rouge\n  selon taille par', ['S009', 'teinte']],
  ['no exige', 'exige taille ≥ 15 ESSMS', 'teinte = rouge', ['S009', 'teinte']],
  ['no colon before what is not known', 'si ok : 14 500 €', 'si ok inconnu « Manque »', ['S009', 'inconnu']],
  ['no sinon', 'sinon : 12', ': 12', ['S009', ':']],
  // Signs of elsewhere
  ['&', 'exige taille', 'exige ok & taille', ['S040', '&']],
  ['===', '≥ 15', '=== 15', ['S040', '===']],
  ['=<', '≥ 15', '=< 15', ['S040', '=<']],
  ['⩾', '≥ 15', '⩾ 15', ['S040', '⩾']],
  ['⩽', '≥ 15', '⩽ 15', ['S040', '⩽']],
  ['=/=', '≥ 15', '=/= 15', ['S040', '=/=']],
  ['!==', '≥ 15', '!== 15', ['S040', '!==']],
  ['!', 'si ok', 'si !ok', ['S040', '!']],
  ['⇒', 'si ok :', 'si ok ⇒', ['S040', '⇒']],
  ['a raised dot', 'prix ×', 'prix ·', ['S040', '·']],
  ['a bullet for ×', 'prix ×', 'prix ∙', ['S040', '∙']],
  ['a dot for ×', 'prix ×', 'prix ⋅', ['S040', '⋅']],
  // Words of elsewhere
  ['or', 'exige taille', 'exige ok or taille', ['S040', 'or']],
  ['not', 'si ok', 'si not ok', ['S040', 'not']],
  ['vrai', 'taille ≥ 15 ESSMS', 'ok = vrai', ['S040', 'vrai']],
  ['false', 'taille ≥ 15 ESSMS', 'ok = false', ['S040', 'false']],
  ['faux', 'taille ≥ 15 ESSMS', 'ok = faux', ['S040', 'faux']],
  ['else', 'sinon : 12', 'else : 12', ['S040', 'else']],
  ['autrement', 'sinon : 12', 'autrement : 12', ['S040', 'autrement']],
  ['ET', 'exige taille', 'exige ok ET taille', ['S040', 'ET']],
  ['OU', 'exige taille', 'exige ok OU taille', ['S040', 'OU']],
  ['k', '14 500 €\n  sinon', '14,5 k\n  sinon', ['S040', 'k']],
  // One word for another
  ['1er of a month misspelled', 'du 15 mars', 'du 1er mrs', ['S040', '1er mrs']],
  ['MB', '5 Mo', '5 MB', ['S046', 'MB']],
  ['Mb', '5 Mo', '5 Mb', ['S046', 'Mb']],
  ['mo', '5 Mo', '5 mo', ['S046', 'mo']],
  ['quand in a case', 'si ok :', 'quand ok :', ['S046', 'quand']],
  ['lorsque', '{ minimum 1 maximum', '{ lorsque ok minimum 1 maximum', ['S046', 'lorsque']],
  ['si in a champ', '{ minimum 1 maximum', '{ si ok minimum 1 maximum', ['S046', 'si']],
  ['si in a condition', 'exige taille', 'si taille', ['S046', 'si']],
  ['où for ou', 'exige taille', 'exige ok où taille', ['S046', 'où']],
  ['à after entre', 'exige taille ≥ 15 ESSMS', 'exige taille entre 15 à 20 ESSMS', ['S046', 'à']],
  ['à for au', '2022 au 30', '2022 à 30', ['S046', 'à']],
  ['au for à', '1 à 49', '1 au 49', ['S046', 'au']],
  ['et for à', '1 à 49', '1 et 49', ['S046', 'et']],
  ['depuis', 'du 15 mars', 'depuis 15 mars', ['S046', 'depuis']],
  ['dès', 'du 15 mars', 'dès 15 mars', ['S046', 'dès']],
  ['échéance for période', 'période dépôt', 'échéance dépôt', ['S046', 'échéance']],
  ['nécessite', 'exige taille', 'nécessite taille', ['S046', 'nécessite']],
  ['vérifie', 'exige taille', 'vérifie taille', ['S046', 'vérifie']],
  ['optionnelle', '{ formats', '{ optionnelle formats', ['S046', 'optionnelle']],
  ['égal', 'taille ≥ 15', 'taille égal 15', ['S040', 'égal']],
  ['a colon for ÷', 'prix × 30 %', 'prix : 30', ['S040', ':']],
  ['a colon for = in a calcul', 'bilan : montant =', 'bilan : montant :', ['S040', ':']],
  ['a semicolon between cells', 'rouge, 1', 'rouge ; 1', ['S040', ';']],
  ['a long dash for au', '2022 au 30', '2022 — 30', ['S040', '—']],
  ['a dash for au, half long', '2022 au 30', '2022 – 30', ['S040', '–']],
  // As it is said elsewhere
  ['en tranches', 'par tranches', 'en tranches', ['S040', 'en tranches']],
  ['nombre décimal', 'places : entier', 'places : nombre décimal', ['S040', 'nombre décimal']],
  ['visible si', '{ minimum 1 maximum', '{ visible si ok minimum 1 maximum', ['S040', 'visible si']],
  ['case à cocher', 'ok : oui/non', 'ok : case à cocher', ['S040', 'case à cocher']],
  ["n'est pas", 'taille ≥ 15', "taille n'est pas 15", ['S040', "n'est pas"]],
  ['inférieur à', 'taille ≥ 15', 'taille inférieure à 15', ['S040', 'inférieure à']],
  ['plus petit que', 'taille ≥ 15', 'taille plus petite que 15', ['S040', 'plus petite que']],
  ['supérieur que', 'taille ≥ 15', 'taille supérieure que 15', ['S040', 'supérieure que']],
  ['par excès', "à l'euro)", "à l'euro par excès)", ['S040', 'par excès']],
  ['mille', '14 500 €\n  sinon', '14 mille euros\n  sinon', ['S040', 'mille euros']],
  ['milliers', '14 500 €\n  sinon', "14 milliers d'euros\n  sinon", ['S040', "milliers d'euros"]],
  // Two definitions
  ['rows and a version', '  50 et + : 3 000 €', `  50 et + : 3 000 €\n${VERSION}`, ['S031', 'part']],
  ['rows and a version, without a name', 'part : montant « Part » {', `« Part » {\n${VERSION}`, ['S010', 'barème']],
  [
    'what is not known, and a version',
    '  1 à 49 : 14 500 €\n  50 et + : 3 000 €',
    `  inconnu « Pas encore paru »\n${VERSION}`,
    ['S031', 'part'],
  ],
];
