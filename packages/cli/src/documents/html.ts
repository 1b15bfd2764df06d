/** The text of a web page, as it is read: without scripts, a block never sticks to the next. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe']);
/** Inside a line: what they hold continues the word before them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export function textOfHtml(html: string): string {
  const parts: string[] = [];
  collect(parse(html), parts);
  return parts.join('');
}

function collect(node: Node, parts: string[]): void {
  if (SILENT.has(node.nodeName)) return;
  if ('value' in node) parts.push(node.nodeName === '#text' ? node.value : '');
  if (!('childNodes' in node)) return;
  const apart = INLINE.has(node.nodeName) ? '' : '\n';
  parts.push(apart);
  for (const child of node.childNodes) collect(child, parts);
  parts.push(apart);
}
