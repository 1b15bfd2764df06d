/**
 * Names of a programme → identifiers, injectively: `PS1.2` and `PS1_2` stay two names, and no name is a reserved word
 * or one of the runtime's functions.
 */
import { LETTERS, isIdentifier } from './code.ts';

const FOREIGN = new RegExp(`[^${LETTERS}0-9]+`, 'g');

const RESERVED = new Set(
  `abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum
  eval export extends false finally for from function get if implements import in infer instanceof interface is keyof let module
  namespace never new null number object of package private protected public readonly require return set static string super switch
  symbol this throw true try type typeof undefined unknown using var void while with yield NaN Infinity Object Array String Number
  Boolean BigInt Symbol Map Set Promise Math JSON Date globalThis window document self process constructor prototype`.split(
    /\s+/,
  ),
);

export class Names {
  readonly #taken: Set<string>;
  readonly #given = new Map<string, string>();

  /** `taken`: what the file already imports or declares. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The identifier of a name: always the same one in this file. */
  of(name: string): string {
    const given = this.#given.get(name);
    if (given) return given;
    let candidate = name.normalize('NFC').replace(FOREIGN, '_');
    if (!isIdentifier(candidate)) candidate = `_${candidate}`;
    while (this.#taken.has(candidate) || RESERVED.has(candidate)) candidate += '_';
    this.#taken.add(candidate);
    this.#given.set(name, candidate);
    return candidate;
  }
}
