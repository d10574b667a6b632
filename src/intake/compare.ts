/** Compares what the pages, the attachment and the plan say, place by place. */
import {
  cellText,
  cellWords,
  type Reading,
  type ReadingItem,
  type ReadingRow,
  withLabel,
} from '../document/reading.ts';
import { align, type Pair, toKey } from './align.ts';
import { comparable } from './comparable.ts';
import { type ItemPlace, isMonth, isNumber, placesOf, textColumnCount } from './row-place.ts';

export const SIDES = ['pages', 'attached', 'plan'] as const;
/** Who says something: the PDF's pages, the source inside it, the plan in its folder. */
export type Side = (typeof SIDES)[number];

/** What each side says; null where it has no such place; without a key where it is not compared. */
export type Values<T> = Partial<Readonly<Record<Side, T | null>>>;

export type Difference = DifferentText | DifferentMonths;

interface Different {
  readonly place: ItemPlace;
  /** The item as the pages have it, for its page. */
  readonly onPages: ReadingItem | undefined;
}

export interface DifferentText extends Different {
  /** A text or row that a side does not have, a text, a cell, or only the number before one. */
  readonly kind: 'item' | 'text' | 'cell' | 'number';
  /** The column's title; '' outside a table's columns. */
  readonly column: string;
  readonly values: Values<string>;
}

export interface DifferentMonths extends Different {
  readonly kind: 'months';
  /** Months that carry a √, from 1. */
  readonly values: Values<readonly number[]>;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Numbers that are others because a row came in or went. */
  readonly renumbered: readonly Difference[];
}

interface Aligned {
  readonly side: Side;
  readonly items: readonly ReadingItem[];
  /** By the index of the base's item. */
  readonly partners: ReadonlyMap<number, ReadingItem>;
  /** Items without a partner, by how many of the base stand before them. */
  readonly extras: ReadonlyMap<number, readonly ReadingItem[]>;
}

/** The sides that there are; the source inside the PDF is what the others are held against. */
export function compareReadings(readings: Partial<Readonly<Record<Side, Reading>>>): Comparison {
  const baseSide = (['attached', 'plan', 'pages'] as const).find((side) => readings[side]);
  if (baseSide === undefined) return { differences: [], renumbered: [] };
  const base = readings[baseSide]?.items ?? [];
  const others = SIDES.flatMap((side): Aligned[] => {
    const reading = readings[side];
    if (side === baseSide || reading === undefined) return [];
    return [toAligned(side, base, withTitles(reading.items, base))];
  });
  const places = placesOf(base);
  const differences: Difference[] = [];
  const compare = openItemComparison(baseSide);
  for (let index = 0; index <= base.length; index++) {
    differences.push(...extraItems(index, baseSide, others));
    const [item, place] = [base[index], places[index]];
    if (item !== undefined && place !== undefined) {
      const partners = others.map(({ side, partners }) => ({ side, item: partners.get(index) }));
      differences.push(...compare(item, place, partners));
    }
  }
  const hasMoved = differences.some(({ kind, place }) => kind === 'item' && place.where === 'body');
  const isRenumbered = ({ kind }: Difference): boolean => hasMoved && kind === 'number';
  return {
    differences: differences.filter((each) => !isRenumbered(each)),
    renumbered: differences.filter(isRenumbered),
  };
}

function toAligned(
  side: Side,
  base: readonly ReadingItem[],
  items: readonly ReadingItem[],
): Aligned {
  const partners = new Map<number, ReadingItem>();
  const extras = new Map<number, ReadingItem[]>();
  let before = 0;
  for (const pair of align(base, items)) {
    const item = itemOf(pair, items);
    if (pair.base !== undefined) {
      before = pair.base + 1;
      if (item !== undefined) partners.set(pair.base, item);
    } else if (item !== undefined) extras.set(before, [...(extras.get(before) ?? []), item]);
  }
  return { side, items, partners, extras };
}

/** Tags do not tell columns' flat titles: rows without any take those of the base's table. */
function withTitles(items: readonly ReadingItem[], base: readonly ReadingItem[]): ReadingItem[] {
  const known = new Map<string, readonly string[]>();
  for (const item of base) {
    if (item.kind === 'row') known.set(`${item.part} ${item.columns.length}`, item.columns);
  }
  return items.map((item) => {
    if (item.kind === 'text' || item.columns.some((title) => title !== '')) return item;
    return { ...item, columns: known.get(`${item.part} ${item.columns.length}`) ?? item.columns };
  });
}

const itemOf = ({ other }: Pair, items: readonly ReadingItem[]): ReadingItem | undefined =>
  other === undefined ? undefined : items[other];

/** Items that the base does not have at this place; the same one on two sides is one difference. */
function extraItems(index: number, baseSide: Side, others: readonly Aligned[]): DifferentText[] {
  const found = new Map<string, Map<Side, ReadingItem>>();
  for (const { side, extras } of others) {
    const counts = new Map<string, number>();
    for (const item of extras.get(index) ?? []) {
      const key = toKey(item);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const sides = found.get(`${count} ${key}`) ?? new Map<Side, ReadingItem>();
      found.set(`${count} ${key}`, sides.set(side, item));
    }
  }
  return [...found.values()].flatMap((sides): DifferentText[] => {
    const [first] = sides.values();
    if (first === undefined) return [];
    const [place] = placesOf([first]);
    if (place === undefined) return [];
    const values = Object.fromEntries([
      [baseSide, null],
      ...others.map(({ side }) => {
        const item = sides.get(side);
        return [side, item === undefined ? null : itemText(item)];
      }),
    ]);
    return [
      {
        kind: 'item',
        place,
        onPages: sides.get('pages'),
        column: '',
        values: inOrder(values),
      },
    ];
  });
}

/** What an item says, on one line; of a row what is its own, from the sub kegiatan on. */
function itemText(item: ReadingItem): string {
  if (item.kind === 'text') return withLabel(item);
  const first = item.place === 'body' ? Math.max(0, textColumnCount(item) - 2) : 0;
  const texts = item.cells.flatMap((cell, index) =>
    index < first || isMonth(item.columns[index] ?? '') ? [] : [cellText(cell)],
  );
  return texts.filter((text) => text !== '').join(' | ');
}

type Partners = readonly { readonly side: Side; readonly item: ReadingItem | undefined }[];

/** Compares items in their order, so that a merged cell's difference is told at its first row only. */
function openItemComparison(
  baseSide: Side,
): (item: ReadingItem, place: ItemPlace, partners: Partners) => Difference[] {
  /** The last difference of each column, as it was told. */
  const told = new Map<number, string>();
  return (item, place, partners) => {
    const onPages =
      baseSide === 'pages' ? item : partners.find(({ side }) => side === 'pages')?.item;
    const there = partners.flatMap(({ side, item: each }) => (each ? [{ side, item: each }] : []));
    const valuesOf = <T>(read: (each: ReadingItem) => T): Values<T> =>
      inOrder(
        Object.fromEntries([
          [baseSide, read(item)],
          ...partners.map(({ side, item: each }) => [side, each === undefined ? null : read(each)]),
        ]),
      );
    const isDifferent = (read: (each: ReadingItem) => string): boolean =>
      there.some(({ item: each }) => comparable(read(each)) !== comparable(read(item)));
    const found: Difference[] = [];
    const add = (
      kind: DifferentText['kind'],
      column: string,
      read: (each: ReadingItem) => string,
    ): void => {
      found.push({ kind, place, onPages, column, values: valuesOf(read) });
    };

    if (there.length < partners.length) add('item', '', itemText);
    if (item.kind === 'text') {
      if (isDifferent(textOf)) add('text', '', fullTextOf);
      else if (isDifferent(labelOf)) add('number', '', fullTextOf);
      return found;
    }
    if (isDifferent((each) => monthsOf(each, item).join())) {
      const values = valuesOf((each) => monthsOf(each, item));
      found.push({ kind: 'months', place, onPages, values });
    }
    item.columns.forEach((title, index) => {
      const words = (each: ReadingItem): string => readCell(each, index, cellWords);
      const text = (each: ReadingItem): string => readCell(each, index, cellText);
      const isCheck = isMonth(title) && item.place === 'body';
      if (
        isCheck &&
        [item, ...there.map((each) => each.item)].every((each) => isMark(text(each)))
      ) {
        return;
      }
      const isWord =
        isDifferent(words) && !isNumberEverywhere(words, [item, ...there.map((each) => each.item)]);
      const kind = isWord ? 'cell' : isDifferent(text) ? 'number' : undefined;
      const key = kind === undefined ? '' : JSON.stringify([kind, valuesOf(text)]);
      const isTold = item.cells[index]?.covered === true && told.get(index) === key;
      told.set(index, key);
      if (kind !== undefined && !isTold) add(kind, title, text);
    });
    return found;
  };
}

const textOf = (item: ReadingItem): string => (item.kind === 'text' ? item.text : '');
const labelOf = (item: ReadingItem): string => (item.kind === 'text' ? item.label : '');
const fullTextOf = (item: ReadingItem): string => (item.kind === 'text' ? withLabel(item) : '');

function readCell(
  item: ReadingItem,
  index: number,
  read: (cell: ReadingRow['cells'][number]) => string,
): string {
  const cell = item.kind === 'row' ? item.cells[index] : undefined;
  return cell === undefined ? '' : read(cell);
}

/** A month's cell holds a √ or nothing; anything else is compared as text. */
const isMark = (text: string): boolean => text === '' || text === '√';

const isNumberEverywhere = (
  read: (each: ReadingItem) => string,
  items: readonly ReadingItem[],
): boolean => items.every((each) => isNumber(read(each)));

/** The months whose cells carry a √, by the titles of `titled`. */
function monthsOf(item: ReadingItem, titled: ReadingRow): number[] {
  if (item.kind !== 'row' || titled.place !== 'body') return [];
  return titled.columns.flatMap((title, index) =>
    isMonth(title) && readCell(item, index, cellText) === '√' ? [Number(title)] : [],
  );
}

/** The values in the order in which people are told them. */
function inOrder<T>(values: Values<T>): Values<T> {
  return Object.fromEntries(
    SIDES.flatMap((side) => (values[side] === undefined ? [] : [[side, values[side]]])),
  );
}
