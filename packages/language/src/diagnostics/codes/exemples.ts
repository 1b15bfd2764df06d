/** X, examples; X100 is found by the compiler, which alone can play them. */
import { entry, type None, quote } from '../entry.ts';

export const exemples = {
  X001: entry<None>({
    severity: 'avertissement',
    title: 'Exemple sans attente',
    message: () => 'Cet exemple ne vérifie rien.',
    why: 'Il resterait juste quoi que devienne la règle.',
    help: () => 'Ajoutez « attendu » suivi d’un résultat, par exemple « attendu total = 1 000 € ».',
    before: `
      calcul double = places × 2
      exemple ⟦« Trois places »⟧ {
        avec places = 3
      }`,
    after: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3
        attendu double = 6
      }`,
  }),
  X002: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Valeur donnée deux fois',
    message: ({ name }) => `Cet exemple donne deux fois une valeur à ${quote(name)}.`,
    why: 'On ne saurait pas laquelle des deux l’exemple vérifie.',
    help: () => 'Gardez une seule des deux.',
    before: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3, ⟦places⟧ = 4
        attendu double = 6
      }`,
    after: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3
        attendu double = 6
      }`,
  }),
  X003: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Attente sans objet',
    message: ({ name }) => `Cet exemple attend pour ${quote(name)} la valeur qu'il lui donne lui-même.`,
    why: 'La règle n’est pas mise à l’épreuve.',
    help: () => 'Donnez plutôt les réponses d’où ce résultat se calcule.',
    before: `
      calcul double = places × 2
      exemple « Trois places » {
        avec double = 6
        attendu ⟦double⟧ = 6
      }`,
    after: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3
        attendu double = 6
      }`,
  }),
  X004: entry<{ name: string; limit: string; above: boolean }>({
    severity: 'avertissement',
    title: 'Réponse refusée par le formulaire',
    message: ({ name, limit, above }) =>
      `Personne ne peut répondre ainsi à ${quote(name)} : le ${above ? 'maximum' : 'minimum'} est ${limit}.`,
    why: 'L’exemple montre un dossier qui ne peut pas exister.',
    help: () => 'Corrigez la réponse de l’exemple, ou la limite du champ.',
    before: `
      étape équipe « L’équipe » {
        champ agents : entier « Agents » { maximum 20 }
      }
      calcul double = agents × 2
      exemple « Trente agents » {
        avec agents = ⟦30⟧
        attendu double = 60
      }`,
    after: `
      étape équipe « L’équipe » {
        champ agents : entier « Agents » { maximum 20 }
      }
      calcul double = agents × 2
      exemple « Vingt agents » {
        avec agents = 20
        attendu double = 40
      }`,
  }),
  X100: entry<{ name: string; expected: string; found: string; others: number }>({
    severity: 'erreur',
    title: 'Un exemple n’est pas conforme à la règle',
    compiled: true,
    message: ({ name, expected, found, others }) => {
      const also = others > 0 ? ` ${others} autres attentes qui en dépendent ne sont pas remplies non plus.` : '';
      return `L’exemple attend ${expected} pour ${quote(name)} ; la règle donne ${found}.${also}`;
    },
    why: 'L’exemple vient d’une source : si la règle donne autre chose, l’un des deux se trompe.',
    help: () =>
      'Corrigez la règle ou l’exemple ; si la source elle-même se trompe, attendez ce que donne la règle et gardez la valeur publiée avec « écart ».',
    before: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3
        attendu ⟦double = 7⟧
      }`,
    after: `
      calcul double = places × 2
      exemple « Trois places » {
        avec places = 3
        attendu double = 6
      }`,
  }),
};
