/** Reading a CST node whose children may be missing. */
import type { CstElement, CstNode, IToken, TokenType } from 'chevrotain';

const isToken = (element: CstElement): element is IToken => 'image' in element;

const NONE: never[] = [];

/** A token that recovery made up is no token. */
export function tokens(node: CstNode, type: TokenType): IToken[] {
  const found = node.children[type.name];
  if (!found) return NONE;
  return found.filter((element): element is IToken => isToken(element) && element.isInsertedInRecovery !== true);
}

export function token(node: CstNode, type: TokenType): IToken | undefined {
  return node.children[type.name] && tokens(node, type)[0];
}

export function children(node: CstNode, label: string): CstNode[] {
  return (node.children[label] as CstNode[] | undefined) ?? NONE;
}

export function child(node: CstNode, label: string): CstNode | undefined {
  return node.children[label]?.[0] as CstNode | undefined;
}

/** All tokens and nodes directly under `node`, in the order of the text. */
export function inOrder(node: CstNode): CstElement[] {
  return Object.values(node.children)
    .flat()
    .filter((element) => startOf(element) >= 0)
    .sort((a, b) => startOf(a) - startOf(b));
}

export function startOf(element: CstElement): number {
  if (isToken(element)) return element.startOffset;
  const start = element.location?.startOffset ?? -1;
  return start >= 0 ? start : emptyAt(element);
}

export function endOf(element: CstElement): number {
  const end = isToken(element) ? element.endOffset : element.location?.endOffset;
  return end === undefined || end < 0 ? (isToken(element) ? -1 : emptyAt(element)) : end + 1;
}

/** Where a node that read nothing stands: the parser marks the innermost. */
export function emptyAt(node: CstNode): number {
  const own = (node as { emptyAt?: number }).emptyAt;
  if (own !== undefined) return own;
  for (const element of Object.values(node.children).flat()) {
    const found = isToken(element) ? -1 : emptyAt(element);
    if (found >= 0) return found;
  }
  return -1;
}
