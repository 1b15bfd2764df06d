export { idDe, cheminDans, cheminÉlément, listeDe, type Portée } from './chemins.ts';
export { ChampFormulaire } from './champs/champ.tsx';
export { indice, écrireTaille } from './champs/indice.ts';
export {
  FournisseurFormulaire,
  useChamp,
  useEvaluation,
  useFormulaire,
  useMagasin,
  useRéponses,
  useVisible,
} from './contexte.tsx';
export { Formulaire, formulaire, type PropsFormulaire } from './formulaire.tsx';
export { Éligibilité } from './lecture/eligibilite.tsx';
export { titreGroupe } from './lecture/groupe.ts';
export { Montants, résultatPrincipal } from './lecture/montants.tsx';
export { Récapitulatif } from './lecture/recapitulatif.tsx';
export { lignesRéponse } from './lecture/reponse.ts';
export { réponsesRecevables } from './recevables.ts';
export { demandeRéponses, explicationIndéterminé, énumérer } from './lecture/riens.ts';
export { Citations } from './lecture/sources.tsx';
export { ValeurAffichée } from './lecture/valeur.tsx';
export type { PortePièces } from './magasin/depots.ts';
export { Magasin, type Modification, type ÉtatChamp } from './magasin/magasin.ts';
export {
  avecÉlément,
  intitulé,
  programmeSimulé,
  questions,
  questionsDe,
  étapesVisibles,
  type Question,
  type Situation,
} from './parcours.ts';
export { ChampsÉtape, MentionObligatoire } from './parties/etape.tsx';
export { FilÉtapes } from './parties/fil-etapes.tsx';
export { ListeTâches, MarqueÉtape, SigneÉtape, type Tâche } from './parties/liste-taches.tsx';
export { PanneauMontants } from './parties/panneau.tsx';
export { RésuméErreurs, mener, type LienErreur } from './parties/resume-erreurs.tsx';
export { erreursÉtape, questionsManquantes, statutÉtape, type StatutÉtape } from './statuts.ts';
