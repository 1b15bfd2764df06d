import { configureGlobal } from 'fast-check';

/** The same situations for each mutant, so that two runs give one score; a mistake that is found is not made smaller. */
configureGlobal({ seed: 20_221_122, endOnFailure: true });

/**
 * A parser is made once, for the first text that is read. That is done before the tests: made during one of them, it
 * would seem that only that one could notice what goes wrong in it.
 */
if (process.env['PAQUET'] === 'language') {
  const { analyse } = await import('./packages/language/src/index.ts');
  analyse([{ path: 'premier.guichet', text: 'programme premier « Premier » { }' }]);
}
