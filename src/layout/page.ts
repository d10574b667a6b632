/**
 * What layout hands to a drawing format: pages of boxes at fixed places.
 *
 * Lengths are points; x runs right and y runs down from the page's top left corner. Boxes stand in
 * reading order.
 */
import type { Picture, Tone } from '../document/document.ts';

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Places that a table of contents may point at, in reading order. */
  readonly landmarks: readonly Landmark[];
}

export type Box = TextBox | FrameBox | RuleBox | PictureBox | SignatureBox;

/** A piece of a line, in one style. */
export interface TextBox {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Ends in a space where a word ends there, so that the boxes' texts joined are the text. */
  readonly text: string;
  /** Without the closing space. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly tone?: Tone;
  /** Degrees counter-clockwise about (x, y). */
  readonly angle?: number;
  readonly owner: Owner;
}

/** One page's part of a table cell: to be bordered on all four sides. */
export interface FrameBox {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shaded: boolean;
  readonly owner: Owner;
}

/** A horizontal line, `y` its middle. */
export interface RuleBox {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: number;
  readonly owner: Owner;
}

/** An image, `y` its top. */
export interface PictureBox {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  readonly owner: Owner;
}

/** Room for an electronic signature, `y` its top. */
export interface SignatureBox {
  readonly kind: 'signature';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The field's name. */
  readonly field: string;
  readonly owner: Owner;
}

/** What a box belongs to: a place in the document, or the page itself. */
export type Owner = Content | Artifact;

/** A place in the document, as indexes from 0: what a tagged format builds its tree from. */
export interface Content {
  readonly kind: 'content';
  readonly section: number;
  /** The block in its section. */
  readonly block: number;
  /** The block in its group. */
  readonly inner?: number;
  readonly cell?: CellPath;
  /** The paragraph in its cell or entry. */
  readonly paragraph?: number;
  /** The box is the term of its entry, or the colon behind it. */
  readonly term?: true;
  /** The box is the paragraph's printed number. */
  readonly label?: true;
}

/** A cell in its table. Rows count from 0 in the head, and in each group; a band is row 0. */
export interface CellPath {
  readonly part: 'head' | 'band' | 'body';
  /** The group's index; 0 in the head. */
  readonly group: number;
  readonly row: number;
  readonly column: number;
}

/** Not part of the text: drawn for the page's sake. */
export interface Artifact {
  readonly kind: 'artifact';
  readonly of:
    | 'repeated-head'
    /** A merged cell's text, printed again on a page that the text itself does not reach. */
    | 'repeated-text'
    | 'page-number'
    /** The first words of the next page. */
    | 'catchword'
    | 'watermark'
    | 'rule';
}

export interface Landmark {
  readonly title: string;
  /** 1 to 3 are headings, 4 is a table's band, 5 a cell of it. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly y: number;
}
