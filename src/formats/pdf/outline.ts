/** The PDF's bookmarks: headings, under them the bands of tables, and under these their cells. */
import type { Landmark } from '../../layout/page.ts';
import type { DrawnPage } from './draw.ts';
import type { FileWriter } from './file-writer.ts';
import { toNumber, toTextString } from './syntax.ts';

interface Entry {
  readonly number: number;
  readonly level: number;
  /** The rest of its dictionary. */
  readonly text: string;
  readonly kids: Entry[];
}

/** A table's bands are shown at once, the cells under them when a reader opens one. */
const CLOSED_FROM = 4;

/** @returns the number of the outline; undefined without a landmark */
export function writeOutline(pages: readonly DrawnPage[], file: FileWriter): number | undefined {
  const root: Entry = { number: file.reserve(), level: 0, text: '', kids: [] };
  /** The entries from the outermost to the one added last. */
  const path = [root];
  for (const { id, landmarks, height } of pages) {
    for (const landmark of landmarks) {
      while (path.length > 1 && (path.at(-1)?.level ?? 0) >= landmark.level) path.pop();
      const entry = {
        number: file.reserve(),
        level: landmark.level,
        text: toEntry(landmark, id, height),
        kids: [],
      };
      path.at(-1)?.kids.push(entry);
      path.push(entry);
    }
  }
  if (root.kids.length === 0) return undefined;
  const visible = writeEntries(root, file);
  return file.put(`<</Type/Outlines${toEnds(root)}/Count ${visible}>>`, root.number);
}

function toEntry({ title, y }: Landmark, page: number, height: number): string {
  return `/Title${toTextString(title)}/Dest[${page} 0 R/XYZ 0 ${toNumber(height - y)} null]`;
}

/** @returns how many entries under `parent` a reader shows while it is open (12.3.3) */
function writeEntries(parent: Entry, file: FileWriter): number {
  let visible = parent.kids.length;
  parent.kids.forEach((entry, i) => {
    const inner = writeEntries(entry, file);
    const isOpen = entry.level < CLOSED_FROM;
    if (isOpen) visible += inner;
    const [previous, next] = [parent.kids[i - 1], parent.kids[i + 1]];
    const around = [
      previous === undefined ? '' : `/Prev ${previous.number} 0 R`,
      next === undefined ? '' : `/Next ${next.number} 0 R`,
      inner === 0 ? '' : `${toEnds(entry)}/Count ${isOpen ? inner : -inner}`,
    ];
    file.put(`<<${entry.text}/Parent ${parent.number} 0 R${around.join('')}>>`, entry.number);
  });
  return visible;
}

function toEnds({ kids }: Entry): string {
  return `/First ${kids[0]?.number} 0 R/Last ${kids.at(-1)?.number} 0 R`;
}
