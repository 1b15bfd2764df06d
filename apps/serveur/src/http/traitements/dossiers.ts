import { encoderÉvaluation, type DossierJson, type DossierRésumé } from '@guichet/contract';
import {
  déposer,
  lire,
  lister,
  ouvrir,
  répondre,
  supprimer,
  vérifier,
  type Dossier,
  type DossierLu,
} from '@guichet/dossiers';
import type { Traitements } from '../appel.ts';

type Siens = Pick<
  Traitements,
  'ouvrirDossier' | 'mesDossiers' | 'dossier' | 'répondre' | 'vérifier' | 'déposer' | 'supprimerDossier'
>;

export const dossiers: Siens = {
  ouvrirDossier: async ({ personne, instant, corps, services }) =>
    enJson(await ouvrir(services.ports, { personne, instant, ...corps })),

  mesDossiers: async ({ personne, services }) => (await lister(services.ports, personne)).map(résumer),

  dossier: async ({ personne, instant, paramètres: { id }, services }) =>
    enJson(await lire(services.ports, { personne, id, instant })),

  répondre: async ({ personne, instant, paramètres: { id }, corps: { modifications }, services }) => ({
    révisions: await répondre(services.ports, { personne, id, instant, modifications }),
  }),

  vérifier: async ({ personne, instant, paramètres: { id }, services }) => ({
    erreurs: [...(await vérifier(services.ports, { personne, id, instant }))],
  }),

  déposer: async ({ personne, instant, paramètres: { id }, services }) => {
    await déposer(services.ports, { personne, id, instant });
    return enJson(await lire(services.ports, { personne, id, instant }));
  },

  supprimerDossier: async ({ personne, instant, paramètres: { id }, services }) => {
    await supprimer(services.ports, { personne, id, instant });
    return undefined;
  },
};

function résumer({ id, programme, titre, version, empreinte, état, crééLe, modifiéLe, dépôt }: Dossier): DossierRésumé {
  const résumé = { id, programme, titre, version, empreinte, état, crééLe, modifiéLe };
  return dépôt ? { ...résumé, référence: dépôt.référence, déposéLe: dépôt.déposéLe } : résumé;
}

function enJson({ dossier, réponses, révisions }: DossierLu): DossierJson {
  const json = { ...résumer(dossier), réponses: { ...réponses }, révisions: { ...révisions } };
  return dossier.dépôt ? { ...json, évaluation: encoderÉvaluation(dossier.dépôt.évaluation) } : json;
}
