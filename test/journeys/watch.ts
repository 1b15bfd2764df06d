/**
 * What is asked of every page, whatever it shows: no error in the console, no report of the security policy, no axe
 * violation, one h1, a title, and no sideways scrolling.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Everything the console complains of, from now on. `expected`: what the journey itself brings about. */
export function listen(page: Page, expected: RegExp = /^$/): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !expected.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

export async function inspect(page: Page): Promise<void> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const violations = await page
    .evaluate("axe.run(document, { resultTypes: ['violations'] })")
    .then((results) =>
      (results as AxeResults).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join('\n')}`,
      ),
    );
  expect(violations, await page.title()).toEqual([]);
  const shape = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    lang: document.documentElement.lang,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    duplicates: [...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, rank, ids) => ids.indexOf(id) !== rank),
  }));
  expect(shape).toEqual({
    headings: 1,
    title: expect.stringContaining('Guichet'),
    lang: 'fr',
    overflow: 0,
    duplicates: [],
  });
}
