import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encodage = 'br' | 'gzip' | 'identity';

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/svg\+xml)/;
/** Below, the headers weigh more than what is gained. */
const MINIMUM = 1024;

export function encodageAccepté(entête: string | undefined, type: string, taille: number): Encodage {
  if (taille < MINIMUM || !COMPRESSIBLE.test(type)) return 'identity';
  const acceptés = (entête ?? '').split(',').map((un) => un.trim().toLowerCase());
  const accepte = (nom: string) =>
    acceptés.some((un) => un === nom || (un.startsWith(`${nom};`) && !/q=0(\.0*)?$/.test(un)));
  if (accepte('br')) return 'br';
  return accepte('gzip') ? 'gzip' : 'identity';
}

export async function compresser(octets: Uint8Array, encodage: Encodage): Promise<Uint8Array> {
  switch (encodage) {
    case 'br':
      return promisify(brotliCompress)(octets, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: octets.length },
      });
    case 'gzip':
      return promisify(gzip)(octets, { level: 9 });
    case 'identity':
      return octets;
    default:
      return encodage satisfies never;
  }
}
