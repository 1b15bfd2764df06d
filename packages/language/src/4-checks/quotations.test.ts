import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { writeFingerprint } from '../fingerprint/file.ts';
import { fingerprintOf } from '../fingerprint/fingerprint.ts';
import { whole } from '../testing/diagnose.ts';

const DOCUMENT = `Le groupement compte au moins 15 ESSMS (8 pour la Corse). L'établissement perçoit 30 % du montant
forfaitaire défini dès l'acceptation de la candidature, puis 70 % à l'atteinte des cibles d'usage.`;
const FINGERPRINT = writeFingerprint(fingerprintOf('règle.txt', [DOCUMENT]));

function programme(...quotations: readonly string[]): string {
  const citations = quotations.map((words) => `  source règle ${words}\n`).join('');
  return `source règle « La règle » { empreinte « sources/règle.empreinte » }
condition c « C » {
  exige oui
  sinon « Non. »
${citations}}`;
}

/** `['X020', 'mot', message et conseil]` */
function check(text: string, fingerprint: string | undefined = FINGERPRINT, folder = '') {
  const complete = whole(text);
  const asset = { path: `${folder}sources/règle.empreinte`.normalize('NFD'), text: fingerprint };
  const files = [{ path: `${folder}essai.guichet`, text: complete }, ...(fingerprint === '' ? [] : [asset])];
  return analyse(files).diagnostics.map(({ code, span, message, help }) => ({
    code,
    at: complete.slice(span.start, span.end),
    said: `${message} ${help}`,
  }));
}

test('words that stand in the document, whatever their typography, are not reported', () => {
  const good = [
    '« 15 ESSMS »',
    '« 8 pour\n    la CORSE »',
    '" l’établissement perçoit 30% "',
    '« au moins 15 … pour la Corse »',
  ];
  expect(check(programme(...good))).toEqual([]);
  expect(check(programme(...good), FINGERPRINT, 'programmes\\essai\\')).toEqual([]);
  expect(check(programme('repère « page 3 »'))).toEqual([]);
});

test('the first word that is not the one of the document is underlined, and what to write is said', () => {
  const [changed] = check(programme('« 40 % du montant forfaitaire »'));
  expect(changed).toMatchObject({ code: 'X020', at: '40', said: expect.stringMatching(/dit «\u00a030\u00a0»/) });
  const [figure] = check(programme('« compte au moins 16 ESSMS (8 pour »'));
  expect(figure).toMatchObject({ at: '16', said: expect.stringMatching(/dit «\u00a015\u00a0»/) });
  const [short] = check(programme('« compte au moins 16 »'));
  expect(short).toMatchObject({ at: '16', said: expect.stringMatching(/dit «\u00a015\u00a0»/) });
  const [extra] = check(programme('« perçoit 30 % du montant très forfaitaire défini dès l’acceptation »'));
  expect(extra).toMatchObject({ at: 'très', said: expect.stringContaining('Retirez') });
  const [missing] = check(programme('« perçoit 30 % du montant défini dès l’acceptation »'));
  expect(missing).toMatchObject({ at: 'défini', said: expect.stringContaining('2 mots') });
  const [nothing] = check(programme('« rien de tout cela »'));
  expect(nothing).toMatchObject({ code: 'X020', at: 'rien de tout cela' });
});

test('what cannot be proved, or is drawn together from far apart, is told', () => {
  expect(check(programme('« établissement »'))).toMatchObject([{ code: 'X021', at: 'établissement' }]);
  expect(check(programme('« au moins 15 … Corse »'))).toMatchObject([{ code: 'X021', at: 'Corse' }]);
  expect(check(programme('« 70 % à l’atteinte … au moins 15 »'))).toMatchObject([{ code: 'X026', at: 'au moins 15' }]);
});

test('an empreinte that is absent, damaged or of another document is told once', () => {
  const three = programme('« un premier passage »', '« un second passage »', '« un dernier passage »');
  const path = '« sources/règle.empreinte »';
  expect(check(three, '')).toMatchObject([{ code: 'X022', at: path }]);
  expect(check(three, FINGERPRINT.slice(0, -9))).toMatchObject([{ code: 'X023', at: path }]);
  expect(check(three, 'PK')).toMatchObject([{ code: 'X023', at: path }]);
  expect(check(three)).toMatchObject([{ code: 'X024', at: path }]);
});

test('a source without empreinte is told once, and only where other sources have one', () => {
  const unverified = `source note « Note » { }\ncalcul x = 4 { source note « quatre » source note « quatre fois » }`;
  expect(check(unverified)).toEqual([]);
  expect(check(`${programme('repère « page 3 »')}\n${unverified}`)).toMatchObject([{ code: 'X025', at: 'note' }]);
});
