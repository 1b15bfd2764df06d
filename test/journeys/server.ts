/**
 * The real server, as `npm start` runs it, on a data folder of its own and a free port.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const STARTING = 60_000;

export interface RunningServer {
  readonly base: string;
  stop(): Promise<void>;
}

export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const data = await mkdtemp(path.join(tmpdir(), 'guichet-journeys-'));
  const child = spawn(process.execPath, ['apps/serveur/src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', GUICHET_DONNEES: data, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const base = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The server did not start in time:\n${said}`)), STARTING);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /ouvert : (http:\/\/\S+)/.exec(said.replaceAll('\u00A0', ' '))?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The server stopped (${code}):\n${said}`)));
  });
  return {
    base,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(data, { recursive: true, force: true });
    },
  };
}
