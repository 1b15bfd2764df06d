/** Many clients on one dossier: each change is applied, or answered with both values; none is overwritten unseen. */
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dossierTemporaire } from './installation.ts';
import { Navigateur } from './navigateur.ts';
import { lancer, portLibre } from './processus.ts';

const CLIENTS = Number(process.env['GUICHET_CLIENTS'] || 50);
const MODIFICATIONS = 200;
const CHEMINS = ['nom', ...'abcde'.split('').map((item) => `organismes[${item}].nom`)];

interface Écriture {
  readonly chemin: string;
  readonly réponse: string;
  /** The revision it was made from. */
  readonly vue: number;
}

test(`${CLIENTS} clients × ${MODIFICATIONS} changes to one dossier`, { timeout: 1_800_000 }, async () => {
  const dossier = await dossierTemporaire();
  const serveur = await lancer({ dossier, port: await portLibre() });
  const camille = await new Navigateur(serveur.adresse).connecter('camille-martin');
  const { json } = await camille.appeler('/api/dossiers', { méthode: 'POST', json: { programme: 'essai-2022' } });
  const appliquées: Écriture[] = [];
  let refusées = 0;

  const début = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => modifier(client)));
  const secondes = (performance.now() - début) / 1000;

  async function modifier(client: number): Promise<void> {
    const vues = new Map<string, number>();
    for (let rang = 0; rang < MODIFICATIONS; rang += 1) {
      const chemin = CHEMINS[Math.floor(Math.random() * CHEMINS.length)] ?? 'nom';
      const vue = vues.get(chemin) ?? 0;
      const réponse = `client ${client}, changement ${rang}`;
      const { statut, json: corps } = await camille.appeler(`/api/dossiers/${json.id}/reponses`, {
        méthode: 'PATCH',
        json: { modifications: [{ chemin, réponse, révision: vue }] },
      });
      if (statut === 200) {
        vues.set(chemin, corps.révisions[chemin]);
        appliquées.push({ chemin, réponse, vue });
        continue;
      }
      const [conflit] = corps.erreur.détails.conflits;
      if (statut !== 409 || conflit.révision <= vue || typeof conflit.réponse !== 'string')
        throw new Error(`${statut} ${corps}`);
      vues.set(chemin, conflit.révision);
      refusées += 1;
    }
  }

  const { json: fin } = await camille.appeler(`/api/dossiers/${json.id}`);
  serveur.processus.kill('SIGTERM');
  await serveur.fini;
  await rm(dossier, { recursive: true, force: true });

  expect(appliquées.length + refusées).toBe(CLIENTS * MODIFICATIONS);
  for (const chemin of CHEMINS) {
    const siennes = appliquées.filter((une) => une.chemin === chemin).sort((a, b) => a.vue - b.vue);
    // Each was made from the revision that the one before gave: a chain without a fork.
    expect(siennes.map(({ vue }) => vue)).toEqual(siennes.map((_, rang) => rang));
    expect(fin.révisions[chemin]).toBe(siennes.length);
    expect(fin.réponses[chemin]).toBe(siennes.at(-1)?.réponse);
  }
  console.log(`${appliquées.length} applied, ${refusées} refused with both values, in ${secondes.toFixed(1)} s`);
});
