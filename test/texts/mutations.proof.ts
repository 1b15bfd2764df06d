import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Survey } from './mutations.ts';
import type { Share } from './mutations.worker.ts';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 1_000_000);
const SEED = Number(process.env['GRAINE'] ?? 1);
const SHARE = 2000;

test(
  `the front end survives ${MUTATIONS} mutated programmes`,
  async () => {
    let given = 0;
    let done = 0;
    let slowest = 0;
    const nextShare = (): Share => {
      const share = { count: Math.min(SHARE, MUTATIONS - given), seed: SEED + given };
      given += share.count;
      return share;
    };
    const survey = async (): Promise<void> => {
      const worker = new Worker(new URL('mutations.worker.ts', import.meta.url));
      // oxlint-disable-next-line no-unmodified-loop-condition -- each share that is taken adds to what is given
      while (given < MUTATIONS) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(nextShare());
        const [{ texts, errors, slowest: its }] = (await once(worker, 'message')) as [Survey];
        done += texts;
        slowest = Math.max(slowest, its);
        const line = `${done} texts, here ${errors.join('/')} with 0/1/2/3/4+ errors of writing, slowest ${Math.round(slowest)} ms\n`;
        process.stdout.write(line);
        if (process.env['JOURNAL']) appendFileSync(process.env['JOURNAL'], line);
      }
      await worker.terminate();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, survey));
    expect(done).toBe(MUTATIONS);
  },
  24 * 3_600_000,
);
