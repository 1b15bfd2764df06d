/**
 * A programme that holds a little of everything, and its edits: what the tests of the comparison read.
 */
import { planOf } from '../../compile.ts';
import type { Version } from '../side.ts';

export const PROGRAMME = `
programme aide « Aide aux sites » { édition « 2022 » opérateurs « Agence » }
source arrêté « Arrêté du 1er mars 2022 » { auteur « Ministère » }
unité sites
choix Secteur « Secteur » {
  groupe social « Social » { enfance « Enfance » familles « Familles » }
  groupe santé « Santé » { soins « Soins » }
}
étape identité « Le candidat » {
  champ siret : SIRET « Numéro SIRET »
  champ territoire : région « Région »
  champ secteur : Secteur « Secteur du candidat »
}
étape projet « Le projet » {
  aide « Décrivez le projet. »
  champ nature : choix { création « Création », extension « Extension » } « Nature du projet »
  champ existants : entier sites « Sites existants » { quand nature = extension minimum 1 maximum 50 }
  champ budget : montant « Budget » { facultatif }
  champ début : date « Début du projet »
  champ lieux : liste de 1 à 10 « Lieux » {
    champ nom : texte « Nom du lieu » { longueur 100 }
    champ capacité : entier sites « Sites du lieu » { minimum 1 }
  }
  pièce plan « Plan » { formats pdf, png }
  pièce devis « Devis » { facultatif plusieurs taille maximale 10 Mo }
}
volet aides « Les aides » {
  domaine conseil « Conseil » { exige total ≥ 1 000 € sinon « Projet trop petit. » champ heures : entier « Heures de conseil » }
  domaine matériel « Matériel »
}
prérequis P1 « Sécurité » {
  champ audit : oui/non « Un audit est-il fait ? »
  satisfait quand audit
}
calcul taille : entier sites « Nombre de sites » = somme de lieux.capacité
calcul seuil : entier sites « Taille minimale » {
  si territoire est outre_mer : 2
  si territoire = Corse : 3
  sinon : 5
}
calcul total : montant « Total » { vaut (forfait + prime) arrondi à l'euro }
calcul délai : durée « Délai » = 9 mois
calcul part : montant « Part » = prime × 20 %
calcul reprise : oui/non « Déjà ouvert » = début < 1er janvier 2022
calcul limite : date « Fin au plus tard » = début + délai
calcul bonus : montant « Bonus » = inconnu « L'annexe 2 manque » borné par 100 € et 400 €
condition assez « Le projet est assez grand » {
  exige taille ≥ 5
  sinon « Il faut au moins cinq sites. »
  source arrêté « cinq sites »
}
condition ouverte « Le secteur est admis » {
  indicative
  quand nature = création
  exige secteur dans [enfance, familles]
  sinon « Ce secteur n'est pas prioritaire. »
}
barème forfait « Forfait » : montant {
  selon taille par tranches
  colonnes nature = création | nature = extension
  1 à 4 : 1 000 € | 800 €
  5 à 10 : 500 € | 400 €
  11 et + : 300 € | 200 €
}
barème prime « Prime » : montant {
  selon secteur
  enfance : 200 €
  familles ou soins : 100 €
}
indicateur usage « Usage » { numérateur utiles « Sites utiles » dénominateur tous_sites « Tous les sites » cible ≥ 70 % }
échéancier « Versements » de total {
  versement avance « À la signature » 30 %
  versement solde « À la fin » le reste
}
calendrier {
  période campagne « Campagne 2022 » du 15 mars 2022 au 30 septembre 2022, pour le dépôt
  échéance réponse « Réponse » 15 décembre 2022
  échéance comité « Comité » inconnu « Date à venir »
}
non_cumul « Pas avec le plan » { avec rebond sur siret sinon « Déjà financé. » }
unicité une_fois « Une aide par candidat » { par siret sinon « Déjà déposé. » }
enveloppe annuelle « Enveloppe » de total { montant 2 M€ partage au prorata arrondi à l'euro inférieur reste non attribué }
instruction { service « Agence régionale » de territoire délai 4 mois décisions retenue, refusée avec motif }
état liste « Liste » { une ligne par dossier colonne montant « Montant » = total }
écart « Deux lectures » { publié « Cinq ou six » retenu « Cinq » parce que « L'arrêté prime » }
exemple « Cinq sites » { avec nature = création, secteur = enfance, taille = 5 attendu forfait = 4 500 € }
`;

export type Edit = readonly [
  title: string,
  from: string,
  to: string,
  ...others: (readonly [from: string, to: string])[],
];

/** One change each; texts are as above. */
export const EDITS: readonly Edit[] = [
  ['Une tranche commence plus tôt', '1 à 4 : 1 000 € | 800 €\n  5 à 10', '1 à 3 : 1 000 € | 800 €\n  4 à 10'],
  ['Une ligne coupée en deux', '  familles ou soins : 100 €', '  familles : 100 €\n  soins : 100 €'],
  ['Une tranche de plus', '11 et + : 300', '11 à 20 : 350 € | 250 €\n  21 et + : 300'],
  ['Un montant', '500 € | 400 €', '600 € | 400 €'],
  ['Un autre programme avec lequel ne pas cumuler', 'avec rebond sur siret', 'avec relance sur siret'],
  ['Un candidat', 'non_cumul «', 'candidat porteur « Le porteur » { }\nnon_cumul «'],
  ['Un non-cumul de moins', 'non_cumul « Pas avec le plan » { avec rebond sur siret sinon « Déjà financé. » }\n', ''],
  [
    'Une enveloppe de plus',
    'instruction { service',
    "enveloppe seconde de total { montant 1 M€ partage au prorata arrondi à l'euro inférieur reste non attribué }\ninstruction { service",
  ],
  ['Un partage', 'partage au prorata', 'partage à parts égales'],
  ['Le reste', 'reste non attribué', 'reste au plus fort reste'],
  ['Un plafond par dossier', 'montant 2 M€', 'montant 2 M€ plafond 60 % par dossier'],
  ['Le montant d’une enveloppe', 'montant 2 M€', 'montant 3 M€'],
  ['Une part', 'avance « À la signature » 30 %', 'avance « À la signature » 40 %'],
  ['Un taux dans une formule', 'prime × 20 %', 'prime × 25 %'],
  ['Une date dans une formule', '1er janvier 2022', '1er février 2022'],
  ['Un nombre', 'si territoire = Corse : 3', 'si territoire = Corse : 4'],
  ['Une durée', '= 9 mois', '= 12 mois'],
  [
    'Une formule de date',
    'date « Fin au plus tard » = début + délai',
    'date « Fin au plus tard » = le plus tard de début, 1er mars 2022',
  ],
  ['Une autre formule', 'somme de lieux.capacité', 'maximum de lieux.capacité'],
  ['Un arrondi', "arrondi à l'euro", "arrondi à l'euro supérieur"],
  ['Un inconnu devient connu', "inconnu « L'annexe 2 manque » borné par 100 € et 400 €", '250 €'],
  ['Les bornes d’un inconnu', 'borné par 100 € et 400 €', 'borné par 100 € et 300 €'],
  ['Un cas de plus', 'si territoire = Corse : 3', 'si territoire = Corse : 3\n  si territoire = Bretagne : 4'],
  ['La condition d’un cas', 'si territoire = Corse : 3', 'si territoire = Bretagne : 3'],
  [
    'Un résultat caché',
    'calcul seuil : entier sites « Taille minimale » {',
    'calcul seuil : entier sites « Taille minimale » { interne',
  ],
  ['Un calcul de plus', 'calcul délai', 'calcul double : entier sites « Le double » = taille × 2\ncalcul délai'],
  ['Un barème de plus', 'barème prime', 'barème extra « Extra » : montant { selon secteur autre : 1 € }\nbarème prime'],
  [
    'Un calcul devient un barème',
    'calcul délai : durée « Délai » = 9 mois',
    'barème délai : durée « Délai » { selon nature création : 9 mois extension : 9 mois }',
  ],
  [
    'Un barème se lit autrement',
    'selon secteur\n  enfance : 200 €\n  familles ou soins : 100 €',
    'selon nature\n  création : 200 €\n  extension : 100 €',
  ],
  ['Un barème paie au volume', 'par tranches', 'au volume'],
  [
    'La colonne d’un barème',
    'nature = création | nature = extension',
    'nature = création et taille ≥ 1 | nature = extension',
  ],
  [
    'Une colonne de moins',
    'colonnes nature = création | nature = extension\n  1 à 4 : 1 000 € | 800 €\n  5 à 10 : 500 € | 400 €\n  11 et + : 300 € | 200 €',
    '1 à 4 : 1 000 €\n  5 à 10 : 500 €\n  11 et + : 300 €',
  ],
  ['Une ligne de plus', 'familles ou soins : 100 €', 'familles : 100 €\n  soins : 100 €'],
  ['Une condition plus exigeante', 'exige taille ≥ 5', 'exige taille ≥ 8'],
  ['Une condition qui dit autrement la même chose', 'exige taille ≥ 5', 'exige taille > 4'],
  ['Une condition que le raisonnement dit plus exigeante', 'exige taille ≥ 5', 'exige taille + 1 ≥ 7'],
  ['Une condition que le raisonnement dit la même', 'exige taille ≥ 5', 'exige taille + 1 ≥ 6'],
  [
    'Une condition que la lecture dit plus exigeante, et le raisonnement la même',
    'exige taille ≥ 5',
    'exige taille ≥ 5 et taille + 1 ≥ 3',
  ],
  ['Une condition qui exige autre chose', 'exige taille ≥ 5', 'exige taille ≥ 3 et budget ≥ 100 €'],
  ['Une condition qui s’applique à plus de cas', '  quand nature = création\n  exige', '  exige'],
  ['Une condition devient bloquante', '  indicative\n', ''],
  ['Le message d’une condition', '« Il faut au moins cinq sites. »', '« Le projet compte moins de cinq sites. »'],
  [
    'Une condition de plus',
    'condition ouverte',
    'condition budgétée « Le budget est réaliste » { exige budget ≥ 100 € sinon « Trop peu. » }\ncondition ouverte',
  ],
  ['Ce qu’exige un domaine', 'exige total ≥ 1 000 €', 'exige total ≥ 2 000 €'],
  ['Une question de plus', 'champ début', 'champ surface : décimal « Surface »\n  champ début'],
  ['Une question renommée', 'champ budget : montant « Budget »', 'champ enveloppe : montant « Budget »'],
  ['Une question retypée', 'champ budget : montant « Budget »', 'champ budget : texte « Budget »'],
  [
    'Une question déplacée',
    '  champ siret : SIRET « Numéro SIRET »\n  champ territoire : région « Région »\n  champ secteur : Secteur « Secteur du candidat »\n}\nétape projet « Le projet » {',
    '  champ siret : SIRET « Numéro SIRET »\n  champ territoire : région « Région »\n}\nétape projet « Le projet » {\n  champ secteur : Secteur « Secteur du candidat »',
  ],
  [
    'L’ordre des questions',
    '  champ siret : SIRET « Numéro SIRET »\n  champ territoire : région « Région »',
    '  champ territoire : région « Région »\n  champ siret : SIRET « Numéro SIRET »',
  ],
  ['Une question obligatoire', 'montant « Budget » { facultatif }', 'montant « Budget »'],
  ['Un minimum', 'quand nature = extension minimum 1', 'quand nature = extension minimum 2'],
  ['Une longueur', 'longueur 100', 'longueur 80'],
  ['Une date retirée', '15 décembre 2022', 'inconnu « Date reportée »'],
  ['Le nombre d’éléments', 'liste de 1 à 10', 'liste de 1 à 12'],
  ['Une question posée à tous', 'quand nature = extension minimum', 'minimum'],
  [
    'Une question que le raisonnement dit posée à tous',
    '{ quand nature = extension minimum',
    '{ quand taille ≥ 1 minimum',
  ],
  ['Une question posée à d’autres', '{ quand nature = extension minimum', '{ quand taille ≥ 4 minimum'],
  ['Une option de plus', 'extension « Extension »', 'extension « Extension », reprise « Reprise »'],
  [
    'Une option renommée',
    'soins « Soins » }',
    'santé_publique « Soins » }',
    ['familles ou soins', 'familles ou santé_publique'],
  ],
  ['Une ligne pour un autre cas', 'familles ou soins : 100', 'familles : 100'],
  ['Une option de moins', 'soins « Soins » }', '}', ['familles ou soins', 'familles']],
  [
    'Un groupe',
    'groupe social « Social » { enfance « Enfance » familles « Familles » }\n  groupe santé « Santé » {',
    'groupe social « Social » { enfance « Enfance » }\n  groupe santé « Santé » { familles « Familles »',
  ],
  ['Une pièce de plus', 'pièce devis', 'pièce rib « RIB »\n  pièce devis'],
  ['Une pièce renommée', 'pièce plan « Plan »', 'pièce plan_de_masse « Plan »'],
  ['Les formats d’une pièce', 'formats pdf, png', 'formats pdf'],
  ['La taille d’une pièce', 'taille maximale 10 Mo', 'taille maximale 20 Mo'],
  [
    'Une étape de plus',
    'volet aides',
    'étape fin « Pour finir » { champ remarque : paragraphe « Remarque » { facultatif } }\nvolet aides',
  ],
  ['Un domaine de plus', '  domaine matériel', '  domaine formation « Formation »\n  domaine matériel'],
  ['Un volet de plus', 'prérequis P1', 'volet autres « Autres aides » { domaine prêt « Prêt » }\nprérequis P1'],
  [
    'Un prérequis de plus',
    'calcul taille',
    'prérequis P2 « Messagerie » { champ messagerie : oui/non « Est-elle en place ? » satisfait quand messagerie }\ncalcul taille',
  ],
  [
    'Un choix nommé de plus',
    'étape identité',
    'choix Taille « Taille » { petite « Petite » grande « Grande » }\nétape identité',
  ],
  ['Une unité de plus', 'unité sites', 'unité sites\nunité lits'],
  ['Un indicateur de plus', 'échéancier', 'indicateur actifs « Actifs » { déclaré cible ≥ 90 % }\néchéancier'],
  ['La cible d’un indicateur', 'cible ≥ 70 %', 'cible ≥ 80 %'],
  [
    'Un échéancier de plus',
    'calendrier {',
    'échéancier primes « Primes » de prime { versement unique « En une fois » le reste }\ncalendrier {',
  ],
  ['Un versement de plus', '  versement solde', '  versement milieu « À mi-parcours » 20 %\n  versement solde'],
  ['Un versement sous condition', '« À la signature » 30 %', '« À la signature » 30 %, quand nature = création'],
  ['Une date repoussée', 'au 30 septembre 2022', 'au 31 octobre 2022'],
  [
    'Une date repoussée, avec sa trace',
    'au 30 septembre 2022',
    'au 30 septembre 2022, puis du 15 mars 2022 au 31 octobre 2022',
  ],
  ['Une échéance avancée', '15 décembre 2022', '1er décembre 2022'],
  ['Une date enfin connue', 'inconnu « Date à venir »', '10 novembre 2022'],
  [
    'Une trace seule',
    'du 15 mars 2022 au 30 septembre 2022',
    'du 15 mars 2022 au 30 juin 2022, puis du 15 mars 2022 au 30 septembre 2022',
  ],
  ['Une période pour certains', 'pour le dépôt', 'pour le dépôt, quand nature = création'],
  [
    'Une période de plus',
    '  échéance réponse',
    '  période seconde « Seconde campagne » du 1er janvier 2023 au 31 mars 2023\n  échéance réponse',
  ],
  ['Une échéance de plus', '  échéance réponse', '  échéance bilan « Bilan » 1er mars 2023\n  échéance réponse'],
  [
    'Une fenêtre de plus',
    'unicité',
    'fenêtre F1 « Fenêtre 1 » { candidature du 1er janvier 2023 au 31 janvier 2023 }\nunicité',
  ],
  ['Ce qui ne se finance qu’une fois', 'par siret', 'par siret, nature'],
  ['Une unicité de moins', 'unicité une_fois « Une aide par candidat » { par siret sinon « Déjà déposé. » }\n', ''],
  ['Le délai d’instruction', 'délai 4 mois', 'délai 6 mois'],
  [
    'Plus d’instruction',
    'instruction { service « Agence régionale » de territoire délai 4 mois décisions retenue, refusée avec motif }\n',
    '',
  ],
  ['Les colonnes d’un état', 'colonne montant « Montant » = total', 'colonne montant « Montant » = forfait'],
  ['Un état de moins', 'état liste « Liste » { une ligne par dossier colonne montant « Montant » = total }\n', ''],
  ['Un libellé', 'champ début : date « Début du projet »', 'champ début : date « Date de début »'],
  ['Le nom d’un calcul', 'calcul bonus', 'calcul supplément'],
  ['Une source de plus', 'unité sites', 'source guide « Guide »\nunité sites'],
  ['Une source datée', 'auteur « Ministère »', 'auteur « Ministère » date 1er mars 2022'],
  ['Une citation', 'source arrêté « cinq sites »', 'source arrêté « au moins cinq sites »'],
  [
    'Un écart relevé',
    'écart « Deux lectures »',
    'écart « Une coquille » { publié « 5 » retenu « 6 » parce que « Le tableau » }\nécart « Deux lectures »',
  ],
  ['Un écart expliqué autrement', "parce que « L'arrêté prime »", "parce que « L'arrêté l'emporte »"],
  [
    'Un exemple de plus',
    'exemple « Cinq sites »',
    'exemple « Un site » { avec nature = création, secteur = enfance, taille = 1 attendu forfait = 1 000 € }\nexemple « Cinq sites »',
  ],
  ['Un exemple', 'taille = 5 attendu forfait = 4 500 €', 'taille = 4 attendu forfait = 4 000 €'],
];

export function versionOf(text: string): Version {
  const files = [{ path: 'aide.guichet', text }];
  return { files, compilation: planOf(files) };
}

const VERSIONS = new Map<string, Version>();

/** Compiled once. */
export function edited(edit: Edit): Version {
  const [title, from, to, ...others] = edit;
  const known = VERSIONS.get(title);
  if (known) return known;
  const text = [[from, to] as const, ...others].reduce((whole, [old, recent]) => {
    if (!whole.includes(old)) throw new Error(`« ${title} » : ${old}`);
    return whole.replace(old, recent);
  }, PROGRAMME);
  const version = versionOf(text);
  VERSIONS.set(title, version);
  return version;
}
