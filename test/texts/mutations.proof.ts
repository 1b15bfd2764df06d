import { appendFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { surveyMutations } from './mutations.ts';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 20_000);
const SEED = Number(process.env['GRAINE'] ?? 1);
const STEP = 10_000;

test(
  `the front end survives ${MUTATIONS} mutated programmes`,
  () => {
    let done = 0;
    let slowest = 0;
    while (done < MUTATIONS) {
      const survey = surveyMutations(Math.min(STEP, MUTATIONS - done), SEED + done);
      done += survey.texts;
      slowest = Math.max(slowest, survey.slowest);
      const line = `${done} texts, ${survey.errors.join('/')} with 0/1/2/3/4+ errors of writing, slowest ${Math.round(slowest)} ms\n`;
      process.stdout.write(line);
      if (process.env['JOURNAL']) appendFileSync(process.env['JOURNAL'], line);
    }
    expect(done).toBe(MUTATIONS);
  },
  24 * 3_600_000,
);
