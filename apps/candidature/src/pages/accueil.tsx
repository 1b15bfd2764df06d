/**
 * What is open at the date, what opens next, what is closed.
 */
import { use } from 'react';
import type { ProgrammeRésumé, Session } from '@guichet/contract/client';
import { dateParis, écrireDate } from '@guichet/runtime';
import { dateÀVisiter, ouverture, type Ouverture } from '../calendrier/etat.ts';
import { ÉcheanceDépôt } from '../calendrier/echeance.tsx';
import { ChoixDate } from '../cadre/bandeau-visite.tsx';
import { Dessin } from '../cadre/dessin.tsx';
import { programmes, session } from '../donnees/ressources.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien, visiter } from '../navigation/visite.ts';

interface Carte {
  readonly programme: ProgrammeRésumé;
  readonly ouverture: Ouverture;
}

export function Accueil() {
  const ouverte = use(session());
  const liste = use(programmes());
  const cartes = liste.map((programme) => ({ programme, ouverture: ouverture(programme.périodes, ouverte.instant) }));
  const dans = (...états: readonly Ouverture['état'][]): readonly Carte[] =>
    cartes.filter((carte) => états.includes(carte.ouverture.état));
  const ouverts = dans('ouvert');
  const jour = ouverte.visite === null ? 'aujourd’hui' : `au ${écrireDate(dateParis(ouverte.instant))}`;
  return (
    <>
      <div className="gui-héros">
        <div className="fr-container gui-héros__rang">
          <div>
            <Titre titre="Programmes de financement" classe="gui-héros__titre">
              Trouvez votre financement, calculez son montant, déposez votre candidature
            </Titre>
            <p className="gui-héros__texte">
              Simulez votre aide sans compte, avec les règles publiées du programme. Si elle vous convient, continuez :
              vos réponses vous suivent.
            </p>
          </div>
          <Dessin />
        </div>
      </div>
      <div className="fr-container gui-page">
        <Section
          titre={`Ouverts ${jour}`}
          cartes={ouverts}
          instant={ouverte.instant}
          vide={`Aucun programme ne reçoit de candidature ${jour}.`}
        />
        <Démonstration session={ouverte} programmes={liste} ouverts={ouverts.length} />
        <Section titre="Ouvrent ensuite" cartes={dans('à venir')} instant={ouverte.instant} />
        <Section titre="Fermés" cartes={dans('fermé', 'sans dates')} instant={ouverte.instant} />
      </div>
    </>
  );
}

function Section({
  titre,
  cartes,
  instant,
  vide,
}: {
  titre: string;
  cartes: readonly Carte[];
  instant: number;
  vide?: string;
}) {
  if (cartes.length === 0 && vide === undefined) return null;
  return (
    <section className="gui-section">
      <h2 className="fr-h4">{titre}</h2>
      {cartes.length === 0 ? (
        <p className="gui-vide">{vide}</p>
      ) : (
        <ul className="gui-cartes">
          {cartes.map((carte) => (
            <li key={carte.programme.slug}>
              <CarteProgramme carte={carte} instant={instant} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CarteProgramme({ carte: { programme, ouverture }, instant }: { carte: Carte; instant: number }) {
  const { slug, titre, édition, candidat, présentation } = programme;
  return (
    <article className={`gui-carte gui-carte--${ouverture.état === 'ouvert' ? 'ouverte' : 'fermée'}`}>
      <div>
        <h3 className="gui-carte__titre">
          <a href={lien(pages.programme(slug))}>{titre}</a>
        </h3>
        {édition !== undefined && <p className="gui-carte__édition">{édition}</p>}
        {présentation !== undefined && <p className="gui-carte__texte">{présentation}</p>}
        {candidat !== undefined && (
          <p className="gui-carte__candidat">
            <span className="gui-étiquette">Pour</span> {candidat}
          </p>
        )}
      </div>
      <div className="gui-carte__côté">
        <ÉcheanceDépôt ouverture={ouverture} instant={instant} />
        <p className="gui-actions gui-carte__actions">
          <a className="fr-btn" href={lien(pages.simulateur(slug))}>
            Simuler mon aide<span className="fr-sr-only"> – {titre}</span>
          </a>
          <a className="fr-btn fr-btn--tertiary" href={lien(pages.programme(slug))}>
            Voir le programme<span className="fr-sr-only"> {titre}</span>
          </a>
        </p>
      </div>
    </article>
  );
}

/** In demonstration only: the programmes may all be of another year, and a date can be visited. */
function Démonstration({
  session: { démonstration, visite, instant },
  programmes,
  ouverts,
}: {
  session: Session;
  programmes: readonly ProgrammeRésumé[];
  ouverts: number;
}) {
  if (!démonstration || visite !== null) return null;
  const proposée = dateÀVisiter(programmes.map(({ périodes }) => périodes));
  return (
    <section className="gui-démonstration" aria-labelledby="démonstration">
      <h2 className="fr-h5" id="démonstration">
        Démonstration : visitez une autre date
      </h2>
      <p>
        Le guichet peut se montrer tel qu’il était, ou tel qu’il sera, un autre jour : programmes ouverts, délais et
        dépôts.
      </p>
      {proposée !== null && proposée.ouverts > ouverts && (
        <p>
          <a className="fr-btn" href={visiter(proposée.date)}>
            Visiter le {écrireDate(proposée.date)}
          </a>{' '}
          <span className="gui-démonstration__note">
            {proposée.ouverts > 1
              ? `${proposée.ouverts} programmes ouverts ce jour-là`
              : 'Un programme ouvert ce jour-là'}
          </span>
        </p>
      )}
      <ChoixDate depuis={proposée?.date ?? dateParis(instant)} />
    </section>
  );
}
