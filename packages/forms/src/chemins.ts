/**
 * Paths: a programme writes `organismes[].essms`, an answer is at `organismes[a1].essms`.
 */

/** Inside which item of which list a field stands; `null` outside lists. */
export interface Portée {
  /** Declared path of the list: `organismes`. */
  readonly liste: string;
  /** Path of the item: `organismes[a1]`. */
  readonly item: string;
}

/** Declared path → path of the answer. */
export function cheminDans(déclaré: string, portée: Portée | null): string {
  if (portée === null || !déclaré.startsWith(`${portée.liste}[]`)) return déclaré;
  return portée.item + déclaré.slice(portée.liste.length + 2);
}

export function cheminÉlément(liste: string, id: string): string {
  return `${liste}[${id}]`;
}

/** The list that holds the field: `organismes[].essms` or `organismes[a1].essms` → `organismes`. */
export function listeDe(chemin: string): string | null {
  const crochet = chemin.indexOf('[');
  return crochet === -1 ? null : chemin.slice(0, crochet);
}

/** The id of the first control of a field: where labels, error links and `#` addresses lead. Names hold no hyphen. */
export function idDe(chemin: string): string {
  return `champ-${chemin.replaceAll('.', '-').replaceAll('[', '--').replaceAll(']', '')}`;
}
