/** A type as an editor reads it in a message. */
import { type Type, YEAR } from './types.ts';

/** `entier ESSMS`, `montant`, `choix Secteur`. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'entier':
    case 'décimal':
      if (type.unit === YEAR) return 'année';
      return type.unit === undefined ? type.kind : `${type.kind} ${type.unit}`;
    case 'montant':
      return type.per === undefined ? 'montant' : `montant/${type.per}`;
    case 'identifiant':
      return type.name;
    case 'choix': {
      const name = type.declaration?.name?.text;
      return `${name === undefined ? '' : 'choix '}${name ?? 'choix'}${type.multiple ? ' (plusieurs réponses)' : ''}`;
    }
    default:
      return type.kind;
  }
}

/** « un nombre entier d'ESSMS », for sentences. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case 'oui/non':
      return 'un oui/non';
    case 'entier':
      if (type.unit === YEAR) return 'une année';
      return type.unit === undefined ? 'un nombre entier' : `un nombre entier (${type.unit})`;
    case 'décimal':
      return type.unit === undefined ? 'un nombre décimal' : `un nombre décimal (${type.unit})`;
    case 'montant':
      return type.per === undefined ? 'un montant' : `un montant par ${type.per}`;
    case 'taux':
      return 'un taux';
    case 'date':
      return 'une date';
    case 'instant':
      return 'un instant';
    case 'durée':
      return 'une durée';
    case 'texte':
      return 'un texte';
    case 'identifiant':
      return `un texte (${type.name})`;
    case 'fichier':
      return 'une pièce';
    case 'choix': {
      const name = type.declaration?.name?.text;
      return `${type.multiple ? 'un choix multiple' : 'un choix'}${name === undefined ? '' : ` « ${name} »`}`;
    }
    case 'fenêtre':
      return 'une fenêtre';
    case 'liste':
      return 'une liste';
    case 'erreur':
      return 'une valeur';
    default:
      return type satisfies never;
  }
}
