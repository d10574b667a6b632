/**
 * A TrueType font for plain Latin text, as pdfkit uses one.
 *
 * Made for speed: fontkit, which pdfkit brings along, takes longer to load than the rest of the work
 * takes, and a third of a second to shape the words of one plan. This knows far less, so that all it
 * does it does as fontkit does it; at whatever else a font or a text asks for it throws BeyondTrueType,
 * and fontkit sets the document. `test/formats/pdf/truetype` holds the one against the other.
 */
import { BeyondTrueType } from './beyond.ts';
import { readCharacters } from './characters.ts';
import { readKerning } from './kerning.ts';
import { hasKern, readClasses } from './lookups.ts';
import { from, type Metrics, readMetrics, readTables, type TableOf } from './sfnt.ts';
import { openSubset, type Subset } from './subset.ts';
import { readSubstitutions, type Shape } from './substitutions.ts';

/** In the font's own units. */
export interface PlainGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

export interface PlainRun {
  readonly glyphs: readonly PlainGlyph[];
  /** pdfkit scales them in place. */
  readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[];
  readonly advanceWidth: number;
}

/** What pdfkit and we use of a font: the names are fontkit's. */
export interface TrueType {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints?: readonly number[]): PlainGlyph;
  /** @throws BeyondTrueType */
  layout(text: string): PlainRun;
  createSubset(): Subset;
}

/** @throws BeyondTrueType */
export function openTrueType(bytes: Uint8Array): TrueType {
  return withinItsEnd(() => openFont(bytes));
}

function openFont(bytes: Uint8Array): TrueType {
  const tableOf = readTables(bytes);
  const metrics = readMetrics(tableOf);
  const glyphOf = readCharacters(tableOf);
  const toShapes = plainShapes(glyphOf);
  const { substitute, between } = readShaping(tableOf);
  const getGlyph = (id: number, codePoints: readonly number[] = []): PlainGlyph => ({
    id,
    codePoints,
    advanceWidth: metrics.advance(id),
  });
  const layOut = (text: string): PlainRun => {
    const shapes = toShapes(text);
    substitute(shapes);
    let start = 0;
    const glyphs = shapes.map(({ glyph, length }) => {
      const codePoints = Array.from({ length }, (_, i) => text.charCodeAt(start + i));
      start += length;
      return getGlyph(glyph, codePoints);
    });
    const positions = glyphs.map(({ id, advanceWidth }, i) => {
      const next = glyphs[i + 1];
      const kern = next === undefined ? 0 : between(id, next.id);
      return { xAdvance: advanceWidth + kern, yAdvance: 0, xOffset: 0, yOffset: 0 };
    });
    return new Run(glyphs, positions);
  };
  return {
    ...metrics,
    ...pdfkitNames(metrics, tableOf),
    getGlyph,
    hasGlyphForCodePoint: (codePoint) => glyphOf(codePoint) !== 0,
    createSubset: () => openSubset(tableOf, metrics),
    layout: (text) => withinItsEnd(() => layOut(text)),
  };
}

class Run implements PlainRun {
  readonly glyphs: PlainRun['glyphs'];
  readonly positions: PlainRun['positions'];

  constructor(glyphs: PlainRun['glyphs'], positions: PlainRun['positions']) {
    this.glyphs = glyphs;
    this.positions = positions;
  }

  get advanceWidth(): number {
    let sum = 0;
    for (const { xAdvance } of this.positions) sum += xAdvance;
    return sum;
  }
}

/** Letters and signs that need no more than a row of glyphs. */
const PLAIN =
  /^(?!\p{Mark}|\p{Default_Ignorable_Code_Point}|\u2044)[\p{Script=Latin}\p{Script=Common}]$/u;
/** Behind these stand scripts that may come to share signs with others. */
const LAST_PLAIN = 0x2e7f;

/** @returns what makes each character of a text a glyph; it throws BeyondTrueType at one that is not plain */
function plainShapes(glyphOf: (codePoint: number) => number): (text: string) => Shape[] {
  const known = new Map<number, number>();
  const toGlyph = (unit: number): number => {
    if (unit > LAST_PLAIN || !PLAIN.test(String.fromCharCode(unit))) throw new BeyondTrueType();
    const glyph = glyphOf(unit);
    known.set(unit, glyph);
    return glyph;
  };
  return (text) =>
    Array.from({ length: text.length }, (_, i): Shape => {
      const unit = text.charCodeAt(i);
      return { glyph: known.get(unit) ?? toGlyph(unit), length: 1 };
    });
}

/** The class of marks, which stand over or under other glyphs (GDEF). */
const MARK = 3;

interface Shaping {
  /** @throws BeyondTrueType at a glyph that the font does more with than we know */
  substitute(shapes: Shape[]): void;
  /** What is added to the advance of a glyph before another. */
  between(left: number, right: number): number;
}

function readShaping(tableOf: TableOf): Shaping {
  const [gsub, gpos, gdef] = ['GSUB', 'GPOS', 'GDEF'].map(tableOf);
  // The kerning of old fonts, which has a table of its own.
  if (tableOf('kern') !== undefined && !(gpos && hasKern(gpos))) throw new BeyondTrueType();
  const substitute = gsub && readSubstitutions(gsub);
  const { between, beyond } = gpos ? readKerning(gpos) : { between: () => 0, beyond: NO_GLYPHS };
  const classes = gdef?.getUint16(4) ? readClasses(from(gdef, gdef.getUint16(4))) : undefined;
  return {
    between,
    substitute(shapes) {
      substitute?.(shapes);
      for (const { glyph } of shapes) {
        if (beyond.has(glyph) || classes?.get(glyph) === MARK) throw new BeyondTrueType();
      }
    },
  };
}

const NO_GLYPHS: ReadonlySet<number> = new Set();

/** What pdfkit asks of a font under fontkit's names, to describe it and to tell it from others. */
function pdfkitNames(metrics: Metrics, tableOf: TableOf): object {
  const { familyClass, isFixedPitch, isItalic, checkSumAdjustment } = metrics;
  return {
    'OS/2': { sFamilyClass: familyClass },
    post: { isFixedPitch },
    head: { macStyle: { italic: isItalic } },
    _tables: { head: { checkSumAdjustment }, name: { records: tableOf('name')?.byteLength } },
  };
}

/** A table that ends before it should is for fontkit to judge. */
function withinItsEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new BeyondTrueType() : error;
  }
}
