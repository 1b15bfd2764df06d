/**
 * A whole programme on one page: all its steps, and what the answers give. Portals compose the same parts otherwise.
 */
import { useEffect, useState } from 'react';
import type { Programme, Réponses } from '@guichet/runtime';
import { FournisseurFormulaire } from './contexte.tsx';
import type { PortePièces } from './magasin/depots.ts';
import { Magasin } from './magasin/magasin.ts';
import { programmeSimulé } from './parcours.ts';
import { ChampsÉtape, MentionObligatoire } from './parties/etape.tsx';
import { PanneauMontants } from './parties/panneau.tsx';

export interface PropsFormulaire {
  readonly programme: Programme;
  readonly réponses?: Réponses;
  /** Seconds since 1970. Default: now, at the first render. */
  readonly instant?: number;
  /** Ask only what amounts and conditions depend on. */
  readonly simulation?: boolean;
  readonly pièces?: PortePièces;
  /** Told of every change, with all the answers. */
  readonly surChangement?: (réponses: Réponses) => void;
}

export function Formulaire({
  programme,
  réponses,
  instant,
  simulation = false,
  pièces,
  surChangement,
}: PropsFormulaire) {
  const [magasin] = useState(
    () =>
      new Magasin(simulation ? programmeSimulé(programme) : programme, {
        instant: instant ?? Math.floor(Date.now() / 1000),
        ...(réponses === undefined ? {} : { réponses }),
      }),
  );
  useEffect(() => magasin.écouter(() => surChangement?.(magasin.réponses)), [magasin, surChangement]);
  return (
    <FournisseurFormulaire magasin={magasin} pièces={pièces ?? null} niveau={3}>
      <form className="gui-formulaire" noValidate onSubmit={(événement) => événement.preventDefault()}>
        <MentionObligatoire />
        {magasin.programme.étapes.map((étape) => (
          <section key={étape.id} aria-labelledby={`étape-${étape.id}`}>
            <h2 className="fr-h4" id={`étape-${étape.id}`}>
              {étape.titre}
            </h2>
            <ChampsÉtape étape={étape} />
          </section>
        ))}
      </form>
      <PanneauMontants />
    </FournisseurFormulaire>
  );
}

/** The form of one programme: what a generated package exports. */
export function formulaire(programme: Programme) {
  return function FormulaireProgramme(props: Omit<PropsFormulaire, 'programme'>) {
    return <Formulaire programme={programme} {...props} />;
  };
}
