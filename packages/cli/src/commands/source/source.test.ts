import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../main.ts';
import { pdf } from '../../testing/pdf.ts';

const RULE = `programme essai « Essai » { }

source arrêté « Arrêté » {
  auteur « Ministère »
}

source guide « Guide »

étape projet « Le projet » {
  champ places : entier « Places »
}

calcul aide : montant « Aide » {
  vaut places × 1 000 €
  source arrêté « 1 000 € par place »
}

calcul seuil : entier « Seuil » {
  vaut 10 + 20 + 30
  source guide repère « page 3 »
}

condition assez « Assez » {
  exige places ≥ seuil
  sinon « Non. »
  source arrêté « dix places au moins »
}
`;
const PAGES = [
  'Une aide de 1 000 euros : 1 000 \x80 par place.',
  'Le projet compte dix places au moins, sans exception.',
];
let root = '';
let folder = '';
let document = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'source-'));
  folder = join(root, 'essai');
  mkdirSync(folder);
  document = join(root, 'Arrêté du 1er mars.pdf');
  writeFileSync(join(folder, 'essai.guichet'), RULE);
  writeFileSync(document, pdf(PAGES));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

async function guichet(...args: readonly string[]): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const listen = (text: unknown) => said.push(String(text));
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
  return { status: await main(args), said: said.join('\n').replaceAll('\u00a0', ' ') };
}
const text = () => readFileSync(join(folder, 'essai.guichet'), 'utf8').replaceAll('\u00a0', ' ');
const empreinte = () => readFileSync(join(folder, 'sources/arrete-du-1er-mars.empreinte'), 'utf8');
const add = (...more: readonly string[]) => guichet('source', 'ajouter', document, '--programme', folder, ...more);

describe('guichet source ajouter', () => {
  test('writes the empreinte and its line; the quotations are then verified', async () => {
    const { status, said } = await add('--source', 'arrêté');
    expect([status, said]).toEqual([0, expect.stringContaining('empreinte écrite')]);
    expect(text()).toContain('  empreinte « sources/arrete-du-1er-mars.empreinte »\n  auteur « Ministère »');
    expect((await add('--source', 'Arrete')).said).not.toContain('Aucune source');
    expect(text()).toContain('source arrêté « Arrêté » {\n  empreinte');
    expect(empreinte()).toContain('document Arrêté du 1er mars.pdf\n');
    expect(empreinte()).not.toMatch(/aide|projet/);
    expect((await guichet('check', folder)).status).toBe(0);
    writeFileSync(join(folder, 'essai.guichet'), text().replace('« dix places', '« onze places'));
    const wrong = await guichet('check', folder);
    expect([wrong.status, wrong.said]).toEqual([1, expect.stringMatching(/essai\.guichet:\d+:\d+ erreur X020/)]);
  });

  test('is the same every time, and says when the document has changed', async () => {
    await add('--source', 'arrêté');
    const [before, written] = [empreinte(), text()];
    expect((await add('--source', 'arrêté')).said).toContain('inchangée');
    expect([empreinte(), text()]).toEqual([before, written]);
    writeFileSync(document, pdf([...PAGES, 'Annexe.']));
    expect((await add()).said).toContain('refaite');
    expect(text()).toBe(written);
  });

  test('keeps only the quoted passages of a document under copyright', async () => {
    await add('--source', 'arrêté');
    const whole = empreinte();
    expect((await add('--source', 'arrêté', '--extraits')).said).toContain('seuls les passages cités y sont : 2');
    expect(empreinte().length).toBeLessThan(whole.length);
    expect((await guichet('check', folder)).said).toBe('essai : aucune erreur.');
    writeFileSync(
      join(folder, 'essai.guichet'),
      text().replace('« dix places au moins', '« places au moins, sans exception'),
    );
    expect((await guichet('check', folder)).said).toContain('--extraits');
    await add('--source', 'arrêté', '--extraits');
    expect((await guichet('check', folder)).said).toBe('essai : aucune erreur.');
    const shown = await guichet('source', 'montrer', folder, 'arrêté', '--document', document);
    expect(shown.said).not.toContain('au mot près');
    expect((await add('--extraits')).said).toContain('--source nom');
  });

  test('says what to write when it cannot tell where', async () => {
    expect((await add()).said).toContain('empreinte « sources/arrete-du-1er-mars.empreinte »');
    expect((await add('--source', 'décret')).said).toContain('source décret « Titre du document » {');
    expect(text()).toBe(RULE);
  });

  test('gives a body to a source that has none, and replaces another empreinte', async () => {
    await add('--source', 'guide');
    expect(text()).toContain('source guide « Guide » {\n  empreinte « sources/arrete-du-1er-mars.empreinte »\n}');
    const other = join(root, 'guide.txt');
    writeFileSync(other, 'Le guide.');
    await guichet('source', 'ajouter', other, '--source', 'guide', '--programme', folder);
    expect(text()).toContain('source guide « Guide » {\n  empreinte « sources/guide.empreinte »\n}');
  });

  test('refuses what it cannot read, and what it is not told', async () => {
    expect(await guichet('source', 'ajouter', join(root, 'absent.pdf'), '--programme', folder)).toMatchObject({
      status: 2,
      said: expect.stringContaining('n’existe pas'),
    });
    expect((await guichet('source', 'ajouter')).said).toContain('Usage');
    expect((await guichet('source', 'oublier')).status).toBe(2);
  });
});

describe('guichet source montrer', () => {
  test('shows each quotation where it stands, with its page', async () => {
    await add('--source', 'arrêté');
    const { status, said } = await guichet('source', 'montrer', folder, 'arrêté', '--document', document);
    expect(status).toBe(0);
    expect(said).toContain('« 1 000 € par place », page 1\n  … Une aide de 1 000 euros : ⟦1 000 € par place⟧');
    expect(said).toContain('page 2\n  … Le projet compte ⟦dix places au moins⟧, sans exception');
  });

  test('looks for other words, and says when they are not there', async () => {
    const show = (words: string) => guichet('source', 'montrer', folder, 'arrêté', words, '--document', document);
    expect(await show('projet')).toMatchObject({ status: 0, said: expect.stringContaining('Le ⟦projet⟧ compte') });
    expect(await show('cent places')).toMatchObject({ status: 1, said: expect.stringContaining('introuvable') });
  });

  test('says when the document is another', async () => {
    await add('--source', 'arrêté');
    writeFileSync(document, pdf([...PAGES, 'Annexe.']));
    const { said } = await guichet('source', 'montrer', folder, 'arrêté', '--document', document);
    expect(said).toContain('n’est pas, au mot près');
  });

  test('needs the document and a known source', async () => {
    expect((await guichet('source', 'montrer', folder, 'arrêté')).said).toContain('--document');
    expect((await guichet('source', 'montrer', folder, 'décret', '--document', document)).said).toContain('« guide »');
  });
});

describe('guichet source couverture', () => {
  test('says what stands behind each figure', async () => {
    const { status, said } = await guichet('source', 'couverture', folder);
    expect(status).toBe(0);
    expect(said).toMatch(/essai : 4 chiffres.*\n +1 +25 % +dans les mots cités\n.*\n +3 +75 % +avec un repère/);
    expect(said).toMatch(/essai\.guichet:19 +calcul seuil +10, 20, 30 +guide « page 3 »/);
  });

  test('as data too', async () => {
    const { said } = await guichet('source', 'couverture', '--format', 'json', folder);
    const lines: unknown = JSON.parse(said);
    expect(lines).toHaveLength(4);
    expect(lines).toContainEqual(
      expect.objectContaining({
        ligne: 14,
        chiffre: '1 000 €',
        genre: 'montant',
        appui: 'chiffre cité',
        source: 'arrêté',
      }),
    );
    expect((await guichet('source', 'couverture', '--format', 'xml', folder)).status).toBe(2);
  });
});
