/** « Vouliez-vous dire … ? »: the names nearest to a misspelled one. Accents, capitals, plurals and word order count little. */

/** At most two, the nearest first. */
export function suggestions(wrong: string, candidates: Iterable<string>): string[] {
  const scored: { name: string; distance: number }[] = [];
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  for (const name of new Set(candidates)) {
    if (name === wrong || Math.abs(name.length - wrong.length) > limit + 2) continue;
    const distance = nearness(wrong, name);
    if (distance <= limit) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const best = scored[0];
  return best
    ? scored
        .filter(({ distance }) => distance <= best.distance + 0.5)
        .slice(0, 2)
        .map(({ name }) => name)
    : [];
}

function nearness(wrong: string, name: string): number {
  const [a, b] = [plain(wrong), plain(name)];
  if (a === b) return 0.1;
  if (singular(a) === singular(b)) return 0.2;
  if (sortedWords(a) === sortedWords(b)) return 0.3;
  return editDistance(a, b);
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();
}

function singular(name: string): string {
  return name.replace(/(?:s|x)(?=_|$)/g, '');
}

function sortedWords(name: string): string {
  return singular(name)
    .split('_')
    .filter((word) => !['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l'].includes(word))
    .sort()
    .join('_');
}

/** Insertions, deletions, substitutions, and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
