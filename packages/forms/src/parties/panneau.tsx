/**
 * Eligibility and amounts that follow the answers as they are given.
 */
import { useFormulaire, useEvaluation, useRéponses } from '../contexte.tsx';
import { Éligibilité } from '../lecture/eligibilite.tsx';
import { Montants } from '../lecture/montants.tsx';
import { intitulé } from '../parcours.ts';
import { questionsManquantes } from '../statuts.ts';

const AUCUNE: readonly string[] = [];

export function PanneauMontants({
  titre = 'Ce que donnent vos réponses',
  déjàDites = AUCUNE,
}: {
  titre?: string;
  /** Names of failed conditions that the page says elsewhere. */
  déjàDites?: readonly string[];
}) {
  const { magasin, niveau } = useFormulaire();
  const évaluation = useEvaluation();
  const réponses = useRéponses();
  const situation = { réponses, évaluation };
  const { programme } = magasin;
  return (
    <div className="gui-panneau">
      <Montants
        programme={programme}
        évaluation={évaluation}
        manquantes={({ champs }) => questionsManquantes(programme, situation, champs).map(intitulé)}
        titre={titre}
        niveau={niveau}
      />
      <Éligibilité
        programme={programme}
        évaluation={évaluation}
        déjàDites={déjàDites}
        restantes={questionsManquantes(programme, situation).length}
      />
    </div>
  );
}
