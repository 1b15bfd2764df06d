/** Our side of OpenID Connect: leaves for the provider, comes back with an identity. The same code for both providers. */
import * as oidc from 'openid-client';
import { parLaBoucle } from './boucle.ts';
import { personnesDémonstration } from './demonstration.ts';
import type { Identité } from './personnes.ts';

export interface RéglagesClient {
  readonly émetteur: URL;
  readonly client: string;
  readonly secret: string;
  readonly portée: string;
  readonly niveau?: string | undefined;
  readonly signatureUserinfo?: string | undefined;
  /** Port of our own local provider, which also says the rôle; null with any other. */
  readonly local: number | null;
  /** Origin that browsers see. */
  readonly adresse: string;
  readonly instructeurs: ReadonlyMap<string, string>;
}

/** What must come back with the browser for the sign-in to be the one that left. */
export interface Départ {
  readonly état: string;
  readonly nonce: string;
  readonly vérificateur: string;
}

export interface ClientIdentité {
  partir(): Promise<{ readonly départ: Départ; readonly adresse: string }>;
  /** Throws when anything does not match. */
  revenir(requête: URLSearchParams, départ: Départ): Promise<{ readonly identité: Identité; readonly jeton?: string }>;
  /** Sign-out page of the provider; home when it has none. */
  adresseDeSortie(jetonIdentité: string | null): Promise<string>;
}

export function créerClientIdentité(réglages: RéglagesClient): ClientIdentité {
  let découverte: Promise<oidc.Configuration> | undefined;

  /** Found at the first sign-in: the server starts even when the provider is away. */
  function configuration(): Promise<oidc.Configuration> {
    découverte ??= découvrir(réglages).catch((erreur: unknown) => {
      découverte = undefined;
      throw erreur;
    });
    return découverte;
  }

  return {
    partir: async () => {
      const trouvée = await configuration();
      const départ = {
        état: oidc.randomState(),
        nonce: oidc.randomNonce(),
        vérificateur: oidc.randomPKCECodeVerifier(),
      };
      const adresse = oidc.buildAuthorizationUrl(trouvée, {
        redirect_uri: `${réglages.adresse}/connexion/retour`,
        scope: réglages.portée,
        state: départ.état,
        nonce: départ.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(départ.vérificateur),
        code_challenge_method: 'S256',
        ...(réglages.niveau ? { acr_values: réglages.niveau } : {}),
        // The demonstration asks each time who one wants to be.
        ...(réglages.local === null ? {} : { prompt: 'login' }),
      });
      return { départ, adresse: adresse.href };
    },

    revenir: async (requête, { état, nonce, vérificateur }) => {
      const trouvée = await configuration();
      const ici = new URL(`/connexion/retour?${requête}`, réglages.adresse);
      const jetons = await oidc.authorizationCodeGrant(trouvée, ici, {
        expectedState: état,
        expectedNonce: nonce,
        pkceCodeVerifier: vérificateur,
        idTokenExpected: true,
      });
      const { sub, iss } = jetons.claims() ?? {};
      if (!sub || !iss) throw new Error('Identity without a subject');
      const affirmations = await oidc.fetchUserInfo(trouvée, jetons.access_token, sub);
      const identité = identitéDe(réglages, iss, affirmations);
      return jetons.id_token ? { identité, jeton: jetons.id_token } : { identité };
    },

    adresseDeSortie: async (jetonIdentité) => {
      // The local provider keeps nobody signed in.
      if (réglages.local !== null || jetonIdentité === null) return '/';
      const trouvée = await configuration();
      if (!trouvée.serverMetadata().end_session_endpoint) return '/';
      return oidc.buildEndSessionUrl(trouvée, {
        id_token_hint: jetonIdentité,
        post_logout_redirect_uri: `${réglages.adresse}/`,
        state: oidc.randomState(),
      }).href;
    },
  };
}

async function découvrir(réglages: RéglagesClient): Promise<oidc.Configuration> {
  const { émetteur, client, secret, signatureUserinfo } = réglages;
  const trouvée = await oidc.discovery(
    émetteur,
    client,
    signatureUserinfo ? { userinfo_signed_response_alg: signatureUserinfo } : {},
    oidc.ClientSecretPost(secret),
    {
      timeout: 10,
      execute: émetteur.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      ...(réglages.local === null ? {} : { [oidc.customFetch]: parLaBoucle(réglages.local) }),
    },
  );
  // The signatures of the ID token and of userinfo are checked too, not only the channel they came by.
  oidc.enableNonRepudiationChecks(trouvée);
  return trouvée;
}

/** Rôle: from the local provider, as it says; from any other, instructor when the operator listed the address. */
function identitéDe(réglages: RéglagesClient, émetteur: string, dit: oidc.UserInfoResponse): Identité {
  const courriel = texte(dit.email);
  const nom =
    texte(dit.name) || [dit.given_name, dit['usual_name'] ?? dit.family_name].map(texte).filter(Boolean).join(' ');
  const base = { émetteur, sujet: dit.sub, nom: nom || courriel || 'Personne sans nom', courriel };
  const démonstration = réglages.local === null ? undefined : personnesDémonstration.find(({ id }) => id === dit.sub);
  if (démonstration) {
    const { rôle, organisation, région = null } = démonstration;
    // Its address follows the port of the server: the same people come back whatever the port.
    return { ...base, émetteur: 'démonstration', rôle, organisation, région };
  }
  const organisation = texte(dit['organizational_unit']) || texte(dit['siret']);
  const région = dit.email_verified === false ? undefined : réglages.instructeurs.get(courriel.toLowerCase());
  return région === undefined
    ? { ...base, rôle: 'candidat', organisation, région: null }
    : { ...base, rôle: 'instructeur', organisation, région: région || null };
}

function texte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur.trim().slice(0, 200) : '';
}
