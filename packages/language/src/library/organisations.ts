/** Who applies, in the language itself: what `utilise` brings. */
export const ORGANISATIONS = `
étape adresse_postale « Adresse » {
  champ adresse : texte « Numéro et voie » {
    longueur 200
  }
  champ code_postal : code postal « Code postal »
  champ commune : commune « Commune »
}

étape personne_à_contacter « Personne à contacter » {
  champ contact_nom : texte « Nom et prénom de la personne à contacter » {
    longueur 120
  }
  champ contact_courriel : courriel « Courriel »
  champ contact_téléphone : téléphone « Téléphone »
}

étape identité_établissement « Établissement » {
  champ raison_sociale : texte « Raison sociale » {
    longueur 200
  }
  champ finess_juridique : FINESS juridique « Numéro FINESS juridique » {
    aide « Neuf caractères : le numéro de l'entité dont l'établissement dépend. »
  }
  champ finess_géographique : FINESS géographique « Numéro FINESS géographique » {
    aide « Neuf caractères : le numéro de l'établissement lui-même. »
  }
  champ siret : SIRET « Numéro SIRET »
  utilise adresse_postale
  champ département : département « Département »
  champ région : région « Région »
  utilise personne_à_contacter
}

étape identité_entreprise « Entreprise » {
  champ raison_sociale : texte « Raison sociale » {
    longueur 200
  }
  champ siret : SIRET « Numéro SIRET »
  utilise adresse_postale, personne_à_contacter
}
`;
