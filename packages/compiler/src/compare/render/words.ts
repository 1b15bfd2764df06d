/** The words that every presentation of a comparison shares. */
import type { Bilan, Comparaison, EffetRésultat, Effets, Répartition, SuiviDossier } from '../report.ts';

export const HEADINGS = {
  majeure: 'Ce qui peut défaire une réponse, un résultat ou un droit',
  mineure: 'Ce qui s’ajoute',
  correctif: 'Ce qui se dit autrement',
} as const;

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

export function titleOf({ programme, changements, saut }: Comparaison): string {
  return `${programme.titre} : ${saut.portée === 'aucun' ? 'aucun changement' : plural(changements.length, 'changement')}`;
}

export function effectsTitle({ effets }: Comparaison): string {
  const { nombre = 0, différentes = 0 } = effets?.situations ?? {};
  return différentes === 0
    ? `Ce que cela fait : rien, sur ${plural(nombre, 'situation')} d’essai`
    : `Ce que cela fait : ${plural(différentes, 'situation')} d’essai sur ${nombre} ${différentes > 1 ? 'changent' : 'change'}`;
}

/** « 1 devient », « 2 deviennent » */
function become(count: number): string {
  return `${count} ${count > 1 ? 'deviennent' : 'devient'}`;
}

/** « 12 différences : 8 de plus, 4 de moins, en tout +1 000 € (de −200 € à +400 €) » */
export function countsOf(effect: EffetRésultat): string {
  const parts: string[] = [];
  if (effect.répartition) parts.push(spread(effect.répartition));
  if (effect.deviennentOui !== undefined && effect.différentes > 0)
    parts.push(`${become(effect.deviennentOui)} oui, ${become(effect.deviennentNon ?? 0)} non`);
  if (effect.jamais) parts.push(effect.jamais === 'plus' ? 'personne n’y gagne' : 'personne n’y perd');
  const count = effect.différentes === 0 ? 'hors des situations d’essai' : plural(effect.différentes, 'différence');
  return [count, ...parts].join(' ; ');
}

/** « Inchangés pour tous, quelles que soient les réponses : Total, Part » */
export function unchanged({ inchangés }: Effets): string | undefined {
  if (inchangés.length === 0) return undefined;
  const many = inchangés.length > 1 ? 's' : '';
  return `Calculé${many} autrement, mais inchangé${many} pour tous, quelles que soient les réponses : ${inchangés.map(({ libellé }) => libellé).join(', ')}`;
}

function spread({ plus, moins, total, plusForteBaisse, plusForteHausse }: Répartition): string {
  return `${plus} de plus, ${moins} de moins ; en tout ${total} (de ${plusForteBaisse} à ${plusForteHausse})`;
}

/** « 12 dossiers : 8 inchangé, 4 montant changé », then the amounts. */
export function bilanOf({ nombre, suites, montants }: Bilan): readonly string[] {
  const counts = Object.entries(suites).map(([suite, count]) => `${count} ${suite}`);
  return [
    `${plural(nombre, 'dossier')}${counts.length === 0 ? '' : ` : ${counts.join(', ')}`}`,
    ...montants.map(({ libellé, répartition }) => `${libellé} : ${spread(répartition)}`),
  ];
}

export function suiviOf({ suites, déposé }: SuiviDossier): string {
  return `${suites.join(', ')}${déposé ? ' (déposé)' : ''}`;
}

export function differencesOf({ àReprendre, àDonner, montants, refus }: SuiviDossier): readonly string[] {
  return [
    ...refus,
    ...àReprendre.map(({ libellé, pourquoi }) => `«\u00A0${libellé}\u00A0» à reprendre : ${pourquoi}`),
    ...àDonner.map(({ libellé }) => `«\u00A0${libellé}\u00A0» à renseigner`),
    ...montants.map(({ libellé, avant, après }) => `${libellé} : ${avant} → ${après}`),
  ];
}
