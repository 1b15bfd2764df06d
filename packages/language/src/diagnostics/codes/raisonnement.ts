/** R, what the compiler proves over all the answers that can be given. */
import { entry, type None, quote } from '../entry.ts';

export const raisonnement = {
  R001: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Condition que personne ne peut remplir',
    compiled: true,
    message: ({ name }) => `La condition ${quote(name)} n'est jamais remplie, quelles que soient les réponses.`,
    why: 'Tous ceux à qui elle s’applique sont refusés.',
    help: () => 'Comparez les bornes de la condition à celles des champs et des calculs qu’elle lit.',
    before: `
      calcul doublées : entier = places × 2 plafonné à 40
      condition assez_grand « Le projet est assez grand » {
        exige ⟦doublées ≥ 50⟧
        sinon « Le projet est trop petit. »
      }`,
    after: `
      calcul doublées : entier = places × 2 plafonné à 60
      condition assez_grand « Le projet est assez grand » {
        exige doublées ≥ 50
        sinon « Le projet est trop petit. »
      }`,
  }),
  R002: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Condition que tout le monde remplit',
    compiled: true,
    message: ({ name }) => `La condition ${quote(name)} est toujours remplie, quelles que soient les réponses.`,
    why: 'Elle n’écarte personne : la règle de la source n’est sans doute pas celle qui est écrite.',
    help: () => 'Corrigez ce qu’elle exige, ou retirez-la.',
    before: `
      calcul comptées : entier = maximum de places, 15
      condition assez_grand « Le projet est assez grand » {
        exige ⟦comptées ≥ 15⟧
        sinon « Le projet est trop petit. »
      }`,
    after: `
      calcul comptées : entier = maximum de places, 15
      condition assez_grand « Le projet est assez grand » {
        exige comptées ≥ 20
        sinon « Le projet est trop petit. »
      }`,
  }),
  R003: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Demandé à personne',
    compiled: true,
    message: ({ name }) => `${quote(name)} n'est jamais demandé, quelles que soient les réponses.`,
    why: 'Le formulaire ne le montrera à personne.',
    help: () => 'Corrigez la condition de « quand ».',
    before: `
      calcul taille : entier = places plafonné à 40
      étape suite « La suite » {
        champ effectif : entier « Effectif » { quand ⟦taille > 40⟧ }
      }
      calcul postes : entier = effectif à défaut 0`,
    after: `
      calcul taille : entier = places plafonné à 40
      étape suite « La suite » {
        champ effectif : entier « Effectif » { quand taille ≥ 40 }
      }
      calcul postes : entier = effectif à défaut 0`,
  }),
  R004: entry<None>({
    severity: 'avertissement',
    title: 'Cas jamais atteint',
    compiled: true,
    message: () => 'Ce cas n’est jamais atteint, quelles que soient les réponses.',
    why: 'Ce qu’il donne n’est jamais donné : un cas placé avant prend tout, ou sa condition ne tient jamais.',
    help: () => 'Corrigez sa condition, ou placez-le avant celui qui prend tout.',
    before: `
      calcul taille : entier = places plafonné à 40
      calcul aide : montant {
        si taille < 20 : 1 000 €
        si ⟦taille > 40⟧ : 3 000 €
        sinon : 2 000 €
      }`,
    after: `
      calcul taille : entier = places plafonné à 40
      calcul aide : montant {
        si taille < 20 : 1 000 €
        si taille = 40 : 3 000 €
        sinon : 2 000 €
      }`,
  }),
  R005: entry<None>({
    severity: 'avertissement',
    title: 'Cas après lequel rien n’est atteint',
    compiled: true,
    message: () => 'Ce cas prend tout ce qui l’atteint : les suivants ne servent jamais.',
    why: 'Ce que donnent les cas suivants n’est jamais donné.',
    help: () => 'Remplacez-le par « sinon » et retirez les suivants, ou corrigez sa condition.',
    before: `
      calcul taille : entier = places plafonné à 40
      calcul aide : montant {
        si taille < 20 : 1 000 €
        si ⟦taille ≤ 40⟧ : 2 000 €
        sinon : 3 000 €
      }`,
    after: `
      calcul taille : entier = places plafonné à 40
      calcul aide : montant {
        si taille < 20 : 1 000 €
        si taille < 40 : 2 000 €
        sinon : 3 000 €
      }`,
  }),
  R006: entry<{ name: string }>({
    severity: 'avertissement',
    title: '« quand » qui tient toujours',
    compiled: true,
    message: ({ name }) =>
      `Ce « quand » tient toujours, quelles que soient les réponses : ${quote(name)} n'en dépend pas.`,
    why: 'La règle écrite ne distingue rien ; celle de la source distingue sans doute quelque chose.',
    help: () => 'Corrigez la condition, ou retirez « quand ».',
    before: `
      calcul taille : entier = maximum de places, 15
      étape suite « La suite » {
        champ effectif : entier « Effectif » { quand ⟦taille ≥ 15⟧ }
      }
      calcul postes : entier = effectif à défaut 0`,
    after: `
      calcul taille : entier = maximum de places, 15
      étape suite « La suite » {
        champ effectif : entier « Effectif » { quand taille > 15 }
      }
      calcul postes : entier = effectif à défaut 0`,
  }),
  R007: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Règle qui ne s’applique à personne',
    compiled: true,
    message: ({ name }) => `${quote(name)} ne s'applique jamais, quelles que soient les réponses.`,
    why: 'Ce que dit cette règle n’est dit à personne.',
    help: () => 'Corrigez la condition de « quand ».',
    before: `
      calcul taille : entier = places plafonné à 40
      condition public_seul « Les grands projets sont publics » {
        quand ⟦taille > 40⟧
        exige public
        sinon « Un grand projet est porté par un établissement public. »
      }`,
    after: `
      calcul taille : entier = places plafonné à 40
      condition public_seul « Les grands projets sont publics » {
        quand taille = 40
        exige public
        sinon « Un grand projet est porté par un établissement public. »
      }`,
  }),
  R008: entry<{ name: string }>({
    severity: 'avertissement',
    title: 'Option que rien ne donne',
    compiled: true,
    message: ({ name }) => `Aucune règle ne donne l’option ${quote(name)}, et aucune question ne la propose.`,
    why: 'Ce qui dépend de cette option ne s’appliquera à personne : il manque peut-être un cas.',
    help: () => 'Ajoutez le cas qui la donne, ou retirez-la.',
    before: `
      calcul appel : choix { régional « Régional », national « National », ⟦européen⟧ « Européen » } {
        si places < 50 : régional
        sinon : national
      }`,
    after: `
      calcul appel : choix { régional « Régional », national « National », européen « Européen » } {
        si places < 50 : régional
        si places < 500 : national
        sinon : européen
      }`,
  }),
  R010: entry<{ name: string; at: string; before: string; after: string; fall: string; witness: string }>({
    severity: 'information',
    title: 'Une unité de plus paie moins',
    compiled: true,
    asked: true,
    message: ({ name, at, before, after, fall, witness }) =>
      `À ${at}, ${quote(name)} baisse de ${fall} : ${before}, puis ${after}${witness}.`,
    why: 'Un demandeur aurait intérêt à compter une unité de moins. C’est peut-être bien ce que dit la source.',
    help: () => undefined,
    before: `
      barème ⟦aide⟧ : montant {
        selon places au volume
        0 à 10 : 2 190 €
        11 et + : 1 643 €
      }`,
    after: `
      barème aide : montant {
        selon places par tranches
        0 à 10 : 2 190 €
        11 et + : 1 643 €
      }`,
  }),
  R011: entry<{ name: string; value: string; witness: string }>({
    severity: 'avertissement',
    title: 'Montant qui peut devenir négatif',
    compiled: true,
    message: ({ name, value, witness }) => `${quote(name)} peut devenir négatif : ${value}${witness}.`,
    why: 'Un montant négatif serait affiché au demandeur, et réparti entre les versements.',
    help: () => 'Écrivez « maximum de (…), 0 € », ou une condition qui écarte ce cas.',
    before: `
      calcul ⟦reste⟧ : montant = budget − 1 000 €`,
    after: `
      calcul reste : montant = maximum de (budget − 1 000 €), 0 €`,
  }),
  R012: entry<{ name: string; witness: string }>({
    severity: 'avertissement',
    title: 'Division par zéro',
    compiled: true,
    message: ({ name, witness }) => `${quote(name)} divise par zéro${witness}.`,
    why: 'Le résultat serait indéterminé, sans que les règles y soient pour rien.',
    help: () => 'Donnez « minimum 1 » au champ qui divise, ou un cas à part quand il vaut 0.',
    before: `
      calcul ⟦par_place⟧ : montant = budget ÷ places`,
    after: `
      calcul par_place : montant {
        si places = 0 : sans objet
        sinon : budget ÷ places
        arrondi au centime
      }`,
  }),
  R013: entry<{ name: string; calcul: string; witness: string }>({
    severity: 'avertissement',
    title: 'Condition qui n’écarte personne quand aucun cas ne convient',
    compiled: true,
    message: ({ name, calcul, witness }) =>
      `Quand aucun cas de ${quote(calcul)} ne convient${witness}, ce calcul est sans objet, et la condition ${quote(name)} n'écarte personne.`,
    why: 'Un « si » sans « sinon » ne donne rien quand il ne tient pas ; une condition qui lit ce rien ne refuse aucun dossier.',
    help: ({ calcul }) =>
      `Écrivez « sinon : » dans ${quote(calcul)}, avec la valeur qui vaut alors (« sinon : 0 », par exemple) ; si la condition ne doit vraiment rien exiger dans ce cas, écrivez « sinon : sans objet ».`,
    before: `
      calcul postes : entier « Postes créés » {
        si public : places
      }
      condition assez_de_postes « Le projet crée assez de postes » {
        exige ⟦postes ≥ 5⟧
        sinon « Il faut créer au moins cinq postes. »
      }`,
    after: `
      calcul postes : entier « Postes créés » {
        si public : places
        sinon : 0
      }
      condition assez_de_postes « Le projet crée assez de postes » {
        exige postes ≥ 5
        sinon « Il faut créer au moins cinq postes. »
      }`,
  }),
  R020: entry<{ name: string }>({
    severity: 'information',
    title: 'Question que rien ne lit',
    compiled: true,
    asked: true,
    message: ({ name }) => `Aucune règle ne lit la réponse à ${quote(name)}.`,
    why: 'On la demande peut-être pour la lire ou la compter ; sinon, il manque la règle qui devait s’en servir.',
    help: () => undefined,
    given: 'programme essai « Essai » { }\n',
    before: `
      étape demande « La demande » {
        champ places : entier « Nombre de places »
        champ ⟦urgent⟧ : oui/non « Le projet est-il urgent ? »
      }
      calcul aide : montant = places × 1 000 €`,
    after: `
      étape demande « La demande » {
        champ places : entier « Nombre de places »
        champ urgent : oui/non « Le projet est-il urgent ? »
      }
      calcul aide : montant = places × (si urgent alors 1 200 € sinon 1 000 €)`,
  }),
  R021: entry<{ name: string; known: string; deposit: string; before: string; after: string; witness: string }>({
    severity: 'information',
    title: 'Version rétroactive',
    compiled: true,
    asked: true,
    message: ({ name, known, deposit, before, after, witness }) =>
      `Connue le ${known}, cette version vaut déjà le ${deposit} : pour un dossier déposé ce jour-là${witness && ` (${witness})`}, ${quote(name)} passe de ${before} à ${after}.`,
    why: 'Des dossiers déposés avant qu’elle soit connue ont été calculés sans elle. C’est peut-être bien ce que dit la source.',
    help: () => undefined,
    before: `
      calcul plafond : montant {
        en vigueur depuis l'origine : 3 000 €
        en vigueur du 1er juillet 2022, connu le ⟦1er septembre 2022⟧ : 3 500 €
      }`,
    after: `
      calcul plafond : montant {
        en vigueur depuis l'origine : 3 000 €
        en vigueur du 1er septembre 2022, connu le 1er juillet 2022 : 3 500 €
      }`,
  }),
};
