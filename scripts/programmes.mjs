// A folder of `programmes/` is a package named after it. A folder that was copied or renamed, or that an editor wrote
// without a package.json, gets the right one here, so that adding a programme is adding its folder.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** @param {URL} folder of the programmes */
export function nameProgrammes(folder) {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const model = folders.map(({ name }) => new URL(`${name}/package.json`, folder)).find((file) => existsSync(file));
  for (const { name } of folders) {
    const home = new URL(`${name}/`, folder);
    const texts = readdirSync(home).filter((file) => file.endsWith('.guichet'));
    if (texts.length === 0) continue;
    const file = new URL('package.json', home);
    if (!existsSync(file) && !model) continue;
    const manifest = JSON.parse(readFileSync(existsSync(file) ? file : model, 'utf8'));
    const wanted = `@programmes/${name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`;
    if (existsSync(file) && manifest.name === wanted) continue;
    const description = labelOf(texts.map((text) => readFileSync(new URL(text, home), 'utf8'))) ?? name;
    writeFileSync(file, `${JSON.stringify({ ...manifest, name: wanted, description }, null, 2)}\n`);
  }
}

/**
 * What a programme calls itself; comments aside.
 * @param {string[]} texts
 */
function labelOf(texts) {
  for (const text of texts) {
    const label = /^\s*programme\s+[\p{L}\d_]+\s+«\s*([^»]+?)\s*»/mu.exec(text)?.[1];
    if (label) return label.replace(/\s+/g, ' ');
  }
  return undefined;
}
