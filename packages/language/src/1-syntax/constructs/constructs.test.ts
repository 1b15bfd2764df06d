import { expect, test } from 'vitest';
import { parseFiles } from '../parse.ts';
import { withoutSpans } from '../../testing/diagnose.ts';
import { SAMPLE } from '../../testing/sample.ts';
import { parse, show, showKey } from '../../testing/trees.ts';
import type { TopLevel } from '../tree.ts';

const all = parse(SAMPLE);
function find<K extends TopLevel['kind']>(kind: K, name?: string): Extract<TopLevel, { kind: K }> {
  return all.find((node) => node.kind === kind && (name === undefined || node.name?.text === name)) as Extract<
    TopLevel,
    { kind: K }
  >;
}

test('programme, source, unité', () => {
  const programme = find('programme');
  expect(programme.operators.map(({ text }) => text)).toEqual(['A', 'B']);
  expect([programme.name?.text, programme.label?.text, programme.edition?.text, programme.applicant?.text]).toEqual([
    'essai',
    "Programme d'essai",
    '2024',
    'organisme',
  ]);
  expect(find('source').date?.value).toEqual({ year: 2022, month: 3, day: 22 });
  expect(find('unité').label?.text).toBe('sites');
});

test('choix and its groups, in the order of the text', () => {
  const { options, groups } = find('choix');
  expect(options.map(({ name }) => name.text)).toEqual(['PA', 'PH', 'AHI']);
  expect(groups.map(({ name, options }) => [name.text, options.length])).toEqual([['autonomie', 2]]);
});

test('champ, pièce, liste', () => {
  const fields = find('étape', 'projet').fields;
  expect(fields.map(({ kind, name }) => `${kind} ${name?.text}`)).toContain('pièce devis');
  const devis = fields.find(({ name }) => name?.text === 'devis');
  expect(devis).toMatchObject({ several: true, optional: false, maximumSize: 10 });
  const subvention = fields.find(({ name }) => name?.text === 'subvention');
  expect(subvention).toMatchObject({ optional: true });
  expect(subvention?.kind === 'champ' && [show(subvention.minimum!), show(subvention.maximum!)]).toEqual([
    '0€',
    '1\u202f500\u202f000€',
  ]);
  const [liste] = find('étape', 'groupe').fields;
  expect(liste).toMatchObject({ type: { kind: 'liste', minimum: 1, maximum: 20 } });
  expect(liste?.kind === 'champ' && liste.fields.length).toBe(4);
});

test('calcul: one case, or several', () => {
  expect(find('calcul', 'taille').cases.map(({ value }) => show(value))).toEqual(['(somme organismes.sites)']);
  expect(
    find('calcul', 'seuil').cases.map(({ condition, value }) => [condition && show(condition), show(value)]),
  ).toEqual([
    ['((territoire est outre_mer) ou (territoire = Corse))', '8'],
    [undefined, '15 site'],
  ]);
  // On a line of its own, `arrondi` rounds the whole calcul.
  expect(find('calcul', 'coût').rounding).toEqual({ to: 'euro', direction: 'supérieur' });
  expect(show(find('calcul', 'coût').cases[0]!.value)).toBe('(((prix × taille) + (subvention à défaut 0€)) × 30%)');
  expect(find('calcul', 'part')).toMatchObject({ internal: true, cases: [], unknown: { text: 'Le décret manque' } });
});

test('condition and écart', () => {
  expect(find('condition', 'assez_grand')).toMatchObject({
    advisory: false,
    message: { text: 'Il compte {taille} sites ; il en faut {seuil}.' },
  });
  expect(find('condition', 'tous_ouverts').discrepancies[0]).toMatchObject({
    label: { text: 'Deux lectures' },
    because: { text: 'Trois' },
  });
});

test('barème', () => {
  const scale = find('barème', 'part_logiciel');
  expect(scale.mode).toBe('par tranches');
  expect(scale.columns.map((column) => column && show(column))).toEqual([
    'référencé',
    '(secteur est autonomie)',
    undefined,
  ]);
  expect(scale.rows.map(({ keys, cells }) => [...keys.map(showKey), ...cells.map(show)])).toEqual([
    ['1..49', '14\u202f500€', '12\u202f000€', 'sans objet'],
    ['50+', '3\u202f000€', '1\u202f000€', '(inconnu Manque 0€..10€)'],
  ]);
  expect(find('barème', 'forfait_fixe').rows.map(({ keys }) => keys.map(showKey))).toEqual([
    ['PA|PH', 'oui'],
    ['AHI', 'oui'],
    ['autre', 'non'],
  ]);
});

test('en vigueur: versions of a value, of a cell, of a whole barème', () => {
  expect(show(find('calcul', 'plafond').cases[0]!.value)).toBe(
    '(2\u202f500€@@ puis 3\u202f000€@2021-1-1@ puis 3\u202f500€@2022-7-1@2022-6-15)',
  );
  expect(find('calcul', 'plafond').citations.map(({ words }) => words?.text)).toEqual(['3 000 €']);
  expect(show(find('calcul', 'part_aidée').cases[0]!.value)).toBe('(30%@@ puis 35%@2022-7-1@)');
  const { rows, versions } = find('barème', 'prix_daté');
  expect(rows).toEqual([]);
  expect(
    versions.map(({ inForce, known, scale }) => [inForce, known, scale.columns.length, scale.rows.length]),
  ).toMatchObject([
    [undefined, undefined, 0, 2],
    [{ value: { year: 2022, month: 7, day: 1 } }, { value: { year: 2022, month: 6, day: 15 } }, 2, 2],
  ]);
  expect(show(versions[1]!.scale.rows[0]!.cells[1]!)).toBe('(12€@@ puis 13€@2023-1-1@2022-3-1)');
});

test('exceptions to a calcul', () => {
  const { cases, exceptions, citations } = find('calcul', 'minimum_aidé');
  expect(cases.map(({ value }) => show(value))).toEqual(['5']);
  expect(exceptions.map(({ label, condition, value }) => [label?.text, show(condition), show(value)])).toEqual([
    ['Corse', '(territoire = Corse)', '2'],
    [undefined, '((secteur = AHI) et (territoire ≠ Corse))', '(3@@ puis 4 site@2022-7-1@)'],
  ]);
  expect(citations.map(({ words }) => words?.text)).toEqual(['2']);
});

test('volet, domaine, prérequis, indicateur', () => {
  const part = find('volet');
  expect(
    part.domains.map(({ name, members, requirements }) => [
      name?.text,
      members.map(({ kind }) => kind),
      requirements.length,
    ]),
  ).toEqual([
    ['sortie', ['champ', 'calcul', 'indicateur'], 1],
    ['imagerie', ['calcul'], 0],
  ]);
  expect(find('prérequis')).toMatchObject({
    name: { text: 'PS1.2' },
    code: { text: 'PS 1.2' },
    note: { text: 'Sans exclusion.' },
  });
  expect(find('indicateur')).toMatchObject({ declared: true, target: { operator: '≥' } });
});

test('échéancier', () => {
  const [schedule, perDomain] = all.filter((node) => node.kind === 'échéancier');
  expect(
    schedule!.payments.map(({ share, rounding, when }) => [share && show(share), rounding?.to, when && show(when)]),
  ).toEqual([
    ['(30%@@ puis 40%@2022-7-1@)', 'euro', undefined],
    [undefined, undefined, 'mss.atteint'],
  ]);
  expect([schedule!.perDomain, perDomain!.perDomain, show(perDomain!.of)]).toEqual([false, true, 'forfait']);
});

test('calendrier and fenêtre', () => {
  const [period, deadline] = find('calendrier').entries;
  expect(period).toMatchObject({ kind: 'période', forDeposit: true });
  expect(period!.versions.map(({ from, to, since }) => [from, to, since].map((each) => each && show(each)))).toEqual([
    ['2022-3-15', '2022-9-30-14-30', undefined],
    ['2022-3-15', '2022-10-31', '2022-5-5'],
  ]);
  expect(deadline!.versions.map(({ from }) => show(from))).toEqual(['2022-10-15', '(inconnu Pas encore fixée)']);
  const window = find('fenêtre', 'F1');
  expect(window.phases.map(({ phase, versions, citations }) => [phase, versions.length, citations.length])).toEqual([
    ['candidature', 1, 1],
    ['instruction', 1, 0],
    ['mesure', 2, 0],
  ]);
  expect(window.reportTo?.text).toBe('F2');
});

test('unicité, instruction, état', () => {
  expect(find('unicité')).toMatchObject({ perDomain: true, keys: [{ kind: 'name' }, { kind: 'name' }] });
  expect(withoutSpans(find('instruction').decisions)).toEqual([
    { name: { text: 'validée' }, withReason: false },
    { name: { text: 'refusée' }, withReason: true },
  ]);
  expect(find('instruction').delay).toMatchObject({ count: 4, unit: 'mois' });
  expect(find('état')).toMatchObject({ per: 'domaine', sortedBy: [{ text: 'domaine' }, { text: 'établissement' }] });
});

test('exemple', () => {
  const example = find('exemple');
  expect(example.on?.value).toEqual({ year: 2022, month: 5, day: 3 });
  expect(
    example.given.map(
      ({ target, value }) => `${show(target)} = ${'kind' in value ? show(value) : `${value.length} éléments`}`,
    ),
  ).toEqual([
    'nature = achat',
    'référencé = oui',
    'secteur = PA',
    'dmp.demandés = [sortie,imagerie]',
    'taille = 46',
    'organismes = 2 éléments',
    'aides = [PA]',
  ]);
  expect(example.expected.map(({ value }) => (typeof value === 'string' ? value : show(value)))).toEqual([
    '670\u202f000€',
    '500€',
    'indéterminé',
    'non renseigné',
    'régional',
  ]);
  expect(example.discrepancy && show(example.discrepancy.published)).toBe('671\u202f000€');
});

test('every node knows its place in the text', () => {
  const seen: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'champ' && 'name' in value && 'span' in value) {
      const { start, end } = value.span as { start: number; end: number };
      seen.push(SAMPLE.slice(start, end).split('\n')[0]!);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(all);
  expect(seen.every((text) => text.startsWith('champ '))).toBe(true);
});

test('a unit may stand before the « : » of a case', () => {
  const text = `unité place
calcul durée : entier = 10 { exception quand taille ≤ 12 place : 5 }
calcul prime : montant { si taille ≥ 50 place : 10 € sinon : 5 € }`;
  expect(parseFiles([{ path: 'f', text }])[0]!.diagnostics).toEqual([]);
});

test('what is not written is absent, and what need not be has its usual meaning', () => {
  const [unit, report] = parse('unité site\nétat liste « Liste » { colonne a « A » : b }');
  expect(Object.keys(unit!)).not.toContain('label');
  expect(report).toMatchObject({ per: 'dossier', sortedBy: [] });
});

test('what an étape says of itself, and a colonne without a name', () => {
  const [step, report] = parse(
    'étape e « E » { aide « Ce qui suit. » quand ok champ ok : oui/non }\nétat liste « Liste » { colonne « A » : b }',
  );
  expect(step).toMatchObject({ help: { text: 'Ce qui suit.' }, when: { kind: 'name' } });
  expect(report).toMatchObject({ columns: [] });
});

test.each(['code', 'liste'])('a choice may be called by a word that begins a type: %s', (name) => {
  const text = `choix ${name} « C » { a « A », b « B » }\nétape e « E » { champ k : ${name} « K » }`;
  const [parsed] = parseFiles([{ path: 'f', text }]);
  expect(parsed!.diagnostics).toEqual([]);
});
