/** Choices that a seed makes: the same seed gives the same programme for ever. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ n < 1. Mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.integer(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to choose from');
    return value;
  }

  /** One of them, or none. */
  maybe<T>(values: readonly T[]): T | undefined {
    return values.length === 0 ? undefined : this.pick(values);
  }

  /** Some of them, in their order; at least `least`. */
  some<T>(values: readonly T[], least = 0): T[] {
    const kept = values.filter(() => this.chance(0.5));
    return kept.length >= least ? kept : values.slice(0, least);
  }

  shuffled<T>(values: readonly T[]): T[] {
    const left = [...values];
    return values.map(() => left.splice(this.integer(0, left.length - 1), 1)[0]!);
  }

  times<T>(from: number, to: number, make: (rank: number) => T): T[] {
    return Array.from({ length: this.integer(from, to) }, (_, rank) => make(rank));
  }
}
