/** The routes of the table, the pages of the local sign-in, the portal; nothing else is answered. */
import { routes, type NomRoute } from '@guichet/contract';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { CHEMIN_CHOIX } from '../identite/fournisseur.ts';
import { CHEMIN_STYLE, pageErreur, style } from '../identite/page.ts';
import { traiter, type Contexte, type Traitement, type Traitements } from './appel.ts';
import { poserEntêtes } from './entetes.ts';
import { ErreurHttp, réponseErreur } from './erreurs.ts';
import { exigerOrigine } from './origine.ts';
import type { Services } from './services.ts';
import { dossiers } from './traitements/dossiers.ts';
import { pièces } from './traitements/pieces.ts';
import { programmes } from './traitements/programmes.ts';
import { santé } from './traitements/sante.ts';
import { session } from './traitements/session.ts';

const traitements: Traitements = { ...session, ...programmes, ...dossiers, ...pièces, ...santé };

export type Application = Hono<{ Bindings: HttpBindings }>;

export function créerApplication(services: Services): Application {
  const application: Application = new Hono();
  application.use(poserEntêtes(services.adresse.startsWith('https:')));
  application.onError((erreur) => réponseErreur(erreur, services.journaliser));

  for (const nom of Object.keys(routes) as NomRoute[]) {
    const { méthode, chemin } = routes[nom];
    application.on(méthode, motif(chemin), (contexte) =>
      traiter(nom, traitements[nom] as Traitement<NomRoute>, services, contexte),
    );
  }
  servirChoix(application, services);
  refuserMéthodes(application);
  application.all('*', (contexte) => servirPortail(services, contexte));
  return application;
}

/** `/programmes/:slug/:empreinte.js` → the pattern of Hono. */
function motif(chemin: string): string {
  return chemin.replace(/:([a-z]+)\.js$/, ':$1{[A-Za-z0-9_-]+\\.js}');
}

/** The page of the local sign-in, which belongs to no table: an external provider has its own. */
function servirChoix(application: Application, { fournisseur, adresse }: Services): void {
  application.get(CHEMIN_STYLE, () => new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } }));
  if (!fournisseur) return;
  const expirée = (contexte: Contexte) =>
    contexte.html(pageErreur('La connexion n’a pas abouti', 'Cette demande de connexion a expiré.'), 400);
  application.get(`${CHEMIN_CHOIX}/:uid`, async (contexte) => {
    const page = await fournisseur.pageChoix(contexte.env.incoming, contexte.env.outgoing);
    return page === null ? expirée(contexte) : contexte.html(page);
  });
  const limite = bodyLimit({
    maxSize: 4096,
    onError: (contexte) => contexte.html(pageErreur('La connexion n’a pas abouti', 'Cet envoi est trop long.'), 413),
  });
  application.post(`${CHEMIN_CHOIX}/:uid`, limite, async (contexte) => {
    exigerOrigine(contexte, adresse);
    const { personne } = await contexte.req.parseBody();
    const { incoming, outgoing } = contexte.env;
    const suite = await fournisseur.choisir(incoming, outgoing, typeof personne === 'string' ? personne : '');
    return suite === null ? expirée(contexte) : contexte.redirect(suite, 303);
  });
}

/** A path of the table called with another method: 405, and which methods it has. */
function refuserMéthodes(application: Application): void {
  const parMotif = Map.groupBy(Object.values(routes), ({ chemin }) => motif(chemin));
  for (const [chemin, siennes] of parMotif) {
    const permises = siennes.flatMap(({ méthode }) => (méthode === 'GET' ? ['GET', 'HEAD'] : [méthode])).join(', ');
    application.all(chemin, () => refusDeMéthode(permises));
  }
}

function refusDeMéthode(permises: string): Response {
  const réponse = réponseErreur(
    new ErreurHttp('méthode_refusée', `Cette adresse n’accepte que ${permises}.`),
    () => undefined,
  );
  réponse.headers.set('allow', permises);
  return réponse;
}

async function servirPortail({ portail }: Services, contexte: Contexte): Promise<Response> {
  const { method, path } = contexte.req;
  const introuvable = new ErreurHttp('introuvable', 'Cette page n’existe pas.');
  if (path.startsWith('/api/') || path.startsWith('/programmes/') || path.startsWith('/identite/')) throw introuvable;
  if (method !== 'GET' && method !== 'HEAD') return refusDeMéthode('GET, HEAD');
  const réponse = await portail.répondre(contexte.req.raw);
  if (!réponse) throw introuvable;
  return réponse;
}
