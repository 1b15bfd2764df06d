/** N, names: unknown, ambiguous, declared twice. */
import { entry, enumerate, quote } from '../entry.ts';

/** « Vouliez-vous dire « x » ? » */
function didYouMean({ suggestions }: { readonly suggestions: readonly string[] }): string | undefined {
  return suggestions.length > 0 ? `Vouliez-vous dire ${enumerate(suggestions, 'ou')} ?` : undefined;
}

interface Unknown {
  readonly name: string;
  readonly suggestions: readonly string[];
}

export const names = {
  N001: entry<Unknown>({
    severity: 'erreur',
    title: 'Nom inconnu',
    message: ({ name }) => `${quote(name)} n'est déclaré nulle part.`,
    why: 'Un nom mal orthographié ne désigne rien : la règle n’aurait pas de résultat.',
    help: (params) => didYouMean(params) ?? 'Vérifiez ce nom, ou déclarez-le par un champ ou par un calcul.',
    before: 'calcul double = ⟦plaecs⟧ × 2',
    after: 'calcul double = places × 2',
  }),
  N002: entry<Unknown & { in: string; known?: readonly string[]; apart?: boolean }>({
    severity: 'erreur',
    title: 'Nom inconnu dans un bloc',
    message: ({ name, in: where }) => `Il n'y a pas de ${quote(name)} dans ${quote(where)}.`,
    why: 'La règle lirait une réponse que personne n’est invité à donner.',
    help: (params) => {
      const { name, known, apart } = params;
      if (known === undefined) return didYouMean(params) ?? 'Vérifiez ce nom, ou ajoutez le champ qui manque.';
      const alone = apart ? `${quote(name)} se prend à part : écrivez ${quote(`utilise ${name}`)}. ` : '';
      return (apart ? undefined : didYouMean(params)) ?? `${alone}On peut y prendre ${enumerate(known)}.`;
    },
    before: 'calcul capacité = somme de membres.⟦lit⟧',
    after: 'calcul capacité = somme de membres.lits',
  }),
  N003: entry<{ name: string; choices: readonly string[] }>({
    severity: 'erreur',
    title: 'Nom ambigu',
    message: ({ name }) => `${quote(name)} désigne plusieurs choses.`,
    why: 'La règle pourrait lire une réponse à la place d’une autre.',
    help: ({ choices }) => `Précisez laquelle : ${enumerate(choices, 'ou')}.`,
    before: `
      étape jour « Le jour » { champ agents : entier « Agents de jour » }
      étape nuit « La nuit » { champ agents : entier « Agents de nuit » }
      calcul équipe = ⟦agents⟧`,
    after: `
      étape jour « Le jour » { champ agents : entier « Agents de jour » }
      étape nuit « La nuit » { champ agents : entier « Agents de nuit » }
      calcul équipe = jour.agents + nuit.agents`,
  }),
  N004: entry<{ name: string; kind: string; example: string | undefined }>({
    severity: 'erreur',
    title: 'Bloc pris pour une valeur',
    message: ({ name, kind }) => `${quote(name)} est ${kind} : ce n'est pas une valeur.`,
    why: 'Un bloc réunit plusieurs réponses : il faut dire laquelle.',
    help: ({ example }) =>
      example === undefined ? 'Nommez une valeur qu’il contient.' : `Écrivez par exemple ${quote(example)}.`,
    before: 'calcul double = ⟦demande⟧ × 2',
    after: 'calcul double = demande.places × 2',
  }),
  N005: entry<Unknown & { choice: string; group?: boolean }>({
    severity: 'erreur',
    title: 'Option inconnue',
    message: ({ name, choice, group }) =>
      group
        ? `${quote(name)} n'est pas une option de ${choice}, mais un groupe d'options.`
        : `${quote(name)} n'est pas une option de ${choice}.`,
    why: 'Cette comparaison serait fausse pour tous les candidats.',
    help: (params) =>
      params.group
        ? `Écrivez ${quote(`est ${params.name}`)} au lieu de ${quote(`= ${params.name}`)}.`
        : (didYouMean(params) ?? 'Vérifiez les options de ce choix, ou ajoutez celle qui manque.'),
    before: 'calcul concerné : oui/non = secteur = ⟦enfence⟧',
    after: 'calcul concerné : oui/non = secteur = enfance',
  }),
  N006: entry<Unknown & { what: string }>({
    severity: 'erreur',
    title: 'Déclaration inconnue',
    message: ({ name, what }) => `Il n'y a pas ${what} ${quote(name)}.`,
    why: 'Ce renvoi ne mène nulle part.',
    help: (params) => didYouMean(params) ?? 'Vérifiez ce nom, ou ajoutez la déclaration qui manque.',
    before: `
      calcul double : entier {
        vaut places × 2
        source ⟦circulaire⟧ « deux fois le nombre de places »
      }`,
    after: `
      source circulaire « Circulaire du 15 mars 2023 » { date 15 mars 2023 }
      calcul double : entier {
        vaut places × 2
        source circulaire « deux fois le nombre de places »
      }`,
  }),
  N007: entry<Unknown>({
    severity: 'erreur',
    title: 'Type inconnu',
    message: ({ name }) => `${quote(name)} n'est pas un type.`,
    why: 'Le type dit comment la question se pose et ce que l’on peut calculer avec la réponse.',
    help: (params) =>
      params.name === 'liste'
        ? 'Dites combien elle a d’éléments : « liste de 1 à 10 ».'
        : /^(?:nombre|numérique|chiffre|number)$/.test(params.name)
          ? 'Écrivez « entier », « décimal » s’il a des décimales, « montant » pour des euros ou « taux » pour une part.'
          : (didYouMean(params) ??
            'Un type est « oui/non », « entier », « montant », « taux », « date », « texte »… ou le nom d’un choix.'),
    before: `
      étape travaux « Les travaux » {
        champ coût : ⟦montan⟧ « Coût »
      }`,
    after: `
      étape travaux « Les travaux » {
        champ coût : montant « Coût »
      }`,
  }),
  N008: entry<{ sign: string }>({
    severity: 'erreur',
    title: 'Accolade seule dans un message',
    message: ({ sign }) => `L’accolade ${quote(sign)} de ce message est seule.`,
    why: 'Le candidat lirait l’accolade, et non la valeur.',
    help: ({ sign }) =>
      `Ajoutez ${quote(sign === '{' ? '}' : '{')} ${sign === '{' ? 'après' : 'avant'} le nom de la valeur, ou retirez l’accolade.`,
    before: `
      condition assez_grand {
        exige places ≥ 10
        sinon « Il faut dix places, et non ⟦{⟧places. »
      }`,
    after: `
      condition assez_grand {
        exige places ≥ 10
        sinon « Il faut dix places, et non {places}. »
      }`,
  }),
  N010: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Nom déclaré deux fois',
    message: ({ name }) => `${quote(name)} est déjà déclaré.`,
    why: 'On ne saurait plus laquelle des deux déclarations le nom désigne.',
    help: () => 'Donnez à chacun un nom différent.',
    before: 'calcul ⟦budget⟧ = places × 100 €',
    after: 'calcul budget_prévu = places × 100 €',
  }),
  N011: entry<{ name: string; library: string }>({
    severity: 'erreur',
    title: 'Question apportée deux fois',
    message: ({ name, library }) => `« utilise ${library} » apporte ${quote(name)}, qui est déjà déclaré ici.`,
    why: 'La même question serait posée deux fois, et on ne saurait plus laquelle des deux réponses lire.',
    help: ({ name, library }) => `Écrivez ${quote(`utilise ${library} sauf ${name}`)}, ou retirez l'autre déclaration.`,
    before: `
      étape porteur « Le porteur » {
        champ contact_nom : texte « Interlocuteur »
        utilise ⟦personne_à_contacter⟧
      }`,
    after: `
      étape porteur « Le porteur » {
        champ contact_nom : texte « Interlocuteur »
        utilise personne_à_contacter sauf contact_nom
      }`,
  }),
  N012: entry<Unknown & { known: readonly string[] }>({
    severity: 'erreur',
    title: 'Absent de la bibliothèque',
    message: ({ name }) => `La bibliothèque ne contient pas ${quote(name)}.`,
    why: 'Aucune question ne serait posée à cet endroit.',
    help: (params) => didYouMean(params) ?? `Elle contient ${enumerate(params.known)}.`,
    before: `
      étape porteur « Le porteur » {
        utilise ⟦adresse⟧
      }`,
    after: `
      étape porteur « Le porteur » {
        utilise adresse_postale
      }`,
  }),
};
