import { expect, test } from 'vitest';
import { diagnose, messages } from '../../testing/diagnose.ts';
import { parse } from '../../testing/trees.ts';

const SHARED = `
prérequis PS1.1 « Cellule » { champ cellule : oui/non « En place ? » satisfait quand cellule sinon « Il la faut. » }
prérequis PS1.2 « Annuaire » { champ annuaire : oui/non « Tenu ? » satisfait quand annuaire et PS1.1 }
`;

test('a volet and its domaines name the prérequis that they require, beside their own exigences', () => {
  const [part] = parse(`volet v « V » {
    exige prérequis PS1.1, PS1.2
    domaine d « D » { exige prérequis PS1.1 exige prérequis > 2 sinon « Non. » }
  }`);
  const names = (nodes: readonly { readonly text: string }[]) => nodes.map(({ text }) => text);
  expect(part?.kind === 'volet' && names(part.prerequisites)).toEqual(['PS1.1', 'PS1.2']);
  expect(part?.kind === 'volet' && names(part.domains[0]!.prerequisites)).toEqual(['PS1.1']);
  expect(part?.kind === 'volet' && part.domains[0]!.requirements.length).toBe(1);
});

test('what is required is declared', () => {
  expect(diagnose(`${SHARED} volet v « V » { exige prérequis PS1.1, PS1.3 }`)).toEqual([['N006', 'PS1.3']]);
  expect(diagnose('calcul c = 2\nvolet v « V » { exige prérequis c }')).toEqual([['N006', 'c']]);
  expect(messages(`${SHARED} volet v « V » { exige prérequis PS11 }`)[0]).toContain('PS1.1');
});

test('asking for a domaine cannot depend on the prérequis that it requires', () => {
  const text = (when: string) => `${SHARED} volet v « V » { domaine d « D » { quand ${when} exige prérequis PS1.2 } }`;
  expect(diagnose(text('PS1.2')).map(([code]) => code)).toEqual(['D003']);
  expect(diagnose(text('PS1.2.annuaire')).map(([code]) => code)).toEqual(['D003']);
  expect(diagnose(text('PS1.1'))).toEqual([]);
});

test('its message names values', () => {
  expect(diagnose('prérequis P « P » { sinon « {rien} » }').map(([code]) => code)).toEqual(['N001']);
});
