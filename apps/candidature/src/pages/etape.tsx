/**
 * One step, one page.
 */
import { useState } from 'react';
import {
  ChampsÉtape,
  FilÉtapes,
  MentionObligatoire,
  RésuméErreurs,
  avecÉlément,
  erreursÉtape,
  questionsDe,
  idDe,
  type LienErreur,
} from '@guichet/forms';
import type { Étape } from '@guichet/runtime';
import { AnnonceRefus, useRefus } from '../dossier/annonce-refus.tsx';
import { CadreDossier, useTâches } from '../dossier/cadre-dossier.tsx';
import type { DossierOuvert } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { aller } from '../navigation/routeur.ts';
import { useFocusTitre, useTitrePage } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';
import { Introuvable } from './introuvable.tsx';

export function PageÉtape({ id, étape }: { id: string; étape: string }) {
  return (
    <CadreDossier id={id} page={{ étape }}>
      {(ouvert) => <ÉtapeDossier key={étape} id={id} nom={étape} ouvert={ouvert} />}
    </CadreDossier>
  );
}

function ÉtapeDossier({ id, nom, ouvert }: { id: string; nom: string; ouvert: DossierOuvert }) {
  const tâches = useTâches(id);
  const rang = tâches.findIndex(({ étape }) => étape.id === nom);
  const tâche = tâches[rang];
  if (tâche === undefined) return <Introuvable quoi="Cette étape" />;
  return (
    <Questions
      id={id}
      étape={tâche.étape}
      rang={rang + 1}
      total={tâches.length}
      suivante={tâches[rang + 1]?.étape ?? null}
      ouvert={ouvert}
    />
  );
}

interface PropsQuestions {
  readonly id: string;
  readonly étape: Étape;
  readonly rang: number;
  readonly total: number;
  readonly suivante: Étape | null;
  readonly ouvert: DossierOuvert;
}

function Questions({ id, étape, rang, total, suivante, ouvert }: PropsQuestions) {
  const { magasin, sauvegarde } = ouvert;
  const refus = useRefus(ouvert);
  const [erreurs, montrer] = useState<readonly LienErreur[]>([]);
  const [essai, essayer] = useState(0);
  useTitrePage(étape.titre, erreurs.length > 0);
  useFocusTitre();

  const continuer = (): void => {
    void sauvegarde.toutEnvoyer();
    aller(suivante === null ? pages.vérification(id) : pages.étape(id, suivante.id));
  };
  const vérifier = (): void => {
    magasin.poser();
    const trouvées = erreursÉtape(étape, magasin);
    if (trouvées.length === 0) {
      continuer();
      return;
    }
    magasin.poserErreurs(trouvées);
    const posées = questionsDe(étape, magasin);
    montrer(
      trouvées.map((erreur) => ({
        message: avecÉlément(posées, erreur),
        adresse: `#${idDe(erreur.chemin)}`,
        manque: erreur.manque ?? false,
      })),
    );
    essayer(essai + 1);
    void sauvegarde.envoyer();
  };

  return (
    <>
      <FilÉtapes rang={rang} total={total} titre={étape.titre} suivante={suivante?.titre ?? null} />
      <AnnonceRefus ouvert={ouvert} refus={refus} étape={étape.id} />
      <RésuméErreurs erreurs={erreurs} essai={essai} />
      {erreurs.length > 0 && (
        <p className="gui-plus-tard">
          Vos réponses sont gardées.{' '}
          <button type="button" className="fr-link" onClick={continuer}>
            Continuer et compléter plus tard
          </button>
        </p>
      )}
      <form
        noValidate
        onSubmit={(événement) => {
          événement.preventDefault();
          vérifier();
        }}
      >
        <MentionObligatoire />
        <ChampsÉtape étape={étape} />
        <div className="gui-actions gui-actions--étape">
          <button type="submit" className="fr-btn fr-btn--lg">
            Enregistrer et continuer
          </button>
          <a className="fr-btn fr-btn--lg fr-btn--tertiary" href={lien(pages.dossier(id))}>
            Revenir à la vue d’ensemble
          </a>
        </div>
      </form>
    </>
  );
}
