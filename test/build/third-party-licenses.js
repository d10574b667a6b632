/** The licences of other people's code that goes out inside `dist/`, as their own files say them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the innermost package that a file lies in: a package may hold a second one of its own. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const TEXT = /^(?:licen[cs]e|copying)(?:[-.](?:mit|md|txt))*$/i;

/**
 * One entry a package: name, version, licence; where its source is to be had; its licence's text, or who
 * wrote it, where the package brings no text.
 *
 * @param root the folder that the paths start from
 * @param inputs what went into the bundle, with `/`
 */
export function thirdPartyLicenses(root, inputs) {
  const folders = new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
  const entries = [...folders].map((folder) => entryOf(join(root, folder)));
  return [...new Set(entries)].sort().join('\n\n---\n\n');
}

function entryOf(folder) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const { name, version, license, repository, homepage, author } = JSON.parse(read('package.json'));
  const source =
    repository?.url ?? repository ?? homepage ?? `https://www.npmjs.com/package/${name}`;
  const file = readdirSync(folder).find((each) => TEXT.test(each));
  const text = file === undefined ? `Copyright ${author?.name ?? author}` : read(file).trim();
  return `${name} ${version} (${license ?? 'see below'})\n${source}\n\n${text}`;
}
