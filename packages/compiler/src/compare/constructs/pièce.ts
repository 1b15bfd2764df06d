/** pièce: when it is asked, whether it must be given, which files are accepted. */
import type { AttachmentNode } from '@guichet/language';
import type { Comparers } from '../comparing.ts';
import { citations, label, text } from '../properties.ts';
import { sayBound } from './bornes.ts';
import { asked } from './champ.ts';

export const pièce: Comparers<AttachmentNode> = {
  label,
  when: asked('demandée'),
  optional: (comparing, before) =>
    before.optional
      ? comparing.say('question rendue obligatoire', `${comparing.The} doit désormais être déposée.`)
      : comparing.say('question rendue facultative', `${comparing.The} n’est plus obligatoire.`),
  several: (comparing, before) =>
    before.several
      ? comparing.say('réponse plus encadrée', `${comparing.The} n’accepte plus qu’un fichier.`)
      : comparing.say('réponse moins encadrée', `${comparing.The} accepte désormais plusieurs fichiers.`),
  formats: (comparing, before, after) => {
    const names = (node: AttachmentNode): readonly string[] => node.formats.map(({ text }) => text.toLowerCase());
    const [old, recent] = [names(before), names(after)];
    const fewer =
      after.formats.length > 0 && (before.formats.length === 0 || !old.every((name) => recent.includes(name)));
    const words = (list: readonly string[]): string => (list.length === 0 ? 'les formats habituels' : list.join(', '));
    comparing.say(
      fewer ? 'réponse plus encadrée' : 'réponse moins encadrée',
      `${comparing.The} : les formats acceptés passent de ${words(old)} à ${words(recent)}.`,
    );
  },
  maximumSize: (comparing, before, after) =>
    sayBound(comparing, 'la taille maximale (Mo)', before.maximumSize, after.maximumSize, -1, { before, after }),
  help: text('help', 'l’aide'),
  citations,
};
