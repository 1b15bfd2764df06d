/**
 * The words of the language. The lexer reads each as a name, then finds it here: trying one after the other would take
 * longer than all the rest.
 *
 * A *soft* keyword means something only where its statement is expected; everywhere else it is a name like another
 * (`champ montant : montant`). A *hard* keyword holds sentences together and is never a name.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { NAME_PATTERN } from './latin.ts';

/** Every token but `}`: what an error may swallow without leaving its block. */
export const AnyToken = createToken({ name: 'AnyToken', pattern: Lexer.NA });

/** Between two values. */
export const Opérateur = createToken({ name: 'Operateur', pattern: Lexer.NA, label: 'un opérateur' });
/** Those that make a sum or a product. */
export const Arithmétique = createToken({ name: 'Arithmetique', pattern: Lexer.NA, categories: [Opérateur] });
/** Before a value: `non`, `−`. */
export const Préfixe = createToken({ name: 'Prefixe', pattern: Lexer.NA });

/** A name: an identifier, or a soft keyword used as one. */
export const Nom = createToken({ name: 'Nom', pattern: Lexer.NA, label: 'un nom' });

export const Identifiant = createToken({
  name: 'Identifiant',
  pattern: NAME_PATTERN,
  categories: [Nom, AnyToken],
  label: 'un nom',
});

/** A name that follows a number and is a unit; the lexer never makes it, `prepare` does. */
export const NomUnité = createToken({
  name: 'NomUnité',
  pattern: Lexer.NA,
  categories: [Nom, AnyToken],
  label: 'une unité',
});

const all: TokenType[] = [];

function soft<W extends string>(word: W): TokenType {
  const token = createToken({
    name: word,
    pattern: Lexer.NA,
    categories: [Nom, AnyToken],
    label: `« ${word} »`,
  });
  all.push(token);
  return token;
}

function hard(word: string, ...categories: TokenType[]): TokenType {
  const token = createToken({
    name: word,
    pattern: Lexer.NA,
    categories: [AnyToken, ...categories],
    label: `« ${word} »`,
  });
  all.push(token);
  return token;
}

export const K = {
  // Declarations
  programme: soft('programme'),
  source: soft('source'),
  unité: soft('unité'),
  choix: soft('choix'),
  étape: soft('étape'),
  champ: soft('champ'),
  pièce: soft('pièce'),
  calcul: soft('calcul'),
  condition: soft('condition'),
  barème: soft('barème'),
  volet: soft('volet'),
  domaine: soft('domaine'),
  prérequis: soft('prérequis'),
  indicateur: soft('indicateur'),
  échéancier: soft('échéancier'),
  versement: soft('versement'),
  calendrier: soft('calendrier'),
  période: soft('période'),
  échéance: soft('échéance'),
  fenêtre: soft('fenêtre'),
  unicité: soft('unicité'),
  non_cumul: soft('non_cumul'),
  enveloppe: soft('enveloppe'),
  instruction: soft('instruction'),
  état: soft('état'),
  écart: soft('écart'),
  exemple: soft('exemple'),

  // Clauses
  édition: soft('édition'),
  présentation: soft('présentation'),
  opérateurs: soft('opérateurs'),
  candidat: soft('candidat'),
  utilise: soft('utilise'),
  sauf: soft('sauf'),
  sur: soft('sur'),
  montants: soft('montants'),
  fongible: soft('fongible'),
  partage: soft('partage'),
  prorata: soft('prorata'),
  parts: soft('parts'),
  égales: soft('égales'),
  rang: soft('rang'),
  égalité: soft('égalité'),
  croissant: soft('croissant'),
  décroissant: soft('décroissant'),
  plafond: soft('plafond'),
  attribué: soft('attribué'),
  aux: soft('aux'),
  premiers: soft('premiers'),
  fort: soft('fort'),
  auteur: soft('auteur'),
  date: soft('date'),
  empreinte: soft('empreinte'),
  note: soft('note'),
  adresse: soft('adresse'),
  repère: soft('repère'),
  groupe: soft('groupe'),
  aide: soft('aide'),
  minimum: soft('minimum'),
  maximum: soft('maximum'),
  facultatif: soft('facultatif'),
  longueur: soft('longueur'),
  élément: soft('élément'),
  plusieurs: soft('plusieurs'),
  formats: soft('formats'),
  taille: soft('taille'),
  maximale: soft('maximale'),
  Mo: soft('Mo'),
  inconnu: soft('inconnu'),
  interne: soft('interne'),
  indicative: soft('indicative'),
  tranches: soft('tranches'),
  volume: soft('volume'),
  forfait: soft('forfait'),
  colonnes: soft('colonnes'),
  autre: soft('autre'),
  question: soft('question'),
  satisfait: soft('satisfait'),
  code: soft('code'),
  numérateur: soft('numérateur'),
  dénominateur: soft('dénominateur'),
  cible: soft('cible'),
  mesure: soft('mesure'),
  déclaré: soft('déclaré'),
  inconnue: soft('inconnue'),
  reste: soft('reste'),
  compter: soft('compter'),
  dépôt: soft('dépôt'),
  candidature: soft('candidature'),
  report: soft('report'),
  service: soft('service'),
  délai: soft('délai'),
  décisions: soft('décisions'),
  motif: soft('motif'),
  une: soft('une'),
  ligne: soft('ligne'),
  dossier: soft('dossier'),
  triée: soft('triée'),
  colonne: soft('colonne'),
  publié: soft('publié'),
  retenu: soft('retenu'),
  parce: soft('parce'),
  que: soft('que'),
  attendu: soft('attendu'),
  en: soft('en'),
  vigueur: soft('vigueur'),
  depuis: soft('depuis'),
  connu: soft('connu'),
  droit: soft('droit'),
  exception: soft('exception'),

  // Types
  entier: soft('entier'),
  décimal: soft('décimal'),
  montant: soft('montant'),
  liste: soft('liste'),
  multiple: soft('multiple'),
  FINESS: soft('FINESS'),
  juridique: soft('juridique'),
  géographique: soft('géographique'),
  postal: soft('postal'),

  // Expressions
  somme: soft('somme'),
  nombre: soft('nombre'),
  moins: soft('moins'),
  un: soft('un'),
  plus: soft('plus'),
  tôt: soft('tôt'),
  tard: soft('tard'),
  début: soft('début'),
  fin: soft('fin'),
  défaut: soft('défaut'),
  centime: soft('centime'),
  supérieur: soft('supérieur'),
  inférieur: soft('inférieur'),
  proche: soft('proche'),
  objet: soft('objet'),
  renseigné: soft('renseigné'),
  indéterminé: soft('indéterminé'),
  jours: soft('jours'),
  jour: soft('jour'),
  ouvrés: soft('ouvrés'),
  ouvré: soft('ouvré'),
  mois: soft('mois'),
  ans: soft('ans'),
  an: soft('an'),

  // Words that hold a sentence together
  et: hard('et', Opérateur),
  ou: hard('ou', Opérateur),
  où: hard('où'),
  non: hard('non', Préfixe),
  oui: hard('oui'),
  si: hard('si'),
  alors: hard('alors'),
  sinon: hard('sinon'),
  dans: hard('dans'),
  entre: hard('entre', Opérateur),
  est: hard('est'),
  de: hard('de'),
  du: hard('du'),
  au: hard('au'),
  à: hard('à'),
  par: hard('par'),
  pour: hard('pour'),
  puis: hard('puis'),
  le: hard('le'),
  quand: hard('quand'),
  selon: hard('selon'),
  avec: hard('avec'),
  vers: hard('vers'),
  vaut: hard('vaut'),
  exige: hard('exige'),
  plafonné: hard('plafonné'),
  arrondi: hard('arrondi'),
  borné: hard('borné'),
  tous: hard('tous'),
  sans: hard('sans'),
} as const;

/** `non` where it is a value and not an operator; `prepare` tells them apart. */
export const NonLittéral = createToken({
  name: 'NonLittéral',
  pattern: Lexer.NA,
  categories: [AnyToken],
  label: '« non »',
});

/** `arrondi` as a statement of a calcul; `prepare` tells it from the operator. */
export const ArrondiClause = createToken({
  name: 'ArrondiClause',
  pattern: Lexer.NA,
  categories: [AnyToken],
  label: '« arrondi »',
});

export const keywords: readonly TokenType[] = all;
const hardWords = new Set(all.filter((token) => !token.CATEGORIES?.includes(Nom)).map((token) => token.name));

/** A word of the language that can never be a name. */
export function isHardKeyword(word: string): boolean {
  return hardWords.has(word);
}
