/**
 * `npm start` is a chain of programs, and one that is killed does not tell the next: when a link between npm and us is
 * gone, whoever could stop us is too.
 */
import { readFileSync } from 'node:fs';
import { estVivant, naissance } from './donnees/processus.ts';

const PÉRIODE = 500;

/** Calls `parti` once, when npm or a program between it and us has ended. Not started by npm: never. */
export function surveillerNpm(parti: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const chaîne = ancêtres().map((pid) => ({ pid, née: naissance(pid) }));
  const veille = setInterval(() => {
    if (chaîne.every(({ pid, née }) => estVivant(pid) && naissance(pid) === née)) return;
    clearInterval(veille);
    parti();
  }, PÉRIODE);
  veille.unref();
}

/** From our parent up to npm: the first that npm did not give its variables to. Elsewhere than on Linux, our parent. */
function ancêtres(): readonly number[] {
  const chaîne: number[] = [];
  for (let pid = process.ppid; pid > 1; pid = parentDe(pid)) {
    chaîne.push(pid);
    if (process.platform !== 'linux' || !lire(`/proc/${pid}/environ`).includes('npm_lifecycle_event=')) break;
  }
  return chaîne;
}

function parentDe(pid: number): number {
  return Number(
    lire(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[1] ?? 0,
  );
}

function lire(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8');
  } catch {
    return '';
  }
}
