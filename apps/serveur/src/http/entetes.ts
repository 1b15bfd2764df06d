/** Headers of every answer. No `unsafe-*`, no inline script, no frame, Trusted Types. */
import type { MiddlewareHandler } from 'hono';

const POLITIQUE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function entêtes(sécurisé: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': POLITIQUE,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Not « no-referrer »: browsers would then send forms with the origin « null ».
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(sécurisé ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Sets them on what Hono answers; `cache-control` is the answer's own when it has one. */
export function poserEntêtes(sécurisé: boolean): MiddlewareHandler {
  const paires = Object.entries(entêtes(sécurisé));
  return async (contexte, suite) => {
    await suite();
    for (const [nom, valeur] of paires) contexte.res.headers.set(nom, valeur);
    if (!contexte.res.headers.has('cache-control')) contexte.res.headers.set('cache-control', 'no-store');
  };
}
