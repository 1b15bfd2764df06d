/**
 * Several choices: one box each, under their headings if they have some. The answer keeps the programme's order.
 */
import type { Option } from '@guichet/runtime';
import { idDe } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { enErreur, Groupe, idMessages, type PropsChamp } from './enveloppe.tsx';
import { parGroupe } from './options.ts';

export function Cases({ champ, chemin, options }: PropsChamp & { options: readonly Option[] }) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  const choisies = new Set(Array.isArray(état.réponse) ? (état.réponse as readonly string[]) : []);

  const basculer = (option: string): void => {
    const suite = options
      .map((autre) => autre.id)
      .filter((autre) => (autre === option ? !choisies.has(autre) : choisies.has(autre)));
    magasin.répondre(chemin, suite.length > 0 ? suite : null);
  };

  return (
    <Groupe champ={champ} id={id} état={état}>
      {parGroupe(options).map((paquet) => (
        <div key={paquet.groupe ?? ''} className="gui-cases">
          {paquet.groupe !== null && <p className="gui-cases__titre">{paquet.groupe}</p>}
          {paquet.options.map((option) => {
            const idOption = option === options[0] ? id : `${id}-${option.id.replaceAll('.', '-')}`;
            return (
              <div key={option.id} className="fr-fieldset__element">
                <div className="fr-checkbox-group">
                  <input
                    type="checkbox"
                    id={idOption}
                    name={chemin}
                    value={option.id}
                    checked={choisies.has(option.id)}
                    aria-invalid={enErreur(état)}
                    aria-describedby={idMessages(id)}
                    onChange={() => basculer(option.id)}
                  />
                  <label className="fr-label" htmlFor={idOption}>
                    {option.libellé}
                  </label>
                </div>
              </div>
            );
          })}
        </div>
      ))}
    </Groupe>
  );
}
