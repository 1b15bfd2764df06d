/**
 * A small programme that uses each construct that a target must carry: what a first reader of the generated code sees.
 */
export const AIDE_AUX_CRÈCHES = `
programme creches « Aide aux crèches » {
  édition « 2022 »
  opérateurs « CAF »
}
source arrêté « Arrêté du 1er mars 2022 » { auteur « Ministère » }
unité places

étape projet « Le projet » {
  champ nature : choix { création « Création », extension « Extension » } « Nature du projet »
  champ existantes : entier places « Places existantes » { quand nature = extension }
  champ sites : liste de 1 à 10 « Sites » {
    champ nom : texte « Nom du site »
    champ capacité : entier places « Places » { minimum 1 maximum 500 }
  }
  pièce budget « Budget prévisionnel »
}

calcul taille : entier places « Nombre de places » = somme de sites.capacité

condition assez_grand « Le projet est assez grand » {
  exige taille ≥ 10
  sinon « Le projet compte {taille} ; il en faut au moins 10 places. »
  source arrêté « dix places »
}

barème forfait « Forfait » : montant {
  selon taille par tranches
  colonnes nature = création | nature = extension
  1 à 20 : 1 000 € | 800 €
  21 et + : 500 € | inconnu « L'annexe 2 manque » borné par 100 € et 400 €
}

échéancier « Versements » de forfait {
  versement avance « À la signature » 30 %
  versement solde « À l'ouverture » le reste
}

calendrier {
  période campagne « Campagne 2022 » du 15 mars 2022 au 30 septembre 2022, puis du 15 mars 2022 au 31 octobre 2022 à 14 h, pour le dépôt
}

unicité une_fois « Une aide par nature » { par nature }

exemple « 25 places, création » {
  avec nature = création, sites = [{ capacité = 15 }, { capacité = 10 }]
  attendu forfait = 22 500 €, avance = 6 750 €, solde = 15 750 €, éligible = oui
}
exemple « 25 places, extension » {
  avec nature = extension, taille = 25
  attendu forfait = indéterminé
}
`;
