/** Programmes as a test finds them, and a browser page that is watched. */
import type { Programme } from '@guichet/runtime';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { listen } from './watch.ts';

export interface Width {
  readonly width: number;
  readonly height: number;
}

export const WIDTHS: readonly Width[] = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

export const base = (): string => inject('base');

export interface Present {
  readonly slug: string;
  readonly programme: Programme;
}

/** Every programme that the server shows, with the very module it serves. */
export async function programmes(): Promise<readonly Present[]> {
  const résumés = (await (await fetch(`${base()}/api/programmes`)).json()) as readonly {
    slug: string;
    empreinte: string;
  }[];
  return Promise.all(
    résumés.map(async ({ slug, empreinte }) => {
      const source = await (await fetch(`${base()}/programmes/${slug}/${empreinte}.js`)).text();
      const module = (await import(
        /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
      )) as { default: Programme };
      return { slug, programme: module.default };
    }),
  );
}

export async function open(
  browser: Browser,
  size: Width,
  expected?: RegExp,
): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { page, complaints: listen(page, expected) };
}
