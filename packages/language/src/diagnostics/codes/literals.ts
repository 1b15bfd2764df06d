/** S020 to S039, values that are well written and say nothing possible. */
import { entry, type None, quote } from '../entry.ts';

export const literals = {
  S020: entry<None>({
    severity: 'erreur',
    title: 'Date impossible',
    message: () => 'Cette date n’existe pas.',
    why: 'Une échéance à cette date n’arriverait jamais.',
    help: () => 'Vérifiez le jour et l’année : tous les mois n’ont pas 31 jours.',
    before: 'calcul limite = ⟦31 février 2022⟧',
    after: 'calcul limite = 28 février 2022',
  }),
  S021: entry<None>({
    severity: 'erreur',
    title: 'Durée fractionnaire',
    message: () => 'Une durée se compte en nombre entier.',
    why: 'Un demi-mois n’a pas le même nombre de jours en février et en mars.',
    help: () => 'Choisissez une unité plus petite, par exemple des jours.',
    before: 'calcul délai_prévu = ⟦4,5 mois⟧',
    after: 'calcul délai_prévu = 135 jours',
  }),
  S022: entry<None>({
    severity: 'erreur',
    title: 'Heure impossible',
    message: () => 'Cette heure n’existe pas.',
    why: 'Une échéance à cette heure n’arriverait jamais.',
    help: () => 'Écrivez par exemple « 14 h » ou « 14 h 30 ».',
    before: 'calcul limite = 3 mars 2022 à ⟦25 h⟧',
    after: 'calcul limite = 3 mars 2022 à 14 h',
  }),
  S023: entry<None>({
    severity: 'erreur',
    title: 'Date attendue',
    message: () => 'Il faut une date ici.',
    why: 'Le calendrier du programme est tiré de ces dates.',
    help: () => 'Écrivez par exemple « 15 mars 2023 ».',
    before: 'source circulaire « Circulaire » { date ⟦30 %⟧ }',
    after: 'source circulaire « Circulaire » { date 15 mars 2023 }',
  }),
  S024: entry<None>({
    severity: 'erreur',
    title: 'Durée attendue',
    message: () => 'Il faut une durée ici.',
    why: 'Le délai sert à calculer la date limite de chaque dossier.',
    help: () => 'Écrivez par exemple « 4 mois » ou « 120 jours ».',
    before: 'instruction { délai ⟦30 %⟧ }',
    after: 'instruction { délai 4 mois }',
  }),
  S025: entry<None>({
    severity: 'erreur',
    title: 'Jour attendu',
    message: () => 'Il faut ici un jour entier, sans heure.',
    why: 'Une règle change, ou est connue, d’un jour à l’autre.',
    help: () => 'Retirez l’heure.',
    before: `
      calcul plafond : montant {
        en vigueur depuis l'origine : 3 000 €
        en vigueur du ⟦1er mars 2022 à 14 h⟧ : 3 500 €
      }`,
    after: `
      calcul plafond : montant {
        en vigueur depuis l'origine : 3 000 €
        en vigueur du 1er mars 2022 : 3 500 €
      }`,
  }),
  S026: entry<{ write: string }>({
    severity: 'erreur',
    title: 'Année manquante',
    message: () => 'Il manque l’année de cette date.',
    why: 'Sans l’année, la règle ne vaudrait pas pour un jour, mais pour tous les ans.',
    help: ({ write }) => `Écrivez-la après le mois, par exemple ${quote(`${write} 2026`)}.`,
    before: 'calcul limite = ⟦1er mars⟧',
    after: 'calcul limite = 1er mars 2022',
  }),
  S030: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Portée incertaine',
    message: ({ word }) => `On ne sait pas si ${quote(word)} porte sur toute la somme ou sur un seul de ses termes.`,
    why: 'Les deux lectures ne donnent pas le même montant.',
    help: () => 'Ajoutez des parenthèses autour de ce qui est plafonné ou arrondi.',
    before: 'calcul aide = budget + budget ⟦plafonné⟧ à 400 €',
    after: 'calcul aide = (budget + budget) plafonné à 400 €',
  }),
  S032: entry<None>({
    severity: 'avertissement',
    title: '« et » parmi des « ou »',
    message: () => 'Ce que « et » joint est lu ensemble, avant « ou » : on a pu vouloir l’inverse.',
    why: '« a ou b et c » s’entend de deux façons en français : la règle n’en a qu’une, et elle doit se voir.',
    help: () => 'Mettez-le entre parenthèses, ou mettez-y plutôt ce que « ou » joint.',
    before: 'calcul ouvert = public ou ⟦places ≥ 10 et part > 30 %⟧',
    after: 'calcul ouvert = public ou (places ≥ 10 et part > 30 %)',
  }),
  S031: entry<None>({
    severity: 'erreur',
    title: 'Deux définitions',
    message: () => 'Cette valeur est définie deux fois.',
    why: 'Entre deux valeurs, rien ne dit laquelle est la bonne.',
    help: () => 'Gardez soit « = … » ou « vaut … », soit les cas « si … : … », soit les versions « en vigueur … ».',
    before: `
      calcul ⟦seuil⟧ = 4 {
        si public : 5
      }`,
    after: `
      calcul seuil {
        si public : 5
        sinon : 4
      }`,
  }),
  S048: entry<{ sign: string; list: string }>({
    severity: 'erreur',
    title: 'Portée incertaine dans une liste',
    message: ({ sign, list }) =>
      `On ne sait pas si ${quote(sign)} porte sur la dernière valeur ou sur tout ${quote(`${list} de …`)}.`,
    why: 'Les deux lectures ne donnent pas le même résultat.',
    help: ({ list }) =>
      `Ajoutez des parenthèses autour du calcul de la dernière valeur, ou de ${quote(`${list} de …`)} en entier.`,
    before: 'calcul aide = minimum de 900 €, budget ⟦×⟧ 30 %',
    after: 'calcul aide = minimum de 900 €, (budget × 30 %)',
  }),
};
