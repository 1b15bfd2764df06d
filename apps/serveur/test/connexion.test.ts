/** Signing in and out, through the local provider and through another one. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importerProvider } from '../src/identite/fournisseur.ts';
import { Mémoire } from '../src/identite/memoire.ts';
import { installer, type Installation } from './installation.ts';

describe('with the local provider', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await installer();
  });
  afterAll(() => installation.fermer());

  test('each demonstration person is who they say', async () => {
    const attendus = [
      ['camille-martin', 'Camille Martin', 'candidat', 'Bretagne'],
      ['samir-benali', 'Samir Benali', 'candidat', 'Bretagne'],
      ['jeanne-leroy', 'Jeanne Leroy', 'candidat', undefined],
      ['thomas-girard', 'Thomas Girard', 'instructeur', 'Bretagne'],
      ['nadia-fontaine', 'Nadia Fontaine', 'rédacteur', undefined],
    ] as const;
    for (const [id, nom, rôle, région] of attendus) {
      const { json } = await (await installation.connecter(id)).appeler('/api/session');
      expect(json).toMatchObject({ démonstration: true, visite: null, personne: { nom, rôle } });
      expect(json.personne.région).toBe(région);
      expect(Math.abs(json.instant - Date.now() / 1000)).toBeLessThan(5);
    }
  });

  test('the same person is the same account each time', async () => {
    const ids = [];
    for (let fois = 0; fois < 2; fois += 1) {
      ids.push((await (await installation.connecter('camille-martin')).appeler('/api/session')).json.personne.id);
    }
    expect(ids[0]).toBe(ids[1]);
  });

  test('the browser comes back to the page it left', async () => {
    const navigateur = installation.navigateur();
    const choix = await navigateur.suivre('/connexion?retour=/dossiers/1%3Fau%3D2022-10-15');
    const action = /action="([^"]+)"/.exec(choix.texte)?.[1] ?? '';
    const fin = await navigateur.suivre(action, {
      méthode: 'POST',
      corps: new URLSearchParams({ personne: 'camille-martin' }),
    });
    expect(fin.adresse).toBe(`${installation.serveur.adresse}/dossiers/1?au=2022-10-15`);
  });

  test.each(['//ailleurs.example', '/\\ailleurs.example', 'https://ailleurs.example', '/\t/ailleurs.example', 'x'])(
    'never to another site: %s',
    async (retour) => {
      const navigateur = await installation.navigateur().connecter('camille-martin', retour);
      expect((await navigateur.appeler('/api/session')).json.personne.nom).toBe('Camille Martin');
      const { entêtes } = await navigateur.appeler(`/connexion?${new URLSearchParams({ retour })}`);
      expect(entêtes.get('location')?.startsWith(`${installation.serveur.adresse}/identite/auth?`)).toBe(true);
    },
  );

  test('it leaves with a long state, a long nonce, and PKCE', async () => {
    const { entêtes } = await installation.navigateur().appeler('/connexion');
    const parti = new URL(entêtes.get('location') ?? '').searchParams;
    expect(parti.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect(parti.get('nonce')?.length).toBeGreaterThanOrEqual(32);
    expect(parti.get('code_challenge')).toHaveLength(43);
    expect(parti.get('code_challenge_method')).toBe('S256');
  });

  test('the session cookie is out of reach of scripts and of other sites', async () => {
    const navigateur = installation.navigateur();
    const choix = await navigateur.suivre('/connexion');
    const action = /action="([^"]+)"/.exec(choix.texte)?.[1] ?? '';
    let pas = await navigateur.appeler(action, {
      méthode: 'POST',
      corps: new URLSearchParams({ personne: 'camille-martin' }),
    });
    while (!pas.entêtes.get('location')?.includes('/connexion/retour'))
      pas = await navigateur.appeler(pas.entêtes.get('location') ?? '');
    const retour = await navigateur.appeler(pas.entêtes.get('location') ?? '');
    expect(retour.entêtes.getSetCookie().join()).toMatch(/guichet_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    // Coming back a second time with the same code and state is refused.
    const rejoué = await navigateur.appeler(pas.entêtes.get('location') ?? '');
    expect([rejoué.statut, rejoué.texte.includes('a expiré')]).toEqual([400, true]);
  });

  test('another browser cannot finish a sign-in it did not begin', async () => {
    const victime = installation.navigateur();
    const attaquant = installation.navigateur();
    const choix = await attaquant.suivre('/connexion');
    const action = /action="([^"]+)"/.exec(choix.texte)?.[1] ?? '';
    let pas = await attaquant.appeler(action, {
      méthode: 'POST',
      corps: new URLSearchParams({ personne: 'samir-benali' }),
    });
    while (!pas.entêtes.get('location')?.includes('/connexion/retour'))
      pas = await attaquant.appeler(pas.entêtes.get('location') ?? '');
    expect((await victime.appeler(pas.entêtes.get('location') ?? '')).statut).toBe(400);
    expect((await victime.appeler('/api/session')).json.personne).toBeNull();
  });

  test.each(['', '?state=x', '?state=x&code=y', '?error=access_denied&state=x'])(
    'a return out of nowhere is refused: %s',
    async (requête) => {
      const { statut, texte } = await installation.navigateur().appeler(`/connexion/retour${requête}`);
      expect(statut).toBe(400);
      expect(texte).toContain('Recommencer la connexion');
    },
  );

  test('a page of choice that is over, or a person who is none, is told so', async () => {
    const navigateur = installation.navigateur();
    expect((await navigateur.appeler('/identite/choix/rien')).statut).toBe(400);
    const choix = await navigateur.suivre('/connexion');
    const action = /action="([^"]+)"/.exec(choix.texte)?.[1] ?? '';
    const inconnue = await navigateur.appeler(action, {
      méthode: 'POST',
      corps: new URLSearchParams({ personne: 'root' }),
    });
    expect(inconnue.statut).toBe(400);
    const ailleurs = {
      méthode: 'POST',
      corps: new URLSearchParams({ personne: 'root' }),
      origine: 'https://ailleurs.example',
    };
    expect((await navigateur.appeler(action, ailleurs)).statut).toBe(403);
    const énorme = { méthode: 'POST', corps: new URLSearchParams({ personne: 'x'.repeat(100_000) }) };
    expect((await navigateur.appeler(action, énorme)).statut).toBe(413);
  });

  test('the pages of the sign-in have no script, and headers that forbid any', async () => {
    const choix = await installation.navigateur().suivre('/connexion');
    expect(choix.texte).toContain('lang="fr"');
    expect(choix.texte).not.toMatch(/<script|style=|onclick/);
    const politique = choix.entêtes.get('content-security-policy') ?? '';
    expect(politique).toContain("default-src 'none'");
    expect(politique).not.toContain('unsafe');
    const découverte = await installation.navigateur().appeler('/identite/.well-known/openid-configuration');
    expect(découverte.json.issuer).toBe(`${installation.serveur.adresse}/identite`);
    expect(découverte.entêtes.get('x-content-type-options')).toBe('nosniff');
  });

  test('signing out ends the session on the server too', async () => {
    const navigateur = await installation.connecter('camille-martin');
    const volé = new Map(navigateur.cookies);
    expect((await navigateur.appeler('/deconnexion', { méthode: 'POST' })).json).toEqual({ suite: '/' });
    expect(navigateur.cookies.has('guichet_session')).toBe(false);
    for (const [nom, valeur] of volé) navigateur.cookies.set(nom, valeur);
    expect((await navigateur.appeler('/api/session')).json.personne).toBeNull();
  });

  test('signing in again ends the session before', async () => {
    const navigateur = await installation.connecter('camille-martin');
    const avant = navigateur.cookies.get('guichet_session') ?? '';
    await navigateur.connecter('samir-benali');
    expect((await navigateur.appeler('/api/session')).json.personne.nom).toBe('Samir Benali');
    navigateur.cookies.set('guichet_session', avant);
    expect((await navigateur.appeler('/api/session')).json.personne).toBeNull();
  });

  test('a session that has expired is over, and the database keeps no token', async () => {
    const navigateur = await installation.connecter('camille-martin');
    const jeton = navigateur.cookies.get('guichet_session') ?? '';
    const { base, sessions } = installation.serveur.services;
    const lignes = await base.selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(lignes)).not.toContain(jeton);
    await base
      .updateTable('sessions')
      .set({ expire_le: new Date(Date.now() - 1000) })
      .execute();
    expect((await navigateur.appeler('/api/session')).json.personne).toBeNull();
    await sessions.nettoyer();
    expect(await base.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  test('sessions outlive the server', async () => {
    const navigateur = await installation.connecter('camille-martin');
    const cookie = navigateur.cookies.get('guichet_session') ?? '';
    await installation.redémarrer();
    const après = installation.navigateur();
    après.cookies.set('guichet_session', cookie);
    expect((await après.appeler('/api/session')).json.personne.nom).toBe('Camille Martin');
  });

  test('by another name of the server, the sign-in starts again from the right one', async () => {
    const autre = new URL(installation.serveur.adresse);
    autre.hostname = '127.0.0.1';
    const réponse = await fetch(`${autre.origin}/connexion?retour=/x`, { redirect: 'manual' });
    expect(réponse.headers.get('location')).toBe(`${installation.serveur.adresse}/connexion?retour=%2Fx`);
  });
});

describe('with another provider, set as ProConnect is', () => {
  let installation: Installation;
  let fournisseur: Server;
  let sujet = 'agent-1';

  beforeAll(async () => {
    fournisseur = createServer();
    await new Promise<void>((prêt) => fournisseur.listen(0, '127.0.0.1', prêt));
    const émetteur = `http://localhost:${(fournisseur.address() as AddressInfo).port}`;
    installation = await installer({
      identité: {
        émetteur: new URL(émetteur),
        client: 'guichet',
        secret: 'un-secret-de-plus-de-trente-deux-caracteres',
        portée: 'openid email profile',
        signatureUserinfo: 'RS256',
      },
      instructeurs: new Map([['ines@ars.example', 'occitanie']]),
    });
    const { Provider } = await importerProvider();
    const provider = new Provider(émetteur, {
      adapter: Mémoire,
      ttl: { AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
      clients: [
        {
          client_id: 'guichet',
          client_secret: 'un-secret-de-plus-de-trente-deux-caracteres',
          redirect_uris: [`${installation.serveur.adresse}/connexion/retour`],
          post_logout_redirect_uris: [`${installation.serveur.adresse}/`],
          token_endpoint_auth_method: 'client_secret_post',
          userinfo_signed_response_alg: 'RS256',
        },
      ],
      jwks: {
        keys: [
          {
            ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
            alg: 'RS256',
          } as JWK,
        ],
      },
      features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
      claims: { email: ['email'], profile: ['given_name', 'usual_name', 'organizational_unit'] },
      interactions: { url: (_, { uid }) => `/ici/${uid}` },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          given_name: 'Inès',
          usual_name: 'Da Silva',
          email: id === 'agent-1' ? 'Ines@ars.example' : 'ines@hopital.example',
          organizational_unit: 'Direction',
        }),
      }),
    });
    const répondre = provider.callback();
    fournisseur.on('request', async (requête, réponse) => {
      if (!requête.url?.startsWith('/ici/')) return répondre(requête, réponse);
      const { params } = await provider.interactionDetails(requête, réponse);
      const accord = new provider.Grant({ accountId: sujet, clientId: String(params['client_id']) });
      accord.addOIDCScope('openid email profile');
      await provider.interactionFinished(requête, réponse, {
        login: { accountId: sujet },
        consent: { grantId: await accord.save() },
      });
    });
  });
  afterAll(async () => {
    await installation.fermer();
    fournisseur.close();
  });

  test('who the operator listed is an instructor of their région; the server is no demonstration', async () => {
    const navigateur = installation.navigateur();
    await navigateur.suivre('/connexion');
    expect((await navigateur.appeler('/api/session')).json).toMatchObject({
      démonstration: false,
      personne: { nom: 'Inès Da Silva', rôle: 'instructeur', région: 'occitanie', organisation: 'Direction' },
    });
    expect((await navigateur.appeler('/api/session?au=2022-10-15')).json.erreur.code).toBe('visite_refusée');
    expect((await navigateur.appeler('/identite/auth')).statut).toBe(404);
  });

  test('signing out goes through the provider', async () => {
    const navigateur = installation.navigateur();
    await navigateur.suivre('/connexion');
    const { suite } = (await navigateur.appeler('/deconnexion', { méthode: 'POST' })).json;
    const adresse = new URL(suite);
    expect(adresse.pathname).toBe('/session/end');
    expect(adresse.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(adresse.searchParams.get('post_logout_redirect_uri')).toBe(`${installation.serveur.adresse}/`);
  });

  test('anybody else is an applicant', async () => {
    sujet = 'agent-2';
    const navigateur = installation.navigateur();
    await navigateur.suivre('/connexion');
    const { personne } = (await navigateur.appeler('/api/session')).json;
    expect(personne).toMatchObject({ rôle: 'candidat', courriel: 'ines@hopital.example' });
  });

  test('when it is away, the person is told, and the rest goes on', async () => {
    await new Promise((fermé) => {
      fournisseur.close(fermé);
      fournisseur.closeAllConnections();
    });
    await installation.redémarrer();
    const navigateur = installation.navigateur();
    const { statut, texte } = await navigateur.appeler('/connexion');
    expect([statut, texte.includes('momentanément impossible')]).toEqual([503, true]);
    expect((await navigateur.appeler('/api/programmes')).statut).toBe(200);
  });
});
