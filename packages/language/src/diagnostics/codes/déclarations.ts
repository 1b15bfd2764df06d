/** D, declarations: missing, repeated, useless, incomplete. */
import { FORMATS } from '../formats.ts';
import { entry, enumerate, type None, quote } from '../entry.ts';

export const déclarations = {
  D001: entry<None>({
    severity: 'erreur',
    title: 'Programme manquant',
    message: () => 'Aucun fichier ne déclare le programme.',
    why: 'Le programme n’aurait ni nom ni titre à montrer aux candidats.',
    help: () => 'Écrivez en tête « programme mon_programme « Mon programme » { … } ».',
    given: '',
    before: '⟦calcul⟧ seuil = 4',
    after: `
      programme essai « Essai » { }
      calcul seuil = 4`,
  }),
  D002: entry<{ word: string }>({
    severity: 'erreur',
    title: 'Déclaration unique répétée',
    message: ({ word }) => `${quote(word)} ne se déclare qu'une fois.`,
    why: 'Entre deux déclarations, rien ne dit laquelle est la bonne.',
    help: () => 'Réunissez les deux déclarations.',
    given: '',
    before: `
      programme essai « Essai » { }
      programme ⟦essai_2⟧ « Essai » { édition « 2024 » }`,
    after: 'programme essai « Essai » { édition « 2024 » }',
  }),
  D003: entry<{ path: readonly string[] }>({
    severity: 'erreur',
    title: 'Cercle',
    message: ({ path }) => `${quote(path[0] ?? '')} dépend de lui-même : ${path.join(' → ')}.`,
    why: 'Pour le calculer, il faudrait déjà le connaître.',
    help: () => 'Retirez une de ces dépendances.',
    before: `
      calcul ⟦aide⟧ : montant = complément + 100 €
      calcul complément : montant = aide`,
    after: `
      calcul aide : montant = complément + 100 €
      calcul complément : montant = budget`,
  }),
  D004: entry<{ other: string }>({
    severity: 'erreur',
    title: 'Fichier en double',
    message: ({ other }) => `Ce fichier répète mot pour mot ${quote(other)}.`,
    why: 'Les fichiers d’un dossier sont lus ensemble : tout ce qui y est écrit serait déclaré deux fois.',
    help: () => 'Retirez du dossier celui des deux qui est en trop, ou changez la fin de son nom.',
    copied: true,
    given: '',
    before: '⟦programme essai « Essai » {⟧ }\ncalcul moitié : entier = 4',
    after: 'programme essai « Essai » { }\ncalcul moitié : entier = 4',
  }),
  D010: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Calcul inutile',
    message: ({ name }) => `${quote(name)} n'est montré à personne, et rien ne s'en sert.`,
    why: 'C’est peut-être un oubli : une règle écrite que rien n’applique.',
    help: () => 'Retirez-le, ou retirez « interne » pour le montrer.',
    before: `
      calcul ⟦double⟧ : entier {
        interne
        vaut places × 2
      }`,
    after: `
      calcul double : entier {
        vaut places × 2
      }`,
  }),
  D011: entry<{ name: string; what: string }>({
    severity: 'avertissement',
    title: 'Déclaration inutile',
    message: ({ name, what }) => `${what} ${quote(name)} ne sert nulle part.`,
    why: 'C’est peut-être un oubli : il manque alors la question ou la règle qui devait s’en servir.',
    help: () => 'Retirez cette déclaration, ou servez-vous-en.',
    before: 'unité ⟦lit⟧ « lits »',
    after: `
      unité lit « lits »
      calcul capacité : entier lit = 4 lit`,
  }),
  D012: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Source jamais citée',
    message: ({ name }) => `Rien ne cite la source ${quote(name)}.`,
    why: 'Les lecteurs la verraient parmi les sources, sans pouvoir dire quelle règle en vient.',
    help: ({ name }) =>
      `Citez-la dans la règle qui en vient : « source ${name} "les mots qui le disent" », ou retirez-la.`,
    before: `
      source ⟦arrêté⟧ « Arrêté du 3 mai 2022 » {
        note « Publié au Journal officiel »
      }
      calcul aide : montant = 1 000 €`,
    after: `
      source arrêté « Arrêté du 3 mai 2022 » {
        note « Publié au Journal officiel »
      }
      calcul aide : montant {
        vaut 1 000 €
        source arrêté repère « article 2 »
      }`,
  }),
  D020: entry<None>({
    severity: 'erreur',
    title: 'Choix sans option',
    message: () => 'Ce choix n’a aucune option.',
    why: 'Le candidat ne pourrait rien répondre.',
    help: () => 'Ajoutez au moins deux options, par exemple « a « Première réponse » ».',
    before: `
      choix ⟦Statut⟧ « Statut » { }
      étape porteur « Le porteur » { champ statut : Statut « Statut » }`,
    after: `
      choix Statut « Statut » { association « Association », société « Société » }
      étape porteur « Le porteur » { champ statut : Statut « Statut » }`,
  }),
  D021: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Liste sans champ',
    message: ({ name }) => `La liste ${quote(name)} ne demande rien.`,
    why: 'Le candidat ne pourrait rien y écrire.',
    help: () => 'Ajoutez ses champs entre accolades.',
    before: `
      étape réseau « Le réseau » {
        champ ⟦antennes⟧ : liste de 1 à 3 « Antennes »
      }`,
    after: `
      étape réseau « Le réseau » {
        champ antennes : liste de 1 à 3 « Antennes » { champ ville : texte « Ville » }
      }`,
  }),
  D022: entry<{ minimum: number; maximum: number }>({
    severity: 'erreur',
    title: 'Longueur de liste impossible',
    message: ({ minimum, maximum }) => `Une liste ne peut pas compter de ${minimum} à ${maximum} éléments.`,
    why: 'Aucune réponse ne serait acceptée.',
    help: ({ minimum, maximum }) =>
      maximum < minimum && maximum > 0
        ? `Écrivez « liste de ${maximum} à ${minimum} ».`
        : 'Écrivez par exemple « liste de 1 à 20 ».',
    before: `
      étape réseau « Le réseau » {
        champ antennes : ⟦liste de 3 à 1⟧ « Antennes » { champ ville : texte « Ville » }
      }`,
    after: `
      étape réseau « Le réseau » {
        champ antennes : liste de 1 à 3 « Antennes » { champ ville : texte « Ville » }
      }`,
  }),
  D023: entry<{ minimum: string; maximum: string }>({
    severity: 'erreur',
    title: 'Réponse impossible',
    message: ({ minimum, maximum }) => `Le maximum, ${maximum}, est au-dessous du minimum, ${minimum}.`,
    why: 'Aucune réponse ne serait acceptée.',
    help: () => 'Échangez les deux, ou corrigez celui des deux qui est faux.',
    before: `
      étape équipe « L’équipe » {
        champ agents : entier « Agents » { minimum 20 maximum ⟦5⟧ }
      }`,
    after: `
      étape équipe « L’équipe » {
        champ agents : entier « Agents » { minimum 5 maximum 20 }
      }`,
  }),
  D024: entry<None>({
    severity: 'information',
    title: 'Année comptée comme un nombre',
    message: () => 'Cette année se lirait comme une quantité : « 1 998 ».',
    why: 'Une année ne se coupe pas, et n’a que quatre chiffres : le type « année » le dit au formulaire et aux explications.',
    help: () => 'Écrivez « année » à la place de « entier ».',
    before: `
      étape bâtiment « Le bâtiment » {
        champ construction : ⟦entier⟧ « Année de construction »
      }`,
    after: `
      étape bâtiment « Le bâtiment » {
        champ construction : année « Année de construction »
      }`,
  }),
  D025: entry<{ name: string; suggestions: readonly string[] }>({
    severity: 'erreur',
    title: 'Format de pièce inconnu',
    message: ({ name }) => `${quote(name)} n’est pas un format que le portail sait reconnaître.`,
    why: 'Le portail reconnaît un fichier à son contenu : il refuserait tous les fichiers de ce format.',
    help: ({ suggestions: near }) => {
      const written = `Les formats s’écrivent : ${FORMATS.join(', ')}.`;
      return near.length > 0 ? `Vouliez-vous dire ${enumerate(near, 'ou')} ? ${written}` : written;
    },
    before: `
      étape dossier « Le dossier » {
        pièce photos « Photographies » { formats pdf, ⟦word⟧ }
      }`,
    after: `
      étape dossier « Le dossier » {
        pièce photos « Photographies » { formats pdf, docx }
      }`,
  }),
  D030: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Condition sans exigence',
    message: ({ name }) => `La condition ${quote(name)} n'exige rien.`,
    why: 'Tous les candidats la rempliraient.',
    help: () => 'Ajoutez « exige … ».',
    before: `
      condition ⟦assez_grand⟧ {
        sinon « L'établissement est trop petit. »
      }`,
    after: `
      condition assez_grand {
        exige places > 2
        sinon « L'établissement est trop petit. »
      }`,
  }),
  D031: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Condition sans message',
    message: ({ name }) => `La condition ${quote(name)} ne dit rien au candidat qui ne la remplit pas.`,
    why: 'Un refus se motive : le candidat doit savoir ce qui manque.',
    help: () => 'Ajoutez « sinon » suivi du message entre guillemets.',
    before: `
      condition ⟦assez_grand⟧ {
        exige places > 2
      }`,
    after: `
      condition assez_grand {
        exige places > 2
        sinon « L'établissement est trop petit. »
      }`,
  }),
  D032: entry<None>({
    severity: 'erreur',
    title: 'Exigence sans message',
    message: () => 'Cette exigence ne dit rien au candidat qui ne la remplit pas.',
    why: 'Un refus se motive : le candidat doit savoir ce qui manque.',
    help: () => 'Ajoutez « sinon » suivi du message entre guillemets.',
    before: `
      volet équipement « Équipement » {
        domaine biologie « Biologie » { exige ⟦public⟧ }
      }`,
    after: `
      volet équipement « Équipement » {
        domaine biologie « Biologie » {
          exige public
          sinon « Ce domaine est réservé aux établissements publics. »
        }
      }`,
  }),
  D040: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Calcul sans valeur',
    message: ({ name }) => `Le calcul ${quote(name)} n'a pas de valeur.`,
    why: 'Il ne donnerait de résultat à personne.',
    help: () => 'Ajoutez « = … », « vaut … », des cas « si … : … », ou « inconnu » suivi de la raison.',
    before: `
      calcul ⟦seuil⟧ : entier {
        aide « Le nombre de places à partir duquel on est aidé. »
      }`,
    after: `
      calcul seuil : entier {
        aide « Le nombre de places à partir duquel on est aidé. »
        vaut 15
      }`,
  }),
  D041: entry<None>({
    severity: 'erreur',
    title: 'Cas jamais lu',
    message: () => 'Ce cas vient après « sinon » : il ne serait jamais lu.',
    why: 'Les cas se lisent de haut en bas, et « sinon » prend tout ce qui reste.',
    help: () => 'Placez « sinon » en dernier.',
    before: `
      calcul seuil : entier {
        sinon : 15
        ⟦si public : 8⟧
      }`,
    after: `
      calcul seuil : entier {
        si public : 8
        sinon : 15
      }`,
  }),
  D042: entry<{ name: string }>({
    severity: 'erreur',
    title: 'Indicateur sans mesure',
    message: ({ name }) => `L'indicateur ${quote(name)} ne dit pas ce qu'il mesure.`,
    why: 'On ne pourrait pas savoir si la cible est atteinte.',
    help: () => 'Ajoutez « numérateur … » et « dénominateur … », ou « déclaré » si le taux lui-même est déclaré.',
    before: 'indicateur ⟦usage⟧ « Usage » { cible ≥ 70 % }',
    after: `
      indicateur usage « Usage » {
        numérateur envoyés « Documents envoyés »
        dénominateur produits « Documents produits »
        cible ≥ 70 %
      }`,
  }),
  D043: entry<None>({
    severity: 'erreur',
    title: 'Unicité sans clé',
    message: () => 'Cette unicité ne dit pas ce qui doit être unique.',
    why: 'Elle n’empêcherait aucun doublon, ou les empêcherait tous.',
    help: () => 'Ajoutez par exemple « par finess ».',
    before: 'unicité ⟦une_fois⟧ « Une seule aide » { sinon « Vous avez déjà reçu une aide. » }',
    after: `
      unicité une_fois « Une seule aide » {
        par secteur
        sinon « Vous avez déjà reçu une aide. »
      }`,
  }),
  D044: entry<None>({
    severity: 'erreur',
    title: 'État sans colonne',
    message: () => 'Cet état n’a aucune colonne.',
    why: 'La liste attendue serait vide.',
    help: () => 'Ajoutez par exemple « colonne places = places ».',
    before: 'état ⟦liste⟧ « Liste des dossiers » { une ligne par dossier }',
    after: `
      état liste « Liste des dossiers » {
        une ligne par dossier
        colonne places = places
        colonne budget = budget
      }`,
  }),
  D048: entry<{ name: string; step: string }>({
    severity: 'avertissement',
    title: 'Question lue avant d’être posée',
    message: ({ name, step }) => `${quote(name)} n’est demandé que plus loin, à l’étape ${quote(step)}.`,
    why: 'Ce qui en dépend apparaîtrait dans une étape que le candidat a déjà quittée.',
    help: () => 'Posez cette question à la même étape ou plus tôt, ou déplacez ce qui en dépend.',
    before: `
      étape équipe « L'équipe » { champ agents : entier « Agents » { quand ⟦ouvert⟧ } }
      étape lieu « Le lieu » { champ ouvert : oui/non « Ouvert ? » }
      calcul reste = agents`,
    after: `
      étape lieu « Le lieu » { champ ouvert : oui/non « Ouvert ? » }
      étape équipe « L'équipe » { champ agents : entier « Agents » { quand ouvert } }
      calcul reste = agents`,
  }),
};
