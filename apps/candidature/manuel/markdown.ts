/** Markdown → HTML. The text is ours, and is escaped all the same: a page of the manual is only ever text. */
import { highlight } from '@guichet/language';
import { Marked, type Tokens } from 'marked';
import { adresseDe } from './lecture.ts';

export function échapper(texte: string): string {
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `nom`: of the page in its folder, from which its relative links start. */
export function écrireMarkdown(texte: string, nom: string): string {
  const marked = new Marked({
    gfm: true,
    walkTokens(jeton) {
      if (jeton.type === 'text') jeton['text'] = composer(String(jeton['text']));
    },
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${échapper(ancre(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code({ text, lang }) {
        const contenu = lang === 'guichet' ? colorer(text) : échapper(text);
        // Wide extracts scroll by keyboard too.
        return `<pre class="gui-extrait" tabindex="0"><code>${contenu}</code></pre>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${échapper(destination(href, nom))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(tableau) {
        return `<div class="gui-manuel__tableau" tabindex="0">${tableauEnHtml(tableau, (cellule) => this.parser.parseInline(cellule.tokens))}</div>\n`;
      },
      html: ({ text }) => échapper(text),
    },
  });
  return marked.parse(texte, { async: false });
}

/** French typography: curved apostrophes, no-break spaces. */
function composer(texte: string): string {
  return texte
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/ ([:;?!»€%])/g, '\u00a0$1')
    .replaceAll('« ', '«\u00a0');
}

function ancre(titre: string): string {
  return titre
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** `12-etape.md` in a page of the manual → `/manuel/etape`. */
function destination(href: string, nom: string): string {
  if (!/^[^:]*\.md(#.*)?$/.test(href)) return href;
  const { pathname, hash } = new URL(href, new URL(nom, 'https://manuel/'));
  return adresseDe(decodeURI(pathname).slice(1)) + hash;
}

function tableauEnHtml({ header, rows }: Tokens.Table, écrire: (cellule: Tokens.TableCell) => string): string {
  const titre = (cellule: Tokens.TableCell) =>
    cellule.text === '' ? '<td></td>' : `<th scope="col">${écrire(cellule)}</th>`;
  const rang = (cellules: readonly Tokens.TableCell[]) =>
    `<tr>${cellules.map((cellule) => `<td>${écrire(cellule)}</td>`).join('')}</tr>`;
  return `<table><thead><tr>${header.map(titre).join('')}</tr></thead><tbody>${rows.map(rang).join('')}</tbody></table>`;
}

function colorer(texte: string): string {
  return highlight(texte)
    .map(({ kind, text }) => (kind === 'plain' ? échapper(text) : `<span class="gui-${kind}">${échapper(text)}</span>`))
    .join('');
}
