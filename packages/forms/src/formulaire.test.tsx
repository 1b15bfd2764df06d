import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idDe } from './chemins.ts';
import { INSTANT, PROGRAMME } from './essais/programme.ts';
import { Formulaire, formulaire, type PropsFormulaire } from './formulaire.tsx';
import type { PortePièces } from './magasin/depots.ts';
import { avecÉlément, questions } from './parcours.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);

const montrer = (props: Partial<PropsFormulaire> = {}) =>
  render(<Formulaire programme={PROGRAMME} instant={INSTANT} {...props} />);
const contrôle = (chemin: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`#${CSS.escape(idDe(chemin))}`) ??
  expect.fail(`pas de contrôle pour ${chemin}`);
const groupe = (chemin: string): HTMLElement =>
  document.querySelector<HTMLElement>(`#${CSS.escape(`${idDe(chemin)}-groupe`)}`) ??
  expect.fail(`pas de groupe pour ${chemin}`);
const messages = (chemin: string): string =>
  document.querySelector(`#${CSS.escape(`${idDe(chemin)}-messages`)}`)?.textContent ?? '';

function saisir(chemin: string, texte: string): void {
  fireEvent.input(contrôle(chemin), { target: { value: texte } });
  fireEvent.blur(contrôle(chemin));
}

describe('every control', () => {
  test('has an explicit label, a place for its messages, and says whether it is required', () => {
    montrer({ pièces: porte() });
    const contrôles = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(contrôles.length).toBeGreaterThan(20);
    for (const zone of contrôles) {
      expect(document.querySelector(`label[for="${CSS.escape(zone.id)}"]`)).not.toBeNull();
      const messagerie = zone.getAttribute('aria-describedby') ?? '';
      expect(document.querySelector(`#${CSS.escape(messagerie)}`)?.getAttribute('aria-live')).toBe('polite');
    }
    expect(contrôle('nom').required).toBe(true);
    expect(contrôle('part').required).toBe(false);
  });

  test('ids are unique', () => {
    montrer({ pièces: porte() });
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('optional questions are marked in their label', () => {
    montrer();
    expect(screen.getByLabelText(/Part financée.*\(facultatif\)/)).toBe(contrôle('part'));
  });
});

describe('typed fields', () => {
  test('an amount is read in French and written back in French', () => {
    const surChangement = vi.fn();
    montrer({ surChangement });
    saisir('coût', '1234,5');
    expect(contrôle('coût').value).toBe('1\u202F234,50');
    expect(surChangement.mock.lastCall?.[0]).toMatchObject({ coût: 123_450 });
  });

  test('a mistake has its message at the field, and the text stays', () => {
    montrer();
    saisir('nombre', 'douze');
    expect(contrôle('nombre').value).toBe('douze');
    expect(contrôle('nombre').getAttribute('aria-invalid')).toBe('true');
    expect(messages('nombre')).toContain('nombre entier');
    saisir('nombre', '12');
    expect(contrôle('nombre').getAttribute('aria-invalid')).toBe('false');
    expect(messages('nombre')).toBe('');
  });

  test('a message waits until the pointer is up: no button slips away from under it', () => {
    vi.useFakeTimers();
    montrer();
    fireEvent.input(contrôle('nombre'), { target: { value: 'x' } });
    fireEvent.pointerDown(document.body);
    fireEvent.blur(contrôle('nombre'));
    expect(messages('nombre')).toBe('');
    fireEvent.pointerUp(document.body);
    act(() => vi.runAllTimers());
    expect(messages('nombre')).not.toBe('');
    vi.useRealTimers();
  });

  test('a date is three inputs, read when the last is left', () => {
    const surChangement = vi.fn();
    montrer({ surChangement });
    const [jour, mois, année] = within(groupe('début')).getAllByRole('textbox') as HTMLInputElement[];
    if (!jour || !mois || !année) return expect.fail('une date a trois zones');
    fireEvent.input(jour, { target: { value: '15' } });
    fireEvent.blur(jour, { relatedTarget: mois });
    expect(messages('début')).toBe('');
    fireEvent.input(mois, { target: { value: '3' } });
    fireEvent.input(année, { target: { value: '2022' } });
    fireEvent.blur(année);
    expect(surChangement.mock.lastCall?.[0]).toMatchObject({ début: '2022-03-15' });
    expect([jour.value, mois.value, année.value]).toEqual(['15', '03', '2022']);
    fireEvent.input(mois, { target: { value: '13' } });
    fireEvent.blur(mois);
    expect(messages('début')).toContain('n’existe pas');
    expect(mois.value).toBe('13');
  });
});

describe('choices', () => {
  test('oui and non are radios of one named group', () => {
    montrer();
    fireEvent.click(within(groupe('urgent')).getByLabelText('Oui'));
    expect(screen.getByRole('radiogroup', { name: /urgent/ })).toBe(groupe('urgent'));
    expect(within(groupe('urgent')).getByLabelText<HTMLInputElement>('Oui').checked).toBe(true);
  });

  test('a choice among groups is a select with its headings', () => {
    montrer();
    const liste = contrôle('région');
    expect([...liste.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Métropole', 'Outre-mer']);
    fireEvent.change(liste, { target: { value: 'corse' } });
    expect(liste.value).toBe('corse');
  });

  test('several choices keep the programme’s order, and none is no answer', () => {
    const surChangement = vi.fn();
    montrer({ surChangement });
    const cases = within(groupe('domaines'));
    fireEvent.click(cases.getByLabelText('Domaine C'));
    fireEvent.click(cases.getByLabelText('Domaine A'));
    expect(surChangement.mock.lastCall?.[0]).toMatchObject({ domaines: ['a', 'c'] });
    fireEvent.click(cases.getByLabelText('Domaine C'));
    fireEvent.click(cases.getByLabelText('Domaine A'));
    expect(surChangement.mock.lastCall?.[0]).not.toHaveProperty('domaines');
  });

  test('an optional choice can be taken back', () => {
    montrer();
    fireEvent.click(within(groupe('statut')).getByLabelText('Privé'));
    fireEvent.click(within(groupe('statut')).getByRole('button', { name: /Effacer/ }));
    expect(within(groupe('statut')).getByLabelText<HTMLInputElement>('Privé').checked).toBe(false);
  });
});

describe('lists', () => {
  test('one item is there at once; adding leads to its first control, removing to what precedes', () => {
    montrer();
    const liste = groupe('sites');
    expect(within(liste).getAllByRole('group', { name: /Sites n°/ })).toHaveLength(1);
    fireEvent.click(within(liste).getByRole('button', { name: /^Ajouter/ }));
    const items = within(liste).getAllByRole('group', { name: /Sites n°/ });
    expect(items).toHaveLength(2);
    expect(document.activeElement).toBe(items[1]?.querySelector('input'));
    fireEvent.click(within(items[1] ?? liste).getByRole('button', { name: /Retirer/ }));
    expect(within(liste).getAllByRole('group', { name: /Sites n°/ })).toHaveLength(1);
    expect(document.activeElement).toBe(within(liste).getByRole('button', { name: /Retirer/ }));
  });

  test('a full list says so instead of offering to add', () => {
    montrer({ réponses: { sites: ['a', 'b', 'c'] } });
    expect(within(groupe('sites')).queryByRole('button', { name: /^Ajouter/ })).toBeNull();
    expect(groupe('sites').textContent).toContain('complète');
  });
});

describe('items that have a name', () => {
  const étapes = PROGRAMME.étapes.map((étape) => ({
    ...étape,
    champs: étape.champs.map((champ) =>
      champ.type.genre === 'liste' ? { ...champ, type: { ...champ.type, élément: 'Collège' } } : champ,
    ),
  }));
  const programme = { ...PROGRAMME, étapes };

  test('are called by it', () => {
    montrer({ programme, réponses: { sites: ['a', 'b'] } });
    const texte = groupe('sites').textContent.replaceAll('\u00a0', ' ');
    expect(texte).toContain('De 1 à 3 collèges.');
    expect(texte).toContain('Ajouter « Collège n° 3 »');
    expect(texte).toContain('Sites : 2 collèges');
    expect(texte).not.toContain('élément');
  });

  test('what is wrong says in which of them', () => {
    const réponses = { sites: ['a', 'b'] };
    const situation = { réponses, évaluation: PROGRAMME.évaluer(réponses, { instant: INSTANT }) };
    const posées = questions(programme, situation);
    const dit = (chemin: string): string => avecÉlément(posées, { chemin, message: 'Répondez.' });
    expect(dit('sites[b].nom')).toBe('Collège n°\u00a02 – Répondez.');
    expect(dit('nombre')).toBe('Répondez.');
  });

  test('stay as they are when the list itself is refused', () => {
    const refusé: typeof PROGRAMME = {
      ...programme,
      conditions: [{ nom: 'assez', libellé: 'Assez', bloquante: true, champs: ['sites'], sources: [] }],
    };
    montrer({ programme: refusé, réponses: { sites: ['a'], nombre: 1 } });
    const liste = groupe('sites');
    expect(messages('sites')).toContain('au moins 2');
    expect(liste.querySelector('.fr-fieldset--error')).toBeNull();
    expect(liste.classList.contains('fr-fieldset--error')).toBe(false);
    expect(liste.children[1]?.id).toBe(`${idDe('sites')}-messages`);
  });
});

describe('what follows from the answers', () => {
  test('a question appears with its condition', () => {
    montrer();
    expect(screen.queryByLabelText(/Motif/)).toBeNull();
    fireEvent.click(within(groupe('urgent')).getByLabelText('Oui'));
    expect(screen.getByLabelText(/Motif/)).toBeTruthy();
  });

  test('the amounts say what is missing, then the figure, then what the rules do not say', () => {
    montrer();
    const total = (): string => document.querySelector('[data-resultat="total"]')?.textContent ?? '';
    expect(total()).toContain('Répondez à «\u00A0Nombre d’appareils\u00A0»');
    saisir('nombre', '64');
    expect(total()).toContain('6\u202F400\u00A0€');
    saisir('nombre', '150');
    expect(total()).toContain('entre 10\u202F000\u00A0€ et 20\u202F000\u00A0€');
    expect(total()).toContain('Les règles publiées ne permettent pas de calculer ce montant\u00A0: le barème');
  });

  test('a rule that is not met speaks at its field and in the conclusion', () => {
    montrer();
    saisir('nombre', '1');
    expect(messages('nombre')).toContain('au moins 2');
    expect(screen.getByText(/ne serait pas recevable/)).toBeTruthy();
  });

  test('a simulation asks only what counts', () => {
    montrer({ simulation: true });
    expect([...document.querySelectorAll('[data-chemin]')].map((champ) => champ.getAttribute('data-chemin'))).toEqual([
      'nombre',
      'urgent',
    ]);
  });
});

describe('pieces', () => {
  test('a file is sent at once, shown, and can be removed', async () => {
    const pièces = porte();
    montrer({ pièces });
    await act(async () => {
      fireEvent.change(contrôle('PS1.audit'), { target: { files: [new File(['%PDF'], 'audit.pdf')] } });
    });
    expect(screen.getByRole('link', { name: 'audit.pdf' }).getAttribute('href')).toBe('/f/1');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /Retirer le fichier audit.pdf/ }));
    });
    expect(screen.queryByRole('link', { name: 'audit.pdf' })).toBeNull();
    expect(pièces.retirer).toHaveBeenCalledTimes(1);
  });

  test('a wrong format is refused before anything is sent', async () => {
    const pièces = porte();
    montrer({ pièces });
    await act(async () => {
      fireEvent.change(contrôle('PS1.audit'), { target: { files: [new File(['x'], 'audit.exe')] } });
    });
    expect(screen.getByText(/n’est pas dans un format accepté/)).toBeTruthy();
    expect(pièces.déposer).not.toHaveBeenCalled();
  });

  test('a failed upload can be tried again', async () => {
    const pièces = porte();
    pièces.déposer.mockRejectedValueOnce(new Error('La ligne est coupée.'));
    montrer({ pièces });
    await act(async () => {
      fireEvent.change(contrôle('PS1.audit'), { target: { files: [new File(['%PDF'], 'audit.pdf')] } });
    });
    expect(screen.getByText('La ligne est coupée.')).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /Réessayer/ }));
    });
    expect(screen.getByRole('link', { name: 'audit.pdf' })).toBeTruthy();
  });
});

test('texts are data: tags and quotes of a programme are shown as they are', () => {
  const étapes = PROGRAMME.étapes.map((étape) => ({ ...étape, titre: '<img src=x onerror=alert(1)> "\' </h2>' }));
  montrer({ programme: { ...PROGRAMME, étapes } });
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText(/<img src=x/)).toHaveLength(3);
});

test('a generated package exports its own form, which Node can render', () => {
  const Essai = formulaire(PROGRAMME);
  expect(renderToString(<Essai instant={INSTANT} réponses={{ nombre: 64 }} />)).toContain('6\u202F400\u00A0€');
});

function porte() {
  let rang = 0;
  return {
    déposer: vi.fn<PortePièces['déposer']>(async (_, fichier) => ({
      id: String(++rang),
      nom: fichier.name,
      type: fichier.type,
      taille: fichier.size,
    })),
    retirer: vi.fn<PortePièces['retirer']>(async () => undefined),
    adresse: (_: string, fichier: { id: string }) => `/f/${fichier.id}`,
  };
}
