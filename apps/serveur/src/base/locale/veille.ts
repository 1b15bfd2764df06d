/**
 * A dead man's handle: when the server ends without a word (`kill -9`), the database it started is stopped too, cleanly,
 * and nothing is left running on the machine. The next start would stop it anyway; there may be no next start.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Compte } from './compte.ts';

/** Waits for the end of a pipe that only our own end closes, then asks the database to stop. */
const ATTENTE = 'cat >/dev/null; kill -INT "$1" 2>/dev/null';

export function veillerSur(base: ChildProcess, compte: Compte): void {
  if (process.platform === 'win32' || base.pid === undefined) return;
  const veilleur = spawn('/bin/sh', ['-c', ATTENTE, 'sh', String(base.pid)], {
    ...compte,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  veilleur.on('error', () => undefined);
  veilleur.stdin.on('error', () => undefined);
  veilleur.unref();
  // The pipe must not keep us alive either; it is a socket, whatever its type says.
  (veilleur.stdin as unknown as { unref(): void }).unref();
  // Its number may be another's soon: once the database has ended, nobody is to be signalled.
  base.once('exit', () => {
    try {
      if (veilleur.pid !== undefined) process.kill(-veilleur.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  });
}
