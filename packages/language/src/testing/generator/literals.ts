/** Values as an editor writes them, in all the ways there are. */
import type { Random } from './random.ts';
import type { Kind } from './world.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export function number(random: Random, most: number): string {
  return grouped(random, random.integer(0, random.chance(0.7) ? Math.min(most, 60) : most));
}

export function grouped(random: Random, value: number): string {
  const space = random.pick([' ', '\u00a0', '\u202f', '']);
  return String(value).replace(/\B(?=(\d{3})+$)/g, space);
}

export function amount(random: Random): string {
  switch (random.integer(0, 4)) {
    case 0:
      return `${random.integer(1, 90)},5 k€`;
    case 1:
      return `${random.integer(1, 3)},${random.integer(1, 9)} M€`;
    case 2:
      return `${number(random, 60_000)},${random.integer(10, 99)} €`;
    default:
      return `${number(random, 60_000)} €`;
  }
}

export function date(random: Random): string {
  return dateOf(random.integer(2020, 2025), random.integer(1, 12), random.integer(1, 28));
}

export function dateOf(year: number, month: number, day: number): string {
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

export function literal(kind: Kind, random: Random): string {
  switch (kind.kind) {
    case 'entier':
      return `${number(random, 90_000)}${kind.unit !== undefined && random.chance(0.3) ? ` ${kind.unit}` : ''}`;
    case 'décimal':
      return `${random.integer(0, 40)},${random.integer(1, 99)}`;
    case 'taux':
      return `${random.integer(0, 120)}${random.chance(0.3) ? ',5' : ''} %`;
    case 'montant':
      return amount(random);
    case 'date':
      return date(random);
    case 'durée':
      return random.pick([`${random.integer(1, 20)} mois`, `${random.integer(1, 90)} jours`, '1 an', '2 ans']);
    case 'oui/non':
      return random.pick(['oui', '(non)']);
    case 'choix':
      return random.pick(kind.options);
    case 'texte':
      return '« texte »';
    case 'fenêtre':
      return 'fenêtre';
    default:
      return kind satisfies never;
  }
}
