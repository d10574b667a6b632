/** GSUB for plain text: other shapes of letters, alone or by what stands beside them, and ligatures. */
import { BeyondTrueType } from './beyond.ts';
import {
  firstCoverage,
  type Lookup,
  offsets,
  plainLookups,
  readCoverage,
  readLookup,
} from './lookups.ts';
import { from } from './sfnt.ts';

/** A glyph, and how many characters of the text it shows. */
export interface Shape {
  glyph: number;
  length: number;
}

/** Changes what stands at a place, or says that it does not. */
type Rule = (shapes: Shape[], at: number) => boolean;

/** The rules for a glyph in the order they are tried. */
type Rules = ReadonlyMap<number, readonly Rule[]>;

const [SINGLE, LIGATURE, CONTEXT, CHAINED, EXTENSION, REVERSE] = [1, 4, 5, 6, 7, 8];

export interface Substitutions {
  /** Glyphs that a rule begins with: where a word has none of them, nothing changes. */
  readonly first: ReadonlySet<number>;
  /** Changes a word's shapes in place. @throws BeyondTrueType at a rule that we do not know */
  substitute(shapes: Shape[]): void;
}

/** @throws BeyondTrueType */
export function readSubstitutions(table: DataView): Substitutions {
  const steps = plainLookups(table, EXTENSION).map((lookup) => toRules(lookup, table));
  return {
    first: new Set(steps.flatMap((rules) => [...rules.keys()])),
    substitute(shapes) {
      for (const rules of steps) {
        for (let at = 0; at < shapes.length; at++) {
          rules.get(shapes[at]?.glyph ?? 0)?.some((rule) => rule(shapes, at));
        }
      }
    },
  };
}

function toRules({ type, subtables }: Lookup, table: DataView): Rules {
  if (type === REVERSE) throw new BeyondTrueType();
  const rules = new Map<number, Rule[]>();
  const add = (glyph: number, rule: Rule): void => {
    const own = rules.get(glyph);
    if (own === undefined) rules.set(glyph, [rule]);
    else own.push(rule);
  };
  for (const subtable of subtables) {
    if (type === SINGLE) addSingles(subtable, add);
    else if (type === LIGATURE) addLigatures(subtable, add);
    else {
      const isChained = type === CHAINED;
      const rule = isChained ? toChainRule(subtable, table) : undefined;
      const isContext = isChained || type === CONTEXT;
      for (const glyph of firstCoverage(subtable, isChained, isContext)) add(glyph, rule ?? giveUp);
    }
  }
  return rules;
}

const giveUp: Rule = () => {
  throw new BeyondTrueType();
};

type Add = (glyph: number, rule: Rule) => void;

function addSingles(subtable: DataView, add: Add): void {
  const isListed = subtable.getUint16(0) === 2;
  readCoverage(from(subtable, subtable.getUint16(2))).forEach((glyph, i) => {
    const other = isListed
      ? subtable.getUint16(6 + i * 2)
      : (glyph + subtable.getInt16(4)) & 0xffff;
    add(glyph, (shapes, at) => {
      const shape = shapes[at];
      if (shape !== undefined) shape.glyph = other;
      return true;
    });
  });
}

function addLigatures(subtable: DataView, add: Add): void {
  readCoverage(from(subtable, subtable.getUint16(2))).forEach((first, i) => {
    const set = from(subtable, subtable.getUint16(6 + i * 2));
    for (const offset of offsets(set, 0)) {
      const glyph = set.getUint16(offset);
      const others = Array.from({ length: set.getUint16(offset + 2) - 1 }, (_, n) =>
        set.getUint16(offset + 4 + n * 2),
      );
      add(first, (shapes, at) => {
        if (others.some((other, n) => shapes[at + 1 + n]?.glyph !== other)) return false;
        const joined = shapes.splice(at, others.length + 1);
        const length = joined.reduce((sum, shape) => sum + shape.length, 0);
        shapes.splice(at, 0, { glyph, length });
        return true;
      });
    }
  });
}

/** One glyph changed where certain glyphs stand before and behind it; undefined for other chains. */
function toChainRule(subtable: DataView, table: DataView): Rule | undefined {
  if (subtable.getUint16(0) !== 3) return undefined;
  const before = offsets(subtable, 2);
  const inputAt = 4 + before.length * 2;
  const behindAt = inputAt + 2 + subtable.getUint16(inputAt) * 2;
  const behind = offsets(subtable, behindAt);
  const records = behindAt + 2 + behind.length * 2;
  // fontkit takes the glyphs before in the order of the text, others in that of the table.
  const isPlain =
    before.length <= 1 &&
    subtable.getUint16(inputAt) === 1 &&
    subtable.getUint16(records) === 1 &&
    subtable.getUint16(records + 2) === 0;
  if (!isPlain) return undefined;
  const lookup = readLookup(table, subtable.getUint16(records + 4), EXTENSION);
  if (lookup.type !== SINGLE) return undefined;
  const changes = toRules(lookup, table);
  const toSet = (offset: number): Set<number> => new Set(readCoverage(from(subtable, offset)));
  const [sets, setsBehind] = [before.map(toSet), behind.map(toSet)];
  const isAt = (shapes: Shape[], at: number, set: Set<number>): boolean => {
    const shape = shapes[at];
    return shape !== undefined && set.has(shape.glyph);
  };
  return (shapes, at) => {
    const fits =
      sets.every((set, i) => isAt(shapes, at - sets.length + i, set)) &&
      setsBehind.every((set, i) => isAt(shapes, at + 1 + i, set));
    if (fits) changes.get(shapes[at]?.glyph ?? 0)?.some((rule) => rule(shapes, at));
    return fits;
  };
}
