import type { Programme, Réponse } from '@guichet/runtime';
import { finess, siren, siret } from '../numbers.ts';
import { scenario as esmsNumérique } from './esms-numerique.ts';
import { scenario as sons } from './sons.ts';
import { scenario as sunEs } from './sun-es.ts';
import type { Scenario } from './types.ts';

/** By name in the language: a folder copied under another name asks the same questions. */
const SCENARIOS: Readonly<Record<string, Scenario>> = { esms_numerique: esmsNumérique, sun_es: sunEs, sons };

/** A programme nobody wrote a scenario for is filled in with plausible answers, in its first deposit period. */
export function scenarioOf({ nom, périodes }: Programme): Scenario {
  const first = périodes.find(({ genre }) => genre === 'dépôt');
  const au = new Date(((first?.début ?? 0) + 86_400) * 1000).toISOString().slice(0, 10);
  return SCENARIOS[nom] ?? { au, answers: {}, shown: [] };
}

/** The answer of a scenario to a question, or a plausible one of its type. `seed` makes identities of its own. */
export function answerTo(
  champ: Programme['étapes'][number]['champs'][number],
  { answers }: Scenario,
  seed: number,
): Réponse {
  const { type, chemin } = champ;
  const given = answers[chemin];
  if (given !== undefined) return given;
  switch (type.genre) {
    case 'oui/non':
      return true;
    case 'entier':
    case 'montant':
      return Math.max(type.minimum ?? 0, Math.min(type.maximum ?? 1000, 1000));
    case 'décimal':
      return '1500.5';
    case 'taux':
      return '70';
    case 'date':
      return '2022-09-15';
    case 'texte':
      return 'Exemple d’une réponse'.slice(0, type.longueur);
    case 'paragraphe':
      return 'Une situation de départ, des besoins, des objectifs.'.slice(0, type.longueur);
    case 'courriel':
      return 'nom@exemple.fr';
    case 'téléphone':
      return '0298000000';
    case 'finess juridique':
    case 'finess géographique':
      return finess(seed);
    case 'siret':
      return siret(seed);
    case 'siren':
      return siren(seed);
    case 'code postal':
      return '35000';
    case 'commune':
      return 'Rennes';
    case 'iban':
      return 'FR7630006000011234567890189';
    case 'choix':
      return type.options[0]?.id ?? '';
    case 'choix multiple':
      return type.options.slice(0, 1).map(({ id }) => id);
    case 'liste':
    case 'pièce':
      return [];
    default:
      return type satisfies never;
  }
}
