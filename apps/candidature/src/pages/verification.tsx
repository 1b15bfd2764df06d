/**
 * All answers before the deposit, with what the server still refuses, each refusal leading to its answer.
 */
import { useEffect, useRef, useState } from 'react';
import {
  PanneauMontants,
  Récapitulatif,
  RésuméErreurs,
  avecÉlément,
  idDe,
  listeDe,
  questions,
  useEvaluation,
  useRéponses,
  type LienErreur,
  type Question,
} from '@guichet/forms';
import { ErreurApi } from '@guichet/contract/client';
import type { Erreur } from '@guichet/runtime';
import { Attente } from '../cadre/attente.tsx';
import { client } from '../donnees/client.ts';
import { oublier } from '../donnees/ressources.ts';
import { CadreDossier } from '../dossier/cadre-dossier.tsx';
import { refermer, type DossierOuvert } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { aller } from '../navigation/routeur.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

export function Vérification({ id }: { id: string }) {
  return (
    <CadreDossier id={id} page="vérification">
      {(ouvert) => <Contrôle id={id} ouvert={ouvert} />}
    </CadreDossier>
  );
}

/** The server is asked at each visit of this page, once everything typed is saved. */
function Contrôle({ id, ouvert }: { id: string; ouvert: DossierOuvert }) {
  const [résultat, recevoir] = useState<Résultat | null>(null);
  const [échec, échouer] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    contrôler(ouvert, id).then(recevoir, (cause: unknown) => échouer({ cause }));
  }, [ouvert, id]);
  if (échec !== null) throw échec.cause;
  return résultat === null ? <Attente /> : <Relecture id={id} ouvert={ouvert} {...résultat} />;
}

function Relecture({ id, ouvert, erreurs: premières, àJour }: { id: string; ouvert: DossierOuvert } & Résultat) {
  const [erreurs, montrer] = useState(premières);
  const [essai, essayer] = useState(0);
  const [refus, refuser] = useState<string | null>(null);
  const [enCours, attendre] = useState(false);
  const confirmation = useRef<HTMLDialogElement>(null);
  const situation = { réponses: useRéponses(), évaluation: useEvaluation() };
  const posées = questions(ouvert.programme, situation);

  const déposer = async (): Promise<void> => {
    confirmation.current?.close();
    attendre(true);
    try {
      await ouvert.sauvegarde.toutEnvoyer();
      await client.déposer(id);
      refermer(id);
      oublier('dossiers');
      aller(pages.reçu(id));
    } catch (erreur) {
      attendre(false);
      if (erreur instanceof ErreurApi && erreur.erreurs.length > 0) montrer(erreur.erreurs);
      refuser(erreur instanceof Error ? erreur.message : String(erreur));
      essayer(essai + 1);
    }
  };

  const enErreur = erreurs.length > 0 || refus !== null;
  const liens = erreurs.map((erreur): LienErreur => ({
    message: avecÉlément(posées, erreur),
    ...adresseErreur(id, erreur, posées),
  }));
  return (
    <>
      <Titre titre="Vérifier et déposer" erreur={enErreur} />
      {refus !== null && erreurs.length === 0 && (
        <RésuméErreurs titre="Le dépôt n’a pas pu se faire" erreurs={[{ message: refus }]} essai={essai} />
      )}
      {erreurs.length > 0 ? (
        <RésuméErreurs
          titre={
            erreurs.length > 1
              ? `${erreurs.length} points sont à reprendre avant le dépôt`
              : 'Un point est à reprendre avant le dépôt'
          }
          erreurs={liens}
          essai={essai}
        />
      ) : (
        refus === null && (
          <div className="fr-alert fr-alert--success">
            <h2 className="fr-alert__title">Votre dossier est complet</h2>
            <p>Relisez vos réponses, puis déposez votre candidature en bas de page.</p>
          </div>
        )
      )}
      {!àJour && (
        <div className="fr-alert fr-alert--warning fr-alert--sm">
          <p>Des réponses ne sont pas encore enregistrées : elles ne sont pas dans cette vérification.</p>
        </div>
      )}
      <PanneauMontants titre="Votre aide, selon vos réponses" />
      <Récapitulatif
        programme={ouvert.programme}
        situation={situation}
        erreurs={Object.fromEntries(erreurs.map(({ chemin, message }) => [chemin, message]))}
        modifier={({ étape, chemin }) => `${lien(pages.étape(id, étape.id))}#${idDe(chemin)}`}
        adressePièce={(chemin, fichier) => ouvert.pièces.adresse(chemin, fichier)}
      />
      <section className="gui-dépôt" aria-labelledby="dépôt">
        <h2 className="fr-h4" id="dépôt">
          Déposer la candidature
        </h2>
        {erreurs.length > 0 ? (
          <p className="fr-mb-0">Le dépôt sera possible quand les points listés en haut de cette page seront repris.</p>
        ) : (
          <>
            <p>
              Vos réponses ne pourront plus être modifiées après le dépôt. Vous recevrez une référence et pourrez relire
              votre dossier à tout moment.
            </p>
            <button
              type="button"
              className="fr-btn fr-btn--lg"
              aria-disabled={enCours}
              onClick={() => (enCours ? undefined : confirmation.current?.showModal())}
            >
              {enCours ? 'Dépôt en cours…' : 'Déposer ma candidature'}
            </button>
          </>
        )}
        <dialog className="gui-dialogue" ref={confirmation} aria-labelledby="confirmation">
          <h2 className="fr-h5" id="confirmation">
            Déposer définitivement cette candidature ?
          </h2>
          <p>
            « {ouvert.dossier.titre} » sera transmise au service instructeur avec les réponses et les pièces que vous
            venez de relire.
          </p>
          <div className="gui-actions">
            <button type="button" className="fr-btn" onClick={() => void déposer()}>
              Oui, déposer
            </button>
            <button type="button" className="fr-btn fr-btn--tertiary" onClick={() => confirmation.current?.close()}>
              Pas encore
            </button>
          </div>
        </dialog>
      </section>
    </>
  );
}

interface Résultat {
  readonly erreurs: readonly Erreur[];
  readonly àJour: boolean;
}

async function contrôler({ sauvegarde, magasin }: DossierOuvert, id: string): Promise<Résultat> {
  const àJour = await sauvegarde.toutEnvoyer();
  const { erreurs } = await client.vérifier(id);
  magasin.poserErreurs(erreurs.filter(({ chemin }) => chemin !== ''));
  return { erreurs, àJour };
}

/** The page of the step that holds the answer; the step itself, or nothing, when the refusal is about more than one. */
function adresseErreur(id: string, { chemin }: Erreur, posées: readonly Question[]): { adresse?: string } {
  const question =
    posées.find((autre) => autre.chemin === chemin) ??
    posées.find((autre) => autre.chemin === listeDe(chemin)) ??
    posées.find((autre) => autre.groupe?.id === chemin || autre.étape.id === chemin);
  return question === undefined
    ? {}
    : { adresse: `${lien(pages.étape(id, question.étape.id))}#${idDe(question.chemin)}` };
}
