/** Markdown → HTML. The text is ours, and is escaped all the same: a page of the manual is only ever text. */
import { highlight } from '@guichet/language';
import { Marked, type Tokens } from 'marked';
import { adresseDe } from './lecture.ts';

export function échapper(texte: string): string {
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `adresse`: of the page, from which its relative links start. */
export function écrireMarkdown(texte: string, adresse: string): string {
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
        return `<a href="${échapper(destination(href, adresse))}">${this.parser.parseInline(tokens)}</a>`;
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

/** `12-etape.md` from a page of the manual → `/manuel/etape`. */
function destination(href: string, adresse: string): string {
  if (!/^[^:]*\.md(#.*)?$/.test(href)) return href;
  const dossier = /^\/manuel\/[^/]+\//.exec(adresse)?.[0] ?? '/manuel/';
  const { pathname, hash } = new URL(href, `https://manuel${dossier}`);
  return adresseDe(decodeURI(pathname).replace(/^\/manuel\//, '')) + hash;
}

function tableauEnHtml({ header, rows }: Tokens.Table, écrire: (cellule: Tokens.TableCell) => string): string {
  const rang = (cellules: readonly Tokens.TableCell[], nom: 'th' | 'td') =>
    `<tr>${cellules.map((cellule) => `<${nom}${nom === 'th' ? ' scope="col"' : ''}>${écrire(cellule)}</${nom}>`).join('')}</tr>`;
  return `<table><thead>${rang(header, 'th')}</thead><tbody>${rows.map((cellules) => rang(cellules, 'td')).join('')}</tbody></table>`;
}

function colorer(texte: string): string {
  return highlight(texte)
    .map(({ kind, text }) => (kind === 'plain' ? échapper(text) : `<span class="gui-${kind}">${échapper(text)}</span>`))
    .join('');
}
