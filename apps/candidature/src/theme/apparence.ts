/**
 * Light or dark: what the device says, unless the person chose.
 */
export type Apparence = 'système' | 'claire' | 'sombre';

const CLÉ = 'guichet:apparence';
const VALEURS: readonly Apparence[] = ['système', 'claire', 'sombre'];
const sombre = (): MediaQueryList => globalThis.matchMedia('(prefers-color-scheme: dark)');

export function apparenceChoisie(): Apparence {
  try {
    return VALEURS.find((valeur) => valeur === localStorage.getItem(CLÉ)) ?? 'système';
  } catch {
    return 'système';
  }
}

export function choisirApparence(apparence: Apparence): void {
  try {
    localStorage.setItem(CLÉ, apparence);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  appliquer(apparence);
}

export function suivreApparence(): void {
  appliquer(apparenceChoisie());
  sombre().addEventListener('change', () => appliquer(apparenceChoisie()));
}

function appliquer(apparence: Apparence): void {
  const estSombre = apparence === 'sombre' || (apparence === 'système' && sombre().matches);
  document.documentElement.dataset['frTheme'] = estSombre ? 'dark' : 'light';
}
