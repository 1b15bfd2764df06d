import { sonder } from '../../base/transaction.ts';
import type { Traitements } from '../appel.ts';

export const santé: Pick<Traitements, 'santé'> = {
  santé: async ({ services }) => {
    await sonder(services.base);
    return { état: 'ok' };
  },
};
