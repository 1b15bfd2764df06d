/** The same words, laid out otherwise: spaces, line breaks, comments and ASCII signs wherever they may stand. */
import { Random } from './random.ts';

const TWINS: readonly (readonly [string, readonly string[]])[] = [
  ['≤', ['<=']],
  ['≥', ['>=']],
  ['≠', ['<>', '!=']],
  ['×', ['*']],
  ['÷', ['/']],
  ['−', ['-', '–']],
];

/** Each comment has its own number: it must be found again, once. The result may mean something else, or nothing. */
export function disturbed(text: string, seed: number, changes: number): string {
  const random = new Random(seed);
  const pieces = text.split(/(«[^«»]*»|"[^"]*")/);
  let comments = 0;
  const odds = Math.min(1, changes / Math.max(1, text.length / 6));
  return pieces
    .map((piece, rank) => {
      if (rank % 2 === 1) return piece;
      const signs = TWINS.reduce(
        (all, [sign, twins]) => all.replaceAll(sign, (found) => (random.chance(0.3) ? random.pick(twins) : found)),
        piece,
      );
      return signs.replaceAll(/[ \n]/g, (space) => {
        if (!random.chance(odds)) return space;
        comments++;
        return random.pick([
          '\n',
          '\t',
          '   ',
          '\r\n',
          '\u00a0',
          '\n\n\n',
          ` /* note ${comments} */ `,
          ` // note ${comments}\n`,
          `\n/* note ${comments}\n suite */ `,
        ]);
      });
    })
    .join('');
}

export function commentsOf(text: string): string[] {
  return [...text.matchAll(/note \d+/g)].map(([note]) => note);
}
