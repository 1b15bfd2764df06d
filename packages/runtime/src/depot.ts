/**
 * What stops a deposit, whatever the programme: read by the generated validators and by forms, from the description of
 * the questions and what the calculator says of the answers.
 */
import { compterÉléments } from './elements.ts';
import { FORMES } from './formes.ts';
import { cheminChamp, cheminItem, clésDe, type Imbriquée } from './reponses.ts';
import type { Condition, Évaluation } from './programme/evaluation.ts';
import type { Champ, Étape } from './programme/formulaire.ts';
import type { Erreur } from './programme/serveur.ts';
import { vérifierForme, vérifierRéponse } from './saisie.ts';
import { estRien } from './valeurs.ts';

/** An error, with the keys that lead to its answer in the answers read as one object. */
export interface Refus extends Erreur {
  readonly clés: readonly (string | number)[];
}

export interface Questions {
  readonly étapes: readonly Étape[];
  readonly conditions: readonly Condition[];
}

export function lire(réponses: Imbriquée, clés: readonly (string | number)[]): unknown {
  return clés.reduce<unknown>(
    (objet, clé) => (typeof objet === 'object' && objet !== null ? (objet as Imbriquée)[clé] : undefined),
    réponses,
  );
}

/** Fields that are asked, with the étape and group they stand in. */
export function champsDemandés(étapes: readonly Étape[], { visibles }: Pick<Évaluation, 'visibles'>): readonly Champ[] {
  const demandé = (id: string): boolean => visibles[id] !== false;
  return étapes
    .filter(({ id }) => demandé(id))
    .flatMap(({ champs, groupes }) => [
      ...champs,
      ...groupes.filter(({ id }) => demandé(id)).flatMap((groupe) => groupe.champs),
    ])
    .filter(({ chemin }) => demandé(chemin));
}

/** Everything that stops the deposit, in the order of the form. */
export function refusDeDépôt(
  { étapes, conditions }: Questions,
  réponses: Imbriquée,
  évaluation: Évaluation,
): readonly Refus[] {
  const demandés = champsDemandés(étapes, évaluation);
  const refus: Refus[] = demandés.flatMap((champ) =>
    refusDuChamp(champ, champ.chemin, clésDe(champ.chemin), réponses, évaluation),
  );
  const manque = refus.length > 0;
  const chemins = new Set(demandés.map(({ chemin }) => chemin));
  for (const condition of conditions) {
    if (!condition.bloquante) continue;
    const message = messageDe(condition, évaluation, manque);
    const chemin = porteur(condition, (champ) => chemins.has(champ));
    if (message !== null)
      refus.push({ chemin: chemin ?? '', clés: chemin === undefined ? [] : clésDe(chemin), message });
  }
  return refus;
}

/** The question that speaks for a condition: the first one that its rule reads among those that are asked. */
export function porteur({ champs }: Condition, demandé: (chemin: string) => boolean): string | undefined {
  return champs.map((champ) => champ.replace(/\[\].*$/, '')).find(demandé);
}

/** A condition that waits for an answer is told only when no question has said so already. */
function messageDe({ nom, libellé }: Condition, { conditions, messages }: Évaluation, manque: boolean): string | null {
  const tenue = conditions[nom];
  if (tenue === false) return messages[nom] ?? libellé;
  if (manque || !estRien(tenue) || tenue.rien !== 'non renseigné') return null;
  return `« ${libellé} » ne peut pas être vérifié : une réponse facultative dont cette règle dépend est à donner.`;
}

function refusDuChamp(
  champ: Champ,
  chemin: string,
  clés: Refus['clés'],
  réponses: Imbriquée,
  évaluation: Évaluation,
): readonly Refus[] {
  const réponse = lire(réponses, clés);
  if (estVide(réponse)) return champ.facultatif ? [] : [{ chemin, clés, message: manquante(champ) }];
  if (champ.type.genre !== 'liste') return refusDeRéponse(champ, chemin, clés, réponse);
  const ids = (réponse as readonly Imbriquée[]).map((item, rang) => String(item['id'] ?? rang));
  const refus = [...refusDeRéponse(champ, chemin, clés, ids)];
  for (const [rang, id] of ids.entries()) {
    for (const sous of champ.type.champs) {
      const cheminSous = cheminItem(sous.chemin, id);
      if (évaluation.visibles[cheminSous] === false) continue;
      const cléSous = clésDe(sous.chemin).slice(-1);
      refus.push(...refusDuChamp(sous, cheminSous, [...clés, rang, ...cléSous], réponses, évaluation));
    }
  }
  return refus;
}

function refusDeRéponse(champ: Champ, chemin: string, clés: Refus['clés'], réponse: unknown): readonly Refus[] {
  const message = vérifierRéponse(champ, réponse);
  return message === null ? [] : [{ chemin, clés, message: avecLibellé(champ, message) }];
}

export function estVide(réponse: unknown): boolean {
  return (
    réponse === undefined || réponse === null || réponse === '' || (Array.isArray(réponse) && réponse.length === 0)
  );
}

/** What to do about a missing answer, by kind of question. */
export function manquante({ libellé, type }: Champ): string {
  const question = libellé.endsWith('?') ? `à la question « ${libellé} »` : `à « ${libellé} »`;
  switch (type.genre) {
    case 'pièce':
      return `Déposez la pièce « ${libellé} ».`;
    case 'liste':
      return `Ajoutez au moins ${type.élément ? compterÉléments(type, 1) : 'un élément'} à « ${libellé} ».`;
    case 'choix multiple':
      return `Choisissez au moins une réponse ${question}.`;
    default:
      return `Répondez ${question}.`;
  }
}

/** « Montant : indiquez un nombre. », where the question is not in view. */
export function avecLibellé({ libellé }: Champ, message: string): string {
  return `${libellé}\u00a0: ${message.charAt(0).toLocaleLowerCase('fr')}${message.slice(1)}`;
}

/** The same message under its question. */
export function sansLibellé({ libellé }: Champ, message: string): string {
  const début = `${libellé}\u00a0: `;
  if (!message.startsWith(début)) return message;
  const reste = message.slice(début.length);
  return reste.charAt(0).toLocaleUpperCase('fr') + reste.slice(1);
}

/** Shape and size of answers by path, as they are saved one by one. Unknown paths are refused. */
export function vérifierFormes(
  étapes: readonly Étape[],
  réponses: Readonly<Record<string, unknown>>,
): readonly Erreur[] {
  const types = new Map(
    étapes
      .flatMap(({ champs, groupes }) => [...champs, ...groupes.flatMap((groupe) => groupe.champs)])
      .flatMap((champ) => (champ.type.genre === 'liste' ? [champ, ...champ.type.champs] : [champ]))
      .map((champ) => [champ.chemin, champ.type]),
  );
  return Object.entries(réponses).flatMap(([chemin, réponse]) => {
    const type = types.get(cheminChamp(chemin));
    const item = /\[([^\]]*)\]/.exec(chemin)?.[1];
    if (!type || (item !== undefined && !FORMES.identifiant.test(item))) return [{ chemin, message: FORMES.question }];
    const message = vérifierForme(type, réponse);
    return message === null ? [] : [{ chemin, message }];
  });
}
