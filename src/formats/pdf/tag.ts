/** A structure element on its way into the file (ISO 32000-1, 14.7.2). */

/** A big plan has hundreds of thousands: what a tag lacks costs it no array. */
export interface Tag {
  /** A standard structure type, such as `P` or `TD` (ISO 32000-1, 14.8.4). */
  readonly role: string;
  /** More entries of its dictionary as PDF writes them, such as `/A<</O/Table/ColSpan 2>>`. */
  entries: string;
  kids: Kid[] | undefined;
  /** The marked content that shows it: page index, number on that page, page index, … */
  marks: number[] | undefined;
  /** A form field's widget. */
  widget: Widget | undefined;
  /** The object's number in the file, once it has one. */
  id: number;
}

/** A tag, or the whole of one that nothing is drawn of: `/TD` with its entries. */
export type Kid = Tag | string;

export interface Widget {
  readonly object: number;
  /** Page index. */
  readonly page: number;
}

export function openTag(role: string, entries = '', kids?: Kid[]): Tag {
  return { role, entries, kids, marks: undefined, widget: undefined, id: 0 };
}

/** A new tag under `parent`. */
export function addTag(parent: Tag, role: string, entries = ''): Tag {
  const tag = openTag(role, entries);
  addKid(parent, tag);
  return tag;
}

export function addKid(parent: Tag, kid: Kid): void {
  if (parent.kids === undefined) parent.kids = [kid];
  else parent.kids.push(kid);
}

/** Says that marked content of a page shows the tag. */
export function addMark(tag: Tag, page: number, number: number): void {
  if (tag.marks === undefined) tag.marks = [page, number];
  else tag.marks.push(page, number);
}
