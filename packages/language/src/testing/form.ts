/** For tests of types: a question of each type. */
export const FORM = `unité site
unité message
choix Secteur « S » { groupe g « G » { PA } AHI }
étape e « E » {
  champ o : oui/non « O »
  champ n : entier « N »
  champ s : entier site « S »
  champ q : entier message « Q »
  champ x : décimal « X »
  champ m : montant « M »
  champ p : montant/site « P »
  champ t : taux « T »
  champ d : date « D »
  champ i : instant « I »
  champ texte_libre : texte « T »
  champ siret : SIRET « S »
  champ r : région « R »
  champ k : Secteur « K »
  champ ks : choix multiple Secteur « K »
  champ l : liste de 0 à 9 « L » {
    champ y : entier site « Y »
    champ z : oui/non « Z »
  }
  pièce devis « P »
}
`;
