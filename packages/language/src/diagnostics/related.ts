/** Other places that help to understand: the first declaration, the other row. */
import type { Span } from '../1-syntax/tree.ts';
import type { Related } from './diagnostic.ts';

/** What is not there is not shown: a name that is built in has no place. */
export function related(message: string, ...places: readonly ({ readonly span: Span } | undefined)[]): Related[] {
  return places.flatMap((place) => (place ? [{ span: place.span, message }] : []));
}
