/**
 * The answers of one form, what is being typed, and what follows from them.
 *
 * Typed text is kept as typed; it becomes an answer when the person pauses (silently) and when they leave the field
 * (with a message if it cannot be read). One change of answers is one evaluation, whatever the number of fields, and
 * wakes only what reads something that changed: keys are `champ:<chemin>`, `visible:<chemin>`, `valeur:<nom>`,
 * `condition:<nom>`, `évaluation` (any of them) and `réponses` (any answer or error).
 */
import { lireSaisie, vérifierRéponse } from '@guichet/runtime';
import type { Champ, Erreur, Évaluation, Programme, Réponse, Réponses } from '@guichet/runtime';
import { cheminÉlément } from '../chemins.ts';
import { refusDes } from '../recevables.ts';
import { memeValeur } from './comparer.ts';
import { Conditions, type Alerte } from './conditions.ts';
import { Veilleurs } from './veilleurs.ts';

/** `null`: the answer is withdrawn. */
export interface Modification {
  readonly chemin: string;
  readonly réponse: Réponse | null;
}

export interface ÉtatChamp {
  readonly réponse: Réponse | undefined;
  /** Text that is not an answer (yet). */
  readonly saisie: string | undefined;
  readonly erreur: string | undefined;
  readonly alertes: readonly Alerte[];
}

export interface Ouverture {
  readonly réponses?: Réponses;
  /** Text that was being typed when the page was left. */
  readonly saisies?: Readonly<Record<string, string>>;
  /** Seconds since 1970: the clock, or the date that is visited. */
  readonly instant: number;
}

/** After this pause, readable text becomes the answer without waiting for the person to leave the field. */
const PAUSE = 250;

export class Magasin {
  readonly programme: Programme;
  readonly instant: number;
  #réponses: Record<string, Réponse>;
  #évaluation: Évaluation;
  readonly #saisies = new Map<string, string>();
  readonly #erreurs: Map<string, string>;
  readonly #états = new Map<string, ÉtatChamp>();
  readonly #veilleurs = new Veilleurs();
  readonly #témoins = new Set<(modifications: readonly Modification[]) => void>();
  readonly #conditions: Conditions;
  #minuterie: { readonly champ: Champ; readonly chemin: string; readonly id: ReturnType<typeof setTimeout> } | null =
    null;

  constructor(programme: Programme, { réponses = {}, saisies = {}, instant }: Ouverture) {
    this.programme = programme;
    this.instant = instant;
    this.#réponses = { ...réponses };
    for (const [chemin, texte] of Object.entries(saisies)) this.#saisies.set(chemin, texte);
    // An answer that was kept although its question refuses it says so again.
    this.#erreurs = new Map(refusDes(programme, this.#réponses));
    this.#conditions = new Conditions(programme);
    this.#évaluation = programme.évaluer(this.#réponses, { instant });
  }

  // ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

  get réponses(): Réponses {
    return this.#réponses;
  }

  get évaluation(): Évaluation {
    return this.#évaluation;
  }

  /** Text that is not an answer yet, by path: what a local copy must keep besides the answers. */
  get saisies(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#saisies);
  }

  /** Same object as long as nothing about this field changed. */
  champ(chemin: string): ÉtatChamp {
    let état = this.#états.get(chemin);
    if (!état) {
      état = {
        réponse: this.#réponses[chemin],
        saisie: this.#saisies.get(chemin),
        erreur: this.#erreurs.get(chemin),
        alertes: this.#conditions.alertes(chemin, this.#évaluation),
      };
      this.#états.set(chemin, état);
    }
    return état;
  }

  visible(chemin: string): boolean {
    return this.#évaluation.visibles[chemin] !== false;
  }

  abonner(clé: string, éveiller: () => void): () => void {
    return this.#veilleurs.ajouter(clé, éveiller);
  }

  /** Told of every change that the person makes, in order: what is to be saved. */
  écouter(témoin: (modifications: readonly Modification[]) => void): () => void {
    this.#témoins.add(témoin);
    return () => this.#témoins.delete(témoin);
  }

  // ── Typing ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** One key pressed: nothing on the page is woken, the field shows its own text. */
  saisir(champ: Champ, chemin: string, texte: string): void {
    if (this.#minuterie && this.#minuterie.chemin !== chemin) this.#lireSansMessage();
    else if (this.#minuterie) clearTimeout(this.#minuterie.id);
    this.#saisies.set(chemin, texte);
    this.#minuterie = { champ, chemin, id: setTimeout(() => this.#lireSansMessage(), PAUSE) };
  }

  /** The field is left: its text becomes an answer, or gets its message. */
  quitter(champ: Champ, chemin: string): void {
    this.#arrêterMinuterie(chemin);
    const texte = this.#saisies.get(chemin);
    if (texte === undefined) return;
    const lu = lireSaisie(champ.type, texte);
    if ('erreur' in lu) {
      this.#erreurs.set(chemin, lu.erreur);
      this.#changer([{ chemin, réponse: null }], { garder: chemin });
      return;
    }
    this.#saisies.delete(chemin);
    const message = lu.réponse === null ? null : vérifierRéponse(champ, lu.réponse);
    if (message === null) this.#erreurs.delete(chemin);
    else this.#erreurs.set(chemin, message);
    this.#changer([{ chemin, réponse: lu.réponse }], { garder: chemin });
  }

  /** Whatever is being typed becomes an answer if it can: before leaving a page, or sending. */
  poser(): void {
    this.#lireSansMessage();
  }

  // ── Answering ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** An answer that needs no reading: a choice, a file, the items of a list. */
  répondre(chemin: string, réponse: Réponse | null): void {
    this.#changer([{ chemin, réponse }]);
  }

  ajouterÉlément(liste: string): string {
    const ids = this.#ids(liste);
    const id = nouvelId(ids);
    this.#changer([{ chemin: liste, réponse: [...ids, id] }]);
    return id;
  }

  /** The answers of the item leave with it. */
  retirerÉlément(liste: string, id: string): void {
    const ids = this.#ids(liste).filter((autre) => autre !== id);
    const préfixe = `${cheminÉlément(liste, id)}.`;
    const dedans = [...Object.keys(this.#réponses), ...this.#saisies.keys()].filter((chemin) =>
      chemin.startsWith(préfixe),
    );
    this.#changer([
      { chemin: liste, réponse: ids.length > 0 ? ids : null },
      ...dedans.map((chemin) => ({ chemin, réponse: null })),
    ]);
  }

  /** Changes that come from elsewhere (the server, another tab): nobody is told to save them. */
  recevoir(modifications: readonly Modification[]): void {
    this.#changer(modifications, { taire: true });
  }

  /** Messages of the server, or of a check of the whole: they stay until the answer changes. */
  poserErreurs(erreurs: readonly Erreur[]): void {
    for (const { chemin, message } of erreurs) {
      this.#erreurs.set(chemin, message);
      this.#réveillerChamp(chemin);
    }
    this.#veilleurs.réveiller('réponses');
  }

  // ── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────────

  #ids(liste: string): readonly string[] {
    const réponse = this.#réponses[liste];
    return Array.isArray(réponse) ? (réponse as readonly string[]) : [];
  }

  #arrêterMinuterie(chemin: string): void {
    if (this.#minuterie?.chemin !== chemin) return;
    clearTimeout(this.#minuterie.id);
    this.#minuterie = null;
  }

  #lireSansMessage(): void {
    if (!this.#minuterie) return;
    const { champ, chemin } = this.#minuterie;
    this.#arrêterMinuterie(chemin);
    const texte = this.#saisies.get(chemin);
    if (texte === undefined) return;
    const lu = lireSaisie(champ.type, texte);
    if ('erreur' in lu || (lu.réponse !== null && vérifierRéponse(champ, lu.réponse) !== null)) {
      for (const témoin of this.#témoins) témoin([]);
      return;
    }
    this.#erreurs.delete(chemin);
    this.#changer([{ chemin, réponse: lu.réponse }], { garder: chemin });
  }

  #changer(modifications: readonly Modification[], { taire = false, garder = '' } = {}): void {
    const réelles = modifications.filter(({ chemin, réponse }) => !identiques(this.#réponses[chemin], réponse));
    for (const { chemin } of modifications) {
      if (chemin === garder) continue;
      this.#saisies.delete(chemin);
      this.#erreurs.delete(chemin);
    }
    if (réelles.length > 0) {
      this.#réponses = { ...this.#réponses };
      for (const { chemin, réponse } of réelles) {
        if (réponse === null) delete this.#réponses[chemin];
        else this.#réponses[chemin] = réponse;
      }
      this.#réévaluer();
    }
    for (const { chemin } of modifications) this.#réveillerChamp(chemin);
    this.#veilleurs.réveiller('réponses');
    if (!taire) for (const témoin of this.#témoins) témoin(réelles);
  }

  #réévaluer(): void {
    const avant = this.#évaluation;
    const après = this.programme.évaluer(this.#réponses, { instant: this.instant });
    this.#évaluation = après;
    let changée = false;
    const signaler = (clé: string): void => {
      changée = true;
      this.#veilleurs.réveiller(clé);
    };
    for (const nom of Object.keys(après.valeurs)) {
      if (!memeValeur(avant.valeurs[nom], après.valeurs[nom])) signaler(`valeur:${nom}`);
    }
    for (const porteur of this.#conditions.porteursTouchés(avant, après)) {
      changée = true;
      this.#réveillerChamp(porteur);
    }
    for (const nom of Object.keys(après.conditions)) {
      if (!memeValeur(avant.conditions[nom], après.conditions[nom])) signaler(`condition:${nom}`);
    }
    for (const chemin of new Set([...Object.keys(avant.visibles), ...Object.keys(après.visibles)])) {
      if ((avant.visibles[chemin] !== false) !== (après.visibles[chemin] !== false)) signaler(`visible:${chemin}`);
    }
    if (changée) this.#veilleurs.réveiller('évaluation');
  }

  #réveillerChamp(chemin: string): void {
    this.#états.delete(chemin);
    this.#veilleurs.réveiller(`champ:${chemin}`);
  }
}

function identiques(a: Réponse | undefined, b: Réponse | null): boolean {
  if (a === undefined || b === null) return a === (b ?? undefined);
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** Short, and never one that the list already holds. */
function nouvelId(ids: readonly string[]): string {
  const id = crypto.randomUUID().slice(0, 8);
  return ids.includes(id) ? nouvelId(ids) : id;
}
