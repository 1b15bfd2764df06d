/**
 * Everything a programme says, before anything is asked: who, how much, when, on which conditions, and from which texts.
 */
import { use } from 'react';
import { Calendrier } from '../calendrier/calendrier.tsx';
import { ÉcheanceDépôt } from '../calendrier/echeance.tsx';
import { ouverture } from '../calendrier/etat.ts';
import { programmePrésent, type ProgrammeOuvert } from '../donnees/ressources.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';
import { Introuvable } from './introuvable.tsx';
import {
  Calculs,
  Conditions,
  Inconnus,
  Indicateurs,
  Instruction,
  Limites,
  PiècesÀPréparer,
} from './programme/rubriques.tsx';
import { Écarts, Sources } from './programme/textes.tsx';

export function PageProgramme({ slug }: { slug: string }) {
  const ouvert = use(programmePrésent(slug));
  return ouvert === null ? <Introuvable quoi="Ce programme" /> : <Programme slug={slug} {...ouvert} />;
}

function Programme({ slug, programme, session }: { slug: string } & ProgrammeOuvert) {
  const dépôt = ouverture(programme.périodes, session.instant);
  const rubriques = [
    {
      id: 'calcul',
      titre: 'Ce qui est calculé',
      contenu: <Calculs programme={programme} />,
      vide: programme.résultats.length === 0,
    },
    {
      id: 'calendrier',
      titre: 'Calendrier',
      contenu: <Calendrier programme={programme} instant={session.instant} />,
      vide: programme.périodes.length === 0,
    },
    {
      id: 'conditions',
      titre: 'Conditions',
      contenu: <Conditions programme={programme} />,
      vide: programme.conditions.length === 0,
    },
    {
      id: 'limites',
      titre: 'Ce qui limite l’aide',
      contenu: <Limites programme={programme} />,
      vide: programme.limites === undefined,
    },
    { id: 'pieces', titre: 'Pièces à préparer', contenu: <PiècesÀPréparer programme={programme} />, vide: false },
    {
      id: 'indicateurs',
      titre: 'Indicateurs et cibles',
      contenu: <Indicateurs programme={programme} />,
      vide: programme.indicateurs.length === 0,
    },
    {
      id: 'suite',
      titre: 'Après le dépôt',
      contenu: <Instruction programme={programme} />,
      vide: programme.instruction === undefined,
    },
    {
      id: 'ecarts',
      titre: 'Quand les textes se contredisent',
      contenu: <Écarts programme={programme} />,
      vide: programme.écarts.length === 0,
    },
    {
      id: 'inconnus',
      titre: 'Ce que les textes publiés ne disent pas',
      contenu: <Inconnus programme={programme} />,
      vide: programme.inconnus.length === 0,
    },
    {
      id: 'sources',
      titre: 'Sources',
      contenu: <Sources programme={programme} />,
      vide: programme.sources.length === 0,
    },
  ].filter(({ vide }) => !vide);
  return (
    <>
      <div className="gui-héros gui-héros--programme">
        <div className="fr-container">
          <p className="gui-retour">
            <a className="fr-link" href={lien(pages.accueil())}>
              Tous les programmes
            </a>
          </p>
          <Titre titre={programme.titre} classe="gui-héros__titre" />
          {programme.édition !== undefined && <p className="gui-héros__édition">{programme.édition}</p>}
          {programme.présentation !== undefined && <p className="gui-héros__texte">{programme.présentation}</p>}
        </div>
      </div>
      <div className="fr-container gui-page gui-programme">
        <aside className="gui-programme__côté" aria-label="Candidater">
          <div className="gui-encart">
            <ÉcheanceDépôt ouverture={dépôt} instant={session.instant} />
            {programme.candidat !== undefined && (
              <p className="gui-encart__ligne">
                <span className="gui-étiquette">Pour</span> {programme.candidat}
              </p>
            )}
            {programme.opérateurs.length > 0 && (
              <p className="gui-encart__ligne">
                <span className="gui-étiquette">Avec</span> {programme.opérateurs.join(', ')}
              </p>
            )}
            <p className="gui-actions gui-actions--pile">
              <a className="fr-btn" href={lien(pages.simulateur(slug))}>
                Simuler mon aide
              </a>
              <a className="fr-btn fr-btn--secondary" href={lien(pages.candidater(slug))}>
                Déposer une candidature
              </a>
            </p>
            <p className="fr-hint-text fr-mb-0">La simulation est libre et ne demande pas de compte.</p>
          </div>
          <nav className="gui-sommaire" aria-label="Sommaire">
            <ul>
              {rubriques.map(({ id, titre }) => (
                <li key={id}>
                  <a href={`#${id}`}>{titre}</a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
        <div className="gui-programme__corps">
          {rubriques.map(({ id, titre, contenu }) => (
            <section key={id} id={id} className="gui-rubrique" aria-labelledby={`titre-${id}`} tabIndex={-1}>
              <h2 className="fr-h3" id={`titre-${id}`}>
                {titre}
              </h2>
              {contenu}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
