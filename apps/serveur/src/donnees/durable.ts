import { open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes the names in a folder survive a power cut. Windows has no such call and needs none. */
export async function synchroniserDossier(dossier: string): Promise<void> {
  if (process.platform === 'win32') return;
  const poignée = await open(dossier, 'r');
  try {
    await poignée.sync();
  } finally {
    await poignée.close();
  }
}

/** Writes a whole file or nothing, private, on disk when it resolves. */
export async function écrireDurablement(chemin: string, contenu: string): Promise<void> {
  const provisoire = `${chemin}.${process.pid}.tmp`;
  await writeFile(provisoire, contenu, { mode: 0o600, flush: true });
  await rename(provisoire, chemin);
  await synchroniserDossier(dirname(chemin));
}
