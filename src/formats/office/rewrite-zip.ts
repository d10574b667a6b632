/** Writes an Office file's zip anew, so that the same document always gives the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Changes one part's XML. */
export type Edit = (xml: string) => string;

/**
 * The first moment a zip can name. fflate writes the local time's fields, so a local date gives
 * the same bytes in every time zone.
 */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * The same parts in the same order, all of one time; folders, which nobody reads, are left out.
 *
 * @param edits [what a part's path must match, how its XML changes]
 */
export function rewriteZip(bytes: Uint8Array, edits: readonly (readonly [RegExp, Edit])[]) {
  const parts: Zippable = {};
  const found = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  for (const [path, content] of found) {
    const wanted = edits.filter(([pattern]) => pattern.test(path));
    parts[path] =
      wanted.length === 0
        ? content
        : strToU8(wanted.reduce((xml, [, edit]) => edit(xml), strFromU8(content)));
  }
  return zipSync(parts, { mtime: ZIP_TIME });
}

/** A work without a date of its own is of the day computers count from, as in its PDF. */
export function toDate(date: string | undefined): Date {
  return new Date(date === undefined ? 0 : `${date.slice(0, 10)}T00:00:00Z`);
}
