/**
 * Numbers of organisations that pass their keys, different from one journey to the next: a funding is given once.
 */

/** The digits, and the last one that makes Luhn's sum a multiple of 10. */
export function withKey(digits: string): string {
  let sum = 0;
  for (const [rank, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (rank % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

export const finess = (seed: number): string => withKey(`35${String(seed).padStart(6, '0')}`);
export const siren = (seed: number): string => withKey(`7${String(seed).padStart(7, '0')}`);
export const siret = (seed: number): string => withKey(`${siren(seed)}0001`);
