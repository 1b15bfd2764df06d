/**
 * What dossiers of different programmes may be compared by: the numbers that France gives to organisations, and the
 * options of named choix.
 */
import { champsDemandés } from './depot.ts';
import { cheminItem } from './reponses.ts';
import type { Évaluation } from './programme/evaluation.ts';
import type { Champ, Réponse, Réponses, TypeChamp, Étape } from './programme/formulaire.ts';
import type { CléCumul, Identifiant, NonCumul } from './programme/serveur.ts';
import { estRien } from './valeurs.ts';

/** All that the answers asked for name, each once. */
export function identifiantsDe(
  étapes: readonly Étape[],
  réponses: Réponses,
  évaluation: Pick<Évaluation, 'visibles'>,
): readonly Identifiant[] {
  const trouvés = champsDemandés(étapes, évaluation).flatMap((champ) => {
    if (champ.type.genre !== 'liste') return duChamp(champ, réponses[champ.chemin]);
    const { champs } = champ.type;
    return itemsDe(réponses[champ.chemin]).flatMap((item) =>
      champs
        .map((sous) => ({ sous, chemin: cheminItem(sous.chemin, item) }))
        .filter(({ chemin }) => évaluation.visibles[chemin] !== false)
        .flatMap(({ sous, chemin }) => duChamp(sous, réponses[chemin])),
    );
  });
  return [...new Map(trouvés.map((un) => [`${un.genre} ${un.valeur}`, un])).values()];
}

function itemsDe(réponse: Réponse | undefined): readonly string[] {
  return Array.isArray(réponse) ? (réponse as readonly string[]) : [];
}

function duChamp({ type }: Champ, réponse: Réponse | undefined): readonly Identifiant[] {
  const genre = genreDe(type);
  if (genre === null || réponse === undefined || réponse === '') return [];
  const valeurs = Array.isArray(réponse) ? (réponse as readonly string[]) : [String(réponse)];
  return valeurs.map((valeur) => ({ genre, valeur }));
}

function genreDe(type: TypeChamp): string | null {
  switch (type.genre) {
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
      return type.genre;
    case 'choix':
    case 'choix multiple':
      return type.nom === undefined ? null : `choix ${type.nom}`;
    default:
      return null;
  }
}

/** Whether it names an organisation; the others only say what it asks for. */
export function nommeUneOrganisation({ genre }: Identifiant): boolean {
  return !genre.startsWith('choix ');
}

/** Those that the answers give in full. `règles`: in the order of `clés`. */
export function cumulsConnus(
  clés: readonly CléCumul[],
  règles: readonly { readonly avec: string; readonly genres: readonly string[]; readonly message: string }[],
): readonly NonCumul[] {
  return règles.flatMap(({ avec, genres, message }, rang) => {
    const connue = clés[rang];
    if (connue?.condition !== true || connue.clé.some(estRien)) return [];
    return [{ avec, message, clé: genres.map((genre, place) => ({ genre, valeur: String(connue.clé[place]) })) }];
  });
}
