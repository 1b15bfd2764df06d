import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** Running, and not a zombie that nobody has buried: in a container, nobody may. */
export function estVivant(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return champsDe(pid)[0] !== 'Z';
}

/** Fields of `/proc/<pid>/stat` from the third on; none where there is no such file. */
function champsDe(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

/**
 * What tells a process from a later one with the same number: the boot of the machine and the moment it started.
 * Empty where the system does not say; then the number alone decides.
 */
export function naissance(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${champsDe(pid)[19]}`;
    }
    return process.platform === 'win32'
      ? ''
      : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
          .toString()
          .trim();
  } catch {
    return '';
  }
}

/** Whether the process works in the folder: PostgreSQL always sits in its data folder. */
export function travailleDans(pid: number, dossier: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === dossier;
    if (process.platform === 'win32') return false;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)])
      .toString()
      .includes(dossier);
  } catch {
    return false;
  }
}
