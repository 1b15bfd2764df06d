/** A name in an expression: an option or a window where one is expected, else what the scopes know. */
import type { BinaryExpression, Expression, Name, NameExpression, Span } from '../1-syntax/tree.ts';
import { lookup, type Scope, visibleNames } from '../2-names/scopes.ts';
import { isSure, suggestions } from '../spelling/suggestions.ts';
import type { Symbol } from '../2-names/symbols.ts';
import { related } from '../diagnostics/related.ts';
import type { Checker, Context } from './checker.ts';
import { describeType } from './describe.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

export function inferName(checker: Checker, expression: NameExpression, context: Context): Type {
  const expected = expectedMeaning(checker, expression, context);
  if (expected) return expected;
  const symbol = resolveName(checker, expression, context);
  if (!symbol) return ERROR;
  if (symbol.kind === 'période') {
    checker.report('T012', expression.span, { name: textOf(expression), kind: 'une période' });
    return ERROR;
  }
  if ('list' in symbol && symbol.list && !context.items.has(symbol.list) && !context.collection) {
    checker.report('T005', expression.span, { name: textOf(expression) });
    return ERROR;
  }
  return checker.typeOf(symbol);
}

export function textOf(expression: NameExpression): string {
  return expression.parts.map(({ text }) => text).join('.');
}

/** An option of the expected choix, a window where one is expected. */
function expectedMeaning(checker: Checker, expression: NameExpression, context: Context): Type | undefined {
  const { expected } = context;
  const [name, ...others] = expression.parts;
  if (!name || others.length > 0 || !expected) return undefined;
  const symbol = contextualSymbol(checker, name, expected);
  if (!symbol) return undefined;
  checker.names.record(expression, symbol, context.domain);
  return expected.kind === 'choix' ? { ...expected, multiple: false } : expected;
}

/** What `name` means where `expected` is asked for, options and windows only. */
export function contextualSymbol(checker: Checker, name: Name, expected: Type): Symbol | undefined {
  if (expected.kind === 'choix') {
    const option = expected.options.find((each) => each.name.text === name.text);
    return option && { kind: 'option', node: option, choice: expected, path: name.text };
  }
  if (expected.kind !== 'fenêtre') return undefined;
  return checker.declared.symbols.find((symbol) => symbol.kind === 'fenêtre' && symbol.path === name.text);
}

/** Resolves, records, reports what cannot be. */
export function resolveName(checker: Checker, expression: NameExpression, context: Context): Symbol | undefined {
  const result = lookup(expression.parts, context.scope);
  if ('found' in result) {
    checker.names.record(expression, result.found, context.domain);
    return result.found;
  }
  reportLookup(checker, result, expression.span, textOf(expression), context);
  return undefined;
}

type Failure = Exclude<ReturnType<typeof lookup>, { found: Symbol }>;

export function reportLookup(checker: Checker, result: Failure, span: Span, written: string, context: Context): void {
  if ('ambiguous' in result) {
    // Declared twice under one path: that is said where it is declared.
    if (new Set(result.ambiguous.map(({ path }) => path)).size < 2) return;
    const names = result.ambiguous.map((symbol) => ('node' in symbol ? symbol.node.name : undefined));
    checker.report(
      'N003',
      span,
      { name: written, choices: result.ambiguous.map(({ path }) => path) },
      related('Une déclaration est ici.', ...names),
    );
  } else if ('namespace' in result) {
    // Beside what could not be understood, it may be one of several blocks that are asked for.
    if (context.expected?.kind === 'erreur') return;
    checker.report('N004', span, {
      name: written,
      kind: KINDS[result.namespace.kind],
      example: exampleOf(result.namespace, written),
    });
  } else if (result.unknown.text === '') {
    // Nothing was written: the parser has said so.
  } else if (!result.first) {
    const where = written.slice(0, Math.max(written.lastIndexOf(`.${result.unknown.text}`), 0));
    // A question whose type could not be understood may be a list of those.
    const owner = checker.declared.symbols.find(({ kind, path }) => kind === 'champ' && path === where);
    if (owner && checker.typeOf(owner).kind === 'erreur') return;
    const near = suggestions(result.unknown.text, result.in.members.keys());
    // « usage.sortie » for « sortie.usage »
    const other = `${result.unknown.text}.${where}`;
    const turned = near.length === 0 && checker.declared.symbols.some(({ path }) => path === other);
    const said = { name: result.unknown.text, in: where, suggestions: turned ? [other] : near };
    checker.report('N002', turned ? span : result.unknown.span, said);
  } else {
    reportUnknown(
      checker,
      result.unknown,
      span.start === result.unknown.span.start ? result.unknown.span : span,
      context,
    );
  }
}

function reportUnknown(checker: Checker, unknown: Name, span: Span, context: Context): void {
  const name = unknown.text;
  const { expected } = context;
  if (expected?.kind === 'choix') {
    const options = expected.options.map((option) => option.name.text);
    const near = suggestions(name, [...options, ...visibleNames(context.scope)]);
    const choice = describeType(expected).replace(/^un /, 'ce ');
    const group = expected.groups.some((each) => each.name === name);
    checker.report('N005', span, { name, choice, suggestions: group ? [] : near, ...(group && { group }) });
    return;
  }
  const near = [...meantBy(checker, name, context), ...checker.nearest.to(name, context.scope)].slice(0, 3);
  // Beside what could not be understood, it may be one of the options that would be known there.
  if (expected?.kind === 'erreur' && !near.some((each) => isSure(name, each))) return;
  checker.report('N001', span, { name, suggestions: near });
}

/** « acquisition » for « nature = acquisition », where yes or no is asked; « région » for the question of that type. */
function meantBy(checker: Checker, name: string, { expected }: Context): readonly string[] {
  if (/^(?:indéterminée|inconnue?)s?$/.test(name)) return ['indéterminé'];
  return checker.declared.symbols.flatMap((symbol) => {
    if (symbol.kind !== 'champ' || symbol.path.includes('[]')) return [];
    const type = symbol.node.type;
    if (type?.kind === 'simple') return type.name === name ? [symbol.path] : [];
    const options = expected?.kind === 'oui/non' && type?.kind === 'choix' && !type.multiple ? type.options : [];
    return options.some((option) => option.name.text === name) ? [`${symbol.path} = ${name}`] : [];
  });
}

const KINDS: Readonly<Record<Scope['kind'], string>> = {
  programme: 'le programme',
  candidat: 'le candidat',
  étape: 'une étape du formulaire',
  liste: 'une liste',
  volet: 'un volet',
  domaine: 'un domaine',
  prérequis: 'un prérequis',
  indicateur: 'un indicateur',
  échéancier: 'un échéancier',
  état: 'un état',
};

const USUAL: Partial<Record<Scope['kind'], string>> = { volet: 'demandés', domaine: 'demandé', indicateur: 'atteint' };

function exampleOf(scope: Scope, written: string): string | undefined {
  const member = USUAL[scope.kind] ?? scope.members.keys().next().value;
  return member !== undefined && scope.members.has(member) ? `${written}.${member}` : undefined;
}

/** `hors-contrat`, `Seine-Saint-Denis`: a name with `_`, and no subtraction of what is not declared. */
export function hyphenated(
  checker: Checker,
  expression: BinaryExpression,
  context: Context,
): NameExpression | undefined {
  const { span } = expression;
  const words = wordsOf(expression);
  if (!words || words.every((word) => !('unknown' in lookup([word], context.scope)))) return undefined;
  const name = { text: words.map(({ text }) => text).join('_'), span };
  const option = context.expected && contextualSymbol(checker, name, context.expected);
  if (!option && 'unknown' in lookup([name], context.scope)) return undefined;
  checker.report('S040', span, { found: checker.sourceOf(span.file, span.start, span.end), write: name.text });
  return { kind: 'name', parts: [name], span };
}

/** `a-b-c`, without a space; `undefined`: it is another expression. */
function wordsOf(expression: Expression): readonly Name[] | undefined {
  if (expression.kind === 'name') return expression.parts.length === 1 ? expression.parts : undefined;
  if (expression.kind !== 'binary' || expression.operator !== '−') return undefined;
  const { left, right } = expression;
  if (left.span.end + 1 !== right.span.start) return undefined;
  const [before, after] = [wordsOf(left), wordsOf(right)];
  return before && after && [...before, ...after];
}
