/**
 * One question, whatever its type: asked when its condition holds.
 */
import { memo } from 'react';
import type { Champ } from '@guichet/runtime';
import { cheminDans, type Portée } from '../chemins.ts';
import { useVisible } from '../contexte.tsx';
import { Cases } from './cases.tsx';
import { Liste } from './liste.tsx';
import { DépôtPièce } from './piece.tsx';
import { Radios } from './radios.tsx';
import { SaisieDate } from './saisie-date.tsx';
import { SaisieTexte } from './saisie-texte.tsx';
import { Sélection } from './selection.tsx';

const OUI_NON = [
  { libellé: 'Oui', valeur: true },
  { libellé: 'Non', valeur: false },
] as const;

/** Up to this many, choices are all shown; beyond, they are in a drop-down list. */
const CHOIX_EN_VUE = 7;

export const ChampFormulaire = memo(
  ({ champ, portée = null }: { champ: Champ; portée?: Portée | null }) => {
    const chemin = cheminDans(champ.chemin, portée);
    return useVisible(chemin) ? (
      <div className="fr-fieldset__element gui-champ" data-chemin={chemin}>
        <Contrôle champ={champ} chemin={chemin} />
      </div>
    ) : null;
  },
  (avant, après) => avant.champ === après.champ && avant.portée?.item === après.portée?.item,
);

function Contrôle({ champ, chemin }: { champ: Champ; chemin: string }) {
  const { type } = champ;
  switch (type.genre) {
    case 'oui/non':
      return <Radios champ={champ} chemin={chemin} possibles={OUI_NON} enLigne />;
    case 'choix':
      return type.options.length <= CHOIX_EN_VUE && type.options.every(({ groupe }) => groupe === undefined) ? (
        <Radios
          champ={champ}
          chemin={chemin}
          possibles={type.options.map(({ id, libellé }) => ({ valeur: id, libellé }))}
        />
      ) : (
        <Sélection champ={champ} chemin={chemin} options={type.options} />
      );
    case 'choix multiple':
      return <Cases champ={champ} chemin={chemin} options={type.options} />;
    case 'liste':
      return <Liste champ={champ} chemin={chemin} type={type} Sous={ChampFormulaire} />;
    case 'pièce':
      return <DépôtPièce champ={champ} chemin={chemin} type={type} />;
    case 'date':
      return <SaisieDate champ={champ} chemin={chemin} />;
    case 'entier':
    case 'décimal':
    case 'taux':
    case 'montant':
    case 'texte':
    case 'paragraphe':
    case 'courriel':
    case 'téléphone':
    case 'finess juridique':
    case 'finess géographique':
    case 'siret':
    case 'siren':
    case 'iban':
    case 'code postal':
    case 'commune':
      return <SaisieTexte champ={champ} chemin={chemin} />;
    default:
      return type satisfies never;
  }
}
