/** How far a number moves over many situations. */
import { ajouter, comparer, soustraire, écrireValeur, type Nombre, type TypeRésultat } from '@guichet/runtime';
import type { Répartition } from '../report.ts';
import type { Values } from './both.ts';
import { boundOf } from './values.ts';

export class Distribution {
  #more = 0;
  #less = 0;
  #total: Nombre = 0;
  #rise: Nombre = 0;
  #fall: Nombre = 0;

  /** Only where both versions give a number. */
  add({ before, after }: Values): void {
    const [old, recent] = [boundOf(before), boundOf(after)];
    if (old === undefined || recent === undefined) return;
    const difference = soustraire(recent, old);
    const sense = comparer(difference, 0);
    if (sense > 0) this.#more++;
    if (sense < 0) this.#less++;
    this.#total = ajouter(this.#total, difference);
    if (comparer(difference, this.#rise) > 0) this.#rise = difference;
    if (comparer(difference, this.#fall) < 0) this.#fall = difference;
  }

  /** `undefined` where no number moved. */
  told(type: TypeRésultat): Répartition | undefined {
    if (this.#more + this.#less === 0) return undefined;
    const words = (value: Nombre): string => `${comparer(value, 0) > 0 ? '+' : ''}${écrireValeur(value, type)}`;
    return {
      plus: this.#more,
      moins: this.#less,
      total: words(this.#total),
      plusForteHausse: words(this.#rise),
      plusForteBaisse: words(this.#fall),
    };
  }
}
