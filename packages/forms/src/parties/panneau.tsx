/**
 * Eligibility and amounts that follow the answers as they are given.
 */
import { useFormulaire, useEvaluation, useRéponses } from '../contexte.tsx';
import { Éligibilité } from '../lecture/eligibilite.tsx';
import { Montants } from '../lecture/montants.tsx';
import { intitulé } from '../parcours.ts';
import { questionsManquantes } from '../statuts.ts';

export function PanneauMontants({ titre = 'Ce que donnent vos réponses' }: { titre?: string }) {
  const { magasin, niveau } = useFormulaire();
  const évaluation = useEvaluation();
  const réponses = useRéponses();
  const manquantes = questionsManquantes(magasin.programme, { réponses, évaluation }).map(intitulé);
  return (
    <div className="gui-panneau">
      <Montants
        programme={magasin.programme}
        évaluation={évaluation}
        manquantes={manquantes}
        titre={titre}
        niveau={niveau}
      />
      <Éligibilité programme={magasin.programme} évaluation={évaluation} />
    </div>
  );
}
