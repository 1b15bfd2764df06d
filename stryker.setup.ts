import { configureGlobal } from 'fast-check';

/** The same situations for each mutant, so that two runs give one score; a mistake that is found is not made smaller. */
configureGlobal({ seed: 20_221_122, endOnFailure: true });
