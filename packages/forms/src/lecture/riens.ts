/**
 * The three kinds of nothing in words that help: what to answer, that it does not apply, or what the rules do not say.
 */
import type { Indéterminé, TypeRésultat } from '@guichet/runtime';

/** « ce montant », « ce taux »: how a result is spoken of. */
export function désignation(type: TypeRésultat): string {
  switch (type.genre) {
    case 'montant':
      return 'ce montant';
    case 'taux':
      return 'ce taux';
    case 'date':
      return 'cette date';
    case 'durée':
      return 'cette durée';
    case 'oui/non':
    case 'texte':
    case 'choix':
    case 'entier':
    case 'décimal':
      return 'ce résultat';
    default:
      return type satisfies never;
  }
}

/** At most three questions are named; the others are counted. */
export function demandeRéponses(intitulés: readonly string[], type: TypeRésultat): string {
  const objet = désignation(type);
  if (intitulés.length === 0) return `Complétez vos réponses pour connaître ${objet}.`;
  const nommés = intitulés.slice(0, 3).map((texte) => `« ${texte} »`);
  const reste = intitulés.length - nommés.length;
  if (reste > 0) nommés.push(`${reste} autre${reste > 1 ? 's' : ''} question${reste > 1 ? 's' : ''}`);
  return `Répondez à ${énumérer(nommés)} pour connaître ${objet}.`;
}

export function explicationIndéterminé({ raisons }: Indéterminé, type: TypeRésultat): string {
  const verbe = type.genre === 'montant' ? 'calculer' : 'connaître';
  const détail = raisons.map(enSuite).join(' ; ');
  return `Les règles publiées ne permettent pas de ${verbe} ${désignation(type)} : ${détail}.`;
}

export function énumérer(mots: readonly string[]): string {
  return mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
}

/** A reason that stands after a colon: no full stop, and no capital on its article. */
export function enSuite(raison: string): string {
  return raison
    .trim()
    .replace(/\.$/, '')
    .replace(/^(Les?|La|L[’']|Une?|Des|Ces?|Cette|Aucune?) ?/, (article) => article.toLocaleLowerCase('fr'));
}
