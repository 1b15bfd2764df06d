/**
 * The dates of a programme with where the visited date stands among them, and the dates they replaced.
 */
import { écrireDate, étatPériode, périodesConnues, type ÉtatPériode } from '@guichet/runtime';
import type { Période, Programme } from '@guichet/runtime';
import { Citations } from '@guichet/forms';
import { écrireDébut, écrireFin } from './etat.ts';

const MARQUES: Record<ÉtatPériode, string> = {
  'à venir': 'fr-badge--info',
  'en cours': 'fr-badge--success',
  terminée: 'gui-badge--neutre',
};

export function Calendrier({
  programme,
  instant,
}: {
  programme: Pick<Programme, 'périodes' | 'sources'>;
  instant: number;
}) {
  return (
    <div className="gui-calendrier">
      {parFenêtre(périodesConnues(programme.périodes, instant)).map(({ titre, report, périodes }) => (
        <div key={`${titre}${périodes[0]?.nom}`} className="gui-fenêtre">
          {titre !== '' && <h3 className="fr-h6 gui-fenêtre__titre">{titre}</h3>}
          <ul className="gui-périodes">
            {périodes.map((période) => (
              <Ligne key={`${période.nom}${période.début}`} période={période} instant={instant} programme={programme} />
            ))}
          </ul>
          {report !== undefined && <p className="gui-fenêtre__report">Un projet reporté passe à : {report}.</p>}
        </div>
      ))}
    </div>
  );
}

function Ligne({
  période,
  instant,
  programme,
}: {
  période: Période;
  instant: number;
  programme: Pick<Programme, 'sources'>;
}) {
  const état = étatPériode(période, instant);
  const unJour = période.genre === 'échéance' || période.début === période.fin;
  return (
    <li className={`gui-période gui-période--${état === 'en cours' ? 'encours' : 'autre'}`}>
      <p className="gui-période__nom">
        {sansFenêtre(période)}{' '}
        <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${MARQUES[état]}`}>{état}</span>
      </p>
      <p className="gui-période__dates">
        {unJour ? écrireFin(période) : `du ${écrireDébut(période)} au ${écrireFin(période)}`}
      </p>
      {période.auparavant.length > 0 && (
        <p className="gui-période__avant">
          Dates publiées auparavant :{' '}
          {période.auparavant.map(({ début, fin }, rang) => (
            <span key={`${début}${fin}`}>
              {rang > 0 && ', puis '}
              <s>{début === fin ? dateOuTexte(fin) : `du ${dateOuTexte(début)} au ${dateOuTexte(fin)}`}</s>
            </span>
          ))}
        </p>
      )}
      {période.sources.length > 0 && (
        <details className="gui-détails gui-détails--discret">
          <summary>
            Source<span className="fr-sr-only"> : {période.libellé}</span>
          </summary>
          <Citations programme={programme} citations={période.sources} />
        </details>
      )}
    </li>
  );
}

/** An earlier date may have been announced without its day: the words are then shown as they are. */
function dateOuTexte(date: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? écrireDate(date) : date;
}

function parFenêtre(
  périodes: readonly Période[],
): readonly { readonly titre: string; readonly report: string | undefined; readonly périodes: readonly Période[] }[] {
  const groupes: { nom: string; titre: string; report: string | undefined; périodes: Période[] }[] = [];
  for (const période of périodes) {
    const nom = période.fenêtre?.nom ?? '';
    const groupe = groupes.find((autre) => autre.nom === nom);
    if (groupe) groupe.périodes.push(période);
    else
      groupes.push({
        nom,
        titre: période.fenêtre?.libellé ?? '',
        report: libelléReport(période, périodes),
        périodes: [période],
      });
  }
  return groupes;
}

function libelléReport({ fenêtre }: Période, périodes: readonly Période[]): string | undefined {
  if (fenêtre?.reportVers === undefined) return undefined;
  return périodes.find((autre) => autre.fenêtre?.nom === fenêtre.reportVers)?.fenêtre?.libellé ?? fenêtre.reportVers;
}

/** « Fenêtre 1 : candidature » under the heading « Fenêtre 1 » is « Candidature ». */
function sansFenêtre({ libellé, fenêtre }: Période): string {
  if (fenêtre === undefined || !libellé.startsWith(fenêtre.libellé)) return libellé;
  const reste = libellé.slice(fenêtre.libellé.length).replace(/^\s*:\s*/, '');
  return reste.charAt(0).toLocaleUpperCase('fr') + reste.slice(1);
}
