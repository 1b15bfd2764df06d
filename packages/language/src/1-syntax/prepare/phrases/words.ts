/** Names and words of the language, written as they are elsewhere: `m²`, `outre-mer`, « non cumul ». */
import { is } from '../../grammar.ts';
import { Identifiant, Nom } from '../../tokens/keywords.ts';
import { LOOKALIKES } from '../../tokens/latin.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { after, alike } from '../made.ts';
import { touch } from '../written.ts';
import { asOne, type Reader } from './phrase.ts';

/** `m²`: a name holds letters and figures. */
export const unusualName: Reader = ([token]) => {
  const plain = token!.image.replaceAll('²', '2').replaceAll('³', '3');
  const write = [...plain].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return { made: [alike(token!, write)], count: 1, write };
};

/** `outre-mer`, after « est »: one name. */
export const group: Reader = ([first, ...name]) => {
  const [second, third, fourth] = name;
  if (!isA(second, Nom) || !isA(third, T.Moins) || !isA(fourth, Nom)) return undefined;
  if (!touch(second!, third!) || !touch(third!, fourth!)) return undefined;
  const { made, write } = asOne(name, 3, `${second!.image}_${fourth!.image}`, Identifiant);
  return { made: [first!, ...made], count: 4, write: `${first!.image} ${write}` };
};

/** « { = places »: the opening brace may end the line above. */
export const equals: Reader = (tokens, before) =>
  isA(before, T.AccoladeOuvrante) ? asOne(tokens, 1, 'vaut') : undefined;

/** « colonnes : public | sinon »: it is no key. */
export const columns: Reader = ([first, second], before) =>
  !before && isA(second, T.DeuxPoints) ? { made: [first!], count: 2, write: 'colonnes' } : undefined;

/** « versement solde « Solde » reste » */
export const rest: Reader = ([first], before) =>
  before && is(before, T.Texte)
    ? { made: [alike(first!, 'le'), after(first!, 'reste')], count: 1, write: 'le reste' }
    : undefined;

/** « non cumul » */
export const exclusion: Reader = (tokens, before) =>
  !before && tokens[1]?.image === 'cumul' ? asOne(tokens, 2, 'non_cumul') : undefined;
