// The two commands of the README run under whatever Node the person has (20 or later) and npm alone: this starts the
// pinned pnpm, which installs what is missing and runs the rest under the pinned Node.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { nameProgrammes } from './programmes.mjs';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const [task, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Guichet a besoin de Node 20 ou plus récent ; celui-ci est ${process.versions.node}.`);
  process.exit(1);
}

nameProgrammes(new URL('programmes/', root));

const windows = process.platform === 'win32';
const child = spawn(windows ? 'npx.cmd' : 'npx', ['--yes', packageManager, 'run', '--silent', task, ...rest], {
  cwd: root,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
  shell: windows,
});
// Ctrl-C reaches the child by itself: waiting for it to stop is all there is to do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
