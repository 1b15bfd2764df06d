/**
 * What a person types ↔ the JSON of an answer, and what is wrong with an answer. Used by forms while typing and by the
 * generated validators: one message for one mistake, wherever it is found.
 */
import { compterÉléments } from './elements.ts';
import { écrireDate, écrireMontant, écrireNombre, écrireQuantité, écrireTaux } from './affichage.ts';
import { estDate } from './dates.ts';
import { FORMES } from './formes.ts';
import {
  vérifierCodePostal,
  vérifierCommune,
  vérifierCourriel,
  vérifierFiness,
  vérifierIban,
  vérifierSiren,
  vérifierSiret,
  vérifierTéléphone,
} from './formats.ts';
import { diviser, nombreDe } from './nombres.ts';
import { ordre } from './ordre.ts';
import type { Champ, FichierJoint, Réponse, TypeChamp } from './programme/formulaire.ts';

export type Saisie = { readonly réponse: Réponse | null } | { readonly erreur: string };

const NOMBRE = /^-?\d{1,15}([,.]\d{1,6})?$/;

/** Typed text → answer; `null` when nothing was typed. */
export function lireSaisie(type: TypeChamp, texte: string): Saisie {
  const net = texte.normalize('NFC').trim();
  if (net === '') return { réponse: null };
  const serré = net.replace(/\s/g, '').replace('−', '-');
  switch (type.genre) {
    case 'entier':
      return /^\d{1,15}$/.test(serré)
        ? { réponse: Number(serré) }
        : { erreur: 'Saisissez un nombre entier, en chiffres. Exemple : 46.' };
    case 'montant':
      return lireMontant(serré.replace(/€$/, ''));
    case 'décimal':
      return NOMBRE.test(serré) ? { réponse: décimalNet(serré) } : { erreur: 'Saisissez un nombre. Exemple : 12,5.' };
    case 'taux': {
      const taux = serré.replace(/%$/, '');
      return NOMBRE.test(taux)
        ? { réponse: décimalNet(taux) }
        : { erreur: 'Saisissez un pourcentage. Exemple : 70 ou 12,5.' };
    }
    case 'date':
      return lireDate(net);
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
    case 'iban':
    case 'code postal':
      return { réponse: serré.toUpperCase() };
    case 'téléphone':
      return { réponse: serré.replace(/[.\-()]/g, '').replace(/^0033/, '+33') };
    case 'courriel':
    case 'choix':
      return { réponse: net };
    case 'oui/non':
      return net === 'oui' || net === 'non' ? { réponse: net === 'oui' } : { erreur: 'Répondez par oui ou par non.' };
    case 'paragraphe':
      return { réponse: net };
    case 'texte':
    case 'commune':
      return { réponse: net.replace(/\s+/g, ' ') };
    case 'choix multiple':
    case 'liste':
    case 'pièce':
      return { erreur: 'Cette réponse ne se saisit pas au clavier.' };
    default:
      return type satisfies never;
  }
}

function lireMontant(serré: string): Saisie {
  const lu = /^(\d{1,13})(?:[,.](\d{1,2}))?$/.exec(serré);
  if (!lu) return { erreur: 'Saisissez un montant en euros. Exemple : 21 500 ou 6 500,50.' };
  return { réponse: Number(lu[1]) * 100 + Number((lu[2] ?? '').padEnd(2, '0')) };
}

/** « 012,50 » → « 12.5 » */
function décimalNet(texte: string): string {
  const [entier = '', décimales = ''] = texte.split(/[,.]/);
  const net = [entier.replace(/^(-?)0+(?=\d)/, '$1'), décimales.replace(/0+$/, '')].filter(Boolean).join('.');
  return net === '-0' ? '0' : net;
}

function lireDate(texte: string): Saisie {
  const iso = texte.replace(
    /(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})/,
    (_lu, jour: string, mois: string, année: string) => `${année}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`,
  );
  return estDate(iso)
    ? { réponse: iso }
    : { erreur: 'Cette date n’existe pas. Saisissez le jour, le mois et l’année. Exemple : 15 3 2022.' };
}

/** The answer as a person would type it. */
export function écrireSaisie(type: TypeChamp, réponse: Réponse | undefined): string {
  if (réponse === undefined) return '';
  switch (type.genre) {
    case 'montant':
      return écrireMontant(Number(réponse)).slice(0, -'\u00A0€'.length);
    case 'entier':
      return type.année ? String(réponse) : écrireNombre(Number(réponse));
    case 'décimal':
    case 'taux':
      return écrireNombre(nombreDe(String(réponse)));
    case 'date': {
      const [année, mois, jour] = String(réponse).split('-');
      return `${jour}/${mois}/${année}`;
    }
    case 'oui/non':
      return réponse === true ? 'oui' : 'non';
    case 'téléphone':
      return écrireTéléphone(String(réponse));
    default:
      return String(réponse);
  }
}

/** « 01 23 45 67 89 », « +33 1 23 45 67 89 », « 01 23 »; how other countries group theirs is not known. */
function écrireTéléphone(numéro: string): string {
  if (!/^(0\d(\d\d){0,4}|\+33\d{9})$/.test(numéro)) return numéro;
  return numéro.replace('+33', '+33\u00A0').replace(/\d(?=(\d\d)+$)/g, '$&\u00A0');
}

/** Shape and size only: could this JSON be an answer to that field, as far as it was typed? */
export function vérifierForme(type: TypeChamp, réponse: unknown): string | null {
  const si = (juste: boolean, message: string): string | null => (juste ? null : message);
  switch (type.genre) {
    case 'oui/non':
      return si(typeof réponse === 'boolean', FORMES.ouiNon);
    case 'entier':
    case 'montant':
      return si(Number.isSafeInteger(réponse) && Math.abs(réponse as number) <= FORMES.plusGrand, FORMES.entier);
    case 'décimal':
    case 'taux':
      return si(typeof réponse === 'string' && FORMES.décimal.test(réponse), FORMES.nombre);
    case 'date':
      return si(typeof réponse === 'string' && estDate(réponse), FORMES.date);
    case 'texte':
    case 'paragraphe':
      return vérifierTexte(réponse, type.longueur);
    case 'courriel':
    case 'téléphone':
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
    case 'iban':
    case 'code postal':
    case 'commune':
      return vérifierTexte(réponse, 254);
    case 'choix':
      return si(
        type.options.some((option) => option.id === réponse),
        FORMES.choix,
      );
    case 'choix multiple': {
      const ids = new Set(type.options.map((option) => option.id));
      return si(
        Array.isArray(réponse) && FORMES.sansRépétition(réponse) && réponse.every((id) => ids.has(id)),
        FORMES.choix,
      );
    }
    case 'liste':
      return si(
        Array.isArray(réponse) &&
          réponse.length <= type.maximum &&
          FORMES.sansRépétition(réponse) &&
          réponse.every(estIdentifiant),
        FORMES.auPlus(type.maximum),
      );
    case 'pièce':
      return si(Array.isArray(réponse) && réponse.length <= 50 && réponse.every(estFichier), FORMES.fichier);
    default:
      return type satisfies never;
  }
}

function vérifierTexte(réponse: unknown, longueur: number): string | null {
  if (typeof réponse !== 'string' || !FORMES.estTexte(réponse)) return FORMES.texte;
  return réponse.length <= longueur ? null : FORMES.tropLong(longueur);
}

function estIdentifiant(id: unknown): boolean {
  return typeof id === 'string' && FORMES.identifiant.test(id);
}

function estFichier(fichier: unknown): fichier is FichierJoint {
  const { id, nom, type, taille } = (fichier ?? {}) as Partial<FichierJoint>;
  return (
    [id, nom, type].every((texte) => typeof texte === 'string' && texte.length <= 255) && Number.isSafeInteger(taille)
  );
}

/** What is wrong with a complete answer: its shape, its bounds, its key. `null`: nothing. */
export function vérifierRéponse(champ: Champ, réponse: unknown): string | null {
  const { type } = champ;
  return vérifierForme(type, réponse) ?? vérifierContenu(type, réponse as Réponse);
}

function vérifierContenu(type: TypeChamp, réponse: Réponse): string | null {
  switch (type.genre) {
    case 'entier':
    case 'montant':
    case 'décimal':
    case 'taux':
    case 'date':
      return vérifierBornes(type, réponse as number | string);
    case 'finess juridique':
    case 'finess géographique':
      return vérifierFiness(réponse as string);
    case 'siret':
      return vérifierSiret(réponse as string);
    case 'siren':
      return vérifierSiren(réponse as string);
    case 'iban':
      return vérifierIban(réponse as string);
    case 'courriel':
      return vérifierCourriel(réponse as string);
    case 'téléphone':
      return vérifierTéléphone(réponse as string);
    case 'code postal':
      return vérifierCodePostal(réponse as string);
    case 'commune':
      return vérifierCommune(réponse as string);
    case 'liste':
      return (réponse as readonly string[]).length >= type.minimum
        ? null
        : `Ajoutez au moins ${compterÉléments(type, type.minimum)}.`;
    case 'pièce':
      return (réponse as readonly FichierJoint[]).length <= (type.plusieurs ? 50 : 1)
        ? null
        : 'Déposez un seul fichier.';
    case 'oui/non':
    case 'texte':
    case 'paragraphe':
    case 'choix':
    case 'choix multiple':
      return null;
    default:
      return type satisfies never;
  }
}

type Borné = Extract<TypeChamp, { readonly genre: 'entier' | 'montant' | 'décimal' | 'taux' | 'date' }>;

function vérifierBornes(type: Borné, réponse: number | string): string | null {
  const { genre, minimum, maximum } = type;
  const rang = (n: number | string) => (genre === 'décimal' || genre === 'taux' ? nombreDe(String(n)) : n);
  const date = genre === 'date';
  if (minimum !== undefined && ordre(rang(réponse), rang(minimum)) < 0)
    return `Saisissez ${date ? 'une date à partir du' : 'au moins'} ${écrireBorne(type, minimum)}.`;
  if (maximum !== undefined && ordre(rang(réponse), rang(maximum)) > 0)
    return `Saisissez ${date ? 'une date jusqu’au' : 'au plus'} ${écrireBorne(type, maximum)}.`;
  return null;
}

/** A bound, as a number is shown to people. */
export function écrireBorne(type: Borné, borne: number | string): string {
  switch (type.genre) {
    case 'montant':
      return écrireMontant(Number(borne));
    case 'entier':
    case 'décimal':
      return écrireQuantité(nombreDe(String(borne)), type);
    case 'taux':
      return écrireTaux(diviser(nombreDe(String(borne)), 100));
    case 'date':
      return écrireDate(String(borne));
    default:
      return type satisfies never;
  }
}
