/**
 * Reference numbers: `SUN-2022-7KQ4-M`. Short enough to be said on the telephone; no 0, 1, I, L, O or U in the parts
 * that are drawn, and a check character so that a slip of one character, or of two neighbours, is noticed.
 */

/** Without 0/O, 1/I/L, and U, which is heard as « eu » or read as V. */
const SANS_AMBIGUÏTÉ = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Values of ISO 7064; `*` is the 37th check character, never used here. */
const VALEURS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';

/** Check character of ISO 7064 MOD 37-2: every single error and every swap of two characters changes it. */
export function caractèreDeContrôle(texte: string): string {
  let reste = 0;
  for (const caractère of texte.replaceAll('-', '')) reste = ((reste + VALEURS.indexOf(caractère)) * 2) % 37;
  return VALEURS.charAt((38 - reste) % 37);
}

/** Letters and digits of the first word of the folder's name, four at most: `sun-es` → `SUN`. */
export function préfixe(slug: string): string {
  const nu = slug.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const [premier = 'X', ...suite] = nu.split(/[^A-Z0-9]+/).filter(Boolean);
  return (premier.length > 1 ? premier : premier + suite.join('')).slice(0, 4);
}

/** Draws until the check character is itself free of ambiguity. `hasard(n)`: a random integer below n. */
export function tirerRéférence(slug: string, année: number, hasard: (borne: number) => number): string {
  for (;;) {
    const tirage = Array.from({ length: 4 }, () => SANS_AMBIGUÏTÉ.charAt(hasard(SANS_AMBIGUÏTÉ.length))).join('');
    const corps = `${préfixe(slug)}-${année}-${tirage}`;
    const contrôle = caractèreDeContrôle(corps);
    if (SANS_AMBIGUÏTÉ.includes(contrôle)) return `${corps}-${contrôle}`;
  }
}

/** A reference as a person types it → as it is written; null when it cannot be one. */
export function lireRéférence(saisie: string): string | null {
  const lu = /^([A-Z0-9]{1,4})(\d{4})([A-Z0-9]{4})([A-Z0-9])$/.exec(
    saisie.toUpperCase().replace(/[\s\u2010-\u2015-]/g, ''),
  );
  if (!lu) return null;
  const corps = lu.slice(1, 4).join('-');
  return caractèreDeContrôle(corps) === lu[4] ? `${corps}-${lu[4]}` : null;
}
