/**
 * Everything that the checker may say. A wrong code, a missing parameter or a missing part does not compile.
 *
 * A code is one entry in one file of `codes`; its page in docs/manuel/erreurs is made from it (`vitest -u` writes it).
 * S: how it is written. N: names. T: types and units. The checks: B barèmes, E échéanciers, F funding, C calendars,
 * D declarations, L tables, V versions, X citations and examples, R what reasoning over all answers proves.
 */
import { barèmes } from './codes/barèmes.ts';
import { calendriers } from './codes/calendriers.ts';
import { citations } from './codes/citations.ts';
import { cas } from './codes/cas.ts';
import { déclarations } from './codes/déclarations.ts';
import { échéanciers } from './codes/échéanciers.ts';
import { enveloppes } from './codes/enveloppes.ts';
import { exemples } from './codes/exemples.ts';
import { habits } from './codes/habits.ts';
import { literals } from './codes/literals.ts';
import { names } from './codes/names.ts';
import { nonCumuls } from './codes/non-cumuls.ts';
import { raisonnement } from './codes/raisonnement.ts';
import { silenced } from './codes/silences.ts';
import { syntax } from './codes/syntax.ts';
import { tableaux } from './codes/tableaux.ts';
import { types } from './codes/types.ts';
import { versions } from './codes/versions.ts';

export const catalogue = {
  ...syntax,
  ...literals,
  ...habits,
  ...silenced,
  ...names,
  ...types,
  ...barèmes,
  ...calendriers,
  ...déclarations,
  ...échéanciers,
  ...enveloppes,
  ...tableaux,
  ...versions,
  ...citations,
  ...exemples,
  ...nonCumuls,
  ...cas,
  ...raisonnement,
};

export type Code = keyof typeof catalogue;
export type Params<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];
