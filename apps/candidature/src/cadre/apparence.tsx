import { useState } from 'react';
import { apparenceChoisie, choisirApparence, type Apparence as Choix } from '../theme/apparence.ts';

const CHOIX: readonly { readonly valeur: Choix; readonly libellé: string }[] = [
  { valeur: 'système', libellé: 'Comme l’appareil' },
  { valeur: 'claire', libellé: 'Claire' },
  { valeur: 'sombre', libellé: 'Sombre' },
];

export function Apparence() {
  const [apparence, changer] = useState(apparenceChoisie);
  return (
    <div className="gui-apparence">
      <label htmlFor="apparence">Apparence</label>
      <select
        id="apparence"
        className="gui-apparence__choix"
        value={apparence}
        onChange={({ currentTarget }) => {
          const choisie = CHOIX.find(({ valeur }) => valeur === currentTarget.value)?.valeur ?? 'système';
          changer(choisie);
          choisirApparence(choisie);
        }}
      >
        {CHOIX.map(({ valeur, libellé }) => (
          <option key={valeur} value={valeur}>
            {libellé}
          </option>
        ))}
      </select>
    </div>
  );
}
