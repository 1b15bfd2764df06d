/** A comparison for a merge request. Texts of the programme are only ever data: marks in them are escaped. */
import type { Changement, Comparaison, Effets } from '../report.ts';
import { HEADINGS, bilanOf, countsOf, differencesOf, effectsTitle, suiviOf, titleOf, unchanged } from './words.ts';

export function renderMarkdown(comparaison: Comparaison): string {
  const { changements, effets, dossiers, saut } = comparaison;
  const parts = [
    `## ${escaped(titleOf(comparaison))}`,
    saut.portée === 'aucun'
      ? 'Aucune version à publier.'
      : [`**Version à publier : ${saut.portée}**`, '', ...saut.raisons.map((raison) => `- ${escaped(raison)}`)].join(
          '\n',
        ),
    ...(['majeure', 'mineure', 'correctif'] as const).flatMap((portée) => section(portée, changements)),
    ...(effets ? effects(comparaison, effets) : []),
    ...(dossiers ? followed(dossiers) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(portée: Changement['portée'], changements: readonly Changement[]): readonly string[] {
  const some = changements.filter((change) => change.portée === portée);
  if (some.length === 0) return [];
  const rows = some.map(({ genre, phrase, témoin, avant, après }) => {
    const place = après ?? avant;
    const example = témoin ? `<br>*par exemple ${escaped(témoin.phrase)}*` : '';
    return `| ${genre} | ${escaped(phrase)}${example} | ${place ? `${escaped(place.fichier)}:${place.ligne}` : ''} |`;
  });
  return [`### ${HEADINGS[portée]}`, ['| changement | | où |', '| --- | --- | --- |', ...rows].join('\n')];
}

function effects(comparaison: Comparaison, effets: Effets): readonly string[] {
  const { résultats, exemples } = effets;
  const same = unchanged(effets);
  const rows = résultats.map(
    (effect) => `| ${escaped(effect.libellé)} | ${escaped(countsOf(effect))} | ${escaped(effect.témoin.phrase)} |`,
  );
  const lines = exemples.flatMap(({ titre, différences }) =>
    différences.map(
      (one) => `| ${escaped(titre)} | ${escaped(one.libellé)} | ${escaped(one.avant)} → ${escaped(one.après)} |`,
    ),
  );
  return [
    `### ${escaped(effectsTitle(comparaison))}`,
    ...(rows.length === 0
      ? []
      : [['| résultat | différences | par exemple |', '| --- | --- | --- |', ...rows].join('\n')]),
    ...(same ? [escaped(same)] : []),
    ...(lines.length === 0 ? [] : [['| exemple | résultat | |', '| --- | --- | --- |', ...lines].join('\n')]),
  ];
}

function followed({ bilan, suivis }: NonNullable<Comparaison['dossiers']>): readonly string[] {
  const rows = suivis
    .filter(({ suites }) => !suites.includes('inchangé'))
    .map(
      (dossier) =>
        `| ${escaped(dossier.id)} | ${suiviOf(dossier)} | ${differencesOf(dossier).map(escaped).join('<br>')} |`,
    );
  return [
    '### Les dossiers',
    bilanOf(bilan)
      .map((line) => `- ${escaped(line)}`)
      .join('\n'),
    ...(rows.length === 0 ? [] : [['| dossier | suite | |', '| --- | --- | --- |', ...rows].join('\n')]),
  ];
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}
