/** One call of a route of the table, from the raw request to what its handler receives. */
import type { IncomingMessage } from 'node:http';
import {
  routes,
  type CorpsDe,
  type NomRoute,
  type ParamètresDe,
  type Personne,
  type RequêteDe,
  type Route,
  type RésultatDe,
} from '@guichet/contract';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { lireJson, vérifier } from './corps.ts';
import { ErreurHttp } from './erreurs.ts';
import { lireCookieSession } from './cookies.ts';
import { exigerOrigine } from './origine.ts';
import type { Services } from './services.ts';
import { momentDe, type Moment } from './visite.ts';

export type Contexte = Context<{ Bindings: HttpBindings }>;

type PersonneDe<N extends NomRoute> = (typeof routes)[N]['qui'] extends 'tous' ? Personne | null : Personne;

export interface Appel<N extends NomRoute> extends Moment {
  readonly paramètres: ParamètresDe<N>;
  readonly requête: RequêteDe<N>;
  readonly corps: CorpsDe<N>;
  readonly personne: PersonneDe<N>;
  readonly contexte: Contexte;
  readonly entrant: IncomingMessage;
  readonly services: Services;
}

/** Answers with the JSON of the route, or with a whole `Response` when it is no JSON. */
export type Traitement<N extends NomRoute> = (appel: Appel<N>) => Promise<RésultatDe<N> | Response>;

export type Traitements = { readonly [N in NomRoute]: Traitement<N> };

/** Runs a route: who, from where, then what; the body is read last, once the rest is in order. */
export async function traiter<N extends NomRoute>(
  nom: N,
  traitement: Traitement<N>,
  services: Services,
  contexte: Contexte,
): Promise<Response> {
  const route: Route = routes[nom];
  const entrant = contexte.env.incoming;
  if (route.méthode !== 'GET') exigerOrigine(contexte, services.adresse);
  const personne = await quiAppelle(route, services, contexte);
  const paramètres = route.paramètres.safeParse(paramètresDe(route, contexte));
  if (!paramètres.success) throw new ErreurHttp('introuvable', 'Cette page n’existe pas.');
  const requête = vérifier(route.requête, contexte.req.query(), 'L’adresse demandée n’a pas la forme attendue.');
  const moment = momentDe(contexte.req.query('au'), services.fournisseur !== null, services.horloge);
  const corps = route.entrée.genre === 'json' ? await lireJson(entrant, route.entrée.schéma) : undefined;

  const appel = { paramètres: paramètres.data, requête, corps, personne, contexte, entrant, services, ...moment };
  const résultat = await traitement(appel as unknown as Appel<N>);
  if (résultat instanceof Response) return résultat;
  if (route.sortie.genre === 'vide') return new Response(null, { status: route.sortie.statut });
  return contexte.json(résultat as object, route.sortie.statut as 200);
}

async function quiAppelle(route: Route, services: Services, contexte: Contexte): Promise<Personne | null> {
  const jeton = lireCookieSession(contexte, services);
  const personne = jeton === undefined ? null : await services.sessions.lire(jeton);
  if (route.qui === 'tous') return personne;
  if (!personne) throw new ErreurHttp('connexion_requise', 'Connectez-vous pour continuer.');
  if ((route.qui === 'candidat' || route.qui === 'instructeur') && personne.rôle !== route.qui) {
    throw new ErreurHttp('accès_refusé', 'Votre compte ne donne pas accès à cette page.');
  }
  return personne;
}

/** `:empreinte.js` is matched with its extension. */
function paramètresDe(route: Route, contexte: Contexte): Record<string, string> {
  const { empreinte, ...reste } = contexte.req.param() as Record<string, string>;
  if (empreinte === undefined) return reste;
  return { ...reste, empreinte: route.chemin.endsWith('.js') ? empreinte.replace(/\.js$/, '') : empreinte };
}
