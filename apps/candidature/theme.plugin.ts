/**
 * The State's brand is for the State's sites only (circulaire 6411-SG of 7 July 2023): unless the theme is `etat`, its
 * fonts are taken out of the design system's styles and its colours are replaced.
 */
import type { Plugin } from 'vite';

export type Theme = 'neutre' | 'etat';

const FEUILLE = 'virtual:theme.css';

export function theme(nom: Theme): Plugin {
  return {
    name: 'guichet-theme',
    enforce: 'pre',
    resolveId: (id) => (id === FEUILLE ? `\0${FEUILLE}` : null),
    load: (id) => (id === `\0${FEUILLE}` ? `@import '/src/theme/${nom}.css';` : null),
    transform(code, id) {
      if (!id.includes('/@gouvfr/dsfr/') || !id.split('?')[0]?.endsWith('.css')) return null;
      return { code: nom === 'etat' ? sansVieuxFormats(code) : sansPolices(code), map: null };
    },
  };
}

/** Every browser that runs the portal reads WOFF2. */
function sansVieuxFormats(css: string): string {
  return css.replace(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']woff["']\)/g, '');
}

function sansPolices(css: string): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/(font-family:\s*)["']?(Marianne|Spectral)["']?[^;}]*/g, '$1var(--police)');
}
