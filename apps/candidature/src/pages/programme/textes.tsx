import { Citations } from '@guichet/forms';
import { écrireDate } from '@guichet/runtime';
import type { Programme } from '@guichet/runtime';

/** Contradictions between published documents: both readings, and the one that is applied. */
export function Écarts({ programme }: { programme: Programme }) {
  return (
    <>
      <p>
        Les documents publiés donnent parfois deux versions d’un même fait. Les deux sont montrées ici, avec celle qui
        est appliquée.
      </p>
      <ul className="gui-écarts">
        {programme.écarts.map(({ titre, publié, retenu, explication, sources }) => (
          <li key={titre} className="gui-écart">
            <h3 className="fr-h6 gui-écart__titre">{titre}</h3>
            <dl className="gui-écart__lectures">
              <div>
                <dt>Publié</dt>
                <dd>{publié}</dd>
              </div>
              <div className="gui-écart__retenu">
                <dt>Appliqué ici</dt>
                <dd>{retenu}</dd>
              </div>
            </dl>
            <p className="gui-écart__explication">{explication}</p>
            <Citations programme={programme} citations={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function Sources({ programme }: { programme: Programme }) {
  return (
    <ul className="gui-sources">
      {programme.sources.map(({ id, titre, auteur, date }) => (
        <li key={id}>
          <cite>{titre}</cite>
          {auteur !== undefined && <span className="gui-sources__détail">, {auteur}</span>}
          {date !== undefined && <span className="gui-sources__détail">, {écrireDate(date)}</span>}
        </li>
      ))}
    </ul>
  );
}
