/** The regions and departments of France, in the language itself. */
export const GEOGRAPHY = `
choix région « Région » {
  Auvergne_Rhône_Alpes « Auvergne-Rhône-Alpes »
  Bourgogne_Franche_Comté « Bourgogne-Franche-Comté »
  Bretagne « Bretagne »
  Centre_Val_de_Loire « Centre-Val de Loire »
  Corse « Corse »
  Grand_Est « Grand Est »
  Hauts_de_France « Hauts-de-France »
  Île_de_France « Île-de-France »
  Normandie « Normandie »
  Nouvelle_Aquitaine « Nouvelle-Aquitaine »
  Occitanie « Occitanie »
  Pays_de_la_Loire « Pays de la Loire »
  Provence_Alpes_Côte_d_Azur « Provence-Alpes-Côte d'Azur »
  groupe outre_mer « Outre-mer » {
    Guadeloupe « Guadeloupe »
    Guyane « Guyane »
    La_Réunion « La Réunion »
    Martinique « Martinique »
    Mayotte « Mayotte »
  }
}

choix département « Département » {
  Ain « 01 Ain »
  Aisne « 02 Aisne »
  Allier « 03 Allier »
  Alpes_de_Haute_Provence « 04 Alpes-de-Haute-Provence »
  Hautes_Alpes « 05 Hautes-Alpes »
  Alpes_Maritimes « 06 Alpes-Maritimes »
  Ardèche « 07 Ardèche »
  Ardennes « 08 Ardennes »
  Ariège « 09 Ariège »
  Aube « 10 Aube »
  Aude « 11 Aude »
  Aveyron « 12 Aveyron »
  Bouches_du_Rhône « 13 Bouches-du-Rhône »
  Calvados « 14 Calvados »
  Cantal « 15 Cantal »
  Charente « 16 Charente »
  Charente_Maritime « 17 Charente-Maritime »
  Cher « 18 Cher »
  Corrèze « 19 Corrèze »
  Corse_du_Sud « 2A Corse-du-Sud »
  Haute_Corse « 2B Haute-Corse »
  Côte_d_Or « 21 Côte-d'Or »
  Côtes_d_Armor « 22 Côtes-d'Armor »
  Creuse « 23 Creuse »
  Dordogne « 24 Dordogne »
  Doubs « 25 Doubs »
  Drôme « 26 Drôme »
  Eure « 27 Eure »
  Eure_et_Loir « 28 Eure-et-Loir »
  Finistère « 29 Finistère »
  Gard « 30 Gard »
  Haute_Garonne « 31 Haute-Garonne »
  Gers « 32 Gers »
  Gironde « 33 Gironde »
  Hérault « 34 Hérault »
  Ille_et_Vilaine « 35 Ille-et-Vilaine »
  Indre « 36 Indre »
  Indre_et_Loire « 37 Indre-et-Loire »
  Isère « 38 Isère »
  Jura « 39 Jura »
  Landes « 40 Landes »
  Loir_et_Cher « 41 Loir-et-Cher »
  Loire « 42 Loire »
  Haute_Loire « 43 Haute-Loire »
  Loire_Atlantique « 44 Loire-Atlantique »
  Loiret « 45 Loiret »
  Lot « 46 Lot »
  Lot_et_Garonne « 47 Lot-et-Garonne »
  Lozère « 48 Lozère »
  Maine_et_Loire « 49 Maine-et-Loire »
  Manche « 50 Manche »
  Marne « 51 Marne »
  Haute_Marne « 52 Haute-Marne »
  Mayenne « 53 Mayenne »
  Meurthe_et_Moselle « 54 Meurthe-et-Moselle »
  Meuse « 55 Meuse »
  Morbihan « 56 Morbihan »
  Moselle « 57 Moselle »
  Nièvre « 58 Nièvre »
  Nord « 59 Nord »
  Oise « 60 Oise »
  Orne « 61 Orne »
  Pas_de_Calais « 62 Pas-de-Calais »
  Puy_de_Dôme « 63 Puy-de-Dôme »
  Pyrénées_Atlantiques « 64 Pyrénées-Atlantiques »
  Hautes_Pyrénées « 65 Hautes-Pyrénées »
  Pyrénées_Orientales « 66 Pyrénées-Orientales »
  Bas_Rhin « 67 Bas-Rhin »
  Haut_Rhin « 68 Haut-Rhin »
  Rhône « 69 Rhône »
  Haute_Saône « 70 Haute-Saône »
  Saône_et_Loire « 71 Saône-et-Loire »
  Sarthe « 72 Sarthe »
  Savoie « 73 Savoie »
  Haute_Savoie « 74 Haute-Savoie »
  Paris « 75 Paris »
  Seine_Maritime « 76 Seine-Maritime »
  Seine_et_Marne « 77 Seine-et-Marne »
  Yvelines « 78 Yvelines »
  Deux_Sèvres « 79 Deux-Sèvres »
  Somme « 80 Somme »
  Tarn « 81 Tarn »
  Tarn_et_Garonne « 82 Tarn-et-Garonne »
  Var « 83 Var »
  Vaucluse « 84 Vaucluse »
  Vendée « 85 Vendée »
  Vienne « 86 Vienne »
  Haute_Vienne « 87 Haute-Vienne »
  Vosges « 88 Vosges »
  Yonne « 89 Yonne »
  Territoire_de_Belfort « 90 Territoire de Belfort »
  Essonne « 91 Essonne »
  Hauts_de_Seine « 92 Hauts-de-Seine »
  Seine_Saint_Denis « 93 Seine-Saint-Denis »
  Val_de_Marne « 94 Val-de-Marne »
  Val_d_Oise « 95 Val-d'Oise »
  groupe outre_mer « Outre-mer » {
    Guadeloupe « 971 Guadeloupe »
    Martinique « 972 Martinique »
    Guyane « 973 Guyane »
    La_Réunion « 974 La Réunion »
    Mayotte « 976 Mayotte »
  }
}
`;
