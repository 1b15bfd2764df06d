/** What the formatter must know of a text beyond its tokens: where statements begin, what braces hold, what lines up. */
import type { Token } from '../1-syntax/tokens/token.ts';
import { children, type CstNode, isToken, startOf, tokens } from '../1-syntax/cst.ts';
import { is } from '../1-syntax/grammar.ts';
import { K, Préfixe } from '../1-syntax/tokens/keywords.ts';
import * as T from '../1-syntax/tokens/literals.ts';

export interface Brace {
  readonly open: Token;
  readonly close: Token;
  /** Statements directly inside. */
  readonly statements: number;
  /** They may share a line. */
  readonly light: boolean;
  /** An element of a list in an exemple: it may begin a line. */
  readonly item: boolean;
}

/** Places are offsets in the text. */
export interface Structure {
  readonly statements: ReadonlySet<number>;
  readonly braces: ReadonlyMap<number, Brace>;
  /** `/` of `montant/ESSMS`. */
  readonly typeSlashes: ReadonlySet<number>;
  readonly signs: ReadonlySet<number>;
  /** `sinon` of an exigence, which stands under it. */
  readonly messages: ReadonlySet<number>;
  /** Start of each row and of `colonnes` → its barème. */
  readonly rows: ReadonlyMap<number, number>;
  /** What ends a cell: the `:` of a row, `colonnes`, `|`. */
  readonly cellEnds: ReadonlySet<number>;
}

const LIGHT = new Set(['option', 'selon.cas']);

export function structureOf(cst: CstNode): Structure {
  const found = {
    statements: new Set<number>(),
    braces: new Map<number, Brace>(),
    typeSlashes: new Set<number>(),
    signs: new Set<number>(),
    messages: new Set<number>(),
    rows: new Map<number, number>(),
    cellEnds: new Set<number>(),
  };
  const visit = (node: CstNode, scale: number) => {
    const { name } = node;
    const inside = name === K.barème.name ? startOf(node) : scale;
    if (name === 'type') for (const { startOffset } of tokens(node, T.Divisé)) found.typeSlashes.add(startOffset);
    for (const sign of tokens(node, Préfixe)) if (is(sign, T.Moins)) found.signs.add(sign.startOffset);
    if (name === 'exigence') for (const { startOffset } of tokens(node, K.sinon)) found.messages.add(startOffset);
    if (name === 'ligne.barème' || name === 'colonnes.barème') {
      found.rows.set(startOf(node), inside);
      for (const end of [...tokens(node, T.DeuxPoints), ...tokens(node, K.colonnes), ...tokens(node, T.Barre)]) {
        found.cellEnds.add(end.startOffset);
      }
    }
    const statements = statementsOf(node, name);
    for (const statement of statements) found.statements.add(startOf(statement));
    addBrace(node, name, statements, found.braces);
    for (const part of node.parts) if (!isToken(part)) visit(part, inside);
  };
  visit(cst, -1);
  return found;
}

function statementsOf(node: CstNode, name: string): CstNode[] {
  if (name.endsWith('.contenu') || name === 'fichier') return node.parts as CstNode[];
  if (name === 'groupe') return children(node, 'option');
  return name === 'selon.expression' ? children(node, 'selon.cas') : [];
}

function addBrace(node: CstNode, name: string, own: readonly CstNode[], braces: Map<number, Brace>): void {
  const [open] = tokens(node, T.AccoladeOuvrante);
  const [close] = tokens(node, T.AccoladeFermante);
  if (!open || !close || !is(open, T.AccoladeOuvrante)) return;
  const [content] = children(node, 'contenu');
  const statements = content ? (content.parts as CstNode[]) : own;
  braces.set(open.startOffset, {
    open,
    close,
    statements: statements.length,
    item: name === 'élément.exemple',
    light: statements.every((statement) => LIGHT.has(statement.name)),
  });
}
