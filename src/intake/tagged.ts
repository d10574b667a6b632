/** Joins a PDF's structure tree with what its pages draw: sections of texts and tables. */
import { onOneSpace } from '../document/reading.ts';
import type { DrawnPage, DrawnText } from './drawn-page.ts';
import type { Mark, TagNode } from './tag-tree.ts';

export interface Tagged {
  readonly sections: readonly TaggedSection[];
  /** Drawn as content, but in no element of the tree. */
  readonly untagged: readonly DrawnText[];
}

export interface TaggedSection {
  readonly blocks: readonly TaggedBlock[];
}

export type TaggedBlock = TaggedText | TaggedTable;

/** A paragraph, a heading or a list's item. */
export interface TaggedText {
  readonly kind: 'text';
  /** Its printed number, or the term that it stands beside. */
  readonly label: string;
  readonly text: string;
  readonly drawnLabel: readonly DrawnText[];
  readonly drawn: readonly DrawnText[];
}

export interface TaggedTable {
  readonly kind: 'table';
  readonly head: readonly TaggedRow[];
  readonly groups: readonly (readonly TaggedRow[])[];
}

export interface TaggedRow {
  readonly cells: readonly TaggedCell[];
}

export interface TaggedCell {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly texts: readonly TaggedText[];
}

/** Elements that are part of a line, not a text of their own. */
const INLINE: ReadonlySet<string> = new Set(['Span', 'Em', 'Strong', 'Link', 'Quote', 'Reference']);

export function joinTags(tree: TagNode, pages: readonly DrawnPage[]): Tagged {
  const byMark = new Map<string, DrawnText[]>();
  for (const text of pages.flatMap(({ texts }) => texts)) {
    if (text.mark.kind !== 'content') continue;
    const key = `${text.page} ${text.mark.mcid}`;
    const texts = byMark.get(key);
    if (texts === undefined) byMark.set(key, [text]);
    else texts.push(text);
  }
  const take = ({ page, mcid }: Mark): DrawnText[] => {
    const key = `${page} ${mcid}`;
    const found = byMark.get(key) ?? [];
    byMark.delete(key);
    return found;
  };
  const sections = sectionsOf(tree).map((nodes) => ({ blocks: readBlocks(nodes, take) }));
  return { sections, untagged: [...byMark.values()].flat().filter(isPrinted) };
}

export const isPrinted = ({ text }: DrawnText): boolean => text.trim() !== '';

type Take = (mark: Mark) => DrawnText[];
type Kid = TagNode | Mark;

/** What stands in each `Sect`; what stands in none is a section, too. */
function sectionsOf(tree: TagNode): (readonly Kid[])[] {
  const top = tree.kids.flatMap((kid) => (kid.role === 'Document' ? kid.kids : [kid]));
  const sections = top.filter((kid) => kid.role === 'Sect');
  const others = top.filter((kid) => kid.role !== 'Sect');
  return [
    ...sections.map((kid) => (kid.role === undefined ? [] : kid.kids)),
    ...(others.length === 0 ? [] : [others]),
  ];
}

function readBlocks(kids: readonly Kid[], take: Take): TaggedBlock[] {
  const blocks: TaggedBlock[] = [];
  let label: DrawnText[] = [];
  let drawn: DrawnText[] = [];
  const end = (): void => {
    if (drawn.some(isPrinted)) {
      blocks.push(toText(label, drawn));
      label = [];
    }
    drawn = [];
  };
  const walk = (kid: Kid): void => {
    if (kid.role === undefined) drawn.push(...take(kid));
    else if (INLINE.has(kid.role)) kid.kids.forEach(walk);
    else {
      end();
      if (kid.role === 'Table') {
        blocks.push(readTable(kid, take));
        return;
      }
      kid.kids.forEach(walk);
      if (kid.role === 'Lbl') {
        // Terms and numbers in front of a text are its label together.
        label.push(...drawn);
        drawn = [];
      } else end();
    }
  };
  kids.forEach(walk);
  end();
  // A number whose text is missing is still printed.
  if (label.some(isPrinted)) blocks.push(toText(label, []));
  return blocks;
}

function toText(label: readonly DrawnText[], drawn: readonly DrawnText[]): TaggedText {
  return {
    kind: 'text',
    label: onOneSpace(label.map(({ text }) => `${text} `).join('')),
    text: onOneSpace(drawn.map(({ text }) => text).join('')),
    drawnLabel: label,
    drawn,
  };
}

function readTable(table: TagNode, take: Take): TaggedTable {
  const head: TaggedRow[] = [];
  const groups: TaggedRow[][] = [];
  const toRows = ({ kids }: TagNode): TaggedRow[] =>
    kids.flatMap((kid) => (kid.role === 'TR' ? [{ cells: readCells(kid, take) }] : []));
  for (const kid of table.kids) {
    if (kid.role === 'THead') head.push(...toRows(kid));
    else if (kid.role === 'TBody' || kid.role === 'TFoot') groups.push(toRows(kid));
    else if (kid.role === 'TR') groups.push([{ cells: readCells(kid, take) }]);
  }
  return { kind: 'table', head, groups };
}

function readCells(row: TagNode, take: Take): TaggedCell[] {
  return row.kids.flatMap((kid): TaggedCell[] => {
    if (kid.role === undefined) return [];
    const { rowSpan, colSpan, kids } = kid;
    const texts = readBlocks(kids, take).flatMap((each) => (each.kind === 'text' ? [each] : []));
    return [{ rowSpan, colSpan, texts }];
  });
}

/** Everything drawn of a cell, numbers first. */
export const drawnOf = ({ texts }: TaggedCell): DrawnText[] =>
  texts.flatMap(({ drawnLabel, drawn }) => [...drawnLabel, ...drawn]).filter(isPrinted);
