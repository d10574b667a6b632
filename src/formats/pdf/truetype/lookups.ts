/** What GSUB and GPOS share: which lookups change plain text, and the tables they find glyphs by. */
import { BeyondTrueType } from './beyond.ts';
import { from, tagAt } from './sfnt.ts';

export interface Lookup {
  readonly type: number;
  readonly subtables: readonly DataView[];
}

/** What fontkit applies to text from left to right when it is asked for nothing else. */
const FEATURES = new Set(
  'rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt curs kern'.split(' '),
);

/** Scripts that may stand in for one the font does not know. */
const DEFAULTS = ['DFLT', 'dflt', 'latn'];

/** Flags that a lookup passes over other glyphs than marks by, of which plain text has none. */
const SKIPS = 0x06;

/**
 * The lookups of plain text, in the order they are applied.
 *
 * @param extension the type of a lookup whose subtables stand elsewhere
 * @throws BeyondTrueType where Latin text has other lookups than text without letters
 */
export function plainLookups(table: DataView, extension: number): Lookup[] {
  const latin = lookupIndexes(table, ['latn', ...DEFAULTS]);
  if (`${latin}` !== `${lookupIndexes(table, DEFAULTS)}`) throw new BeyondTrueType();
  return latin.map((index) => readLookup(table, index, extension));
}

/** Whether plain text is kerned by this table. */
export function hasKern(table: DataView): boolean {
  return [...featuresOf(table, ['latn', ...DEFAULTS]).keys()].includes('kern');
}

/** One lookup, such as another one refers to. */
export function readLookup(table: DataView, index: number, extension: number): Lookup {
  const list = from(table, table.getUint16(8));
  const lookup = from(list, list.getUint16(2 + index * 2));
  const type = lookup.getUint16(0);
  if ((lookup.getUint16(2) & SKIPS) !== 0) throw new BeyondTrueType();
  const subtables = offsets(lookup, 4).map((offset) => from(lookup, offset));
  if (type !== extension) return { type, subtables };
  const types = new Set(subtables.map((subtable) => subtable.getUint16(2)));
  const [real = type] = types;
  if (types.size !== 1) throw new BeyondTrueType();
  return { type: real, subtables: subtables.map((each) => from(each, each.getUint32(4))) };
}

function lookupIndexes(table: DataView, scripts: readonly string[]): number[] {
  const indexes = [...featuresOf(table, scripts)].flatMap(([tag, feature]) =>
    FEATURES.has(tag) ? offsets(feature, 2) : [],
  );
  return indexes.sort((a, b) => a - b);
}

/** The features of the first script that the font has, by their tags. */
function featuresOf(table: DataView, scripts: readonly string[]): Map<string, DataView> {
  const features = new Map<string, DataView>();
  // Version 1.1 has other lookups for variations of the font.
  if (table.getUint32(0) !== 0x10000) throw new BeyondTrueType();
  const [scriptList, featureList] = [4, 6].map((at) => from(table, table.getUint16(at))) as [
    DataView,
    DataView,
  ];
  const script = findScript(scriptList, scripts);
  const language = script?.getUint16(0) ?? 0;
  if (script === undefined || language === 0) return features;
  for (const index of offsets(from(script, language), 4)) {
    const at = 2 + index * 6;
    features.set(tagAt(featureList, at), from(featureList, featureList.getUint16(at + 4)));
  }
  return features;
}

function findScript(list: DataView, scripts: readonly string[]): DataView | undefined {
  for (const script of scripts) {
    for (let i = 0, at = 2; i < list.getUint16(0); i++, at += 6) {
      if (tagAt(list, at) === script) return from(list, list.getUint16(at + 4));
    }
  }
  return undefined;
}

/** Numbers of two bytes behind their count. */
export function offsets(view: DataView, at: number): number[] {
  return Array.from({ length: view.getUint16(at) }, (_, i) => view.getUint16(at + 2 + i * 2));
}

/** The glyphs of a coverage table; where each stands is its index. */
export function readCoverage(coverage: DataView): number[] {
  if (coverage.getUint16(0) === 1) return offsets(coverage, 2);
  const glyphs: number[] = [];
  forEachRange(coverage, 2, (start, end, index) => {
    for (let glyph = start; glyph <= end; glyph++) glyphs[index + glyph - start] ??= glyph;
  });
  return glyphs;
}

/** The classes of glyphs; those it does not name have class 0. */
export function readClasses(definition: DataView): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (definition.getUint16(0) === 1) {
    const start = definition.getUint16(2);
    for (const [i, each] of offsets(definition, 4).entries()) classes.set(start + i, each);
  } else {
    forEachRange(definition, 2, (start, end, each) => {
      for (let glyph = start; glyph <= end; glyph++) {
        if (!classes.has(glyph)) classes.set(glyph, each);
      }
    });
  }
  return classes;
}

/** Ranges of glyphs, each with a number. */
function forEachRange(
  view: DataView,
  at: number,
  take: (start: number, end: number, value: number) => void,
): void {
  for (let i = 0, here = at + 2; i < view.getUint16(at); i++, here += 6) {
    take(view.getUint16(here), view.getUint16(here + 2), view.getUint16(here + 4));
  }
}

/** The coverage of what a subtable that we do not know may change: its first, wherever it stands. */
export function firstCoverage(
  subtable: DataView,
  isChained: boolean,
  isContext: boolean,
): number[] {
  let at = 2;
  if (isContext && subtable.getUint16(0) === 3) {
    // Glyphs before come first, with their count; then the count of those that it changes.
    at = isChained ? 4 + subtable.getUint16(2) * 2 + 2 : 6;
  }
  return readCoverage(from(subtable, subtable.getUint16(at)));
}
