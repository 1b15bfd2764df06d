import {
  dateParis,
  écrireDate,
  écrireInstant,
  périodesConnues,
  type Programme,
  type Période,
  type Réponses,
} from '@guichet/runtime';

/** Whether the deposit is open at an instant for these answers; if not, the sentence that says why and until when. */
export type Fenêtre =
  | { readonly ouverte: true }
  | { readonly ouverte: false; readonly message: string; readonly jamais: boolean };

export function fenêtreDeDépôt(programme: Programme, réponses: Réponses, instant: number): Fenêtre {
  const acceptées = new Set(programme.périodesDeDépôt(réponses, { instant }));
  const toutes = programme.périodes.filter(({ nom }) => acceptées.has(nom));
  const périodes = périodesConnues(toutes, instant);
  if (périodes.some(({ début, fin }) => début <= instant && instant <= fin)) return { ouverte: true };
  if (toutes.length === 0) {
    return { ouverte: false, jamais: true, message: 'Ce programme n’a pas de période de dépôt pour ces réponses.' };
  }
  return { ouverte: false, jamais: false, message: phrase(périodes, instant) };
}

function phrase(périodes: readonly Période[], instant: number): string {
  const àVenir = périodes.filter(({ début }) => début > instant).sort((a, b) => a.début - b.début)[0];
  const passée = périodes.filter(({ fin }) => fin < instant).sort((a, b) => b.fin - a.fin)[0];
  const ouvrira = àVenir && `Le dépôt ${passée ? 'rouvrira' : 'ouvrira'} le ${bord(àVenir, àVenir.début)}.`;
  const close = passée && `Le dépôt est clos depuis le ${bord(passée, passée.fin)}.`;
  return [close, ouvrira ?? 'Aucune nouvelle période de dépôt n’est annoncée.'].filter(Boolean).join(' ');
}

/** A bound as the rule gives it: a day, or a day and a time. */
function bord({ précision }: Période, instant: number): string {
  return précision === 'jour' ? écrireDate(dateParis(instant)) : écrireInstant(instant);
}
