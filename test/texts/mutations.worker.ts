import { parentPort } from 'node:worker_threads';
import { surveyMutations } from './mutations.ts';

export interface Share {
  readonly count: number;
  readonly seed: number;
}

if (!parentPort) throw new Error('A worker of mutations.proof.ts');
const port = parentPort;
port.on('message', ({ count, seed }: Share) => {
  port.postMessage(surveyMutations(count, seed));
});
