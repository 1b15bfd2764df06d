// The two commands of the README run under whatever Node the person has (20 or later) and npm alone: this starts the
// pinned pnpm, which installs what is missing and runs the rest under the pinned Node.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [task, ...rest] = process.argv.slice(2);
const child = spawn('npx', ['--yes', packageManager, 'run', '--silent', task, ...rest], {
  cwd: new URL('..', import.meta.url),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
