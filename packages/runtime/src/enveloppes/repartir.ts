/**
 * The envelopes of a programme among its dossiers: each on its own, then, when they are fungible, what some have left
 * to those that are short.
 */
import { ajouter, soustraire } from '../nombres.ts';
import { indéterminé } from '../operations.ts';
import type { DemandeDePart, LigneEnveloppe, RègleEnveloppe, Répartition } from '../programme/enveloppes.ts';
import { SANS_OBJET, estRien, type Nombre, type Rien, type Valeur } from '../valeurs.ts';
import { partager, type Demande, type RèglePartage } from './partager.ts';

interface Retenue extends Demande {
  readonly id: string;
}

const somme = (montants: readonly Nombre[]): Nombre => montants.reduce(ajouter, 0);

export function répartir(enveloppe: RègleEnveloppe, demandes: readonly DemandeDePart[]): Répartition {
  const { lignes, règle, fongible } = enveloppe;
  const parts: Record<string, Valeur<Nombre>> = {};
  const retenues = new Map<LigneEnveloppe, Retenue[]>(lignes.map((ligne) => [ligne, []]));
  for (const { id, clé, montant, rangs } of demandes) {
    const ligne = ligneDe(lignes, clé);
    if (estRien(montant)) parts[id] = montant;
    else if (ligne) retenues.get(ligne)?.push({ id, montant, rangs });
    else parts[id] = estRien(clé) ? clé : SANS_OBJET;
  }
  const faites = lignes.map((ligne) => uneLigne(enveloppe, ligne, retenues.get(ligne) ?? []));
  for (const { siennes, reçues } of faites)
    for (const [rang, { id }] of siennes.entries()) parts[id] = reçues[rang] ?? 0;
  const enveloppes = faites.map(({ bilan }) => bilan);
  if (!fongible || 'inconnu' in règle || faites.some(({ manques }) => manques === null)) return { parts, enveloppes };

  const libre = somme(faites.map(({ bilan }) => bilan.reste as Nombre));
  const courtes = faites.flatMap(({ siennes, manques }) =>
    siennes.map((une, rang) => ({ ...une, montant: manques?.[rang] ?? 0 })),
  );
  const { plafond: _appliqué, ...sansPlafond } = règle;
  const ajouts = partager(sansPlafond, libre, courtes).parts;
  for (const [rang, { id }] of courtes.entries()) parts[id] = ajouter(parts[id] as Nombre, ajouts[rang] ?? 0);
  return { parts, enveloppes };
}

/** The line that names the key, or else the one for all the others. */
function ligneDe(lignes: readonly LigneEnveloppe[], clé: DemandeDePart['clé']): LigneEnveloppe | undefined {
  const nommée = lignes.find(({ options }) => !estRien(clé) && options.includes(clé));
  if (nommée) return nommée;
  const autre = lignes.find(({ options }) => options.length === 0);
  return autre && (lignes.length === 1 || !estRien(clé)) ? autre : undefined;
}

interface LigneFaite {
  readonly bilan: Répartition['enveloppes'][number];
  readonly siennes: readonly Retenue[];
  readonly reçues: readonly Valeur<Nombre>[];
  /** What each still lacks; null when the rules do not say. */
  readonly manques: readonly Nombre[] | null;
}

function uneLigne(
  { règle, lignes, fongible }: RègleEnveloppe,
  { libellé, montant, inconnu }: LigneEnveloppe,
  siennes: readonly Retenue[],
): LigneFaite {
  const demandé = somme(siennes.map((une) => une.montant));
  const raisons = [
    ...('inconnu' in règle ? [règle.inconnu] : []),
    ...(fongible ? lignes.flatMap((une) => une.inconnu ?? []) : []),
    ...(inconnu === undefined ? [] : [inconnu]),
  ];
  if (montant === undefined || raisons.length > 0) {
    const rien: Rien = indéterminé([...new Set(raisons)]);
    const bilan = { libellé, montant: montant ?? rien, demandé, attribué: rien, reste: rien };
    return { bilan, siennes, reçues: siennes.map(() => rien), manques: null };
  }
  const { parts, dues, reste } = partager(règle as RèglePartage, montant, siennes);
  const bilan = { libellé, montant, demandé, attribué: soustraire(montant, reste), reste };
  return { bilan, siennes, reçues: parts, manques: dues.map((dû, rang) => soustraire(dû, parts[rang] ?? 0)) };
}
