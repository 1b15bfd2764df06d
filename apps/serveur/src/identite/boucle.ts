import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { CustomFetch } from 'openid-client';

/**
 * To our own provider we speak directly, under its public address: that address may lead here through a proxy only.
 * Not `fetch`, which says to which host it speaks whatever one asks.
 */
export function parLaBoucle(port: number): CustomFetch {
  return (adresse, { method, headers, body, signal }) => {
    const { host, protocol, pathname, search } = new URL(adresse);
    return new Promise((fin, échec) => {
      const requête = request(
        {
          port,
          host: '127.0.0.1',
          path: pathname + search,
          method,
          headers: { ...headers, host, 'x-forwarded-proto': protocol.slice(0, -1) },
          ...(signal ? { signal } : {}),
        },
        (réponse) => {
          const { statusCode = 500, headers: reçus } = réponse;
          const paires = Object.entries(reçus).map(([nom, valeur]) => [nom, String(valeur)] as [string, string]);
          buffer(réponse).then((corps) => fin(new Response(corps, { status: statusCode, headers: paires })), échec);
        },
      );
      requête.once('error', échec);
      requête.end(body === null || body === undefined ? undefined : String(body));
    });
  };
}
