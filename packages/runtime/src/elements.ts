/** What the items of a list are called, and how many there are. */
import { écrireNombre } from './affichage.ts';
import type { TypeChamp } from './programme/formulaire.ts';

type TypeListe = Pick<Extract<TypeChamp, { readonly genre: 'liste' }>, 'élément'>;

/** « Organisme gestionnaire » → « 1 organisme gestionnaire », « 3 organismes gestionnaires ». */
export function compterÉléments(type: TypeListe, nombre: number): string {
  return `${écrireNombre(nombre)}\u00A0${nomÉléments(type, nombre)}`;
}

export function nomÉléments({ élément = 'élément' }: TypeListe, nombre: number): string {
  // A sigle keeps its capitals: « EHPAD ».
  const un = /^\p{Lu}[\p{Ll}\s'’-]/u.test(élément)
    ? élément.charAt(0).toLocaleLowerCase('fr') + élément.slice(1)
    : élément;
  return nombre < 2 ? un : pluriel(un);
}

/** Words take an s up to what completes them: « points de vente », « sites d’accueil ». */
function pluriel(nom: string): string {
  const [, début = '', suite = ''] =
    /^(.*?)(\s(?:à|au|aux|de|des|du|en|pour|par|sur)\s.*|\s[dl]['’].*)?$/u.exec(nom) ?? [];
  return début.replace(/[\p{L}\d]+(?=\s|$)/gu, plurielDuMot) + suite;
}

/** The rule, and those of its exceptions that a list may hold. */
function plurielDuMot(mot: string): string {
  if (/[sxz\p{Lu}\d]$/u.test(mot)) return mot;
  if (/(?:^b|trav|vitr)ail$/i.test(mot)) return `${mot.slice(0, -2)}ux`;
  if (/(?<!^b|festiv|carnav|récit|rég)al$/i.test(mot)) return `${mot.slice(0, -1)}ux`;
  return /(?:au|(?<!bl|pn)eu)$/i.test(mot) ? `${mot}x` : `${mot}s`;
}
