/** S050 to S059, avertissements that are silenced: `// tait B006 : la raison`. */
import { suggestions } from '../../spelling/suggestions.ts';
import { entry, enumerate, quote } from '../entry.ts';

export const silenced = {
  S050: entry<{ code: string; title: string }>({
    severity: 'erreur',
    title: 'Erreur que l’on voudrait taire',
    message: ({ code, title }) => `${code} (${quote(title)}) est une erreur : elle ne peut pas être tue.`,
    why: 'Une erreur donnerait un résultat faux, ou n’en donnerait pas : seuls les avertissements se pèsent.',
    help: () => 'Corrigez l’erreur, puis retirez ce commentaire.',
    before: `
      calcul double = places × 2 // tait ⟦T001⟧ : c'est voulu`,
    after: 'calcul double = places × 2',
  }),
  S051: entry<{ code: string }>({
    severity: 'erreur',
    title: 'Raison manquante',
    message: () => 'Ce commentaire tait un avertissement sans dire pourquoi.',
    why: 'Qui relira le programme doit savoir que le point a été pesé, et comment.',
    help: ({ code }) => `Écrivez par exemple « // tait ${code} : la raison ».`,
    before: `
      barème aide : montant {
        selon places
        5 et + : 500 €
        1 à 4 : 600 € ⟦// tait B006⟧
      }`,
    after: `
      barème aide : montant {
        selon places
        5 et + : 500 €
        1 à 4 : 600 € // tait B006 : l'ordre est celui de l'annexe 2
      }`,
  }),
  S052: entry<{ code: string }>({
    severity: 'avertissement',
    title: 'Rien à taire',
    message: ({ code }) => `Il n'y a plus ici de ${code} à taire.`,
    why: 'Ce commentaire pourrait un jour en taire un autre, que personne n’aurait pesé.',
    help: () => 'Retirez-le.',
    before: `
      barème aide : montant {
        selon places
        1 à 4 : 600 € // tait ⟦B006⟧ : l'ordre est celui de l'annexe 2
        5 et + : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 4 : 600 €
        5 et + : 500 €
      }`,
  }),
  S053: entry<{ code: string; codes: readonly string[] }>({
    severity: 'erreur',
    title: 'Code inconnu',
    message: ({ code }) => `${quote(code)} n'est pas le code d'un avertissement.`,
    why: 'Ce commentaire ne tait rien.',
    help: ({ code, codes }) => {
      const near = suggestions(code, codes);
      return near.length > 0 && !/\d{3}$/.test(code)
        ? `Vouliez-vous dire ${enumerate(near, 'ou')} ?`
        : 'Recopiez le code qui accompagne l’avertissement, par exemple « B006 ».';
    },
    before: `
      barème aide : montant {
        selon places
        1 à 4 : 600 € // tait ⟦désordre⟧ : l'ordre est celui de l'annexe 2
        5 et + : 500 €
      }`,
    after: `
      barème aide : montant {
        selon places
        1 à 4 : 600 €
        5 et + : 500 €
      }`,
  }),
};
