/** A comparison, as a terminal shows it: changes by kind, what they do, then the bump. */
import type { Changement, Comparaison, Lieu } from '../report.ts';

export function renderText(comparaison: Comparaison): string {
  const { programme, changements, saut } = comparaison;
  const title = `${programme.titre} : ${saut.portée === 'aucun' ? 'aucun changement' : plural(changements.length, 'changement')}`;
  return `${[title, ...sections(changements), bump(comparaison)].join('\n\n')}\n`;
}

const HEADINGS = {
  majeure: 'Ce qui peut défaire une réponse, un résultat ou un droit',
  mineure: 'Ce qui s’ajoute',
  correctif: 'Ce qui se dit autrement',
} as const;

function sections(changements: readonly Changement[]): readonly string[] {
  return (['majeure', 'mineure', 'correctif'] as const).flatMap((portée) => {
    const some = changements.filter((change) => change.portée === portée);
    const width = Math.max(0, ...some.map(({ genre }) => genre.length));
    const lines = some.map(
      (change) => `  ${change.genre.padEnd(width)}  ${change.phrase}\n  ${' '.repeat(width)}  ${places(change)}`,
    );
    return some.length === 0 ? [] : [[`${HEADINGS[portée]} (${some.length})`, ...lines].join('\n')];
  });
}

/** `avant 4-montants.guichet:12, après 4-montants.guichet:14` */
export function places({ avant, après }: Pick<Changement, 'avant' | 'après'>): string {
  const written = ({ fichier, ligne, dernièreLigne }: Lieu): string =>
    `${fichier}:${ligne}${dernièreLigne > ligne ? `-${dernièreLigne}` : ''}`;
  return [avant && `avant ${written(avant)}`, après && `après ${written(après)}`].filter(Boolean).join(', ');
}

function bump({ saut }: Comparaison): string {
  if (saut.portée === 'aucun') return 'Aucune version à publier.';
  return [`Version à publier : ${saut.portée}`, ...saut.raisons.map((raison) => `  ${raison}`)].join('\n');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}
