/**
 * The door between the public pages and a dossier: who applies, with which answers, and which drafts exist already.
 */
import { use, useState } from 'react';
import type { DossierRésumé } from '@guichet/contract/client';
import { écrireInstant } from '@guichet/runtime';
import { ÉcheanceDépôt } from '../calendrier/echeance.tsx';
import { ouverture } from '../calendrier/etat.ts';
import { client } from '../donnees/client.ts';
import { mesDossiers, oublier, programmePrésent, type ProgrammeOuvert } from '../donnees/ressources.ts';
import { garderSimulation, réponsesSimulées } from '../dossier/simulation.ts';
import { pages } from '../navigation/adresses.ts';
import { aller } from '../navigation/routeur.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';
import { Introuvable } from './introuvable.tsx';

export function Candidater({ slug }: { slug: string }) {
  const ouvert = use(programmePrésent(slug));
  return ouvert === null ? <Introuvable quoi="Ce programme" /> : <Porte slug={slug} {...ouvert} />;
}

function Porte({ slug, programme, session }: { slug: string } & ProgrammeOuvert) {
  const { personne, instant } = session;
  const reprises = Object.keys(réponsesSimulées(slug)).length;
  return (
    <div className="fr-container gui-page gui-page--étroite">
      <p className="gui-retour">
        <a className="fr-link" href={lien(pages.programme(slug))}>
          {programme.titre}
        </a>
      </p>
      <Titre titre={`Déposer une candidature : ${programme.titre}`}>Déposer une candidature</Titre>
      <ÉcheanceDépôt ouverture={ouverture(programme.périodes, instant)} instant={instant} />
      <ul className="gui-puces">
        <li>Vous pouvez vous arrêter à tout moment : chaque réponse est enregistrée aussitôt.</li>
        <li>Vous déposez quand tout est prêt, pendant une période de dépôt.</li>
        {reprises > 0 && (
          <li>
            <strong>Les réponses de votre simulation sont reprises.</strong>
          </li>
        )}
      </ul>
      {personne === null ? (
        <p className="gui-actions">
          <a className="fr-btn fr-btn--lg" href={client.adresseConnexion(lien(pages.candidater(slug)))}>
            Se connecter pour commencer
          </a>
        </p>
      ) : personne.rôle === 'candidat' ? (
        <Commencer slug={slug} nom={personne.organisation || personne.nom} />
      ) : (
        <div className="fr-alert fr-alert--warning">
          <h2 className="fr-alert__title">Votre compte ne permet pas de candidater</h2>
          <p>
            Vous êtes connecté en tant que {personne.rôle}. Déconnectez-vous, puis revenez avec un compte de candidat.
          </p>
        </div>
      )}
    </div>
  );
}

function Commencer({ slug, nom }: { slug: string; nom: string }) {
  const brouillons = use(mesDossiers()).filter(({ programme, état }) => programme === slug && état === 'brouillon');
  const [échec, signaler] = useState<string | null>(null);
  const [enCours, attendre] = useState(false);
  const commencer = async (): Promise<void> => {
    attendre(true);
    try {
      const dossier = await client.ouvrirDossier(slug, réponsesSimulées(slug));
      garderSimulation(slug, {});
      oublier('dossiers');
      aller(pages.dossier(dossier.id));
    } catch (erreur) {
      signaler(erreur instanceof Error ? erreur.message : String(erreur));
      attendre(false);
    }
  };
  return (
    <>
      {échec !== null && (
        <div className="fr-alert fr-alert--error fr-alert--sm" role="alert">
          <p>{échec}</p>
        </div>
      )}
      {brouillons.length > 0 && <Brouillons brouillons={brouillons} />}
      <p>
        Vous candidatez pour : <strong>{nom}</strong>
      </p>
      <p className="gui-actions">
        <button
          type="button"
          className={`fr-btn fr-btn--lg${brouillons.length > 0 ? ' fr-btn--secondary' : ''}`}
          aria-disabled={enCours}
          onClick={() => (enCours ? undefined : void commencer())}
        >
          {brouillons.length > 0 ? 'Commencer une nouvelle candidature' : 'Commencer la candidature'}
        </button>
      </p>
    </>
  );
}

function Brouillons({ brouillons }: { brouillons: readonly DossierRésumé[] }) {
  return (
    <div className="gui-encart">
      <h2 className="fr-h6">{brouillons.length > 1 ? 'Vos candidatures commencées' : 'Votre candidature commencée'}</h2>
      <ul className="gui-liste-nue">
        {brouillons.map(({ id, modifiéLe }) => (
          <li key={id}>
            <a className="fr-btn fr-btn--sm" href={lien(pages.dossier(id))}>
              Reprendre
            </a>{' '}
            Modifiée le {écrireInstant(modifiéLe)}
          </li>
        ))}
      </ul>
    </div>
  );
}
