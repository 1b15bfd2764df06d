import { messageAccueil } from './accueil.ts';
import { lireConfiguration } from './configuration.ts';
import { Empêchement } from './empechement.ts';
import { surveillerNpm } from './orphelinat.ts';
import { démarrer, type Serveur } from './serveur.ts';

const début = performance.now();
let serveur: Serveur | undefined;
let arrêtDemandé = false;

/** Signals often come twice: from the terminal, and again through the programs that `npm start` is made of. */
async function arrêter(code = 0): Promise<void> {
  const premier = !arrêtDemandé;
  arrêtDemandé = true;
  // Still starting: it stops when it gets there.
  if (!premier || !serveur) return;
  await serveur.arrêter();
  process.exit(code);
}

// Whoever read what we say may leave before us.
for (const sortie of [process.stdout, process.stderr]) sortie.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void arrêter());
surveillerNpm(() => void arrêter());

try {
  serveur = await démarrer(lireConfiguration(process.env), {
    signaler: (message) => console.log(`  ${message}`),
    journaliser: (erreur) => console.error(new Date().toISOString(), erreur),
    perdu: () => void arrêter(1),
  });
  if (arrêtDemandé) {
    await serveur.arrêter();
    process.exit(0);
  }
  const { ok } = await fetch(serveur.adresse, { signal: AbortSignal.timeout(5000) }).catch(() => ({ ok: false }));
  console.log(messageAccueil(serveur, (performance.now() - début) / 1000, ok));
} catch (erreur) {
  if (arrêtDemandé) process.exit(0);
  console.error(erreur instanceof Empêchement ? `\n  ${erreur.message}\n` : erreur);
  process.exit(1);
}
