/** Where the JSON Schemas lie that an editor needs, as seen from a plan's folder. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Beside the plans, as in this repository, or in the package that the plans' project installed. */
const PLACES = ['schemas', 'node_modules/rb/schemas'] as const;

/**
 * The nearest `schemas/` on the way up from a folder, relative to it, with `/`.
 *
 * @param folder absolute; it need not be there yet
 */
export function schemaFolder(folder: string): string | undefined {
  for (let above = dirname(folder); ; above = dirname(above)) {
    const place = PLACES.map((name) => join(above, name)).find((path) =>
      existsSync(join(path, 'area.schema.json')),
    );
    if (place !== undefined) return relative(folder, place).split(sep).join('/');
    if (above === dirname(above)) return undefined;
  }
}

/**
 * The line by which an editor finds the schema of a file, with its line break; '' without schemas.
 *
 * @param schemas as `schemaFolder` gives it
 */
export function schemaLine(schemas: string | undefined, name: string): string {
  if (schemas === undefined) return '';
  return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}
