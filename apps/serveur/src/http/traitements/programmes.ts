import type { ProgrammeRésumé } from '@guichet/contract';
import { dresserÉtat, type ProgrammeArchivé } from '@guichet/dossiers';
import type { Traitements } from '../appel.ts';
import { écrireCsv } from '../csv.ts';
import { ErreurHttp } from '../erreurs.ts';
import { IMMUABLE, Ressource } from '../statique.ts';
import { pièceAttachée } from '../telechargement.ts';

type Siens = Pick<Traitements, 'programmes' | 'moduleProgramme' | 'moduleRaisonnement' | 'état'>;

const modules = new Map<string, Ressource>();

/** Read once from the database, compressed once. */
function servir(clé: string, texte: string, requête: Request): Response | Promise<Response> {
  const ressource = modules.get(clé) ?? new Ressource(Buffer.from(texte), 'text/javascript; charset=utf-8', IMMUABLE);
  modules.set(clé, ressource);
  return ressource.répondre(requête);
}

export const programmes: Siens = {
  programmes: async ({ services }) => services.archive.actuels.map(résumer),

  moduleProgramme: async ({ paramètres: { slug, empreinte }, contexte, services }) => {
    const texte = await services.archive.modulePortail(slug, empreinte);
    if (texte === null) throw new ErreurHttp('introuvable', 'Ce programme n’existe pas dans cette version.');
    return servir(`${slug}/${empreinte}`, texte, contexte.req.raw);
  },

  moduleRaisonnement: async ({ paramètres: { slug, empreinte }, contexte, services }) => {
    const texte = await services.archive.moduleRaisonnement(slug, empreinte);
    if (texte === null) throw new ErreurHttp('introuvable', 'Ce programme n’existe pas dans cette version.');
    return servir(`${slug}/${empreinte}/raisonnement`, texte, contexte.req.raw);
  },

  état: async ({ paramètres, personne, services }) => {
    const tableau = await dresserÉtat(services.ports, { personne, programme: paramètres.slug, nom: paramètres.etat });
    return new Response(écrireCsv(tableau), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': pièceAttachée(`${paramètres.slug} - ${tableau.état.titre}.csv`),
      },
    });
  },
};

function résumer({ programme: slug, version, empreinte, module }: ProgrammeArchivé): ProgrammeRésumé {
  const { nom, titre, édition, présentation, candidat, périodes } = module;
  return { slug, nom, titre, édition, présentation, candidat, version, empreinte, périodes: [...périodes] };
}
