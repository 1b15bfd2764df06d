/**
 * One model, written out for each language that is measured: steps of questions, amounts computed from them, conditions
 * on them. A « part » is some 20 lines in each.
 */
export interface Written {
  readonly text: string;
  readonly lines: number;
}

function written(lines: readonly string[]): Written {
  return { text: `${lines.join('\n')}\n`, lines: lines.length };
}

/** Numbers of the parts that fill about `lines` lines of 20 a part. */
function parts(lines: number): number[] {
  return Array.from({ length: Math.max(1, Math.round(lines / 20)) }, (_, index) => index);
}

/** `edited`: the part whose first amount is being typed. */
export function guichet(lines: number, amount = '14 500'): Written {
  return written([
    'programme banc « Banc » { }',
    'unité site',
    ...parts(lines).flatMap((n) => [
      `étape étape_${n} « Étape ${n} » {`,
      `  champ sites_${n} : entier site « Nombre de sites » {`,
      '    minimum 1',
      '  }',
      `  champ prix_${n} : montant « Prix »`,
      `  champ référencé_${n} : oui/non « Référencé ? »`,
      '}',
      `calcul part_${n} : montant « Part ${n} » {`,
      `  si référencé_${n} : ${n === 0 ? amount : '14 500'} € + prix_${n}`,
      '  sinon : 12 000 €',
      '}',
      `barème forfait_${n} : montant « Forfait » {`,
      `  selon sites_${n} par tranches`,
      '  1 à 49 : 14 500 €',
      '  50 et + : 3 000 €',
      '}',
      `condition assez_${n} {`,
      `  exige sites_${n} ≥ 15 site et part_${n} + forfait_${n} > 0 €`,
      '  sinon « Trop petit. »',
      '}',
    ]),
  ]);
}

export function publicodes(lines: number): Written {
  return written(
    parts(lines).flatMap((n) => [
      `étape ${n}:`,
      `étape ${n} . sites:`,
      '  question: Nombre de sites',
      '  par défaut: 20 site',
      `étape ${n} . prix:`,
      '  question: Prix',
      '  par défaut: 100 €',
      `étape ${n} . référencé:`,
      '  par défaut: oui',
      `étape ${n} . part:`,
      '  variations:',
      '    - si: référencé',
      '      alors: 14500 € + prix',
      '    - sinon: 12000 €',
      `étape ${n} . forfait:`,
      '  valeur: sites * 14500 €/site',
      '  plafond: 710000 €',
      `étape ${n} . assez:`,
      '  toutes ces conditions:',
      '    - sites >= 15 site',
      '    - part + forfait > 0 €',
    ]),
  );
}

export function graphql(lines: number): Written {
  return written([
    'type Query {',
    ...parts(lines).map((n) => `  part${n}: Part${n}`),
    '}',
    ...parts(lines).flatMap((n) => [
      `"""Étape ${n}"""`,
      `type Part${n} implements Node${n} {`,
      '  sites: Int!',
      '  prix: Float',
      '  reference(si: Boolean = true): Boolean',
      `  suivante(filtre: Filtre${n}): Part${n}`,
      `  choix: Choix${n}`,
      '}',
      `interface Node${n} {`,
      '  sites: Int!',
      '}',
      `input Filtre${n} {`,
      '  minimum: Int = 1',
      '  maximum: Int',
      '}',
      `enum Choix${n} {`,
      '  REGIONAL',
      '  NATIONAL',
      '}',
    ]),
  ]);
}
