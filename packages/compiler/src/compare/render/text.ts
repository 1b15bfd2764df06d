/** A comparison, as a terminal shows it: changes by kind, what they do, the dossiers in progress, the version. */
import type { Changement, Comparaison, EffetRésultat, Lieu } from '../report.ts';
import { HEADINGS, bilanOf, countsOf, differencesOf, effectsTitle, suiviOf, titleOf, unchanged } from './words.ts';

export function renderText(comparaison: Comparaison): string {
  const { changements, effets, dossiers } = comparaison;
  const parts = [
    titleOf(comparaison),
    ...changes(changements),
    ...(effets ? effects(comparaison) : []),
    ...(dossiers ? followed(dossiers) : []),
    bump(comparaison),
  ];
  return `${parts.join('\n\n')}\n`;
}

function changes(changements: readonly Changement[]): readonly string[] {
  return (['majeure', 'mineure', 'correctif'] as const).flatMap((portée) => {
    const some = changements.filter((change) => change.portée === portée);
    if (some.length === 0) return [];
    const lines = aligned(some.map((change) => [change.genre, [change.phrase, ...witness(change), places(change)]]));
    return [[`${HEADINGS[portée]} (${some.length})`, ...lines].join('\n')];
  });
}

function witness({ témoin }: Changement): readonly string[] {
  return témoin ? [`par exemple ${témoin.phrase}`] : [];
}

/** `avant 4-montants.guichet:12, après 4-montants.guichet:14` */
function places({ avant, après }: Changement): string {
  const written = ({ fichier, ligne, dernièreLigne }: Lieu): string =>
    `${fichier}:${ligne}${dernièreLigne > ligne ? `-${dernièreLigne}` : ''}`;
  return [avant && `avant ${written(avant)}`, après && `après ${written(après)}`].filter(Boolean).join(', ');
}

function effects(comparaison: Comparaison): readonly string[] {
  const { effets } = comparaison;
  if (!effets) return [];
  const results = aligned(
    effets.résultats.map((effect: EffetRésultat) => [effect.libellé, [countsOf(effect), effect.témoin.phrase]]),
  );
  const same = unchanged(effets);
  const examples = effets.exemples.flatMap(({ titre, différences }) => [
    `  ${titre}`,
    ...différences.map((one) => `    ${one.libellé} : ${one.avant} → ${one.après}`),
  ]);
  return [
    [effectsTitle(comparaison), ...results, ...(same ? [`  ${same}`] : [])].join('\n'),
    ...(examples.length === 0 ? [] : [['Les exemples dont le résultat change', ...examples].join('\n')]),
  ];
}

function followed({ bilan, suivis }: NonNullable<Comparaison['dossiers']>): readonly string[] {
  const lines = aligned(
    suivis
      .filter(({ suites }) => !suites.includes('inchangé'))
      .map((dossier) => [dossier.id, [suiviOf(dossier), ...differencesOf(dossier)]]),
  );
  const [total = '', ...amounts] = bilanOf(bilan);
  return [
    [
      `Ce que ${bilan.nombre > 1 ? 'deviennent' : 'devient'} ${total}`,
      ...amounts.map((line) => `  ${line}`),
      ...lines,
    ].join('\n'),
  ];
}

/** A first column, then lines beside it. */
function aligned(rows: readonly (readonly [first: string, lines: readonly string[]])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.flatMap(([first, lines]) =>
    lines.map((line, rank) => `  ${(rank === 0 ? first : '').padEnd(width)}  ${line}`),
  );
}

function bump({ saut }: Comparaison): string {
  if (saut.portée === 'aucun') return 'Aucune version à publier.';
  return [`Version à publier : ${saut.portée}`, ...saut.raisons.map((raison) => `  ${raison}`)].join('\n');
}
