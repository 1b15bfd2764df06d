/**
 * What was deposited, when, under which reference, for how much, and what comes next. Made to be printed and read back.
 */
import { use } from 'react';
import { décoderÉvaluation, type DossierJson } from '@guichet/contract/client';
import { Montants, Récapitulatif } from '@guichet/forms';
import { dateParis, écrireDate, écrireInstant, périodesConnues } from '@guichet/runtime';
import type { Programme, Période } from '@guichet/runtime';
import { écrireDébut, écrireFin } from '../calendrier/etat.ts';
import { dossierOuvert } from '../dossier/ouvert.ts';
import { pages } from '../navigation/adresses.ts';
import { Titre } from '../navigation/titre.tsx';
import { lien } from '../navigation/visite.ts';

export function Reçu({ id }: { id: string }) {
  const { dossier, programme, pièces } = use(dossierOuvert(id));
  if (dossier.état !== 'déposé' || dossier.déposéLe === undefined) {
    return (
      <div className="fr-container gui-page gui-page--étroite">
        <Titre titre="Ce dossier n’est pas encore déposé" />
        <p className="gui-actions">
          <a className="fr-btn" href={lien(pages.dossier(id))}>
            Reprendre le dossier
          </a>
        </p>
      </div>
    );
  }
  const évaluation = dossier.évaluation
    ? décoderÉvaluation(dossier.évaluation)
    : programme.évaluer(dossier.réponses, { instant: dossier.déposéLe });
  return (
    <div className="fr-container gui-page gui-page--étroite gui-reçu">
      <div className="gui-reçu__entête">
        <p className="gui-reçu__signe" aria-hidden="true" />
        <Titre titre="Candidature déposée" />
        <p className="gui-reçu__programme">{dossier.titre}</p>
        <dl className="gui-reçu__faits">
          <div>
            <dt>Référence</dt>
            <dd className="gui-référence" data-reference>
              {dossier.référence}
            </dd>
          </div>
          <div>
            <dt>Déposée le</dt>
            <dd>{écrireInstant(dossier.déposéLe)}</dd>
          </div>
        </dl>
        <p className="gui-actions gui-actions--centre">
          <button type="button" className="fr-btn fr-btn--secondary" onClick={() => globalThis.print()}>
            Imprimer ou garder en PDF
          </button>
        </p>
      </div>
      <Montants programme={programme} évaluation={évaluation} titre="Aide calculée au dépôt" />
      <Suite programme={programme} dossier={dossier} />
      <h2 className="fr-h3">Vos réponses</h2>
      <Récapitulatif
        programme={programme}
        situation={{ réponses: dossier.réponses, évaluation }}
        adressePièce={(chemin, fichier) => pièces.adresse(chemin, fichier)}
        niveau={3}
      />
      <p className="gui-version">
        Calculé avec la version {dossier.version} du programme, empreinte <code>{dossier.empreinte.slice(0, 16)}</code>,
        le {écrireDate(dateParis(dossier.déposéLe))}.
      </p>
    </div>
  );
}

function Suite({ programme, dossier }: { programme: Programme; dossier: DossierJson }) {
  const { instruction } = programme;
  const prochaines = suitesDe(programme, dossier);
  return (
    <section className="gui-section" aria-labelledby="suite">
      <h2 className="fr-h4" id="suite">
        Et maintenant ?
      </h2>
      <ol className="gui-suite">
        <li>Gardez votre référence : elle identifie votre dossier dans tous vos échanges.</li>
        {instruction && (
          <li>
            Votre dossier est examiné par : {instruction.service}
            {instruction.délai === undefined ? '.' : `, dans un délai de ${instruction.délai}.`}
          </li>
        )}
        {prochaines.map((période) => (
          <li key={période.nom}>
            {période.libellé} :{' '}
            {période.début === période.fin ? écrireFin(période) : `du ${écrireDébut(période)} au ${écrireFin(période)}`}
            .
          </li>
        ))}
        <li>Ce dossier reste lisible à tout moment dans « Mes dossiers ».</li>
      </ol>
    </section>
  );
}

/** What the calendar says of this very dossier: the periods of the window it was deposited in. */
function suitesDe(programme: Programme, { réponses, déposéLe = 0 }: DossierJson): readonly Période[] {
  const périodes = périodesConnues(programme.périodes, déposéLe);
  const permises = programme.périodesDeDépôt(réponses, { instant: déposéLe });
  const dépôt = périodes.find(({ nom, début, fin }) => permises.includes(nom) && début <= déposéLe && déposéLe <= fin);
  if (dépôt?.fenêtre === undefined) return [];
  const { nom } = dépôt.fenêtre;
  return périodes
    .filter(({ genre, fenêtre, fin }) => genre !== 'dépôt' && fenêtre?.nom === nom && fin >= déposéLe)
    .toSorted((a, b) => a.fin - b.fin);
}
