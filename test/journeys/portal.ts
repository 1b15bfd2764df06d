/** Programmes as a server shows them, and browser pages that are watched. */
import type { Programme } from '@guichet/runtime';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { listen } from './watch.ts';

export interface Width {
  readonly width: number;
  readonly height: number;
}

export const WIDTHS: readonly Width[] = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

export interface Present {
  readonly slug: string;
  readonly programme: Programme;
}

/** Every programme that the server shows, with the very module it serves. */
export async function programmes(base: string): Promise<readonly Present[]> {
  const answer = await fetch(`${base}/api/programmes`);
  const list = (await answer.json()) as readonly { slug: string; empreinte: string }[];
  return Promise.all(
    list.map(async ({ slug, empreinte }) => {
      const source = await (await fetch(`${base}/programmes/${slug}/${empreinte}.js`)).text();
      const address = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
      const module = (await import(/* @vite-ignore */ address)) as { default: Programme };
      return { slug, programme: module.default };
    }),
  );
}

export interface Opened {
  readonly page: Page;
  /** What the console complained of so far. */
  readonly complaints: readonly string[];
}

/** `expected`: complaints that the journey itself brings about (a line that it cuts). */
export async function open(
  browser: Browser,
  viewport: Width,
  { expected, ...options }: BrowserContextOptions & { expected?: RegExp } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, complaints: listen(page, expected) };
}
