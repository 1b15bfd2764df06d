/** E, what is paid: payments, rounding. */
import { entry, type None } from '../entry.ts';

const from = (since: string | undefined): string => (since === undefined ? '' : `, à compter du ${since}`);

export const échéanciers = {
  E001: entry<None>({
    severity: 'erreur',
    title: 'Échéancier vide',
    message: () => 'Cet échéancier ne prévoit aucun versement.',
    why: 'Rien ne serait jamais versé.',
    help: () => 'Ajoutez par exemple « versement solde le reste ».',
    before: 'échéancier ⟦versements⟧ « Versements » de budget { }',
    after: `
      échéancier versements « Versements » de budget {
        versement unique le reste
      }`,
  }),
  E002: entry<None>({
    severity: 'erreur',
    title: 'Deux restes',
    message: () => 'Un seul versement peut être « le reste ».',
    why: 'Rien ne dirait comment partager le reste entre les deux.',
    help: () => 'Donnez à l’un des deux une part, par exemple « 50 % ».',
    before: `
      échéancier versements de budget {
        versement avance le reste
        versement ⟦solde⟧ le reste
      }`,
    after: `
      échéancier versements de budget {
        versement avance 50 %
        versement solde le reste
      }`,
  }),
  E003: entry<{ total: string; since?: string }>({
    severity: 'erreur',
    title: 'Plus que le tout',
    message: ({ total, since }) => `Les versements font ${total} % du montant${from(since)}.`,
    why: 'On verserait plus que ce qui est accordé.',
    help: () => 'Leur total ne peut pas dépasser 100 %.',
    before: `
      échéancier versements de budget {
        versement avance 60 %
        versement solde ⟦50 %⟧
      }`,
    after: `
      échéancier versements de budget {
        versement avance 60 %
        versement solde 40 %
      }`,
  }),
  E004: entry<{ total: string; since?: string }>({
    severity: 'erreur',
    title: 'Moins que le tout',
    message: ({ total, since }) =>
      `Les versements font ${total} % du montant${from(since)} : une part n'est jamais versée.`,
    why: 'Le candidat recevrait moins que ce qui lui est accordé.',
    help: () => 'Écrivez « le reste » pour l’un d’eux, ou des parts dont le total fait 100 %.',
    before: `
      échéancier versements de budget {
        versement avance 60 %
        versement solde ⟦30 %⟧
      }`,
    after: `
      échéancier versements de budget {
        versement avance 60 %
        versement solde le reste
      }`,
  }),
  E005: entry<None>({
    severity: 'avertissement',
    title: 'Reste toujours nul',
    message: () => 'Les autres versements font déjà 100 % : ce reste sera toujours nul.',
    why: 'On annoncerait au candidat un versement de 0 €.',
    help: () => 'Retirez ce versement, ou réduisez les autres parts.',
    before: `
      échéancier versements de budget {
        versement avance 100 %
        versement ⟦solde⟧ le reste
      }`,
    after: `
      échéancier versements de budget {
        versement avance 60 %
        versement solde le reste
      }`,
  }),
  E006: entry<None>({
    severity: 'erreur',
    title: 'Total incertain',
    message: () => 'Rien ne garantit que ces versements font 100 % du montant.',
    why: 'Une part qui dépend d’une réponse peut laisser un reste, ou dépasser le montant.',
    help: () => 'Écrivez « le reste » pour l’un d’eux.',
    before: `
      échéancier versements de budget {
        versement avance ⟦part⟧
      }`,
    after: `
      échéancier versements de budget {
        versement avance part
        versement solde le reste
      }`,
  }),
  E007: entry<None>({
    severity: 'erreur',
    title: 'Part négative',
    message: () => 'Une part du montant ne peut pas être négative.',
    why: 'On annoncerait au candidat un versement qu’il devrait rendre.',
    help: () => 'Retirez le signe « − ».',
    before: `
      échéancier versements de budget {
        versement avance ⟦−30 %⟧
        versement solde le reste
      }`,
    after: `
      échéancier versements de budget {
        versement avance 30 %
        versement solde le reste
      }`,
  }),
  E010: entry<{ scale?: boolean | undefined }>({
    severity: 'erreur',
    title: 'Arrondi non précisé',
    message: () => 'Ce montant est versé, mais peut comporter des fractions de centime.',
    why: 'On ne verse que des centimes entiers : deux lecteurs de la règle pourraient arrondir différemment.',
    help: ({ scale }) =>
      scale
        ? 'Dites comment l’arrondir : ajoutez dans ce barème une ligne « arrondi à l’euro » ou « arrondi au centime ».'
        : 'Dites comment l’arrondir : ajoutez par exemple « arrondi à l’euro » ou « arrondi au centime ».',
    before: `
      calcul aide : montant = ⟦budget × part⟧
      échéancier versements de aide {
        versement unique le reste
      }`,
    after: `
      calcul aide : montant = (budget × part) arrondi au centime
      échéancier versements de aide {
        versement unique le reste
      }`,
  }),
};
