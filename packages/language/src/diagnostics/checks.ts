/** What the checks find in what is well written: B barèmes, C calendars, D declarations, E échéanciers, X exemples. */
import { entry, type None, quote } from './entry.ts';

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;

const scales = {
  B001: entry<None>({
    severity: 'erreur',
    title: 'Barème sans entrée',
    message: () => 'Ce barème a des lignes, mais ne dit pas selon quoi elles se lisent.',
    help: () => 'Ajoutez par exemple « selon taille ».',
  }),
  B002: entry<None>({
    severity: 'erreur',
    title: 'Barème sans ligne',
    message: () => 'Ce barème n’a aucune ligne.',
    help: () => 'Ajoutez des lignes, ou « inconnu » suivi de la raison si le document manque.',
  }),
  B003: entry<{ cells: number; columns: number }>({
    severity: 'erreur',
    title: 'Nombre de cellules',
    message: ({ cells, columns }) => `Cette ligne a ${plural(cells, 'valeur')} pour ${plural(columns, 'colonne')}.`,
    help: () => 'Donnez une valeur par colonne, séparées par « | » ; « sans objet » là où il n’y en a pas.',
  }),
  B004: entry<{ keys: number; inputs: number }>({
    severity: 'erreur',
    title: 'Nombre de clés',
    message: ({ keys, inputs }) =>
      `Cette ligne a ${plural(keys, 'clé')} alors que le barème se lit selon ${plural(inputs, 'entrée')}.`,
    help: () => 'Donnez une clé par entrée, séparées par des virgules.',
  }),
  B005: entry<None>({
    severity: 'erreur',
    title: 'Colonne jamais lue',
    message: () => 'La colonne « sinon » doit être la dernière : celles qui la suivent ne seraient jamais lues.',
  }),
  B006: entry<None>({
    severity: 'avertissement',
    title: 'Lignes en désordre',
    message: () => 'Cette ligne devrait se trouver plus haut : les lignes vont de la plus petite à la plus grande.',
  }),
  B007: entry<{ value: string }>({
    severity: 'erreur',
    title: 'Lignes qui se recouvrent',
    message: ({ value }) => `${quote(value)} est déjà pris par une autre ligne.`,
    help: () => 'Les bornes sont comprises : si une ligne finit à 49, la suivante commence à 50.',
  }),
  B008: entry<{ value: string; after: string }>({
    severity: 'erreur',
    title: 'Trou entre deux lignes',
    message: ({ value }) => `Aucune ligne ne prend ${quote(value)}.`,
    help: ({ value, after }) =>
      `La ligne précédente finit à ${after} : commencez celle-ci à ${value}, ou écrivez la ligne qui manque (au besoin « sans objet »).`,
  }),
  B009: entry<{ last: string; next: string }>({
    severity: 'information',
    title: 'Dernière tranche fermée',
    message: ({ last }) => `Au-delà de ${quote(last)}, ce barème ne donne rien.`,
    help: ({ next }) => `Si c'est voulu, écrivez « ${next} et + : sans objet ».`,
  }),
  B010: entry<{ mode: string }>({
    severity: 'erreur',
    title: 'Tranches sans quantité',
    message: ({ mode }) => `Un barème ${quote(mode)} se lit selon une quantité, en lignes comme « 1 à 49 ».`,
  }),
  B011: entry<{ from: string; to: string }>({
    severity: 'erreur',
    title: 'Bornes inversées',
    message: ({ from, to }) => `Cette ligne va de ${from} à ${to} : elle ne prend aucune valeur.`,
    help: ({ from, to }) => `Écrivez « ${to} à ${from} ».`,
  }),
};

const calendar = {
  C001: entry<None>({
    severity: 'erreur',
    title: 'Fin avant le début',
    message: () => 'Cette période finit avant d’avoir commencé.',
    help: () => 'Vérifiez l’année et l’ordre des deux dates.',
  }),
  C002: entry<{ first: string; second: string }>({
    severity: 'erreur',
    title: 'Fenêtres qui se recouvrent',
    message: ({ first, second }) =>
      `On pourrait candidater le même jour dans les fenêtres ${quote(first)} et ${quote(second)}.`,
    help: () => 'Les fins sont comprises : une fenêtre commence au plus tôt le lendemain de la précédente.',
  }),
  C003: entry<{ limit: string }>({
    severity: 'avertissement',
    title: 'Instruction trop longue',
    message: ({ limit }) => `Cette instruction dure plus longtemps que le délai fixé, de ${limit}.`,
  }),
  C004: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Fenêtre sans candidature',
    message: ({ name }) => `La fenêtre ${quote(name)} ne dit pas quand candidater.`,
    help: () => 'Ajoutez par exemple « candidature du 1er mars 2023 au 30 avril 2023 ».',
  }),
  C005: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Report en arrière',
    message: ({ name }) => `Un report ne peut pas mener à ${quote(name)}, qui n'est pas une fenêtre suivante.`,
  }),
};

const declarations = {
  D001: entry<None>({
    severity: 'erreur',
    title: 'Programme manquant',
    message: () => 'Aucun fichier ne déclare le programme.',
    help: () => 'Écrivez en tête « programme mon_programme « Mon programme » { … } ».',
  }),
  D002: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Déclaration unique répétée',
    message: ({ word }) => `${quote(word)} ne se déclare qu'une fois.`,
    help: () => 'Réunissez les deux déclarations.',
  }),
  D003: entry<{ path: readonly string[] }>({
    severity: 'erreur',
    title: 'Cercle',
    message: ({ path }) => `${quote(path[0] ?? '')} dépend de lui-même : ${path.join(' → ')}.`,
    help: () => 'Retirez une de ces dépendances.',
  }),
  D010: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Calcul inutile',
    message: ({ name }) => `${quote(name)} n'est montré à personne, et rien ne s'en sert.`,
    help: () => 'Retirez-le, ou retirez « interne » pour le montrer.',
  }),
  D011: entry<{ name: string; what: string }>({
    severity: 'avertissement',
    title: 'Déclaration inutile',
    message: ({ name, what }) => `${what} ${quote(name)} ne sert nulle part.`,
  }),
  D020: entry<None>({
    severity: 'erreur',
    title: 'Choix sans option',
    message: () => 'Ce choix n’a aucune option.',
    help: () => 'Ajoutez au moins deux options, par exemple « a « Première réponse » ».',
  }),
  D021: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Liste sans champ',
    message: ({ name }) => `La liste ${quote(name)} ne demande rien.`,
    help: () => 'Ajoutez ses champs entre accolades.',
  }),
  D022: entry<{ minimum: number; maximum: number }>({
    severity: 'erreur',
    title: 'Longueur de liste impossible',
    message: ({ minimum, maximum }) => `Une liste ne peut pas compter de ${minimum} à ${maximum} éléments.`,
  }),
  D030: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Condition sans exigence',
    message: ({ name }) => `La condition ${quote(name)} n'exige rien.`,
    help: () => 'Ajoutez « exige … ».',
  }),
  D031: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Condition sans message',
    message: ({ name }) => `La condition ${quote(name)} ne dit rien au candidat qui ne la remplit pas.`,
    help: () => 'Ajoutez « sinon » suivi du message entre guillemets.',
  }),
  D032: entry<None>({
    severity: 'erreur',
    title: 'Exigence sans message',
    message: () => 'Cette exigence ne dit rien au candidat qui ne la remplit pas.',
    help: () => 'Ajoutez « sinon » suivi du message entre guillemets.',
  }),
  D040: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Calcul sans valeur',
    message: ({ name }) => `Le calcul ${quote(name)} n'a pas de valeur.`,
    help: () => 'Ajoutez « = … », « vaut … », des cas « si … : … », ou « inconnu » suivi de la raison.',
  }),
  D041: entry<None>({
    severity: 'erreur',
    title: 'Cas jamais lu',
    message: () => 'Ce cas vient après « sinon » : il ne serait jamais lu.',
    help: () => 'Placez « sinon » en dernier.',
  }),
  D042: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Indicateur sans mesure',
    message: ({ name }) => `L'indicateur ${quote(name)} ne dit pas ce qu'il mesure.`,
    help: () => 'Ajoutez « numérateur … » et « dénominateur … », ou « déclaré » si le taux lui-même est déclaré.',
  }),
  D043: entry<None>({
    severity: 'erreur',
    title: 'Unicité sans clé',
    message: () => 'Cette unicité ne dit pas ce qui doit être unique.',
    help: () => 'Ajoutez par exemple « par finess ».',
  }),
  D044: entry<None>({
    severity: 'erreur',
    title: 'État sans colonne',
    message: () => 'Cet état n’a aucune colonne.',
  }),
};

const schedules = {
  E001: entry<None>({
    severity: 'erreur',
    title: 'Échéancier vide',
    message: () => 'Cet échéancier ne prévoit aucun versement.',
    help: () => 'Ajoutez par exemple « versement solde le reste ».',
  }),
  E002: entry<None>({
    severity: 'erreur',
    title: 'Deux restes',
    message: () => 'Un seul versement peut être « le reste ».',
  }),
  E003: entry<{ total: string }>({
    severity: 'erreur',
    title: 'Plus que le tout',
    message: ({ total }) => `Les versements font ${total} % du montant.`,
    help: () => 'Leur total ne peut pas dépasser 100 %.',
  }),
  E004: entry<{ total: string }>({
    severity: 'erreur',
    title: 'Moins que le tout',
    message: ({ total }) => `Les versements font ${total} % du montant : une part n'est jamais versée.`,
    help: () => 'Écrivez « le reste » pour l’un d’eux, ou des parts dont le total fait 100 %.',
  }),
  E005: entry<None>({
    severity: 'avertissement',
    title: 'Reste toujours nul',
    message: () => 'Les autres versements font déjà 100 % : ce reste sera toujours nul.',
  }),
  E006: entry<None>({
    severity: 'erreur',
    title: 'Total incertain',
    message: () => 'Rien ne garantit que ces versements font 100 % du montant.',
    help: () => 'Écrivez « le reste » pour l’un d’eux.',
  }),
  E010: entry<None>({
    severity: 'erreur',
    title: 'Arrondi non précisé',
    message: () => 'Ce montant est versé, mais peut comporter des fractions de centime.',
    help: () => 'Dites comment l’arrondir : ajoutez par exemple « arrondi à l’euro » ou « arrondi au centime ».',
  }),
};

const examples = {
  X001: entry<None>({
    severity: 'avertissement',
    title: 'Exemple sans attente',
    message: () => 'Cet exemple ne vérifie rien.',
    help: () => 'Ajoutez « attendu » suivi d’un résultat, par exemple « attendu total = 1 000 € ».',
  }),
  X002: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Valeur donnée deux fois',
    message: ({ name }) => `Cet exemple donne deux fois une valeur à ${quote(name)}.`,
  }),
  X003: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Attente sans objet',
    message: ({ name }) => `Cet exemple attend pour ${quote(name)} la valeur qu'il lui donne lui-même.`,
  }),
};

export const checks = { ...scales, ...calendar, ...declarations, ...schedules, ...examples };
