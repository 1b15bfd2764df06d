/** Checks. */
import { entry } from './entry.ts';
export const checks = { B000: entry<{ x: string }>({ severity: 'erreur', title: '', message: ({ x }) => x }) };
