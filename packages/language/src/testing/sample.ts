/** A correct programme that uses every construct; it reports nothing. */
export const SAMPLE = `// Un programme d'essai.
programme essai « Programme d'essai » {
  édition « 2024 »
  présentation « Il montre toute la langue. »
  opérateurs « A », « B »
  candidat « organisme »
}

source texte « Le texte » {
  auteur « Ministère »
  date 22 mars 2022
  note « Note »
  adresse « https://exemple.fr »
}

unité site « sites »

choix Secteur « Secteur » {
  groupe autonomie « Autonomie » {
    PA « Personnes âgées »
    PH « Personnes handicapées »
  }
  AHI
}

candidat demandeur « Le demandeur » {
  aide « Qui demande. »
  utilise raison_sociale, siret, code_postal de identité_établissement
  champ ville : commune « Ville »
  exige raison_sociale ≠ ville
  sinon « {raison_sociale} est une commune. »
  condition identifié « Identifié » {
    exige siret ≠ raison_sociale
    sinon « Un numéro, non un nom. »
  }
  utilise personne_à_contacter sauf contact_téléphone
}

étape projet « Le projet » {
  aide « De quoi il s'agit. »
  champ nature : choix { achat « Achat », montée « Montée de version » } « Nature »
  champ secteur : Secteur « Secteur »
  champ territoire : région « Région »
  champ référencé : oui/non « Référencé ? » { source texte « référencé » repère « page 3 » }
  champ début_prévu : date « Début »
  champ prix : montant/site « Prix par site »
  champ subvention : montant « Subvention » {
    minimum 0 €
    maximum 1,5 M€
    facultatif
  }
  champ aides : choix multiple Secteur « Aides » { facultatif }
  champ finess : FINESS géographique « FINESS »
  champ nom : texte « Nom » { longueur 80 }
  pièce devis « Devis » {
    quand nature = achat
    formats pdf, docx
    taille maximale 10 Mo
    plusieurs
  }
}

étape groupe « Le groupe » {
  champ organismes : liste de 1 à 20 « Organismes » {
    élément « Un élément »
    champ raison : texte « Nom »
    champ sites : entier site « Sites » { minimum 1 }
    champ ouvert : oui/non « Ouvert ? »
    champ taux_occupation : taux « Occupation » { quand ouvert }
  }
}

calcul taille : entier site « Taille » = somme de organismes.sites
calcul ouverts = nombre de organismes où ouvert et sites ≥ 2
calcul seuil : entier site « Seuil » {
  si territoire est outre_mer ou territoire = Corse : 8
  sinon : 15 site
  source texte « 15 »
}
calcul appel : choix { régional « Régional », national « National » } = si taille < 50 alors régional sinon national
calcul coût : montant « Coût » {
  vaut (prix × taille + subvention à défaut 0 €) × 30 %
  arrondi à l'euro supérieur
}
calcul réduit : montant = selon secteur { PA ou PH : 10 €, autre : 20 € }
calcul plafonné_à_tout : montant « Plafonné » = (réduit + coût) plafonné à 20 k€
calcul part : taux « Part » {
  interne
  inconnu « Le décret manque »
  borné par 10 % et 30 %
}
calcul fin_prévue : date = début_prévu + 9 mois
calcul durée_prévue : durée = fin_prévue − début_prévu
calcul premier : date = le plus tôt de fin_prévue, fin de dépôt, date du dépôt

calcul plafond : montant « Plafond » {
  en vigueur depuis l'origine : 2 500 €
  en vigueur du 1er janvier 2021 : 3 000 € { source texte « 3 000 € » }
  en vigueur du 1er juillet 2022, connu le 15 juin 2022 : 3 500 €
}
calcul minimum_aidé : entier site « Minimum aidé » = 5 {
  exception « Corse » quand territoire = Corse : 2 { source texte « 2 » }
  exception quand secteur = AHI et territoire ≠ Corse : 3 puis 4 site en vigueur du 1er juillet 2022
}
calcul part_aidée : taux = 30 % puis 35 % en vigueur du 1er juillet 2022

condition assez_grand « Le groupe est assez grand » {
  quand nature = achat
  exige taille ≥ seuil et non (secteur dans [PA, AHI])
  sinon « Il compte {taille} sites ; il en faut {seuil}. »
}
condition tous_ouverts « Tous ouverts » {
  indicative
  exige tous organismes où ouvert et (au moins un organismes où taux_occupation entre 10 % et 90 %)
  sinon « Un organisme est fermé. »
  écart « Deux lectures » {
    publié « Un »
    retenu « Deux »
    parce que « Trois »
  }
}

barème part_logiciel : montant « Part logiciel » {
  quand nature = achat
  selon taille par tranches
  colonnes référencé | secteur est autonomie | sinon
  1 à 49 :  14 500 € | 12 000 €             | sans objet
  50 et + :  3 000 € |  1 000 €             | inconnu « Manque » borné par 0 € et 10 €
}
barème forfait_fixe : montant « Forfait » {
  selon secteur, référencé
  PA ou PH, oui : 10 €
  AHI, oui : 20 €
  autre, non : 0 €
}
barème volume : montant « Volume » {
  selon taille au volume
  1 : 4 000 €
  2 à 4 : 2 920 €
  5 et plus : 2 190,50 €
}
barème prix_daté : montant « Prix daté » {
  selon taille
  en vigueur depuis l'origine {
    1 à 4 :  10 €
    5 et + : 20 €
  }
  en vigueur du 1er juillet 2022 connu le 15 juin 2022 {
    colonnes référencé | sinon
    1 à 9 :   30 €     | 12 € puis 13 € en vigueur du 1er janvier 2023, connu le 1er mars 2022
    10 et + : 40 €     | inconnu « Manque »
    source texte « 30 € »
  }
}

volet dmp « DMP » {
  quand référencé
  question « Quels domaines ? »
  exige prérequis PS1.2, PS1.3
  champ motivation : paragraphe « Motivation »
  domaine sortie « Sortie » {
    exige prérequis PS1.3
    exige laboratoire
    sinon « Il faut un laboratoire. »
    champ laboratoire : oui/non « Laboratoire ? »
    calcul forfait : montant « Forfait » = 1 000 €
    indicateur usage « Usage » {
      numérateur envoyés « Envoyés »
      dénominateur total_envois « Total »
      cible ≥ 70 %
    }
  }
  domaine imagerie « Imagerie » {
    calcul forfait : montant « Forfait » = 2 000 €
  }
}

prérequis PS1.2 « Appropriation » {
  code « PS 1.2 »
  champ questionnaire : oui/non « Rempli ? »
  pièce preuve « Preuve »
  satisfait quand questionnaire
  sinon « Il manque le questionnaire sur {taille}. »
  note « Sans exclusion. »
}
prérequis PS1.3 « Cellule d'identitovigilance » {
  champ cellule : oui/non « En place ? »
  satisfait quand cellule et PS1.2
}

indicateur mss « Messagerie » {
  déclaré
  cible ≥ 70 % puis 75 % en vigueur du 1er janvier 2023
  mesure « Chaque mois »
}

échéancier versements « Versements » de total {
  versement avance « Avance » 30 % arrondi à l'euro puis 40 % arrondi à l'euro en vigueur du 1er juillet 2022
  versement solde « Solde » le reste, quand mss.atteint
}
échéancier forfaits par domaine de forfait {
  versement acompte 50 %
  versement fin_de_projet 50 %
}
calcul total : montant « Total » = somme de part_logiciel, sortie.forfait, dmp.imagerie.forfait

calendrier {
  période dépôt « Dépôt » du 15 mars 2022 au 30 septembre 2022 à 14 h 30, puis du 15 mars 2022 au 31 octobre 2022 à compter du 5 mai 2022, pour le dépôt, quand appel = régional
  échéance réponse « Réponse » 15 octobre 2022, puis inconnu « Pas encore fixée »
}
calcul avant_réponse : oui/non = début_prévu ≤ réponse

fenêtre F1 « Fenêtre 1 » {
  candidature du 1er septembre 2022 au 31 octobre 2022 { source texte « F1 » }
  instruction du 1er septembre 2022 au 31 décembre 2022
  mesure du 1er janvier 2023 au 30 juin 2023, puis du 1er janvier 2023 au 30 septembre 2023
  report vers F2
}
fenêtre F2 « Fenêtre 2 » {
  candidature du 1er mars 2023 au 30 avril 2023
}
calcul en_première : oui/non = fenêtre = F1

unicité une_fois « Une fois » {
  par demandeur.siret, finess, domaine
  quand éligible
  sinon « Déjà financé. »
}

non_cumul « Pas deux fois le même secteur » {
  avec autre_programme sur demandeur.siret, secteur
  avec troisième sur finess
  quand éligible
  sinon « {secteur} est déjà financé. »
}

enveloppe annuelle « Enveloppe annuelle » de total {
  par secteur
  quand éligible
  montants {
    PA ou PH : 2 M€
    AHI : inconnu « Pas encore notifié »
  }
  non fongible
  partage par rang selon taille décroissant, à égalité selon date du dépôt, nom croissant
  plafond 60 % par dossier
  arrondi à l'euro inférieur
  source texte « Deux millions »
}
enveloppe seule de coût {
  montant 3 M€
  partage à parts égales, à égalité selon taille
  plafond 320 000 € par dossier
  arrondi au centime inférieur
  reste aux premiers
}
enveloppe inconnue de coût {
  inconnu « L'annexe manque »
  partage inconnu « L'annexe manque »
}

instruction {
  service « ARS » de territoire
  délai 4 mois
  décisions validée, refusée avec motif
}

état liste « Liste » {
  une ligne par domaine, triée par domaine, établissement
  colonne établissement « Établissement » = nom
  colonne domaine = domaine
  colonne montant « Montant » = forfait quand statut = validée
  colonne motif = motif quand statut = refusée
}

écart « Global » {
  publié « A »
  retenu « B »
  parce que « C »
  source texte « A »
}

exemple « Un cas » {
  le 3 mai 2022
  au droit du 1er janvier 2022
  connu le 2 mai 2022
  avec nature = achat, référencé = oui, secteur = PA, dmp.demandés = [sortie, imagerie], taille = 46,
       organismes = [{ raison = « A », sites = 3 }, { raison = « B », ouvert = non }], aides = [PA]
  attendu total = 670 000 €, sortie.acompte = 500 €, part = indéterminé, coût = non renseigné, appel = régional
  écart 671 000 € « Faute de frappe. »
}
`;
