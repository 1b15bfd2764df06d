/**
 * The questions of one step: its own first, then its groups under their headings.
 */
import { memo } from 'react';
import type { GroupeChamps, Étape } from '@guichet/runtime';
import { ChampFormulaire } from '../champs/champ.tsx';
import { useFormulaire, useVisible } from '../contexte.tsx';
import { Citations } from '../lecture/sources.tsx';

/** Said once, before the first question. */
export function MentionObligatoire() {
  return (
    <p className="fr-hint-text gui-mention">
      Sauf mention « facultatif », toutes les réponses sont obligatoires pour déposer.
    </p>
  );
}

export const ChampsÉtape = memo(({ étape }: { étape: Étape }) => {
  const visible = useVisible(étape.id);
  return visible ? (
    <div className="gui-étape" data-etape={étape.id}>
      {étape.aide !== undefined && <p className="gui-étape__aide">{étape.aide}</p>}
      {étape.champs.map((champ) => (
        <ChampFormulaire key={champ.chemin} champ={champ} />
      ))}
      {étape.groupes.map((groupe) => (
        <Groupe key={groupe.id} groupe={groupe} />
      ))}
    </div>
  ) : null;
});

function Groupe({ groupe }: { groupe: GroupeChamps }) {
  const { magasin, niveau } = useFormulaire();
  const visible = useVisible(groupe.id);
  const Titre = `h${niveau}` as const;
  return visible ? (
    <section className="gui-groupe" aria-labelledby={`groupe-${groupe.id}`} data-groupe={groupe.id}>
      <Titre className="fr-h5 gui-groupe__titre" id={`groupe-${groupe.id}`}>
        {groupe.code !== undefined && <span className="gui-groupe__code">{groupe.code}</span>} {groupe.titre}
      </Titre>
      {groupe.aide !== undefined && <p>{groupe.aide}</p>}
      {groupe.note !== undefined && <p className="fr-hint-text">{groupe.note}</p>}
      {groupe.inconnu !== undefined && (
        <div className="fr-alert fr-alert--warning fr-alert--sm gui-inconnu">
          <p>Les règles publiées ne disent pas comment ce point est vérifié : {groupe.inconnu}</p>
        </div>
      )}
      {groupe.champs.map((champ) => (
        <ChampFormulaire key={champ.chemin} champ={champ} />
      ))}
      {groupe.sources.length > 0 && (
        <details className="gui-détails">
          <summary>
            Ce que disent les textes<span className="fr-sr-only"> sur « {groupe.titre} »</span>
          </summary>
          <Citations programme={magasin.programme} citations={groupe.sources} />
        </details>
      )}
    </section>
  ) : null;
}
