/** Paths of files beside those of a programme, the same whatever the system. */
export function portablePath(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC');
}

/** `path` as written in `file`: from the folder that holds it. */
export function besideFile(file: string, path: string): string {
  const from = portablePath(file);
  return from.slice(0, from.lastIndexOf('/') + 1) + portablePath(path).replace(/^(?:\.\/)+/, '');
}
