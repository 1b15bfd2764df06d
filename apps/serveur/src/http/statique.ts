/** Serves files that do not change while the server runs: the portal's build, and the modules of programmes. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { compresser, encodageAccepté, type Encodage } from './compression.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

export const IMMUABLE = 'public, max-age=31536000, immutable';
const À_REVOIR = 'no-cache';

/** A content with its compressed forms, made when first asked for. */
export class Ressource {
  readonly type: string;
  readonly cache: string;
  readonly étiquette: string;
  readonly #octets: Uint8Array;
  readonly #formes = new Map<Encodage, Promise<Uint8Array>>();

  constructor(octets: Uint8Array, type: string, cache: string) {
    this.#octets = octets;
    this.type = type;
    this.cache = cache;
    this.étiquette = `"${createHash('sha256').update(octets).digest('base64url').slice(0, 22)}"`;
  }

  async répondre(requête: Request): Promise<Response> {
    const entêtes = {
      'cache-control': this.cache,
      'content-type': this.type,
      etag: this.étiquette,
      vary: 'accept-encoding',
    };
    if (requête.headers.get('if-none-match') === this.étiquette)
      return new Response(null, { status: 304, headers: entêtes });
    const encodage = encodageAccepté(requête.headers.get('accept-encoding') ?? '', this.type, this.#octets.length);
    const corps = (await this.#forme(encodage)) as Uint8Array<ArrayBuffer>;
    return new Response(corps, {
      headers: encodage === 'identity' ? entêtes : { ...entêtes, 'content-encoding': encodage },
    });
  }

  #forme(encodage: Encodage): Promise<Uint8Array> {
    const forme = this.#formes.get(encodage) ?? compresser(this.#octets, encodage);
    this.#formes.set(encodage, forme);
    return forme;
  }
}

export interface Statique {
  /** The answer for a path, or the page that routes in the browser; null when there is no such file. */
  répondre(requête: Request): Promise<Response | null>;
}

/** Files whose name carries their hash never change; the others are asked for again each time. */
export function servirDossier(racine: string): Statique {
  const connues = new Map<string, { readonly date: number; readonly ressource: Ressource }>();

  async function ressource(relatif: string): Promise<Ressource | null> {
    const chemin = join(racine, relatif);
    if (!chemin.startsWith(racine + sep)) return null;
    const infos = await stat(chemin).catch(() => null);
    if (!infos?.isFile()) return null;
    const connue = connues.get(chemin);
    if (connue?.date === infos.mtimeMs) return connue.ressource;
    const type = TYPES[extname(chemin)] ?? 'application/octet-stream';
    const lue = new Ressource(await readFile(chemin), type, estHaché(relatif) ? IMMUABLE : À_REVOIR);
    connues.set(chemin, { date: infos.mtimeMs, ressource: lue });
    return lue;
  }

  return {
    répondre: async (requête) => {
      const chemin = décoder(new URL(requête.url).pathname);
      if (chemin === null) return null;
      const estFichier = extname(chemin) !== '';
      const nom = chemin.replace(/\/$/, '');
      // A path without extension is a page: one of the build, or one that the portal routes in the browser.
      const servie = estFichier
        ? await ressource(normalize(chemin))
        : ((nom === '' ? null : await ressource(normalize(`${nom}.html`))) ?? (await ressource('index.html')));
      return servie?.répondre(requête) ?? null;
    },
  };
}

/** `assets/index-B3xk9Qz1.js` */
function estHaché(relatif: string): boolean {
  return /(?:^|\/)assets\/.*-[\w-]{8,}\.\w+$/.test(relatif);
}

function décoder(chemin: string): string | null {
  try {
    const décodé = decodeURIComponent(chemin);
    return décodé.includes('\0') ? null : décodé;
  } catch {
    return null;
  }
}
