/** What a browser does of HTTP: keeps cookies, follows redirections, says from which page it calls. */

export interface Appel {
  readonly méthode?: string;
  readonly json?: unknown;
  readonly corps?: BodyInit;
  readonly entêtes?: Readonly<Record<string, string>>;
  /** Origin of the page; null to say nothing. */
  readonly origine?: string | null;
}

export interface Réponse {
  readonly statut: number;
  readonly entêtes: Headers;
  readonly texte: string;
  /** The body when it is JSON. */
  readonly json: any;
}

export class Navigateur {
  readonly adresse: string;
  readonly cookies = new Map<string, string>();

  constructor(adresse: string) {
    this.adresse = adresse;
  }

  async appeler(
    chemin: string,
    { méthode = 'GET', json, corps, entêtes, origine = this.adresse }: Appel = {},
  ): Promise<Réponse> {
    const réponse = await fetch(new URL(chemin, this.adresse), {
      method: méthode,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map((paire) => paire.join('=')).join('; ') } : {}),
        ...(méthode === 'GET' || origine === null ? {} : { origin: origine }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...entêtes,
      },
      ...(json === undefined ? (corps === undefined ? {} : { body: corps }) : { body: JSON.stringify(json) }),
    });
    for (const cookie of réponse.headers.getSetCookie()) this.#garder(cookie);
    const texte = await réponse.text();
    const estJson = réponse.headers.get('content-type')?.includes('json') && texte !== '';
    return { statut: réponse.status, entêtes: réponse.headers, texte, json: estJson ? JSON.parse(texte) : undefined };
  }

  /** Follows redirections until a page. */
  async suivre(chemin: string, appel?: Appel): Promise<Réponse & { readonly adresse: string }> {
    let adresse = new URL(chemin, this.adresse).href;
    let réponse = await this.appeler(adresse, appel);
    for (let sauts = 0; sauts < 10; sauts += 1) {
      const suite = réponse.entêtes.get('location');
      if (suite === null) break;
      adresse = new URL(suite, adresse).href;
      réponse = await this.appeler(adresse);
    }
    return { ...réponse, adresse };
  }

  /** Signs in through the local provider, as one of the demonstration people. */
  async connecter(personne: string, retour = '/'): Promise<this> {
    const choix = await this.suivre(`/connexion?${new URLSearchParams({ retour })}`);
    const action = /action="([^"]+)"/.exec(choix.texte)?.[1];
    if (!action) throw new Error(`No page of choice at ${choix.adresse}: ${choix.statut} ${choix.texte}`);
    await this.suivre(action, { méthode: 'POST', corps: new URLSearchParams({ personne }) });
    return this;
  }

  #garder(cookie: string): void {
    const [paire = '', ...attributs] = cookie.split('; ');
    const [nom = '', valeur = ''] = paire.split(/=(.*)/s);
    const fini = attributs.some((un) => /^max-age=0$/i.test(un)) || valeur === '';
    if (fini) this.cookies.delete(nom);
    else this.cookies.set(nom, valeur);
  }
}
