/**
 * Which files of a package a programme is read from: its text, the tables and the empreintes beside it.
 */
export function isSource(path: string): boolean {
  if (/^(dist|node_modules)\//.test(path)) return false;
  return /^[^/]*\.guichet$/.test(path) || /\.(empreinte|csv)$/i.test(path);
}
