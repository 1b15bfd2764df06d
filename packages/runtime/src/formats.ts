/**
 * Numbers that France gives to organisations and accounts, checked with their keys. Each function takes the text as
 * normalised by `lireSaisie` (no space, capitals) and gives what is wrong, in French, or `null`.
 */

/** Luhn's sum is a multiple of 10 (SIREN, SIRET, FINESS). */
function luhn(chiffres: string): boolean {
  let somme = 0;
  for (const [rang, chiffre] of [...chiffres].toReversed().entries()) {
    const valeur = Number(chiffre) * (rang % 2 === 0 ? 1 : 2);
    somme += valeur > 9 ? valeur - 9 : valeur;
  }
  return somme % 10 === 0;
}

/** Nine characters, the last one a key; the numbers of Corse (2A, 2B) hold a letter and their key is not checked. */
export function vérifierFiness(texte: string): string | null {
  if (!/^(\d{9}|2[AB]\d{7})$/.test(texte)) {
    return 'Le numéro FINESS compte 9 caractères : 9 chiffres, ou 2A ou 2B suivi de 7 chiffres en Corse. Exemple : 750712184.';
  }
  if (/^\d+$/.test(texte) && !luhn(texte)) {
    return 'Ce numéro FINESS n’existe pas : sa clé de contrôle (le dernier chiffre) ne correspond pas. Vérifiez votre saisie.';
  }
  return null;
}

export function vérifierSiren(texte: string): string | null {
  if (!/^\d{9}$/.test(texte)) return 'Le numéro SIREN compte 9 chiffres. Exemple : 130 025 265.';
  return luhn(texte)
    ? null
    : 'Ce numéro SIREN n’existe pas : sa clé de contrôle ne correspond pas. Vérifiez votre saisie.';
}

/** The establishments of La Poste (SIREN 356 000 000) follow a rule of their own: the sum of the digits is a multiple of 5. */
export function vérifierSiret(texte: string): string | null {
  if (!/^\d{14}$/.test(texte)) return 'Le numéro SIRET compte 14 chiffres. Exemple : 130 025 265 00013.';
  const somme = [...texte].reduce((total, chiffre) => total + Number(chiffre), 0);
  if (luhn(texte) || (texte.startsWith('356000000') && somme % 5 === 0)) return null;
  return 'Ce numéro SIRET n’existe pas : sa clé de contrôle ne correspond pas. Vérifiez votre saisie.';
}

/** Modulo 97 of the account with its first four characters moved to the end (ISO 13616). */
export function vérifierIban(texte: string): string | null {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(texte) || (texte.startsWith('FR') && texte.length !== 27)) {
    return 'L’IBAN commence par deux lettres et deux chiffres ; un IBAN français compte 27 caractères. Exemple : FR76 3000 6000 0112 3456 7890 189.';
  }
  let reste = 0;
  for (const caractère of texte.slice(4) + texte.slice(0, 4)) {
    const valeur = Number.parseInt(caractère, 36);
    reste = (reste * (valeur > 9 ? 100 : 10) + valeur) % 97;
  }
  return reste === 1 ? null : 'Cet IBAN n’existe pas : sa clé de contrôle ne correspond pas. Vérifiez votre saisie.';
}

export function vérifierCourriel(texte: string): string | null {
  return texte.length <= 254 && /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(texte)
    ? null
    : 'L’adresse électronique doit ressembler à « nom@exemple.fr ».';
}

export function vérifierTéléphone(texte: string): string | null {
  return /^(0[1-9]\d{8}|\+\d{8,15})$/.test(texte)
    ? null
    : 'Le numéro de téléphone compte 10 chiffres, ou commence par + et l’indicatif du pays. Exemple : 01 23 45 67 89.';
}

/** Five digits that some French commune or territory may have: 01 to 95, then 97 and 98 overseas. */
export function vérifierCodePostal(texte: string): string | null {
  if (!/^\d{5}$/.test(texte)) return 'Le code postal compte 5 chiffres. Exemple : 35000.';
  return /^(0[1-9]|[1-8]\d|9[0-5]|97|98)/.test(texte)
    ? null
    : 'Aucune commune française n’a ce code postal. Vérifiez votre saisie.';
}

/** A name: it begins with a letter, and its code postal is asked elsewhere. */
export function vérifierCommune(texte: string): string | null {
  return /^\p{L}[\p{L}\p{M}\d '’().-]{0,99}$/u.test(texte)
    ? null
    : 'Saisissez le nom de la commune, sans son code postal. Exemple : Rennes.';
}
