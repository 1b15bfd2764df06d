/** F, what is not funded together: non_cumul. */
import { entry, enumerate, type None, quote } from '../entry.ts';

export const nonCumuls = {
  F001: entry<None>({
    severity: 'erreur',
    title: 'Non-cumul sans programme',
    message: () => 'Ce non-cumul ne dit pas avec quel programme.',
    why: 'Aucun dossier ne serait refusé.',
    help: () => 'Ajoutez par exemple « avec autre_programme sur siret ».',
    before: '⟦non_cumul⟧ « Un seul financement » { }',
    after: `
      candidat porteur « Porteur » { champ siret : SIRET « SIRET » }
      non_cumul « Un seul financement » { avec autre_programme sur siret }`,
  }),
  F002: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Valeur que deux programmes ne peuvent comparer',
    message: ({ name }) => `${quote(name)} ne se compare pas d'un programme à l'autre.`,
    why: 'Deux programmes n’écrivent pas de la même façon un texte libre ou un nombre : le doublon passerait inaperçu.',
    help: () => 'Nommez un numéro FINESS, SIRET ou SIREN, avec au besoin un choix qui a un nom.',
    before: `
      candidat porteur « Porteur » { champ nom : texte « Nom » champ siret : SIRET « SIRET » }
      non_cumul « Un seul financement » { avec autre_programme sur siret, ⟦nom⟧ }`,
    after: `
      candidat porteur « Porteur » { champ nom : texte « Nom » champ siret : SIRET « SIRET » }
      non_cumul « Un seul financement » { avec autre_programme sur siret }`,
  }),
  F003: entry<None>({
    severity: 'erreur',
    title: 'Non-cumul qui ne nomme personne',
    message: () => 'Ce non-cumul ne dit pas de quelle organisation il s’agit.',
    why: 'Deux candidats sans rapport se feraient obstacle.',
    help: () => 'Ajoutez un numéro FINESS, SIRET ou SIREN.',
    before: `
      choix Logiciel « Logiciel » { DPI, PFI }
      candidat porteur « Porteur » { champ siret : SIRET « SIRET » champ logiciel : Logiciel « Logiciel » }
      non_cumul « Un seul financement » { avec autre_programme sur ⟦logiciel⟧ }`,
    after: `
      choix Logiciel « Logiciel » { DPI, PFI }
      candidat porteur « Porteur » { champ siret : SIRET « SIRET » champ logiciel : Logiciel « Logiciel » }
      non_cumul « Un seul financement » { avec autre_programme sur siret, logiciel }`,
  }),
  F004: entry<{ name: string; suggestions: readonly string[] }>({
    severity: 'information',
    title: 'Programme voisin inconnu',
    message: ({ name }) => `Aucun des programmes de ce dossier ne s'appelle ${quote(name)}.`,
    why: 'Si ce nom est mal écrit, aucun dossier ne sera refusé.',
    help: ({ suggestions }) =>
      suggestions.length > 0
        ? `Vouliez-vous dire ${enumerate(suggestions, 'ou')} ?`
        : 'Vérifiez ce nom : c’est celui qui suit « programme » dans l’autre programme.',
    compiled: true,
    before: `
      candidat porteur « Porteur » { champ siret : SIRET « SIRET » }
      non_cumul « Un seul financement » { avec ⟦voisn⟧ sur siret }`,
    after: `
      candidat porteur « Porteur » { champ siret : SIRET « SIRET » }
      non_cumul « Un seul financement » { avec voisin sur siret }`,
  }),
};
