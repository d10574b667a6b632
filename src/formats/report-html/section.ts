/** A part of the page with its heading, and a frame in which a wide table scrolls. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** What a part is called, and how it is announced. */
export interface Heading {
  /** The part's address within the page. */
  readonly id: string;
  readonly title: string;
  /** `9 baris`; goes behind the title. */
  readonly count?: string;
  /** How the part is to be read, a sentence each. */
  readonly notes?: readonly string[];
}

/** A part, and what the table of contents says of it. */
export interface Section extends Pick<Heading, 'id' | 'title'> {
  readonly element: Element;
}

export function toSection(heading: Heading, ...content: readonly ElementContent[]): Section {
  const { id, title, count, notes = [] } = heading;
  const element = h('section', { id }, [
    h('h2', [title, ...(count === undefined ? [] : [' ', h('span.count', count)])]),
    ...(notes.length === 0 ? [] : [h('p.note', notes.join(' '))]),
    ...content,
  ]);
  return { id, title, element };
}

/** A frame that scrolls by itself, by keyboard too, when its content is wider than the window. */
export function toFrame(label: string, ...content: readonly ElementContent[]): Element {
  return h('div.frame', { role: 'region', ariaLabel: label, tabIndex: 0 }, [...content]);
}
