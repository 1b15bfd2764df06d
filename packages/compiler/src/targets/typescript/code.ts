/**
 * TypeScript as a document: text that is code is told from text that is data, so that no name, label or message of a
 * programme can become code. Only this file turns strings into code; the templates of the targets are literals.
 */

/** A piece of TypeScript. Built by the functions below, never from a programme's string. */
export type Code = Text | Concat | Group;
interface Text {
  readonly kind: 'text';
  readonly text: string;
}
interface Concat {
  readonly kind: 'concat';
  readonly parts: readonly Code[];
}
/** On one line if it fits, else one item a line. */
interface Group {
  readonly kind: 'group';
  readonly open: string;
  readonly items: readonly Code[];
  readonly close: string;
  /** Always one item a line. */
  readonly spread: boolean;
  readonly separator: string;
}

const WIDTH = 110;
const INDENT = '  ';

const raw = (text: string): Code => ({ kind: 'text', text });

/** Code written in the compiler itself, with code in its holes. Lines keep the indentation of the template. */
export function ts(strings: TemplateStringsArray, ...holes: readonly Code[]): Code {
  return { kind: 'concat', parts: strings.flatMap((text, rank) => [raw(text), ...(holes[rank] ? [holes[rank]] : [])]) };
}

/** Lines one under the other. */
export function lines(parts: readonly Code[], between: '\n' | '\n\n' = '\n'): Code {
  return { kind: 'concat', parts: parts.flatMap((part, rank) => (rank === 0 ? [part] : [raw(between), part])) };
}

/** A string of the programme, as data: escaped so that it can end neither the literal, the line nor a script element. */
export function string(value: string): Code {
  const escaped = JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029\u007f-\u009f\uFEFF\u202A-\u202E\u2066-\u2069]|<(?=[/!])/g, escape);
  return raw(`'${escaped}'`);
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `1_450_000` */
export function number(value: number | bigint): Code {
  return raw(String(value).replace(/\B(?=(\d{3})+$)/g, '_'));
}

/** A string of the programme, in a comment on one line. */
export function comment(value: string): string {
  return value
    .replace(/\*\//g, '* /')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
}

export function documented(text: string, code: Code): Code {
  return text === '' ? code : lines([raw(`/** ${comment(text)} */`), code]);
}

/** A name of this file's own making: see `Names`. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new Error(`Not an identifier: ${name}`);
  return raw(name);
}

/** The letters of the language: those of Latin-1 and œ, which are letters for TypeScript too. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿŒœŸ_';
const IDENTIFIER = new RegExp(`^[${LETTERS}$][${LETTERS}$0-9]*$`);

export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** A key of an object literal or type: quoted where it is no identifier. */
export function key(name: string): Code {
  return isIdentifier(name) && name !== '__proto__'
    ? raw(name)
    : name === '__proto__'
      ? ts`[${string(name)}]`
      : string(name);
}

/** `.name`, `['PS1.2']` */
export function member(name: string): Code {
  return isIdentifier(name) ? raw(`.${name}`) : ts`[${string(name)}]`;
}

export function optionalMember(name: string): Code {
  return isIdentifier(name) ? raw(`?.${name}`) : ts`?.[${string(name)}]`;
}

/** A single object or array hugs the parentheses. */
export function call(callee: string, ...items: readonly Code[]): Code {
  const [only] = items;
  if (items.length === 1 && only?.kind === 'group')
    return { kind: 'concat', parts: [raw(`${callee}(`), only, raw(')')] };
  return group(`${callee}(`, items, ')');
}

export function array(items: readonly Code[], spread = false): Code {
  return group('[', items, ']', spread);
}

export function object(entries: readonly (readonly [name: string, value: Code])[], spread = false): Code {
  if (entries.length === 0) return raw('{}');
  return group(
    '{',
    entries.map(([name, value]) => property(name, value)),
    '}',
    spread,
  );
}

/** `{ taille, … }` when a property has the name of its value. */
function property(name: string, value: Code): Code {
  if (value.kind === 'text' && value.text === name && isIdentifier(name)) return value;
  return ts`${key(name)}: ${value}`;
}

/** Members of a type, one a line. */
export function typeMembers(members: readonly Code[]): Code {
  return members.length === 0 ? raw('{}') : group('{', members, '}', true, ';');
}

/** A few on one line, many one a line. */
export function union(items: readonly Code[]): Code {
  if (items.length === 0) return raw('never');
  const between = items.length > 4 ? '\n  | ' : ' | ';
  return {
    kind: 'concat',
    parts: items.flatMap((item, rank) => (rank === 0 && items.length <= 4 ? [item] : [raw(between), item])),
  };
}

export function group(open: string, items: readonly Code[], close: string, spread = false, separator = ','): Code {
  return { kind: 'group', open, items, close, spread, separator };
}

/** Any JSON-like value as a literal: the descriptions that a package carries. */
export function data(value: unknown): Code {
  if (typeof value === 'string') return string(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return raw(value ? 'true' : 'false');
  if (Array.isArray(value)) return array(value.map(data));
  return object(
    Object.entries(value as object)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [name, data(one)]),
  );
}

// ── Printing ────────────────────────────────────────────────────────────────────────────────────────────────────

export function print(code: Code): string {
  const out: string[] = [];
  write(code, '', out);
  return `${out.join('').replace(/[ ]+$/gm, '').trim()}\n`;
}

function write(code: Code, indent: string, out: string[]): void {
  switch (code.kind) {
    case 'text':
      out.push(code.text.replaceAll('\n', `\n${indent}`));
      return;
    case 'concat': {
      let inner = indent;
      for (const part of code.parts) {
        write(part, inner, out);
        if (part.kind === 'text') inner = indentAfter(part.text, indent, inner);
      }
      return;
    }
    case 'group': {
      const column = currentColumn(out);
      const flat = code.spread ? undefined : flatten(code);
      if (flat !== undefined && column + flat.length <= WIDTH) {
        out.push(flat);
        return;
      }
      const next = indent + INDENT;
      out.push(code.open);
      for (const item of code.items) {
        out.push(`\n${next}`);
        write(item, next, out);
        out.push(code.separator);
      }
      out.push(`\n${indent}`, code.close);
      return;
    }
    default:
      code satisfies never;
  }
}

/** What a template writes after a line break is indented like that line. */
function indentAfter(text: string, base: string, current: string): string {
  const at = text.lastIndexOf('\n');
  return at < 0 ? current : base + (/^[ ]*/.exec(text.slice(at + 1))?.[0] ?? '');
}

function currentColumn(out: readonly string[]): number {
  let column = 0;
  for (let rank = out.length - 1; rank >= 0; rank--) {
    const text = out[rank] ?? '';
    const at = text.lastIndexOf('\n');
    if (at >= 0) return column + text.length - at - 1;
    column += text.length;
  }
  return column;
}

/** `undefined` when a part must be on several lines, or when it cannot fit anyway. */
function flatten(code: Code): string | undefined {
  if (code.kind === 'text') return code.text.includes('\n') ? undefined : code.text;
  if (code.kind === 'group' && code.spread) return undefined;
  const parts: string[] = [];
  let length = 0;
  for (const part of code.kind === 'concat' ? code.parts : code.items) {
    const flat = flatten(part);
    if (flat === undefined) return undefined;
    length += flat.length;
    if (length > WIDTH) return undefined;
    parts.push(flat);
  }
  if (code.kind === 'concat') return parts.join('');
  const pad = code.open === '{' ? ' ' : '';
  return `${code.open}${pad}${parts.join(`${code.separator} `)}${pad}${code.close}`;
}
