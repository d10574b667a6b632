/** Writes the structure tree: who is whose child, and which marked content shows whom (14.7). */
import type { DrawnPage } from './draw.ts';
import type { FileWriter } from './file-writer.ts';
import type { Tag } from './tag.ts';

/** @returns the object number of the structure tree's root */
export function writeStructure(root: Tag, pages: readonly DrawnPage[], file: FileWriter): number {
  prune(root);
  const tree = file.reserve();
  root.id = file.reserve();
  writeTag(root, tree, pages, file);
  const parents = writeParents(pages, file);
  return file.put(
    `<</Type/StructTreeRoot/K ${root.id} 0 R/ParentTree ${parents.tree} 0 R/ParentTreeNextKey ${parents.next}>>`,
    tree,
  );
}

/** Of these even an empty one has its place in a grid. */
const GRID = new Set(['Table', 'THead', 'TBody', 'TR', 'TH', 'TD']);

/** Takes out what nothing was drawn of, such as an empty paragraph. @returns whether `tag` stays */
function prune(tag: Tag): boolean {
  let isWhole = true;
  for (const kid of tag.kids ?? []) if (typeof kid !== 'string' && !prune(kid)) isWhole = false;
  if (!isWhole) tag.kids = tag.kids?.filter((kid) => typeof kid === 'string' || isShown(kid));
  return isShown(tag);
}

function isShown({ role, kids = [], marks, widget }: Tag): boolean {
  return kids.length > 0 || marks !== undefined || widget !== undefined || GRID.has(role);
}

/** Writes a tag whose number is known, and what is under it. */
function writeTag(tag: Tag, parent: number, pages: readonly DrawnPage[], file: FileWriter): void {
  const { role, entries, kids = [], id } = tag;
  const first = file.reserve(kids.length);
  file.put(`<</S/${role}/P ${parent} 0 R${entries}${toContent(tag, first, pages)}>>`, id);
  kids.forEach((kid, i) => {
    if (typeof kid === 'string') {
      file.put(`<</S${kid}/P ${id} 0 R>>`, first + i);
    } else {
      kid.id = first + i;
      writeTag(kid, id, pages, file);
    }
  });
}

/** Its marked content, then its kids, numbered from `firstKid`. */
function toContent(
  { marks = [], kids = [], widget }: Tag,
  firstKid: number,
  pages: readonly DrawnPage[],
): string {
  const content: string[] = [];
  /** Marked content on this page is told by its number alone. */
  const home = marks[0] ?? widget?.page;
  for (let i = 0; i < marks.length; i += 2) {
    const [page = 0, number = 0] = [marks[i], marks[i + 1]];
    content.push(
      page === home ? `${number}` : `<</Type/MCR/Pg ${pages[page]?.id} 0 R/MCID ${number}>>`,
    );
  }
  if (widget !== undefined) content.push(`<</Type/OBJR/Obj ${widget.object} 0 R>>`);
  for (const i of kids.keys()) content.push(`${firstKid + i} 0 R`);
  const page = home === undefined ? '' : `/Pg ${pages[home]?.id} 0 R`;
  return content.length === 0
    ? ''
    : `${page}/K${content.length === 1 ? spaced(content[0]) : `[${content.join(' ')}]`}`;
}

/** A number or a reference needs a blank behind a name; a dictionary does not. */
const spaced = (content = ''): string => (content.startsWith('<') ? content : ` ${content}`);

/** The way back: from a page's marked content, and from a widget, to the tag (14.7.4.4). */
function writeParents(
  pages: readonly DrawnPage[],
  file: FileWriter,
): { tree: number; next: number } {
  const entries = pages.map(({ marks }, i) => {
    const array = file.put(`[${marks.map(({ id }) => `${id} 0 R`).join(' ')}]`);
    return `${i} ${array} 0 R`;
  });
  for (const { fields } of pages) {
    for (const { tag } of fields) entries.push(`${entries.length} ${tag.id} 0 R`);
  }
  return { tree: file.put(`<</Nums[${entries.join(' ')}]>>`), next: entries.length };
}
