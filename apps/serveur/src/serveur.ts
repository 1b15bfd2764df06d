/** Puts everything together, and takes it apart in the reverse order. */
import { randomInt, randomUUIDv7 } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { ouvrirBase } from './base/connexion.ts';
import { créerEntrepôt } from './base/entrepot.ts';
import { démarrerGrappe } from './base/locale/grappe.ts';
import { migrer } from './base/migrer.ts';
import { sonder } from './base/transaction.ts';
import type { Configuration } from './configuration.ts';
import { préparerDonnées } from './donnees/dossier.ts';
import { verrouiller } from './donnees/verrou.ts';
import { Empêchement } from './empechement.ts';
import { balayer } from './fichiers/balayage.ts';
import { ouvrirCoffre } from './fichiers/coffre.ts';
import { créerApplication } from './http/application.ts';
import { entêtes } from './http/entetes.ts';
import type { Services } from './http/services.ts';
import { servirDossier } from './http/statique.ts';
import { créerClientIdentité } from './identite/client.ts';
import { créerConnexions } from './identite/connexions.ts';
import { CHEMIN_CHOIX, CHEMIN_FOURNISSEUR, CLIENT, PORTÉE, créerFournisseur } from './identite/fournisseur.ts';
import { CHEMIN_STYLE } from './identite/page.ts';
import { lireSecrets } from './identite/secrets.ts';
import { créerSessions } from './identite/sessions.ts';
import { ouvrirArchive } from './programmes/archive.ts';

export interface Serveur {
  /** Where browsers go. */
  readonly adresse: string;
  readonly port: number;
  readonly démonstration: boolean;
  readonly programmes: readonly string[];
  readonly services: Services;
  /** Process of the embedded database. */
  readonly pidBase: () => number | undefined;
  /** Ends the calls under way, then stops what was started. Once, however often it is called. */
  arrêter(): Promise<void>;
}

export interface Entourage {
  /** Told, in French, what the operator should know. */
  readonly signaler: (message: string) => void;
  /** Told of every error nobody foresaw. */
  readonly journaliser: (erreur: unknown) => void;
  /** The embedded database is lost for good: the server is of no use any more. */
  readonly perdu?: () => void;
}

/** A slow line may take that long to send a file. */
const DURÉE_REQUÊTE = 20 * 60_000;
const DÉLAI_ARRÊT = 5_000;

export async function démarrer(configuration: Configuration, entourage: Entourage): Promise<Serveur> {
  const àDéfaire: (() => Promise<void> | void)[] = [];
  const défaire = async () => {
    for (const pas of àDéfaire.splice(0).toReversed()) await Promise.resolve(pas()).catch(entourage.journaliser);
  };
  try {
    return await monter(configuration, entourage, àDéfaire, défaire);
  } catch (erreur) {
    await défaire();
    throw erreur;
  }
}

async function monter(
  configuration: Configuration,
  { signaler, journaliser, perdu }: Entourage,
  àDéfaire: (() => Promise<void> | void)[],
  défaire: () => Promise<void>,
): Promise<Serveur> {
  const données = await préparerDonnées(configuration.données);
  const verrou = await verrouiller(données.racine);
  àDéfaire.push(() => verrou.libérer());

  // The port is taken before the database starts: whoever has it is told of at once.
  const http = createServer({ requestTimeout: DURÉE_REQUÊTE, keepAliveTimeout: 30_000 });
  const port = await écouter(http, configuration);
  àDéfaire.push(() => fermer(http));
  const adresse = configuration.adressePublique ?? `http://localhost:${port}`;

  const grappe = configuration.base
    ? null
    : await démarrerGrappe(données.racine, (fait) => {
        signaler(
          fait === 'morte' ? 'La base de données s’est arrêtée : redémarrage…' : 'La base de données est perdue.',
        );
        if (fait === 'perdue') perdu?.();
      });
  if (grappe) àDéfaire.push(() => grappe.arrêter());

  const base = ouvrirBase(configuration.base ?? grappe?.adresse ?? '');
  àDéfaire.push(() => base.destroy());
  await sonder(base).catch((cause: unknown) => {
    throw new Empêchement(`La base de données ne répond pas : ${(cause as Error).message}`, { cause });
  });
  await migrer(base);
  await balayer(données.fichiers, base);

  const archive = await ouvrirArchive(
    base,
    { programmes: configuration.programmes, modules: données.programmes },
    signaler,
  );
  const coffre = ouvrirCoffre(données.fichiers);
  const secrets = configuration.identité ? null : await lireSecrets(données.identité);
  const fournisseur = secrets && (await créerFournisseur(adresse, secrets));
  const sessions = créerSessions(base);
  await sessions.nettoyer();

  const services: Services = {
    base,
    archive,
    coffre,
    sessions,
    fournisseur,
    adresse,
    journaliser,
    ports: {
      entrepôt: créerEntrepôt(base),
      programmes: archive,
      coffre,
      nouvelId: randomUUIDv7,
      hasard: (borne) => randomInt(borne),
    },
    connexions: créerConnexions(base),
    identité: créerClientIdentité({
      adresse,
      instructeurs: configuration.instructeurs,
      local: secrets && port,
      ...(configuration.identité ?? {
        émetteur: new URL(adresse + CHEMIN_FOURNISSEUR),
        client: CLIENT,
        secret: secrets?.client ?? '',
        portée: PORTÉE,
        signatureUserinfo: 'RS256',
      }),
    }),
    portail: servirDossier(configuration.portail),
    horloge: Date.now,
  };
  brancher(http, services);
  const entretien = setInterval(() => void sessions.nettoyer().catch(journaliser), 3_600_000);
  entretien.unref();
  àDéfaire.push(() => clearInterval(entretien));

  let arrêt: Promise<void> | undefined;
  return {
    adresse,
    port,
    démonstration: fournisseur !== null,
    programmes: archive.actuels.map(({ module }) => module.titre),
    services,
    pidBase: () => grappe?.pid(),
    arrêter: () => (arrêt ??= défaire()),
  };
}

/** Hono answers everything but what belongs to the local provider. */
function brancher(http: Server, services: Services): void {
  const application = créerApplication(services);
  // What is left unread of a body, Node itself reads and drops.
  const répondre = getRequestListener(application.fetch, { autoCleanupIncoming: false });
  const { fournisseur } = services;
  const posées = Object.entries(entêtes(services.adresse.startsWith('https:')));
  http.removeAllListeners('request');
  http.on('request', (requête, réponse) => {
    const chemin = requête.url ?? '/';
    const auFournisseur = chemin.startsWith(`${CHEMIN_FOURNISSEUR}/`);
    if (!fournisseur || !auFournisseur || chemin.startsWith(CHEMIN_CHOIX) || chemin.startsWith(CHEMIN_STYLE)) {
      void répondre(requête, réponse);
      return;
    }
    for (const [nom, valeur] of posées) réponse.setHeader(nom, valeur);
    fournisseur.répondre(requête, réponse);
  });
}

/** Until everything is ready, the port is held, and whoever calls is asked to come back in a second. */
async function écouter(http: Server, { port, hôte }: Configuration): Promise<number> {
  http.on('request', (_, réponse) => {
    réponse
      .writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain; charset=utf-8' })
      .end('Guichet démarre…\n');
  });
  await new Promise<void>((prêt, échec) => {
    http.once('error', échec);
    http.listen(port, hôte, prêt);
  }).catch((erreur: NodeJS.ErrnoException) => {
    throw new Empêchement(refusDePort(erreur, port, hôte), { cause: erreur });
  });
  return (http.address() as AddressInfo).port;
}

function refusDePort({ code }: NodeJS.ErrnoException, port: number, hôte: string): string {
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà utilisé par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `Le port ${port} est réservé : choisissez-en un au-dessus de 1024, avec PORT.`;
  return `Impossible d’écouter sur ${hôte}, port ${port} (${code}).`;
}

async function fermer(http: Server): Promise<void> {
  const fermé = new Promise((fin) => http.close(fin));
  http.closeIdleConnections();
  const délai = setTimeout(() => http.closeAllConnections(), DÉLAI_ARRÊT);
  await fermé;
  clearTimeout(délai);
}
