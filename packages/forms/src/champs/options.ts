import type { Option } from '@guichet/runtime';

/** Options under their headings, in the order of the programme; those without one keep their place. */
export function parGroupe(
  options: readonly Option[],
): readonly { readonly groupe: string | null; readonly options: readonly Option[] }[] {
  const groupes: { groupe: string | null; options: Option[] }[] = [];
  for (const option of options) {
    const groupe = option.groupe ?? null;
    const dernier = groupes.at(-1);
    if (dernier && dernier.groupe === groupe) dernier.options.push(option);
    else groupes.push({ groupe, options: [option] });
  }
  return groupes;
}
