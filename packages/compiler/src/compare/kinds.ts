/**
 * The kinds of change, as data: the kind of the reverse change, the version bump that it deserves, and why.
 *
 * The rule: **majeure** when what was answered, computed or granted may no longer hold; **mineure** when something is
 * asked, offered or known in addition; **correctif** when nothing that is asked, required or computed changes.
 */
export type Portée = 'majeure' | 'mineure' | 'correctif';

const RÉPONSE = ['majeure', 'une réponse déjà donnée peut ne plus convenir'] as const;
const MONTANT = ['majeure', 'un résultat déjà annoncé peut changer'] as const;
const DROIT = ['majeure', 'un candidat peut perdre son droit'] as const;
const DÉLAI = ['majeure', 'une date annoncée change'] as const;
const DEMANDE = ['mineure', 'le formulaire demande autre chose, sans rien défaire de ce qui est saisi'] as const;
const OUVRE = ['mineure', 'de nouveaux cas sont admis, et personne n’y perd'] as const;
const SAVOIR = ['mineure', 'la règle dit ce qu’elle ne disait pas'] as const;
const SUIVI = ['mineure', 'ce qui suit le dépôt change, non ce que le candidat saisit'] as const;
const TEXTE = ['correctif', 'rien de ce qui est demandé, exigé ou calculé ne change'] as const;

type Effect = readonly [portée: Portée, pourquoi: string];

const entries = {
  // ── What is asked ──
  'candidat ajouté': ['candidat retiré', DEMANDE],
  'candidat retiré': ['candidat ajouté', RÉPONSE],
  'étape ajoutée': ['étape retirée', DEMANDE],
  'étape retirée': ['étape ajoutée', RÉPONSE],
  'question ajoutée': ['question retirée', DEMANDE],
  'question retirée': ['question ajoutée', RÉPONSE],
  'question renommée': ['question renommée', RÉPONSE],
  'question retypée': ['question retypée', RÉPONSE],
  'question déplacée': ['question déplacée', TEXTE],
  'question rendue obligatoire': ['question rendue facultative', DEMANDE],
  'question rendue facultative': ['question rendue obligatoire', OUVRE],
  'réponse plus encadrée': ['réponse moins encadrée', RÉPONSE],
  'réponse moins encadrée': ['réponse plus encadrée', OUVRE],
  'demande élargie': ['demande restreinte', DEMANDE],
  'demande restreinte': ['demande élargie', RÉPONSE],
  'demande changée': ['demande changée', RÉPONSE],
  'option ajoutée': ['option retirée', OUVRE],
  'option retirée': ['option ajoutée', RÉPONSE],
  'option renommée': ['option renommée', RÉPONSE],
  'groupe changé': ['groupe changé', MONTANT],
  'pièce ajoutée': ['pièce retirée', DEMANDE],
  'pièce retirée': ['pièce ajoutée', RÉPONSE],
  'pièce renommée': ['pièce renommée', RÉPONSE],
  'ordre changé': ['ordre changé', TEXTE],
  'volet ajouté': ['volet retiré', OUVRE],
  'volet retiré': ['volet ajouté', RÉPONSE],
  'domaine ajouté': ['domaine retiré', OUVRE],
  'domaine retiré': ['domaine ajouté', RÉPONSE],
  'choix ajouté': ['choix retiré', TEXTE],
  'choix retiré': ['choix ajouté', TEXTE],
  'unité ajoutée': ['unité retirée', TEXTE],
  'unité retirée': ['unité ajoutée', TEXTE],
  // ── What is required ──
  'condition ajoutée': ['condition retirée', DROIT],
  'condition retirée': ['condition ajoutée', OUVRE],
  'condition restreinte': ['condition élargie', DROIT],
  'condition élargie': ['condition restreinte', OUVRE],
  'condition changée': ['condition changée', DROIT],
  'condition rendue bloquante': ['condition rendue indicative', DROIT],
  'condition rendue indicative': ['condition rendue bloquante', OUVRE],
  'message changé': ['message changé', TEXTE],
  'prérequis ajouté': ['prérequis retiré', DROIT],
  'prérequis retiré': ['prérequis ajouté', OUVRE],
  'unicité ajoutée': ['unicité retirée', DROIT],
  'unicité retirée': ['unicité ajoutée', OUVRE],
  'unicité changée': ['unicité changée', DROIT],
  'règle de non-cumul ajoutée': ['règle de non-cumul retirée', DROIT],
  'règle de non-cumul retirée': ['règle de non-cumul ajoutée', OUVRE],
  'non-cumul changé': ['non-cumul changé', DROIT],
  // ── What is computed ──
  'barème ajouté': ['barème retiré', SAVOIR],
  'barème retiré': ['barème ajouté', MONTANT],
  'tranche ajoutée': ['tranche retirée', MONTANT],
  'tranche retirée': ['tranche ajoutée', MONTANT],
  'tranche déplacée': ['tranche déplacée', MONTANT],
  'ligne ajoutée': ['ligne retirée', MONTANT],
  'ligne retirée': ['ligne ajoutée', MONTANT],
  'ligne changée': ['ligne changée', MONTANT],
  'colonne ajoutée': ['colonne retirée', MONTANT],
  'colonne retirée': ['colonne ajoutée', MONTANT],
  'colonne changée': ['colonne changée', MONTANT],
  'entrée de barème changée': ['entrée de barème changée', MONTANT],
  'mode de barème changé': ['mode de barème changé', MONTANT],
  'calcul ajouté': ['calcul retiré', SAVOIR],
  'calcul retiré': ['calcul ajouté', MONTANT],
  'cas ajouté': ['cas retiré', MONTANT],
  'cas retiré': ['cas ajouté', MONTANT],
  'cas changé': ['cas changé', MONTANT],
  'montant changé': ['montant changé', MONTANT],
  'taux changé': ['taux changé', MONTANT],
  'nombre changé': ['nombre changé', MONTANT],
  'durée changée': ['durée changée', MONTANT],
  'date changée': ['date changée', MONTANT],
  'valeur changée': ['valeur changée', MONTANT],
  'arrondi changé': ['arrondi changé', MONTANT],
  'inconnu levé': ['inconnu posé', SAVOIR],
  'inconnu posé': ['inconnu levé', MONTANT],
  'bornes changées': ['bornes changées', MONTANT],
  'résultat montré': ['résultat caché', TEXTE],
  'résultat caché': ['résultat montré', TEXTE],
  'échéancier ajouté': ['échéancier retiré', SAVOIR],
  'échéancier retiré': ['échéancier ajouté', MONTANT],
  'versement ajouté': ['versement retiré', MONTANT],
  'versement retiré': ['versement ajouté', MONTANT],
  'part changée': ['part changée', MONTANT],
  'versement conditionné autrement': ['versement conditionné autrement', MONTANT],
  'indicateur ajouté': ['indicateur retiré', SUIVI],
  'indicateur retiré': ['indicateur ajouté', MONTANT],
  'cible changée': ['cible changée', MONTANT],
  // ── When ──
  'période ajoutée': ['période retirée', SAVOIR],
  'période retirée': ['période ajoutée', DÉLAI],
  'échéance ajoutée': ['échéance retirée', SAVOIR],
  'échéance retirée': ['échéance ajoutée', DÉLAI],
  'fenêtre ajoutée': ['fenêtre retirée', OUVRE],
  'fenêtre retirée': ['fenêtre ajoutée', DÉLAI],
  'date déplacée': ['date déplacée', DÉLAI],
  'date annoncée': ['date retirée', SAVOIR],
  'date retirée': ['date annoncée', DÉLAI],
  'historique des dates changé': ['historique des dates changé', TEXTE],
  'période changée': ['période changée', DÉLAI],
  // ── Who examines, which lists ──
  'instruction ajoutée': ['instruction retirée', SUIVI],
  'instruction retirée': ['instruction ajoutée', SUIVI],
  'instruction changée': ['instruction changée', SUIVI],
  'enveloppe ajoutée': ['enveloppe retirée', SAVOIR],
  'enveloppe retirée': ['enveloppe ajoutée', MONTANT],
  'enveloppe changée': ['enveloppe changée', MONTANT],
  'état ajouté': ['état retiré', SUIVI],
  'état retiré': ['état ajouté', SUIVI],
  'état changé': ['état changé', SUIVI],
  // ── Texts, sources, examples ──
  'texte changé': ['texte changé', TEXTE],
  'nom changé': ['nom changé', TEXTE],
  'source ajoutée': ['source retirée', TEXTE],
  'source retirée': ['source ajoutée', TEXTE],
  'source changée': ['source changée', TEXTE],
  'citation ajoutée': ['citation retirée', TEXTE],
  'citation retirée': ['citation ajoutée', TEXTE],
  'écart ajouté': ['écart retiré', TEXTE],
  'écart retiré': ['écart ajouté', TEXTE],
  'écart changé': ['écart changé', TEXTE],
  'exemple ajouté': ['exemple retiré', TEXTE],
  'exemple retiré': ['exemple ajouté', TEXTE],
  'exemple changé': ['exemple changé', TEXTE],
  /** What no kind above names: never silence. */
  'construction changée': ['construction changée', MONTANT],
} as const satisfies Record<string, readonly [inverse: string, effect: Effect]>;

export type Genre = keyof typeof entries;

interface Kind {
  readonly inverse: Genre;
  readonly portée: Portée;
  readonly pourquoi: string;
}

export const GENRES = Object.fromEntries(
  Object.entries(entries).map(([genre, [inverse, [portée, pourquoi]]]) => [genre, { inverse, portée, pourquoi }]),
) as Readonly<Record<Genre, Kind>>;
