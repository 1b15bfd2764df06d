/**
 * The dossier as a list of tasks: where each step stands, what the answers give, and until when it can be deposited.
 */
import { ListeTâches, PanneauMontants, useEvaluation, useMagasin, useRéponses } from '@guichet/forms';
import { écrireNombre } from '@guichet/runtime';
import { ÉcheanceDépôt } from '../calendrier/echeance.tsx';
import { ouverture } from '../calendrier/etat.ts';
import { AnnonceRefus, useRefus } from '../dossier/annonce-refus.tsx';
import { CadreDossier, useTâches } from '../dossier/cadre-dossier.tsx';
import type { DossierOuvert } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

export function PageDossier({ id }: { id: string }) {
  return (
    <CadreDossier id={id} page="tâches">
      {(ouvert) => <VueEnsemble id={id} ouvert={ouvert} />}
    </CadreDossier>
  );
}

function VueEnsemble({ id, ouvert }: { id: string; ouvert: DossierOuvert }) {
  const refus = useRefus(ouvert);
  const { dossier, session } = ouvert;
  return (
    <>
      <Titre titre={dossier.titre}>
        <span className="gui-surtitre">Votre candidature</span> {dossier.titre}
      </Titre>
      <Échéance instant={session.instant} />
      <AnnonceRefus ouvert={ouvert} refus={refus} />
      <Tâches id={id} />
      <PanneauMontants titre="Votre aide, selon vos réponses" déjàDites={refus?.refus.map(({ nom }) => nom) ?? []} />
    </>
  );
}

/** Only the periods that accept these answers: another window, another call are none of this dossier's business. */
function Échéance({ instant }: { instant: number }) {
  const { programme } = useMagasin();
  const réponses = useRéponses();
  useEvaluation();
  const permises = programme.périodesDeDépôt(réponses, { instant });
  const périodes = programme.périodes.filter(
    ({ nom, genre }) => genre === 'dépôt' && (permises.length === 0 || permises.includes(nom)),
  );
  return <ÉcheanceDépôt ouverture={ouverture(périodes, instant)} instant={instant} />;
}

function Tâches({ id }: { id: string }) {
  const tâches = useTâches(id);
  const finies = tâches.filter(({ statut: { état } }) => état === 'terminée' || état === 'facultative').length;
  const prochaine = tâches.find(({ statut: { état } }) => état !== 'terminée' && état !== 'facultative');
  return (
    <section className="gui-section" aria-labelledby="tâches">
      <h2 className="fr-h4" id="tâches">
        Étapes
      </h2>
      <p>
        {finies === tâches.length
          ? 'Toutes les étapes sont prêtes.'
          : `${écrireNombre(finies)} étape${finies > 1 ? 's' : ''} prête${finies > 1 ? 's' : ''} sur ${écrireNombre(tâches.length)}.`}
      </p>
      <ListeTâches tâches={tâches} />
      <p className="gui-actions">
        {prochaine ? (
          <>
            <a className="fr-btn fr-btn--lg" href={prochaine.adresse}>
              Continuer : {prochaine.étape.titre}
            </a>
            <a className="fr-btn fr-btn--lg fr-btn--tertiary" href={lien(pages.vérification(id))}>
              Vérifier le dossier
            </a>
          </>
        ) : (
          <a className="fr-btn fr-btn--lg" href={lien(pages.vérification(id))}>
            Vérifier et déposer
          </a>
        )}
      </p>
    </section>
  );
}
