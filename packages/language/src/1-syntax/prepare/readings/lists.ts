/** Lists of values: « minimum de a + b, c », « dans (biologie, radiologie) ». */
import type { Token } from '../../tokens/token.ts';
import { is } from '../../grammar.ts';
import { K } from '../../tokens/keywords.ts';
import * as T from '../../tokens/literals.ts';
import { isA } from '../kinds.ts';
import { after, alike } from '../made.ts';
import { wordsOf, written } from '../written.ts';
import { instead, type Reader } from './reading.ts';

const AGGREGATING = [K.somme, K.minimum, K.maximum, K.tôt, K.tard];
const CALCULATING = [T.Plus, T.Moins, T.Fois, T.Divisé];

/** « minimum de a + b, c »: in a list, a value that is computed stands in parentheses. The last may be the whole's. */
export const computed: Reader = ({ tokens, at, token }) => {
  if (!is(token, T.Virgule)) return undefined;
  const list = tokens.findLastIndex((each, index) => index < at && isA(each, ...AGGREGATING));
  if (list < 0 || !isA(tokens[list + 1], K.de)) return undefined;
  const made: Token[] = [];
  let [begin, end] = [list + 2, list + 2];
  let depth = 0;
  let calculates = false;
  for (let index = begin; tokens[index]?.startLine === token.startLine && depth >= 0; index++) {
    const each = tokens[index]!;
    if (is(each, T.ParenthèseOuvrante)) depth++;
    else if (is(each, T.ParenthèseFermante)) depth--;
    else if (depth === 0 && isA(each, ...CALCULATING)) calculates = true;
    if (depth !== 0 || !is(each, T.Virgule)) continue;
    const value = tokens.slice(begin, index);
    const opening = { ...alike(value[0] ?? each, '('), endOffset: each.startOffset - 1 };
    made.push(...(calculates ? [opening, ...value, after(value.at(-1)!, ')')] : value), each);
    [begin, end, calculates] = [index + 1, index, false];
  }
  made.pop();
  const count = end - list - 2;
  if (made.length <= count) return undefined;
  return { at: list + 2, count, made, code: 'S040', write: written(made) };
};

/** « dans (biologie, radiologie) » */
export const inParentheses: Reader = (place) => {
  const { token, previous, line } = place;
  const last = line.findIndex((each) => is(each, T.ParenthèseFermante));
  if (!isA(previous, K.dans) || !is(token, T.ParenthèseOuvrante) || last < 0) return undefined;
  const inside = line.slice(1, last);
  const made = [alike(token, '['), ...inside, alike(line[last]!, ']')];
  return instead(place, last + 1, made, `[${wordsOf(inside).replaceAll(' ,', ',')}]`);
};
