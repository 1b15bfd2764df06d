import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

const versions = (...lines: string[]) =>
  diagnose(`calcul x : montant {\n${lines.map((line) => `  en vigueur ${line}`).join('\n')}\n}`);

describe('versions of a value', () => {
  test('from the oldest to the newest, nothing to say', () => {
    expect(
      versions(
        "depuis l'origine : 1 €",
        'du 1er janvier 2021 : 2 €',
        'du 1er juillet 2022, connu le 15 juin 2022 : 3 €',
        // Corrected afterwards.
        'du 1er juillet 2022, connu le 1er août 2022 : 4 €',
      ),
    ).toEqual([]);
  });

  test('out of order', () => {
    expect(versions('du 1er juillet 2022 : 2 €', 'du 1er juin 2022 : 3 €')).toEqual([['V001', '1er juin 2022']]);
    expect(versions('du 1er juillet 2022 : 2 €', "depuis l'origine : 3 €")).toEqual([
      ['V001', "en vigueur depuis l'origine : 3 €"],
    ]);
    expect(
      versions('du 1er juillet 2022, connu le 2 juin 2022 : 2 €', 'du 1er juillet 2022, connu le 1er juin 2022 : 3 €'),
    ).toEqual([['V001', '1er juillet 2022']]);
  });

  test('twice the same dates', () => {
    expect(versions('du 1er juin 2022 : 2 €', 'du 1er juin 2022 : 3 €')).toEqual([['V002', '1er juin 2022']]);
  });

  test('of a whole barème, and of a cell', () => {
    const places = 'étape e « E » { champ places : entier « Places » }\n';
    const scale = (first: string, second: string) =>
      diagnose(`${places}barème b : montant {
  selon places
  en vigueur ${first} { 1 et + : 1 € puis 2 € en vigueur du 1er mars 2022 }
  en vigueur ${second} { 1 et + : 3 € puis 2 € en vigueur depuis l'origine }
}`).map(([code]) => code);
    expect(scale("depuis l'origine", 'du 1er juin 2022')).toEqual(['V002']);
    expect(scale('du 1er juin 2022', "depuis l'origine")).toEqual(['V001', 'V002']);
  });

  test('each version of a barème is checked as a barème', () => {
    const found = diagnose(`étape e « E » { champ places : entier « Places » }
barème b : montant {
  selon places
  en vigueur depuis l'origine {
    1 à 4 : 1 €
    6 et + : 2 €
  }
  en vigueur du 1er juin 2022 { 1 et + : 10 }
}`);
    expect(found).toEqual([
      ['B008', '6 et +'],
      ['T001', '10'],
    ]);
  });
});

describe('a dossier deposited before the first version', () => {
  const opening = (date: string) =>
    diagnose(`fenêtre F « F » { candidature du ${date} au 30 avril 2023 }
calcul x : montant { en vigueur du 1er mars 2022 : 2 € }`);
  test('would be undetermined', () => expect(opening('28 février 2022')).toEqual([['V003', '1er mars 2022']]));
  test('cannot be', () => expect(opening('1er mars 2022')).toEqual([]));
});

describe('any versions', () => {
  const MONTHS = 'janvier février mars avril'.split(' ');
  const day = fc.option(fc.nat(3), { freq: 4 });
  const written = (month: number): string => `1er ${MONTHS[month]} 2022`;
  const plain = (params: object): object =>
    Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value).replaceAll('\u00A0', ' ')]));
  const found = (text: string) => {
    const complete = whole(text);
    return analyse([{ path: 'f', text: complete }]).diagnostics.map(({ code, params, related = [] }) => [
      code,
      plain(params),
      ...related.map(({ span }) => complete.slice(span.start, span.end)),
    ]);
  };

  test('come after those that hold before them, then after those that were known before them', () => {
    const versions = fc.array(fc.record({ inForce: day, known: day }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(versions, (all) => {
        const lines = all.map(
          ({ inForce, known }, rank) =>
            `en vigueur ${inForce === null ? "depuis l'origine" : `du ${written(inForce)}`}${known === null ? '' : `, connu le ${written(known)}`} : ${rank + 2} €`,
        );
        const say = ({ inForce, known }: (typeof all)[number]): string =>
          (inForce === null ? 'depuis l’origine' : `en vigueur du ${written(inForce)}`) +
          (known === null ? '' : `, connue le ${written(known)}`);
        const order = ({ inForce, known }: (typeof all)[number]): number => (inForce ?? -1) * 10 + (known ?? -1);
        const expected = all.flatMap((version, rank) => {
          const before = all[rank - 1];
          if (!before || order(version) > order(before)) return [];
          const place = before.inForce === null ? lines[rank - 1] : written(before.inForce);
          const alike = order(version) === order(before);
          return [[alike ? 'V002' : 'V001', { date: say(version), ...(!alike && { previous: say(before) }) }, place]];
        });
        expect(found(`calcul x : montant {\n  ${lines.join('\n  ')}\n}`)).toEqual(expected);
      }),
    );
  });

  test('begin before a dossier can be deposited, in a period or in a window', () => {
    const opening = fc.record({ month: fc.nat(3), how: fc.constantFrom('période', 'fenêtre', 'autre') });
    fc.assert(
      fc.property(fc.array(opening, { maxLength: 3 }), fc.nat(3), (openings, first) => {
        const declared = openings.map(({ month, how }, rank) => {
          const dates = `du ${written(month)} au ${MONTHS.length + 10 + rank} avril 2022`;
          if (how === 'fenêtre') return `fenêtre F${rank} « F » { candidature ${dates} }`;
          return `calendrier { période p${rank} « P » ${dates}${how === 'période' ? ', pour le dépôt' : ''} }`;
        });
        const text = `${declared.join('\n')}\ncalcul x : montant {\n  en vigueur du ${written(first)} : 2 €\n}`;
        const deposits = openings.flatMap(({ month, how }) => (how === 'autre' ? [] : [month]));
        const earliest = Math.min(...deposits);
        expect(found(text).filter(([code]) => code === 'V003')).toEqual(
          earliest < first ? [['V003', { deposit: written(earliest), first: written(first) }, written(earliest)]] : [],
        );
      }),
    );
  });
});
