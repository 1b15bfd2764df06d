import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    base: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { base, stop } = await startServer();
  project.provide('base', base);
  return stop;
}
