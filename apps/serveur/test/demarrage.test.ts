/** Starting and stopping, as a person or a machine does it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { estVivant } from '../src/donnees/processus.ts';
import { dossierTemporaire } from './installation.ts';
import { MAIN, lancer, pidBase, portLibre, variables, type Lancé } from './processus.ts';

let dossier: string;
let port: number;
const lancés: Lancé[] = [];

// One folder for all: making its database takes longer than what is tested.
beforeAll(async () => {
  dossier = await dossierTemporaire();
});
afterAll(() => rm(dossier, { recursive: true, force: true }));
beforeEach(async () => {
  port = await portLibre();
});
afterEach(async () => {
  for (const { processus, fini } of lancés.splice(0)) {
    processus.kill('SIGTERM');
    await fini;
  }
});

const ouvrir = async (options: Partial<Parameters<typeof lancer>[0]> = {}) => {
  const lancé = await lancer({ dossier, port, ...options });
  lancés.push(lancé);
  return lancé;
};
const santé = async () => (await fetch(`http://localhost:${port}/api/sante`)).status;

test('it says where to go, as whom, and how to stop; a second start is quick', async () => {
  const premier = await ouvrir();
  expect(premier.dit()).toContain(`Guichet est ouvert : http://localhost:${port}`);
  for (const nom of ['Camille Martin', 'Samir Benali', 'Jeanne Leroy', 'Thomas Girard', 'Nadia Fontaine', 'Ctrl-C']) {
    expect(premier.dit()).toContain(nom);
  }
  expect(premier.dit()).toContain('Programme d’essai');
  expect(premier.dit()).not.toMatch(/warning|error/i);
  premier.processus.kill('SIGINT');
  expect(await premier.fini).toBe(0);

  const début = performance.now();
  await ouvrir();
  // Half a second on a quiet machine; the tests of others may be running on this one.
  expect(performance.now() - début).toBeLessThan(10_000);
  expect(await santé()).toBe(200);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops all that was started, and lets the folder go',
  async (signal) => {
    const { processus, fini } = await ouvrir();
    const base = pidBase(dossier) as number;
    expect(estVivant(base)).toBe(true);
    processus.kill(signal);
    processus.kill(signal);
    expect(await fini).toBe(0);
    expect(estVivant(base)).toBe(false);
    expect(pidBase(dossier)).toBeNull();
    await ouvrir();
    expect(await santé()).toBe(200);
  },
);

test('when npm is killed, what it started stops by itself', async () => {
  // npm → a shell → us, as `npm start` makes them.
  const npm = spawn(
    '/bin/sh',
    ['-c', `env npm_lifecycle_event=start /bin/sh -c '"${process.execPath}" "${MAIN}"; true'; true`],
    {
      env: variables({ dossier, port }),
      stdio: 'ignore',
    },
  );
  while ((await santé().catch(() => 0)) !== 200) await attendre(100);
  const base = pidBase(dossier) as number;
  npm.kill('SIGKILL');
  for (let essai = 0; essai < 100 && estVivant(base); essai += 1) await attendre(100);
  expect(estVivant(base)).toBe(false);
});

test('stopped while it starts, it leaves nothing behind', async () => {
  const enCours = lancer({ dossier, port });
  await attendre(250);
  // Not yet open: the process is found by its lock.
  const verrou = join(dossier, 'donnees/verrou');
  let contenu = '';
  while (contenu === '') contenu = await readFile(verrou, 'utf8').catch(() => '');
  process.kill(JSON.parse(contenu).pid, 'SIGTERM');
  expect(await (await enCours).fini).toBe(0);
  expect(pidBase(dossier)).toBeNull();
  await ouvrir();
  expect(await santé()).toBe(200);
});

test('a second server on the same folder is refused in one sentence; the first goes on', async () => {
  await ouvrir();
  const second = await lancer({ dossier, port: await portLibre() });
  expect(await second.fini).toBe(1);
  expect(second.dit().trim()).toMatch(
    /^Un autre serveur Guichet \(processus \d+\) utilise déjà le dossier de données .*\.$/s,
  );
  expect(await santé()).toBe(200);
});

test('a port in use is refused in one sentence, and nothing is left running', async () => {
  const autre = createServer();
  await new Promise<void>((prêt) => autre.listen(port, '127.0.0.1', prêt));
  const lancé = await lancer({ dossier, port });
  expect(await lancé.fini).toBe(1);
  expect(lancé.dit().trim()).toMatch(new RegExp(`^Le port ${port} est déjà utilisé par un autre programme\\.`));
  expect(pidBase(dossier)).toBeNull();
  autre.close();
});

test('a wrong setting is told in one sentence, without a stack', async () => {
  const lancé = await lancer({ dossier, port, env: { DATABASE_URL: 'postgres://localhost:1/rien' } });
  expect(await lancé.fini).toBe(1);
  expect(lancé.dit()).toContain('La base de données ne répond pas');
  expect(lancé.dit()).not.toMatch(/\n\s+at /);
});

test('a killed server leaves nothing running, even if it is never started again', async () => {
  const { processus, fini } = await ouvrir();
  const base = pidBase(dossier) as number;
  processus.kill('SIGKILL');
  await fini;
  for (let essai = 0; essai < 100 && estVivant(base); essai += 1) await attendre(100);
  expect(estVivant(base)).toBe(false);
});

test('what a killed server left behind does not stop the next one', async () => {
  const premier = await ouvrir();
  const orpheline = pidBase(dossier) as number;
  // Held still, so that it is there for sure when the next server comes.
  process.kill(orpheline, 'SIGSTOP');
  premier.processus.kill('SIGKILL');
  await premier.fini;
  expect(estVivant(orpheline)).toBe(true);
  process.kill(orpheline, 'SIGCONT');
  const second = await ouvrir();
  expect(await santé()).toBe(200);
  expect(estVivant(orpheline)).toBe(false);

  // Now both at once.
  process.kill(pidBase(dossier) as number, 'SIGKILL');
  second.processus.kill('SIGKILL');
  await second.fini;
  await ouvrir();
  expect(await santé()).toBe(200);
});

test('a number that another program was given since is not taken for a living server, nor harmed', async () => {
  const premier = await ouvrir();
  premier.processus.kill('SIGKILL');
  process.kill(pidBase(dossier) as number, 'SIGKILL');
  await premier.fini;
  await writeFile(join(dossier, 'donnees/verrou'), JSON.stringify({ pid: process.pid, naissance: 'un autre jour' }));
  const pid = join(dossier, 'donnees/base/grappe/postmaster.pid');
  await writeFile(pid, `${process.pid}\n/ailleurs\n`);
  await ouvrir();
  expect(await santé()).toBe(200);
});

test('a database that dies alone is started again', async () => {
  const { dit } = await ouvrir();
  process.kill(pidBase(dossier) as number, 'SIGKILL');
  let statut = 0;
  for (let essai = 0; essai < 100 && statut !== 200; essai += 1) {
    await attendre(100);
    statut = await santé().catch(() => 0);
  }
  expect(statut).toBe(200);
  expect(dit()).toContain('redémarrage');
});
