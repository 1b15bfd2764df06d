/**
 * Real Chromium for the tests, whatever the machine: `CHROMIUM_PATH` if it is given, otherwise the one of npm (Linux
 * x64), unpacked once per version and moved into place in one step, so that concurrent first uses cannot break it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const CACHE = path.join(import.meta.dirname, '../node_modules/.cache/guichet');

export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Where Chromium is, or the sentence that says why there is none. */
export async function findChromium(): Promise<Chromium | string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { executablePath: given, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'Set CHROMIUM_PATH to a Chromium or Chrome: the one of npm is for Linux x64 only.';
  }
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  // A bare machine lacks NSS: the archive brings it, and a machine that has it keeps its own.
  if (!starts(executablePath, env)) env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023/lib');
  return starts(executablePath, env)
    ? { executablePath, env }
    : 'The Chromium of npm does not start here: set CHROMIUM_PATH.';
}

export async function launch(): Promise<Browser> {
  const found = await findChromium();
  if (typeof found === 'string') throw new Error(found);
  return playwright.launch({
    executablePath: found.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
}

async function unpack(): Promise<string> {
  const archive = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(path.join(archive, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(path.join(CACHE, 'unpacking-'));
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(path.join(archive, 'bin', part));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await writeFile(path.join(staging, 'fonts.conf'), fontConfiguration(folder));
  // Another process may have been quicker: its folder is as good.
  await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
  return folder;
}

/** A bare machine has no font at all, and then no page has any text: those of the archive come with us. */
function fontConfiguration(folder: string): string {
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = folders.map((one) => `  <dir>${one}</dir>`).join('\n');
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines}\n  <cachedir>${folder}/fonts-cache</cachedir>\n</fontconfig>\n`;
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
