/**
 * The neutral form of everything `rb` prints: what a view makes and every format reads.
 *
 * It knows paper, headings, paragraphs, pictures and tables of cells with spans; it knows no plan,
 * no month and no file format. Lengths are points (1/72 inch). All texts are plain data: each format
 * escapes them for its own language.
 */

/** A whole printed work. */
export interface Document {
  readonly meta: Meta;
  readonly sections: readonly Section[];
}

export interface Meta {
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  /** BCP 47 tag of the text's language. */
  readonly language: 'id' | 'en';
  /** The work's own date (ISO, from the decree), never the clock: same input, same bytes. */
  readonly date?: string;
}

/** A run of pages with one set-up. */
export interface Section {
  /** A short name of the part, such as `Lampiran`: the name of its sheet in a workbook. */
  readonly title?: string;
  readonly page: PageSetup;
  /** Font size of body text, in points; a table may have its own. */
  readonly fontSize: number;
  /** How many times the font's own line height lines stand apart, outside tables; the room is added under each. Default 1. */
  readonly lineSpacing?: number;
  readonly blocks: readonly Block[];
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /**
   * Page numbers `- 2 -`, centred at the top; `first` is the number of the section's first page,
   * or goes on from the section before.
   */
  readonly pageNumber?: { readonly first: number | 'continued'; readonly onFirstPage: boolean };
  /**
   * At each page's foot the first words of the next one, at the right: `4. Peraturan . . .`; the
   * terms of entries aside, and none where the margin has no room for a line.
   */
  readonly catchwords?: boolean;
  /** A mark across every page, such as RANCANGAN. */
  readonly watermark?: string;
}

export type Block = SmallBlock | Group | Entry | Table;

/** What may also stand in a group. */
export type SmallBlock = Heading | Paragraph | Rule | Space | Picture | Signature;

/** What a text is about, for formats that have colour; never the only carrier of a meaning. */
export type Tone = 'alert' | 'notice' | 'good' | 'muted';

/** A piece of text in one style. It never holds a line break. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tone?: Tone;
}

export type Align = 'left' | 'center' | 'right';

/** Bold where its runs do not say `bold: false`; it stays on the page of what comes after it. */
export interface Heading {
  readonly kind: 'heading';
  /** 1 is the work's title. */
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
  readonly align?: Align;
  readonly fontSize?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `justify` spreads every line but the last over the whole width. */
  readonly align?: Align | 'justify';
  /** Not in a table's cells: they share the table's size. */
  readonly fontSize?: number;
  /** The printed number (`1.`, `2)`, `a.`), hung to the left of the text; '' hangs nothing but keeps the indent. */
  readonly label?: string;
  /** Depth of nesting of the label, 0 at the outside. */
  readonly level?: number;
  /** It stays on the page of what comes after it, as a heading does. */
  readonly keepWithNext?: boolean;
}

/** A line across the text width. */
export interface Rule {
  readonly kind: 'rule';
  readonly weight: number;
}

export interface Space {
  readonly kind: 'space';
  readonly height: number;
}

/** An image, such as an office's emblem, on a line of its own. */
export interface Picture {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly align?: Align;
}

/** Room to sign in. */
export interface Signature {
  readonly kind: 'signature';
  readonly height: number;
  /** The name of a field for an electronic signature, in formats that know such fields. */
  readonly field?: string;
}

/**
 * A term and, beside it behind a colon, what stands under it: `Menimbang : a. bahwa …`. The
 * content flows over pages; the term stands beside its first line.
 */
export interface Entry {
  readonly kind: 'entry';
  readonly term: string;
  /** From the term's left edge to the content's, in points: the same for entries under each other. */
  readonly indent: number;
  readonly content: readonly Paragraph[];
}

/** Blocks that stay on one page, set in from the left by a share of the text width. */
export interface Group {
  readonly kind: 'group';
  /** 0 to 1: where the group's left edge lies in the text width. */
  readonly inset: number;
  readonly blocks: readonly SmallBlock[];
  /** Never alone on a page: at least the last row or line before it comes along. */
  readonly keepWithPrevious: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /**
   * Rows repeated at the top of every page; bold, centred and in the middle where their cells do
   * not say otherwise. Formats with one flat head row use `Column.title`.
   */
  readonly head: readonly Row[];
  readonly groups: readonly RowGroup[];
  readonly fontSize?: number;
  /** Share of the text width, from the left; default 1. */
  readonly width?: number;
  /**
   * The word ("lanjutan") behind the text of a merged cell where formats with pages print it
   * again, in at least three free lines, on a page that the text itself does not reach; a column
   * too narrow for the word does without. Unless it is given nothing is printed again.
   */
  readonly continued?: string;
}

export interface Column {
  /** The column's flat title. */
  readonly title: string;
  /** Share of the table's width; shares need not add up to 1. */
  readonly width: number;
  readonly align?: Align;
}

/** Rows under one band. No span crosses a group's edge. */
export interface RowGroup {
  /** A line across the whole table, such as an area's name; it never stands alone at a page's foot. */
  readonly band?: readonly Paragraph[];
  readonly rows: readonly Row[];
}

/**
 * One line of the grid: only the cells that start here, left to right. A slot under an earlier
 * cell's span is covered and has no cell of its own.
 */
export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly content: readonly Paragraph[];
  /** Default 1. */
  readonly colSpan?: number;
  /** Default 1. */
  readonly rowSpan?: number;
  /** Default: the column's. */
  readonly align?: Align;
  /** Default top. */
  readonly valign?: 'top' | 'middle';
  /** A place that a table of contents points at, under the band's; a cell without text is none. */
  readonly landmark?: boolean;
}
