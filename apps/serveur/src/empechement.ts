/** What prevents the server from starting, in a sentence for the person who started it. No stack is shown. */
export class Empêchement extends Error {
  override readonly name = 'Empêchement';
}
