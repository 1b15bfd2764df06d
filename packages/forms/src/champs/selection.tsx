/**
 * One choice among many, under their headings if they have some.
 */
import type { Option } from '@guichet/runtime';
import { idDe } from '../chemins.ts';
import { useChamp, useMagasin } from '../contexte.tsx';
import { enErreur, idMessages, Intitulé, Messages, type PropsChamp } from './enveloppe.tsx';
import { parGroupe } from './options.ts';

export function Sélection({ champ, chemin, options }: PropsChamp & { options: readonly Option[] }) {
  const magasin = useMagasin();
  const état = useChamp(chemin);
  const id = idDe(chemin);
  return (
    <div className={`fr-select-group${enErreur(état) ? ' fr-select-group--error' : ''}`}>
      <label className="fr-label" htmlFor={id}>
        <Intitulé champ={champ} />
      </label>
      <select
        className={`fr-select${enErreur(état) ? ' fr-select--error' : ''}`}
        id={id}
        name={chemin}
        value={typeof état.réponse === 'string' ? état.réponse : ''}
        required={!champ.facultatif}
        aria-invalid={enErreur(état)}
        aria-describedby={idMessages(id)}
        onChange={(événement) => magasin.répondre(chemin, événement.currentTarget.value || null)}
      >
        <option value="">Choisissez une réponse</option>
        {parGroupe(options).map(({ groupe, options }) =>
          groupe === null ? (
            options.map((option) => <Choix key={option.id} option={option} />)
          ) : (
            <optgroup key={groupe} label={groupe}>
              {options.map((option) => (
                <Choix key={option.id} option={option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
      <Messages champ={champ} id={id} état={état} />
    </div>
  );
}

function Choix({ option }: { option: Option }) {
  return <option value={option.id}>{option.libellé}</option>;
}
