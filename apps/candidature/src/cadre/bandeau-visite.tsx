/**
 * The date that is visited is never forgotten: it stands above every page, with the ways to change and leave it.
 */
import { use, useState } from 'react';
import { écrireDate } from '@guichet/runtime';
import { session } from '../donnees/ressources.ts';
import { visiter } from '../navigation/visite.ts';

export function BandeauVisite() {
  const { visite } = use(session());
  const [ouvert, ouvrir] = useState(false);
  if (visite === null) return null;
  return (
    <aside className="gui-visite" aria-label="Date visitée">
      <div className="fr-container gui-visite__rang">
        <p className="gui-visite__texte">
          Vous visitez le guichet à la date du <strong>{écrireDate(visite)}</strong>. Les calendriers et les dépôts
          suivent cette date.
        </p>
        <p className="gui-visite__actions">
          <button
            type="button"
            className="fr-btn fr-btn--sm fr-btn--tertiary"
            aria-expanded={ouvert}
            onClick={() => ouvrir(!ouvert)}
          >
            Changer de date
          </button>
          <a className="fr-btn fr-btn--sm fr-btn--tertiary" href={visiter(null)}>
            Revenir à aujourd’hui
          </a>
        </p>
        {ouvert && <ChoixDate depuis={visite.slice(0, 10)} />}
      </div>
    </aside>
  );
}

/** A date of the calendar: here the browser's own picker is the right tool. */
export function ChoixDate({ depuis }: { depuis: string }) {
  const [date, changer] = useState(depuis);
  return (
    <form
      className="gui-choix-date"
      onSubmit={(événement) => {
        événement.preventDefault();
        if (date !== '') globalThis.location.assign(visiter(date));
      }}
    >
      <label className="fr-label" htmlFor="date-visitée">
        Date à visiter
      </label>
      <input
        className="fr-input"
        id="date-visitée"
        type="date"
        required
        value={date}
        onChange={({ currentTarget }) => changer(currentTarget.value)}
      />
      <button type="submit" className="fr-btn">
        Visiter
      </button>
    </form>
  );
}
