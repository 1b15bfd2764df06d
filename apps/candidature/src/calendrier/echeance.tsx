import type { Période } from '@guichet/runtime';
import { délai, écrireDébut, écrireFin, type Ouverture } from './etat.ts';

/** Until when, or from when, candidatures are taken: the first thing an applicant looks for. */
export function ÉcheanceDépôt({ ouverture: { état, périodes }, instant }: { ouverture: Ouverture; instant: number }) {
  const première = périodes[0];
  if (première === undefined) {
    return (
      <p className="gui-échéance">
        <span className="fr-badge fr-badge--no-icon gui-badge--neutre">Sans dates</span> Aucune période de dépôt n’est
        publiée.
      </p>
    );
  }
  switch (état) {
    case 'ouvert':
      return (
        <div className="gui-échéance">
          <span className="fr-badge fr-badge--success fr-badge--no-icon">Ouvert</span>
          <ul className="gui-échéance__liste">
            {parFin(périodes).map(({ fin, nombre, période }) => (
              <li key={fin}>
                jusqu’au <strong>{écrireFin(période)}</strong>{' '}
                <span className="gui-échéance__délai">({reste(instant, fin)})</span>
                {périodes.length > 1 && (
                  <span className="gui-échéance__nom">
                    {nombre > 1 ? `${nombre} périodes de dépôt` : nomPériode(période)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'à venir':
      return (
        <p className="gui-échéance">
          <span className="fr-badge fr-badge--info fr-badge--no-icon">À venir</span> Ouvre le{' '}
          <strong>{écrireDébut(première)}</strong>{' '}
          <span className="gui-échéance__délai">({délai(instant, première.début)})</span>
        </p>
      );
    case 'fermé':
    case 'sans dates':
      return (
        <p className="gui-échéance">
          <span className="fr-badge fr-badge--no-icon gui-badge--neutre">Fermé</span> Depuis le {écrireFin(première)}
        </p>
      );
    default:
      return état satisfies never;
  }
}

export function nomPériode({ fenêtre, libellé }: Période): string {
  return fenêtre?.libellé ?? libellé;
}

function reste(instant: number, fin: number): string {
  const texte = délai(instant, fin);
  return texte === 'aujourd’hui'
    ? 'dernier jour'
    : texte === 'demain'
      ? 'encore 1 jour'
      : texte.replace('dans', 'encore');
}

/** Periods that end together are told together. */
function parFin(
  périodes: readonly Période[],
): readonly { readonly fin: number; readonly nombre: number; readonly période: Période }[] {
  const fins = new Map<number, { fin: number; nombre: number; période: Période }>();
  for (const période of périodes) {
    const { fin } = période;
    fins.set(fin, { fin, nombre: (fins.get(fin)?.nombre ?? 0) + 1, période });
  }
  return [...fins.values()];
}
