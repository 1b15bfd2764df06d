import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Champ, Réponse } from '@guichet/runtime';
import { INSTANT, PROGRAMME } from '../essais/programme.ts';
import { Magasin, type Modification } from './magasin.ts';

const champs = new Map<string, Champ>(
  PROGRAMME.étapes.flatMap((étape) => étape.champs).map((champ) => [champ.chemin, champ]),
);
const question = (chemin: string): Champ => champs.get(chemin) ?? expect.fail(`${chemin} n’existe pas`);
const ouvrir = (): Magasin => new Magasin(PROGRAMME, { instant: INSTANT });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('typing', () => {
  test('text becomes an answer when the person pauses, and stays as typed until they leave', () => {
    const magasin = ouvrir();
    magasin.saisir(question('coût'), 'coût', '1 234,5');
    expect(magasin.réponses['coût']).toBeUndefined();
    vi.advanceTimersByTime(300);
    expect(magasin.réponses['coût']).toBe(123_450);
    expect(magasin.champ('coût').saisie).toBe('1 234,5');
    magasin.quitter(question('coût'), 'coût');
    expect(magasin.champ('coût')).toMatchObject({ réponse: 123_450, saisie: undefined, erreur: undefined });
  });

  test('text that cannot be read has its message on leaving only, is kept, and is no answer', () => {
    const magasin = ouvrir();
    magasin.répondre('nombre', 12);
    magasin.saisir(question('nombre'), 'nombre', 'douze');
    vi.advanceTimersByTime(300);
    expect(magasin.champ('nombre').erreur).toBeUndefined();
    expect(magasin.réponses['nombre']).toBe(12);
    magasin.quitter(question('nombre'), 'nombre');
    expect(magasin.champ('nombre')).toMatchObject({
      réponse: undefined,
      saisie: 'douze',
      erreur: expect.stringContaining('nombre entier'),
    });
    magasin.saisir(question('nombre'), 'nombre', '13');
    magasin.quitter(question('nombre'), 'nombre');
    expect(magasin.champ('nombre')).toMatchObject({ réponse: 13, saisie: undefined, erreur: undefined });
  });

  test('an answer out of bounds is kept with its message', () => {
    const magasin = ouvrir();
    magasin.saisir(question('nombre'), 'nombre', '501');
    magasin.quitter(question('nombre'), 'nombre');
    const refusée = { réponse: 501, erreur: expect.stringContaining('au plus') };
    expect(magasin.champ('nombre')).toMatchObject(refusée);
    // So it is when the page is opened again.
    const rouvert = new Magasin(PROGRAMME, { réponses: magasin.réponses, instant: INSTANT });
    expect(rouvert.champ('nombre')).toMatchObject(refusée);
    rouvert.répondre('nombre', 5);
    expect(rouvert.champ('nombre')).toMatchObject({ réponse: 5, erreur: undefined });
  });

  test('going to another field reads the first one at once', () => {
    const magasin = ouvrir();
    magasin.saisir(question('nombre'), 'nombre', '7');
    magasin.saisir(question('nom'), 'nom', 'M');
    expect(magasin.réponses['nombre']).toBe(7);
  });
});

describe('waking', () => {
  test('an answer wakes its field and what reads it, and nothing else', () => {
    const magasin = ouvrir();
    const éveils: string[] = [];
    for (const clé of [
      'champ:nombre',
      'champ:nom',
      'champ:urgent',
      'visible:motif',
      'valeur:total',
      'valeur:majoration',
      'condition:assez',
    ]) {
      magasin.abonner(clé, () => éveils.push(clé));
    }
    magasin.répondre('nombre', 5);
    expect(éveils.toSorted()).toEqual(['champ:nombre', 'condition:assez', 'valeur:total']);
    éveils.length = 0;
    magasin.répondre('urgent', true);
    expect(éveils.toSorted()).toEqual(['champ:urgent', 'valeur:majoration', 'valeur:total', 'visible:motif']);
  });

  test('one change is one evaluation', () => {
    const évaluer = vi.fn(PROGRAMME.évaluer);
    const magasin = new Magasin({ ...PROGRAMME, évaluer }, { instant: INSTANT });
    évaluer.mockClear();
    magasin.répondre('nombre', 5);
    magasin.répondre('nombre', 5);
    magasin.saisir(question('nom'), 'nom', 'a');
    magasin.saisir(question('nom'), 'nom', 'ab');
    expect(évaluer).toHaveBeenCalledTimes(1);
  });

  test('the state of a field is the same object until something about it changes', () => {
    const magasin = ouvrir();
    const avant = magasin.champ('nom');
    magasin.répondre('nombre', 5);
    expect(magasin.champ('nom')).toBe(avant);
  });

  test('a condition that fails speaks at its field', () => {
    const magasin = ouvrir();
    magasin.répondre('nombre', 1);
    expect(magasin.champ('nombre').alertes).toEqual([
      { nom: 'assez', bloquante: true, message: expect.stringContaining('au moins 2') },
    ]);
    magasin.répondre('nombre', 2);
    expect(magasin.champ('nombre').alertes).toEqual([]);
  });
});

describe('lists', () => {
  test('the answers of a removed item leave with it', () => {
    const magasin = ouvrir();
    const a = magasin.ajouterÉlément('sites');
    const b = magasin.ajouterÉlément('sites');
    magasin.répondre(`sites[${a}].nom`, 'Nord');
    magasin.répondre(`sites[${b}].nom`, 'Sud');
    const vus: Modification[] = [];
    magasin.écouter((modifications) => vus.push(...modifications));
    magasin.retirerÉlément('sites', a);
    expect(magasin.réponses).toEqual({ sites: [b], [`sites[${b}].nom`]: 'Sud' });
    expect(vus).toEqual([
      { chemin: 'sites', réponse: [b] },
      { chemin: `sites[${a}].nom`, réponse: null },
    ]);
  });
});

test('what is told to be saved, replayed, gives the same answers', () => {
  const chemins = ['nom', 'nombre', 'urgent', 'coût'];
  const geste = fc.oneof(
    fc.record({
      quoi: fc.constant('saisir' as const),
      chemin: fc.constantFrom('nom', 'nombre', 'coût'),
      texte: fc.constantFrom('', '1', '12', 'x', '1 000', ' 7 '),
    }),
    fc.record({ quoi: fc.constant('quitter' as const), chemin: fc.constantFrom(...chemins) }),
    fc.record({ quoi: fc.constant('attendre' as const) }),
    fc.record({
      quoi: fc.constant('répondre' as const),
      chemin: fc.constant('urgent'),
      réponse: fc.constantFrom(true, false, null),
    }),
    fc.record({
      quoi: fc.constant('recevoir' as const),
      chemin: fc.constantFrom(...chemins),
      réponse: fc.constantFrom<Réponse | null>(3, null),
    }),
  );
  fc.assert(
    fc.property(fc.array(geste, { maxLength: 30 }), (gestes) => {
      const magasin = ouvrir();
      const enregistrées: Record<string, Réponse> = {};
      const noter = (modifications: readonly Modification[]): void => {
        for (const { chemin, réponse } of modifications) {
          if (réponse === null) delete enregistrées[chemin];
          else enregistrées[chemin] = réponse;
        }
      };
      magasin.écouter(noter);
      for (const geste of gestes) {
        if (geste.quoi === 'saisir') magasin.saisir(question(geste.chemin), geste.chemin, geste.texte);
        else if (geste.quoi === 'quitter') magasin.quitter(question(geste.chemin), geste.chemin);
        else if (geste.quoi === 'attendre') vi.advanceTimersByTime(300);
        else if (geste.quoi === 'répondre') magasin.répondre(geste.chemin, geste.réponse);
        else {
          magasin.recevoir([geste]);
          noter([geste]);
        }
      }
      magasin.poser();
      expect(enregistrées).toEqual(magasin.réponses);
      expect(magasin.évaluation).toEqual(PROGRAMME.évaluer(magasin.réponses, { instant: INSTANT }));
    }),
  );
});
