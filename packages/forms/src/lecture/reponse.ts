/**
 * Answers in words: what check pages, receipts and conflicts show.
 */
import { compterÉléments, nombreDe, écrireDate, écrireMontant, écrireQuantité, écrireSaisie } from '@guichet/runtime';
import type { FichierJoint, Réponse, TypeChamp } from '@guichet/runtime';

/** One line per item of the answer; none when there is no answer. */
export function lignesRéponse(type: TypeChamp, réponse: Réponse | undefined): readonly string[] {
  if (réponse === undefined) return [];
  switch (type.genre) {
    case 'oui/non':
      return [réponse === true ? 'Oui' : 'Non'];
    case 'montant':
      return [écrireMontant(Number(réponse))];
    case 'date':
      return [écrireDate(String(réponse))];
    case 'taux':
      return [`${écrireSaisie(type, réponse)} %`];
    case 'entier':
    case 'décimal':
      return [écrireQuantité(nombreDe(String(réponse)), type)];
    case 'choix':
      return [libelléOption(type.options, String(réponse))];
    case 'choix multiple':
      return (réponse as readonly string[]).map((id) => libelléOption(type.options, id));
    case 'liste':
      return [compterÉléments(type, (réponse as readonly string[]).length)];
    case 'pièce':
      return (réponse as readonly FichierJoint[]).map(({ nom }) => nom);
    case 'paragraphe':
      return String(réponse).split('\n');
    case 'siret':
    case 'siren':
      return [
        String(réponse)
          .replace(/^(\d{3})(\d{3})(\d{3})/, '$1\u00A0$2\u00A0$3\u00A0')
          .trim(),
      ];
    case 'iban':
      return [String(réponse).replace(/(.{4})(?=.)/g, '$1\u00A0')];
    case 'texte':
    case 'courriel':
    case 'téléphone':
    case 'finess juridique':
    case 'finess géographique':
    case 'code postal':
    case 'commune':
      return [écrireSaisie(type, réponse)];
    default:
      return type satisfies never;
  }
}

function libelléOption(options: readonly { readonly id: string; readonly libellé: string }[], id: string): string {
  return options.find((option) => option.id === id)?.libellé ?? id;
}
