/**
 * Leaving a field may bring a message, and a message moves what is below it: a button must not slip away from under the
 * pointer that is pressing it. While a pointer is down, leaving waits until it is up.
 */
let presse = false;

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (presse = true), true);
  for (const fin of ['pointerup', 'pointercancel']) document.addEventListener(fin, () => (presse = false), true);
}

export function auDépart(quitter: () => void): void {
  if (!presse) {
    quitter();
    return;
  }
  const finir = (): void => {
    document.removeEventListener('pointerup', finir, true);
    document.removeEventListener('pointercancel', finir, true);
    // After the click that the release makes.
    setTimeout(quitter);
  };
  document.addEventListener('pointerup', finir, true);
  document.addEventListener('pointercancel', finir, true);
}
