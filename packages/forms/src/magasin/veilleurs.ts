/** Who wants to be woken for which key. */
export class Veilleurs {
  readonly #parClé = new Map<string, Set<() => void>>();

  ajouter(clé: string, éveiller: () => void): () => void {
    const veilleurs = this.#parClé.get(clé) ?? new Set();
    this.#parClé.set(clé, veilleurs);
    veilleurs.add(éveiller);
    return () => {
      veilleurs.delete(éveiller);
      if (veilleurs.size === 0) this.#parClé.delete(clé);
    };
  }

  réveiller(clé: string): void {
    for (const éveiller of this.#parClé.get(clé) ?? []) éveiller();
  }
}
