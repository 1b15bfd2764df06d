/** For tests: an expression as the parser understood it, in parentheses. */
import { parseFiles } from '../1-syntax/parse.ts';
import type { Expression, RowKey, TopLevel } from '../1-syntax/tree.ts';
import { writeDecimal } from '../1-syntax/values.ts';

export function parse(text: string): readonly TopLevel[] {
  return parseFiles([{ path: 'f', text }])[0]!.declarations;
}

/** How `calcul x = …` was read. */
export function understood(expression: string, units: readonly string[] = []): string {
  const [parsed] = parseFiles([{ path: 'f', text: `calcul x = ${expression}` }], units);
  const [node] = parsed!.declarations;
  const errors = parsed!.diagnostics.map(({ code }) => code).join(' ');
  return node?.kind === 'calcul' && node.cases[0] ? `${show(node.cases[0].value)}${errors && ` ! ${errors}`}` : errors;
}

export function show(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return `${writeDecimal(node.value)}${node.unit ? ` ${node.unit.text}` : ''}`;
    case 'rate':
      return `${writeDecimal(node.value)}%`;
    case 'amount':
      return `${writeDecimal(node.value)}€`;
    case 'date':
      return [
        node.value.year,
        node.value.month,
        node.value.day,
        ...(node.time ? [node.time.hour, node.time.minute] : []),
      ].join('-');
    case 'duration':
      return `${node.count} ${node.unit}`;
    case 'boolean':
      return node.value ? 'oui' : 'non';
    case 'text':
      return `«${node.value}»`;
    case 'name':
      return node.parts.map(({ text }) => text).join('.');
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'not':
      return `(non ${show(node.operand)})`;
    case 'negate':
      return `(−${show(node.operand)})`;
    case 'is':
      return `(${show(node.operand)} est${node.negated ? ' non' : ''} ${node.group.text})`;
    case 'in':
      return `(${show(node.operand)}${node.negated ? ' non' : ''} dans ${node.members.map(show).join(',')})`;
    case 'between':
      return `(${show(node.operand)} entre ${show(node.low)},${show(node.high)})`;
    case 'if':
      return `(si ${show(node.condition)} alors ${show(node.then)} sinon ${show(node.otherwise)})`;
    case 'select':
      return `(selon ${show(node.subject)} ${node.cases.map(({ key, value }) => `${showKey(key)}:${show(value)}`).join(' ')})`;
    case 'aggregate':
      return `(${node.function} ${node.operands.map(show).join(',')})`;
    case 'quantifier':
      return `(${node.function} ${show(node.list)}${node.predicate ? ` où ${show(node.predicate)}` : ''})`;
    case 'cap':
      return `(${show(node.operand)} plafonné ${show(node.ceiling)})`;
    case 'round':
      return `(${show(node.operand)} arrondi ${node.rounding.to} ${node.rounding.direction})`;
    case 'default':
      return `(${show(node.operand)} à défaut ${show(node.fallback)})`;
    case 'boundary':
      return `(${node.side} ${node.period.text})`;
    case 'list':
      return `[${node.items.map(show).join(',')}]`;
    case 'unknown':
      return `(inconnu ${node.reason.text}${node.bounds ? ` ${show(node.bounds.low)}..${show(node.bounds.high)}` : ''})`;
    case 'versions':
      return `(${node.versions.map(({ value, inForce, known }) => [value, inForce, known].map((each) => (each ? show(each) : '')).join('@')).join(' puis ')})`;
    case 'deposit date':
    case 'current window':
    case 'sans objet':
    case 'missing':
      return node.kind;
    default:
      return node satisfies never;
  }
}

export function showKey(key: RowKey): string {
  switch (key.kind) {
    case 'range':
      return `${show(key.from)}${key.to ? `..${show(key.to)}` : ''}${key.open ? '+' : ''}`;
    case 'options':
      return key.options.map(({ text }) => text).join('|');
    case 'boolean':
      return key.value ? 'oui' : 'non';
    case 'autre':
      return 'autre';
    default:
      return key satisfies never;
  }
}
