/**
 * What a field expects, said before the person types: unit, bounds, format and an example.
 */
import { compterÉléments, fraction, écrireBorne, écrireNombre, écrireSaisie } from '@guichet/runtime';
import type { TypeChamp } from '@guichet/runtime';

/** `null`: nothing to say beyond the label. */
export function indice(type: TypeChamp): string | null {
  switch (type.genre) {
    case 'entier':
      if (type.année) return 'Une année, en quatre chiffres. Exemple : 1998.';
      return `Nombre entier${bornes(type)}.`;
    case 'montant':
      return `Montant en euros${bornes(type)}. Exemple : ${exemples(type, ['2150000'])}.`;
    case 'décimal':
      return `Nombre, avec une virgule si besoin${bornes(type)}. Exemple : ${exemples(type, ['12.5'])}.`;
    case 'taux':
      return `Pourcentage${bornes(type)}. Exemple : ${exemples(type, ['70', '12.5'])}.`;
    case 'date':
      return `${jours(type)}Exemple : ${exempleDate(type)}.`;
    case 'paragraphe':
      return `${écrireNombre(type.longueur)} caractères au plus.`;
    case 'courriel':
      return 'Format attendu : nom@exemple.fr.';
    case 'téléphone':
      return 'Format attendu : 10 chiffres. Exemple : 01 23 45 67 89.';
    case 'finess juridique':
      return 'Numéro FINESS de l’entité juridique, 9 caractères. Exemple : 750712184.';
    case 'finess géographique':
      return 'Numéro FINESS géographique (celui du site), 9 caractères. Exemple : 750100042.';
    case 'siret':
      return '14 chiffres. Exemple : 130 025 265 00013.';
    case 'siren':
      return '9 chiffres. Exemple : 130 025 265.';
    case 'code postal':
      return '5 chiffres. Exemple : 35000.';
    case 'iban':
      return '27 caractères pour un compte français. Exemple : FR76 3000 6000 0112 3456 7890 189.';
    case 'choix multiple':
      return 'Plusieurs réponses possibles.';
    case 'pièce':
      return `${formats(type.formats)}${écrireTaille(type.tailleMaximale)} au plus${type.plusieurs ? '. Plusieurs fichiers possibles' : ''}.`;
    case 'liste':
      return type.minimum === type.maximum
        ? `${compterÉléments(type, type.minimum)}.`
        : `De ${écrireNombre(type.minimum)} à ${compterÉléments(type, type.maximum)}.`;
    case 'oui/non':
    case 'texte':
    case 'commune':
    case 'choix':
      return null;
    default:
      return type satisfies never;
  }
}

type Nombres = Extract<TypeChamp, { readonly genre: 'entier' | 'montant' | 'décimal' | 'taux' }>;

/** The unit is written once. */
function bornes(type: Nombres): string {
  const { genre, minimum, maximum } = type;
  if (minimum !== undefined && maximum !== undefined) {
    const nu = genre === 'entier' || genre === 'décimal' ? { genre } : type;
    return `, de ${écrireBorne(nu, minimum)} à ${écrireBorne(type, maximum)}`;
  }
  if (minimum !== undefined && Number(minimum) > 0) return `, au moins ${écrireBorne(type, minimum)}`;
  return maximum === undefined ? '' : `, au plus ${écrireBorne(type, maximum)}`;
}

/** The examples that the bounds admit, or one of the bounds. */
function exemples(type: Nombres, usuels: readonly string[]): string {
  const { minimum = -Infinity, maximum = Infinity } = type;
  const admis = usuels.filter((exemple) => Number(minimum) <= Number(exemple) && Number(exemple) <= Number(maximum));
  const borne = Number(minimum) > Number(usuels[0]) ? minimum : maximum;
  return (admis.length > 0 ? admis : [String(borne)]).map((exemple) => écrireSaisie(type, exemple)).join(' ou ');
}

function exempleDate({ minimum = '', maximum = '9999' }: Extract<TypeChamp, { readonly genre: 'date' }>): string {
  const milieu = minimum && `${minimum.slice(0, 8)}15`;
  const admise = ['2022-03-15', milieu, minimum, maximum].find((jour) => jour && minimum <= jour && jour <= maximum);
  return (admise ?? maximum).split('-').map(Number).toReversed().join(' ');
}

function jours(type: Extract<TypeChamp, { readonly genre: 'date' }>): string {
  const [du, au] = [type.minimum, type.maximum].map((jour) => jour && écrireBorne(type, jour));
  if (du && au) return `Du ${du} au ${au}. `;
  if (du) return `À partir du ${du}. `;
  return au ? `Jusqu’au ${au}. ` : '';
}

function formats(noms: readonly string[]): string {
  return noms.length === 0
    ? ''
    : `Format${noms.length > 1 ? 's' : ''} ${noms.map((nom) => nom.toUpperCase()).join(', ')}, `;
}

/** Bytes → « 10 Mo », « 1,5 Mo », « 340 ko ». */
export function écrireTaille(octets: number): string {
  if (octets < 1_000_000) return `${écrireNombre(Math.max(1, Math.round(octets / 1000)))} ko`;
  return `${écrireNombre(fraction(Math.round(octets / 100_000), 10))} Mo`;
}
