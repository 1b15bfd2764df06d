import type { Citation, Programme } from '@guichet/runtime';

/** The words of the sources, each with where it stands. */
export function Citations({
  programme,
  citations,
}: {
  programme: Pick<Programme, 'sources'>;
  citations: readonly Citation[];
}) {
  if (citations.length === 0) return null;
  return (
    <ul className="gui-citations">
      {citations.map(({ source, mots, repère }) => {
        const document = programme.sources.find(({ id }) => id === source);
        return (
          <li key={`${source}|${mots}|${repère}`}>
            {mots !== undefined && <q className="gui-citation__mots">{mots}</q>}{' '}
            <cite className="gui-citation__source">
              {document?.titre ?? source}
              {repère !== undefined && `, ${repère}`}
            </cite>
          </li>
        );
      })}
    </ul>
  );
}
