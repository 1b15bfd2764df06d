/**
 * Which question speaks for a condition that does not hold, and whose words change when an answer does.
 */
import { porteur, type Champ, type Condition, type Programme, type Évaluation } from '@guichet/runtime';

/** A rule that the present answers do not meet, told at the field. */
export interface Alerte {
  readonly nom: string;
  readonly message: string;
  readonly bloquante: boolean;
}

const AUCUNE: readonly Alerte[] = [];

export class Conditions {
  readonly #conditions: readonly Condition[];
  /** What must be visible for a field to be asked: its step, its group, itself. */
  readonly #dans = new Map<string, readonly string[]>();
  #porteurs = new WeakMap<Évaluation, ReadonlyMap<string, readonly Alerte[]>>();

  constructor({ étapes, conditions }: Programme) {
    this.#conditions = conditions;
    const ranger = (champs: readonly Champ[], lieux: readonly string[]): void => {
      for (const { chemin } of champs) this.#dans.set(chemin, [...lieux, chemin]);
    };
    for (const { id, champs, groupes } of étapes) {
      ranger(champs, [id]);
      for (const groupe of groupes) ranger(groupe.champs, [id, groupe.id]);
    }
  }

  alertes(chemin: string, évaluation: Évaluation): readonly Alerte[] {
    return this.#alertesDe(évaluation).get(chemin) ?? AUCUNE;
  }

  /** The field that speaks for a condition, as it stands on the page; `null` when none of its questions is asked. */
  porteur(condition: Condition, { visibles }: Évaluation): string | null {
    const demandé = (chemin: string): boolean =>
      this.#dans.get(chemin)?.every((lieu) => visibles[lieu] !== false) ?? false;
    return porteur(condition, demandé) ?? null;
  }

  /** Fields whose alerts are not the same in two evaluations. */
  porteursTouchés(avant: Évaluation, après: Évaluation): readonly string[] {
    const [anciennes, nouvelles] = [this.#alertesDe(avant), this.#alertesDe(après)];
    const chemins = new Set([...anciennes.keys(), ...nouvelles.keys()]);
    return [...chemins].filter((chemin) => signature(anciennes.get(chemin)) !== signature(nouvelles.get(chemin)));
  }

  #alertesDe(évaluation: Évaluation): ReadonlyMap<string, readonly Alerte[]> {
    const connues = this.#porteurs.get(évaluation);
    if (connues) return connues;
    const alertes = new Map<string, Alerte[]>();
    for (const condition of this.#conditions) {
      const { nom, bloquante } = condition;
      const message = évaluation.messages[nom];
      if (évaluation.conditions[nom] !== false || message === undefined) continue;
      const porteur = this.porteur(condition, évaluation);
      if (porteur !== null) alertes.set(porteur, [...(alertes.get(porteur) ?? []), { nom, message, bloquante }]);
    }
    this.#porteurs.set(évaluation, alertes);
    return alertes;
  }
}

function signature(alertes: readonly Alerte[] = AUCUNE): string {
  return alertes.map(({ nom, message }) => `${nom}\n${message}`).join('\n');
}
