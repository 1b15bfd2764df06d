/**
 * Everything that the checker may say. A wrong code, or a missing parameter, does not compile.
 *
 * S: how it is written. N: names. T: types and units. The checks: B barèmes, E échéanciers, C calendars,
 * D declarations, X citations and examples.
 */
import { checks } from './checks.ts';
import { examples } from './examples.ts';
import { names } from './names.ts';
import { syntax } from './syntax.ts';
import { types } from './types.ts';

export const catalogue = { ...syntax, ...names, ...types, ...checks, ...examples };

export type Code = keyof typeof catalogue;
export type Params<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];
