/** An état as a CSV that French spreadsheets open as it is: semicolons, decimal commas, UTF-8 with its mark. */
import type { Tableau } from '@guichet/dossiers';
import {
  arrondirA,
  écrireValeur,
  estRien,
  fraction,
  multiplier,
  type Nombre,
  type TypeRésultat,
  type ValeurRésultat,
} from '@guichet/runtime';

export function écrireCsv({ état, lignes }: Tableau): string {
  const titres = état.colonnes.map(({ libellé }) => cellule(libellé));
  const corps = lignes.map((ligne) =>
    état.colonnes.map(({ nom, type }) => cellule(valeurCsv(ligne[nom], type))).join(';'),
  );
  return `\uFEFF${[titres.join(';'), ...corps].join('\r\n')}\r\n`;
}

/** Numbers without unit nor thousands mark, to be computed with; not answered and out of the table: empty. */
function valeurCsv(valeur: ValeurRésultat | undefined, type: TypeRésultat): string {
  if (valeur === undefined) return '';
  if (estRien(valeur)) return valeur.rien === 'non renseigné' ? '' : valeur.rien;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'string') return type.genre === 'choix' ? écrireValeur(valeur, type) : valeur;
  if ('mois' in Object(valeur)) return écrireValeur(valeur, type);
  return décimal(valeur as Nombre, type);
}

function décimal(nombre: Nombre, type: TypeRésultat): string {
  const [facteur, décimales] = ÉCHELLES[type.genre] ?? [fraction(1, 1), 6];
  const entier = arrondirA(
    multiplier(nombre, multiplier(facteur, fraction(10n ** BigInt(décimales), 1n))),
    1,
    'au plus proche',
  );
  const signé = String(typeof entier === 'number' ? entier : entier.numérateur);
  const chiffres = signé.replace('-', '').padStart(décimales + 1, '0');
  const coupure = chiffres.length - décimales;
  const partie = chiffres.slice(coupure);
  const utile = type.genre === 'montant' ? partie : partie.replace(/0+$/, '');
  return (signé.startsWith('-') ? '-' : '') + chiffres.slice(0, coupure) + (utile && `,${utile}`);
}

/** Amounts are cents, shown in euros; rates are ratios, shown in percent. */
const ÉCHELLES: Partial<Record<TypeRésultat['genre'], readonly [Nombre, number]>> = {
  montant: [fraction(1, 100), 2],
  taux: [100, 4],
};

/**
 * A text that begins like a formula would run in a spreadsheet: an apostrophe makes it a text. Numbers are left alone.
 */
function cellule(texte: string): string {
  const sûr = /^[=+\-@\t\r]/.test(texte) && !/^-?\d+(,\d+)?$/.test(texte) ? `'${texte}` : texte;
  return /[";\r\n]/.test(sûr) ? `"${sûr.replaceAll('"', '""')}"` : sûr;
}
