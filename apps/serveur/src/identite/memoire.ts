/**
 * What the local provider remembers: the few minutes of a sign-in. It is lost when the server stops, and then the person
 * starts the sign-in again; sessions of Guichet are elsewhere, in the database.
 */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entrée {
  readonly contenu: AdapterPayload;
  readonly expire: number;
}

const MAXIMUM = 5000;

export class Mémoire implements Adapter {
  static #entrées = new Map<string, Entrée>();
  readonly #modèle: string;

  constructor(modèle: string) {
    this.#modèle = modèle;
  }

  #clé(id: string): string {
    return `${this.#modèle}:${id}`;
  }

  async upsert(id: string, contenu: AdapterPayload, durée: number): Promise<void> {
    const entrées = Mémoire.#entrées;
    const maintenant = Date.now();
    if (entrées.size >= MAXIMUM) {
      for (const [clé, { expire }] of entrées) if (expire < maintenant) entrées.delete(clé);
    }
    // Still full of what has not expired: the oldest goes.
    const [ancienne] = entrées.keys();
    if (entrées.size >= MAXIMUM && ancienne !== undefined) entrées.delete(ancienne);
    entrées.set(this.#clé(id), { contenu, expire: maintenant + (durée || 3600) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entrée = Mémoire.#entrées.get(this.#clé(id));
    return entrée && entrée.expire > Date.now() ? entrée.contenu : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#chercher((contenu) => contenu.uid === uid);
  }

  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.#chercher((contenu) => contenu.userCode === code);
  }

  async consume(id: string): Promise<void> {
    const contenu = await this.find(id);
    if (contenu) contenu['consumed'] = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    Mémoire.#entrées.delete(this.#clé(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [clé, { contenu }] of Mémoire.#entrées) if (contenu.grantId === grantId) Mémoire.#entrées.delete(clé);
  }

  #chercher(convient: (contenu: AdapterPayload) => boolean): AdapterPayload | undefined {
    const préfixe = this.#clé('');
    for (const [clé, { contenu, expire }] of Mémoire.#entrées) {
      if (clé.startsWith(préfixe) && expire > Date.now() && convient(contenu)) return contenu;
    }
    return undefined;
  }
}
