/** Which packages the code of a folder imports. */
import { readdirSync, readFileSync } from 'node:fs';

const IMPORT =
  /(?:from|import\(|import|require\(|resolve\()\s*['"]((?:@[^'"/]+\/)?[^'"/.:][^'"/:]*)/g;

/** Of these packages the imported ones, sorted. The names of types' packages are not those of their imports. */
export function packagesImportedBy(folder: string, packages: readonly string[]): string[] {
  const names = textsIn(folder).flatMap((text) =>
    [...text.matchAll(IMPORT)].map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => packages.includes(name)).sort();
}

/** The texts of all code below a folder. */
export function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}
