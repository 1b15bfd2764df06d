/** S040 to S049, habits from elsewhere and what comes with a text that is pasted. */
import { entry, type None, quote, quoteAll } from '../entry.ts';

export const habits = {
  S040: entry<{ found: string; write: string }>({
    severity: 'erreur',
    title: 'Écriture d’ailleurs',
    message: ({ found }) => `${quoteAll(found)} ne s'écrit pas ainsi dans un programme.`,
    why: 'Chaque chose ne s’écrit que d’une façon : chacun peut alors relire la règle.',
    help: ({ write }) => `Écrivez ${write.startsWith('«') ? write : quote(write)}.`,
    before: 'calcul complet : oui/non = places ⟦==⟧ 4',
    after: 'calcul complet : oui/non = places = 4',
  }),
  S041: entry<{ found: string; write: string }>({
    severity: 'erreur',
    title: 'Nombre écrit autrement',
    message: ({ found }) => `${quote(found)} n'est pas écrit comme un nombre français.`,
    why: '« 14.500 » serait quatorze mille cinq cents pour l’un, quatorze et demi pour l’autre.',
    help: ({ write }) => `Écrivez ${quote(write)} : une espace entre les milliers, une virgule avant les décimales.`,
    before: 'calcul prix : montant = ⟦14.500⟧ €',
    after: 'calcul prix : montant = 14 500 €',
  }),
  S042: entry<{ code: string }>({
    severity: 'erreur',
    title: 'Caractère invisible',
    message: ({ code }) => `Il y a ici un caractère invisible (${code}), venu sans doute d'un texte copié.`,
    why: 'Deux noms qui semblent pareils à l’écran seraient différents.',
    help: () => 'Effacez les caractères voisins et tapez-les de nouveau.',
    before: 'calcul reste = ⟦\u200b⟧places',
    after: 'calcul reste = places',
  }),
  S043: entry<None>({
    severity: 'erreur',
    title: 'Commentaire d’ailleurs',
    message: () => 'Un commentaire ne s’écrit pas ainsi.',
    why: 'Ce qui suit serait pris pour une règle.',
    help: () => 'Commencez la ligne par « // ».',
    before: '⟦# Les places⟧\ncalcul reste = places',
    after: '// Les places\ncalcul reste = places',
  }),
  S044: entry<{ found: string }>({
    severity: 'erreur',
    title: 'Puce',
    message: ({ found }) => `La puce ${quote(found)} n'a pas de sens ici.`,
    why: 'Une ligne commence par son mot : rien ne doit le précéder.',
    help: () => 'Retirez-la.',
    before: "étape équipe « L'équipe » {\n  ⟦•⟧ champ agents : entier « Agents »\n}",
    after: "étape équipe « L'équipe » {\n  champ agents : entier « Agents »\n}",
  }),
  S045: entry<None>({
    severity: 'erreur',
    title: 'Commentaire non fermé',
    message: () => 'Le commentaire ouvert ici n’est pas refermé.',
    why: 'Tout ce qui suit serait ignoré, jusqu’à la fin du fichier.',
    help: () => 'Ajoutez « */ » à la fin du commentaire.',
    before: 'calcul reste = places\n⟦/*⟧ À relire',
    after: 'calcul reste = places\n/* À relire */',
  }),
  S046: entry<{ found: string; write: string }>({
    severity: 'erreur',
    title: 'Mot mal orthographié',
    message: ({ found, write }) => `${quote(found)} s'écrit ${quote(write)}.`,
    why: 'Un mot mal orthographié serait une règle oubliée : rien n’est donc ignoré en silence.',
    help: ({ write }) => `Écrivez ${quote(write)} ; la suite a été lue ainsi.`,
    before: '⟦bareme⟧ aide : montant {\n  selon places\n  0 et + : 600 €\n}',
    after: 'barème aide : montant {\n  selon places\n  0 et + : 600 €\n}',
  }),
  S047: entry<{ superfluous: boolean }>({
    severity: 'erreur',
    title: 'Guillemet fermant seul',
    message: ({ superfluous }) =>
      superfluous
        ? 'Ce guillemet fermant est de trop : aucun texte n’est ouvert.'
        : 'Ce texte se ferme sans avoir été ouvert.',
    why: 'Un texte va d’un guillemet ouvrant à un guillemet fermant : sans le premier, ses mots seraient lus comme des règles.',
    help: ({ superfluous }) => (superfluous ? 'Retirez-le.' : 'Ajoutez le guillemet ouvrant au début du texte.'),
    before: "étape équipe « L'équipe » {\n  champ agents : entier ⟦Nombre d'agents »⟧\n}",
    after: "étape équipe « L'équipe » {\n  champ agents : entier « Nombre d'agents »\n}",
  }),
};
