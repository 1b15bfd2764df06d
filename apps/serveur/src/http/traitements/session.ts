import type { Traitements } from '../appel.ts';
import {
  lireCookieNavigateur,
  lireCookieSession,
  oublierFournisseur,
  poserCookieNavigateur,
  poserCookieSession,
  retirerCookieSession,
} from '../cookies.ts';
import { retourSûr } from '../origine.ts';
import { nouveauJeton } from '../../identite/jetons.ts';
import { pageErreur } from '../../identite/page.ts';
import { reconnaître } from '../../identite/personnes.ts';

type Siens = Pick<Traitements, 'session' | 'connexion' | 'retourConnexion' | 'déconnexion'>;

export const session: Siens = {
  session: async ({ personne, instant, visite, services }) => ({
    personne,
    démonstration: services.fournisseur !== null,
    instant,
    visite,
  }),

  connexion: async ({ requête, contexte, services }) => {
    const retour = retourSûr(requête.retour);
    // Cookies belong to one host: whoever came by another name of this server starts again from the right one.
    if (contexte.req.header('host') !== new URL(services.adresse).host) {
      return contexte.redirect(`${services.adresse}/connexion?${new URLSearchParams({ retour })}`);
    }
    const parti = await services.identité.partir().catch((erreur: unknown) => {
      services.journaliser(erreur);
      return null;
    });
    if (!parti) {
      const message = 'Le service d’identité ne répond pas. Réessayez dans quelques minutes.';
      return contexte.html(pageErreur('La connexion est momentanément impossible', message), 503);
    }
    const navigateur = lireCookieNavigateur(contexte) ?? nouveauJeton();
    poserCookieNavigateur(contexte, services, navigateur);
    if (services.fournisseur) oublierFournisseur(contexte);
    await services.connexions.noter(parti.départ, navigateur, retour);
    return contexte.redirect(parti.adresse);
  },

  retourConnexion: async ({ requête, contexte, services }) => {
    const navigateur = lireCookieNavigateur(contexte);
    const notée = requête.state && navigateur ? await services.connexions.reprendre(requête.state, navigateur) : null;
    const échec = (message: string) => contexte.html(pageErreur('La connexion n’a pas abouti', message), 400);
    if (!notée) return échec('Cette demande de connexion a expiré, ou elle vient d’un autre navigateur.');
    const revenu = await services.identité
      .revenir(new URL(contexte.req.url).searchParams, notée.départ)
      .catch((erreur: unknown) => {
        services.journaliser(erreur);
        return null;
      });
    if (!revenu) return échec('Le service d’identité n’a pas confirmé qui vous êtes. Recommencez.');
    const personne = await reconnaître(services.base, revenu.identité);
    const ancien = lireCookieSession(contexte, services);
    if (ancien !== undefined) await services.sessions.fermer(ancien);
    poserCookieSession(contexte, services, await services.sessions.ouvrir(personne, revenu.jeton));
    return contexte.redirect(notée.retour);
  },

  déconnexion: async ({ contexte, services }) => {
    const jeton = lireCookieSession(contexte, services);
    const fermée = jeton === undefined ? null : await services.sessions.fermer(jeton);
    retirerCookieSession(contexte, services);
    // The session is over in any case, whether the provider answers or not.
    const suite = await services.identité.adresseDeSortie(fermée?.jetonIdentité ?? null).catch(() => '/');
    return { suite };
  },
};
