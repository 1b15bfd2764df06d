/**
 * The local OpenID Connect provider: a real one, on the server's own origin, for demonstrations. It is set as ProConnect
 * is (code flow, PKCE, nonce, userinfo as a signed JWT), so that what is tried here is what runs there.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Configuration } from 'oidc-provider';
import { personnesDémonstration, type PersonneDémonstration } from './demonstration.ts';
import { Mémoire } from './memoire.ts';
import { pageChoix, pageErreur } from './page.ts';
import type { Secrets } from './secrets.ts';

export const CHEMIN_FOURNISSEUR = '/identite';
export const CHEMIN_CHOIX = `${CHEMIN_FOURNISSEUR}/choix`;
const COOKIE_SESSION = 'guichet_identite';
/**
 * Cookies to expire, at that path, before each sign-in: the provider would otherwise remember who was chosen last, and
 * stop to ask whether they leave when somebody else is chosen.
 */
export const COOKIES_À_OUBLIER = [COOKIE_SESSION, `${COOKIE_SESSION}.sig`];
export const CLIENT = 'guichet';
export const PORTÉE = 'openid profile email guichet';

export interface Fournisseur {
  readonly émetteur: string;
  /** Answers what is under `/identite`, but for the page of choice. */
  readonly répondre: (requête: IncomingMessage, réponse: ServerResponse) => void;
  /** The page of choice; null when the sign-in under way is not known (any more). */
  pageChoix(requête: IncomingMessage, réponse: ServerResponse): Promise<string | null>;
  /** Somebody was chosen: where the browser goes next. */
  choisir(requête: IncomingMessage, réponse: ServerResponse, personne: string): Promise<string | null>;
}

export async function créerFournisseur(adresse: string, secrets: Secrets): Promise<Fournisseur> {
  const { Provider } = await importerProvider();
  const émetteur = adresse + CHEMIN_FOURNISSEUR;
  const provider = new Provider(émetteur, configuration(adresse, secrets));
  provider.proxy = adresse.startsWith('https:');
  const rappel = provider.callback();
  const enCours = (requête: IncomingMessage, réponse: ServerResponse) =>
    provider.interactionDetails(requête, réponse).catch(() => null);

  return {
    émetteur,
    répondre: (requête, réponse) => {
      // The provider works at the root: it is told where it is mounted by the difference of the two.
      Object.assign(requête, { originalUrl: requête.url });
      requête.url = requête.url?.slice(CHEMIN_FOURNISSEUR.length) || '/';
      void rappel(requête, réponse);
    },
    pageChoix: async (requête, réponse) => {
      const interaction = await enCours(requête, réponse);
      return interaction && pageChoix(`${CHEMIN_CHOIX}/${interaction.uid}`, personnesDémonstration);
    },
    choisir: async (requête, réponse, personne) => {
      const interaction = await enCours(requête, réponse);
      if (!interaction || !trouver(personne)) return null;
      const accord = new provider.Grant({ accountId: personne, clientId: String(interaction.params['client_id']) });
      accord.addOIDCScope(PORTÉE);
      return provider.interactionResult(requête, réponse, {
        login: { accountId: personne, remember: false },
        consent: { grantId: await accord.save() },
      });
    },
  };
}

/** Without its remark that the Node we pin is not a long-term release. */
export async function importerProvider(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

function configuration(adresse: string, secrets: Secrets): Configuration {
  return {
    adapter: Mémoire,
    clients: [
      {
        client_id: CLIENT,
        client_secret: secrets.client,
        redirect_uris: [`${adresse}/connexion/retour`],
        post_logout_redirect_uris: [`${adresse}/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [secrets.clé] },
    cookies: {
      keys: [secrets.cookies],
      names: { session: COOKIE_SESSION },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: CHEMIN_FOURNISSEUR },
    },
    scopes: ['openid', 'profile', 'email', 'guichet'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], guichet: ['rôle', 'organisation', 'région'] },
    findAccount: (_, id) => {
      const personne = trouver(id);
      return personne && { accountId: id, claims: () => ({ sub: id, ...affirmations(personne) }) };
    },
    interactions: { url: (_, { uid }) => `${CHEMIN_CHOIX}/${uid}` },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: 300, Interaction: 1800, Session: 1800, Grant: 1800 },
    renderError: (contexte) => {
      contexte.type = 'html';
      contexte.body = pageErreur(
        'La connexion n’a pas abouti',
        'La demande de connexion a expiré ou n’est pas valable. Recommencez depuis l’accueil.',
      );
    },
  };
}

function trouver(id: string): PersonneDémonstration | undefined {
  return personnesDémonstration.find((personne) => personne.id === id);
}

function affirmations({ nom, courriel, rôle, organisation, région }: PersonneDémonstration) {
  return { name: nom, email: courriel, rôle, organisation, ...(région === undefined ? {} : { région }) };
}
