/**
 * A TrueType font for plain Latin text.
 *
 * Made for speed: fontkit, which pdfkit brings along, takes longer to load than the rest of the work
 * takes, and a third of a second to shape the words of one plan. This knows far less, so that all it
 * does it does as fontkit does it; at whatever else a font or a text asks for it throws BeyondTrueType,
 * and fontkit sets the document. `test/formats/pdf/truetype` holds the one against the other.
 */
import type { FontFile, OpenFile, PlacedGlyph } from '../font-file.ts';
import { BeyondTrueType } from './beyond.ts';
import { readCharacters } from './characters.ts';
import { type Kerning, readKerning } from './kerning.ts';
import { hasKern, readClasses } from './lookups.ts';
import { from, type Metrics, readMetrics, readTables, type TableOf } from './sfnt.ts';
import { openSubset } from './subset.ts';
import { readSubstitutions, type Shape, type Substitutions } from './substitutions.ts';

/** Opens a file of plain TrueType. @throws BeyondTrueType */
export const openTrueType: OpenFile = (bytes) => withinItsEnd(() => openPlain(bytes));

function openPlain(bytes: Uint8Array): FontFile {
  const tableOf = readTables(bytes);
  const metrics = readMetrics(tableOf);
  const glyphOf = readCharacters(tableOf);
  const plainGlyphOf = readPlainCharacters(glyphOf);
  const { isSettled, substitute, between } = readShaping(tableOf);
  const scale = 1000 / metrics.unitsPerEm;

  const toShapes = (word: string): Shape[] => {
    const shapes: Shape[] = [];
    for (let i = 0; i < word.length; i++) {
      shapes.push({ glyph: plainGlyphOf(word.charCodeAt(i)), length: 1 });
    }
    if (!shapes.every(({ glyph }) => isSettled(glyph))) substitute(shapes);
    return shapes;
  };
  /** How far a glyph draws on before another; undefined at a word's end. */
  const advanceOf = (glyph: number, next: number | undefined): number =>
    (metrics.advance(glyph) + (next === undefined ? 0 : between(glyph, next))) * scale;
  const advance = (word: string): number => {
    let sum = 0;
    let last: number | undefined;
    for (let i = 0; i < word.length; i++) {
      const glyph = plainGlyphOf(word.charCodeAt(i));
      if (!isSettled(glyph)) return shape(word).reduce((all, { xAdvance }) => all + xAdvance, 0);
      if (last !== undefined) sum += advanceOf(last, glyph);
      last = glyph;
    }
    return last === undefined ? sum : sum + advanceOf(last, undefined);
  };
  /** The code points of most glyphs, each list made once. */
  const alone: (readonly number[])[] = [];
  const codePointsOf = (word: string, start: number, length: number): readonly number[] => {
    const first = word.charCodeAt(start);
    if (length > 1) return Array.from({ length }, (_, i) => word.charCodeAt(start + i));
    alone[first] ??= [first];
    return alone[first];
  };
  const shape = (word: string): PlacedGlyph[] => {
    const shapes = toShapes(word);
    const placed: PlacedGlyph[] = [];
    let start = 0;
    for (const [i, { glyph, length }] of shapes.entries()) {
      const codePoints = codePointsOf(word, start, length);
      const xAdvance = advanceOf(glyph, shapes[i + 1]?.glyph);
      const width = metrics.advance(glyph) * scale;
      placed.push({ glyph, codePoints, xAdvance, xOffset: 0, yOffset: 0, width });
      start += length;
    }
    return placed;
  };
  return {
    source: pdfkitSource(metrics, tableOf),
    has: (codePoint) => glyphOf(codePoint) !== 0,
    advance: (word) => withinItsEnd(() => advance(word)),
    shape: (word) => withinItsEnd(() => shape(word)),
  };
}

/**
 * Letters and signs that need no more than a row of glyphs: blocks of Latin letters and of signs common to
 * all scripts, but nothing invisible, and not the slash of fractions. Named one by one, because V8 takes
 * milliseconds to find out what `\p{Script=Latin}` is.
 */
export const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2000-\u200a\u2010-\u2027\u202f-\u2043\u2045-\u205f\u20a0-\u20bf\u2190-\u23ff\u2500-\u27bf]$/;
const LAST_PLAIN = 0x27bf;

/** @returns what gives a character's glyph; it throws BeyondTrueType at one that is not plain */
function readPlainCharacters(glyphOf: (codePoint: number) => number): (unit: number) => number {
  const known = new Int32Array(LAST_PLAIN + 1).fill(-1);
  return (unit) => {
    let glyph = known[unit] ?? -1;
    if (glyph < 0) {
      if (!PLAIN.test(String.fromCharCode(unit))) throw new BeyondTrueType();
      glyph = glyphOf(unit);
      known[unit] = glyph;
    }
    return glyph;
  };
}

/** The class of marks, which stand over or under other glyphs. */
const MARK = 3;

function readMarks(gdef: DataView): Set<number> {
  const offset = gdef.getUint16(4);
  const classes = offset === 0 ? [] : readClasses(from(gdef, offset));
  return new Set([...classes].flatMap(([glyph, each]) => (each === MARK ? [glyph] : [])));
}

interface Shaping {
  /** Whether the glyph stays as it is, whatever stands behind it, and is placed by kerning alone. */
  isSettled(glyph: number): boolean;
  /** @throws BeyondTrueType at a glyph that the font does more with than we know */
  substitute(shapes: Shape[]): void;
  /** What is added to the advance of a glyph before another. */
  between(left: number, right: number): number;
}

function readShaping(tableOf: TableOf): Shaping {
  const [gsub, gpos, gdef] = ['GSUB', 'GPOS', 'GDEF'].map(tableOf);
  // The kerning of old fonts, which has a table of its own.
  if (tableOf('kern') !== undefined && !(gpos && hasKern(gpos))) throw new BeyondTrueType();
  const { first, substitute } = gsub ? readSubstitutions(gsub) : NO_SUBSTITUTIONS;
  const { between, beyond } = gpos ? readKerning(gpos) : NO_KERNING;
  const marks = gdef === undefined ? NO_GLYPHS : readMarks(gdef);
  const unsettled = new Set([...first, ...beyond, ...marks]);
  return {
    between,
    isSettled: (glyph) => !unsettled.has(glyph),
    substitute(shapes) {
      substitute(shapes);
      const isBeyond = shapes.some(({ glyph }) => beyond.has(glyph) || marks.has(glyph));
      if (isBeyond) throw new BeyondTrueType();
    },
  };
}

const NO_GLYPHS: ReadonlySet<number> = new Set();
const NO_SUBSTITUTIONS: Substitutions = { first: NO_GLYPHS, substitute: () => {} };
const NO_KERNING: Kerning = { beyond: NO_GLYPHS, between: () => 0 };

/** What pdfkit asks of an opened font to embed it and to tell it from others; the names are fontkit's. */
function pdfkitSource(metrics: Metrics, tableOf: TableOf): object {
  const { advance, familyClass, isFixedPitch, isItalic, checkSumAdjustment } = metrics;
  return {
    ...metrics,
    'OS/2': { sFamilyClass: familyClass },
    post: { isFixedPitch },
    head: { macStyle: { italic: isItalic } },
    _tables: { head: { checkSumAdjustment }, name: { records: tableOf('name')?.byteLength } },
    getGlyph: (glyph: number) => ({ advanceWidth: advance(glyph) }),
    createSubset: () => openSubset(tableOf, metrics),
    layout: () => {
      throw new Error('pdfkit does not shape');
    },
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
